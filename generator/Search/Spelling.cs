namespace RegionSite.Search;

/// <summary>A word as written.</summary>
/// <param name="Form">The number of its first form; <see cref="None"/> where it has none.</param>
/// <param name="More">The numbers of all forms, where it has more than one.</param>
internal record struct Spelling(int Form, int[]? More)
{
    public const int None = -1;

    /// <summary>How often it was read.</summary>
    public int Count;
}
