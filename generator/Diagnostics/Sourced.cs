namespace RegionSite.Diagnostics;

/// <summary>A value with the place it was read from, so that a later stage can still point at it.</summary>
internal readonly record struct Sourced<T>(T Value, SourceLocation At)
{
    public override string ToString() => $"{Value} ({At})";
}
