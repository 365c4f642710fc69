namespace RegionSite.Diagnostics;

/// <summary>A pen for one subject: whatever it reports is that item's to answer for, which is what <c>--on-error hold</c> leaves out.</summary>
internal readonly record struct Reporter(DiagnosticBag Bag, string? Subject)
{
    public void Report(DiagnosticCode code, SourceLocation at, params ReadOnlySpan<string> arguments) =>
        Bag.Add(new Diagnostic(code, at, [.. arguments], null, Subject));

    /// <summary>Like <see cref="Report"/>, with the nearest of <paramref name="known"/> as a suggestion where one is near enough to the first argument.</summary>
    public void ReportUnknown(DiagnosticCode code, SourceLocation at, IEnumerable<string> known, params ReadOnlySpan<string> arguments) =>
        Bag.Add(new Diagnostic(code, at, [.. arguments], null, Subject) { Known = known });
}
