using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>What a theme's templates and scripts ask of a visitor's browser beyond showing the page: shown to whoever answers for data protection.</summary>
/// <param name="Policies">The content security policies that its pages carry, each once.</param>
/// <param name="Findings">What stores something on the device, asks another host, or lets pages do so.</param>
internal sealed record ThemePrivacy(ImmutableArray<string> Policies, ImmutableArray<PrivacyFinding> Findings)
{
    public static readonly ThemePrivacy Clean = new([], []);

    /// <summary>All that a theme of our own allows itself: this host, and pictures within the page.</summary>
    private static readonly ImmutableArray<string> Harmless = ["'none'", "'self'", "data:"];

    /// <summary>Looks through the files of a theme; each finding is a warning at its place.</summary>
    public static ThemePrivacy Of(IEnumerable<TemplateSource> templates, IEnumerable<(ThemeFile File, string Text)> scripts, Reporter reporter)
    {
        var findings = new List<PrivacyFinding>();
        var policies = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var template in templates)
        {
            var places = new TextPlaces(template.File, template.Text);
            foreach (var (index, address) in TemplatePrivacy.Requests(template.Text)) Found(new PrivacyFinding(PrivacyMatter.Host, address, template.File), PrivacyCodes.TemplateAsksHost, places.At(index));
            foreach (var (index, policy) in TemplatePrivacy.Policies(template.Text))
            {
                policies.Add(policy);
                foreach (var source in policy.Split(';').SelectMany(d => d.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)).Distinct())
                    if (!Harmless.Contains(source)) Found(new PrivacyFinding(PrivacyMatter.Policy, source, template.File), PrivacyCodes.PolicyAllows, places.At(index));
            }
        }
        foreach (var (file, text) in scripts)
        {
            var places = new TextPlaces(file.Shown, text);
            foreach (var (index, name, matter) in ScriptPrivacy.Find(text))
                Found(new PrivacyFinding(matter, name, file.Shown), matter == PrivacyMatter.Storage ? PrivacyCodes.ScriptStores : PrivacyCodes.ScriptAsksHost, places.At(index));
        }
        return new ThemePrivacy([.. policies], [.. findings.Distinct().OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.What, StringComparer.Ordinal)]);

        void Found(PrivacyFinding finding, DiagnosticCode code, SourceLocation at)
        {
            findings.Add(finding);
            reporter.Report(code, at, finding.What);
        }
    }
}
