using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Serving;

/// <summary>What the last build came to. Each state knows the task that the next one completes, so any number of open pages can wait for it.</summary>
/// <param name="Site">The last good site; null before the first.</param>
/// <param name="Findings">The errors and warnings of the last build, good or not.</param>
/// <param name="Failure">What was in the way of the last build besides the content, as a sentence.</param>
internal sealed record SiteState(int Number, ServedSite? Site, ImmutableArray<Diagnostic> Findings, string? Failure, Task<SiteState> Next)
{
    public int Errors => Findings.Count(d => d.Severity == Severity.Error);

    public bool IsGood => Failure is null && Errors == 0;
}

/// <summary>A build as it is told to the user.</summary>
/// <param name="Changed">The files that were the reason; none for the first build and where a moment has passed at which a page changes.</param>
internal sealed record Rebuild(IReadOnlyList<string> Changed, TimeSpan Time, SiteState State, bool Polls);
