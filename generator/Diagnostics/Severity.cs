namespace RegionSite.Diagnostics;

/// <summary>What a diagnostic does to a run: an error stops it, a warning is printed, a notice appears in <c>check</c> alone.</summary>
internal enum Severity
{
    Error,
    Warning,
    Notice,
}
