using System.Collections.Immutable;
using System.Text.RegularExpressions;
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

/// <param name="What">The name of what stores, the address that is asked, or what the policy allows.</param>
/// <param name="File">The path for messages.</param>
internal sealed record PrivacyFinding(PrivacyMatter Matter, string What, string File);

internal enum PrivacyMatter
{
    /// <summary>Something is stored on the device, or read from it (§ 25 TDDDG).</summary>
    Storage,

    /// <summary>Another host is asked.</summary>
    Host,

    /// <summary>The policy would allow it.</summary>
    Policy,
}

/// <summary>Addresses in a template that a browser fetches or sends to by itself.</summary>
internal static partial class TemplatePrivacy
{
    public static IEnumerable<(int Index, string Address)> Requests(string template)
    {
        foreach (Match tag in Tag().Matches(template))
        {
            if (tag.Groups["name"].Value.Equals("link", StringComparison.OrdinalIgnoreCase) && OnlyNamed().IsMatch(tag.Value)) continue;
            foreach (Match address in Foreign().Matches(tag.Value))
                yield return (tag.Index + address.Groups["address"].Index, address.Groups["address"].Value);
        }
    }

    public static IEnumerable<(int Index, string Policy)> Policies(string template) =>
        Policy().Matches(template).Select(m => (m.Groups["policy"].Index, m.Groups["policy"].Value.Trim()));

    // A link is followed when somebody wants it; only a link element may be fetched.
    [GeneratedRegex("""<(?<name>script|img|iframe|source|video|audio|track|embed|object|input|form|button|link|use|image)\b[^>]*>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("""\s(?:src|srcset|href|action|formaction|data|poster|xlink:href)\s*=\s*["']?(?:[^"'>]*,\s*)?(?<address>(?:[a-z][a-z0-9+.-]*:)?//[^"'\s>,]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    [GeneratedRegex("""\brel\s*=\s*["']?(?:canonical|alternate|license|author|me|help|next|prev|search)\b""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyNamed();

    [GeneratedRegex("""http-equiv=["']Content-Security-Policy["'][^>]*?content="(?<policy>[^"]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Policy();
}

/// <summary>What a script stores or reads on a device, and the hosts that it names. Comments count for nothing; a name put together from parts is not found, and the policy of the page holds it back all the same.</summary>
internal static partial class ScriptPrivacy
{
    public static IEnumerable<(int Index, string Name, PrivacyMatter Matter)> Find(string script)
    {
        foreach (Match match in Token().Matches(script))
        {
            if (match.Groups["storage"] is { Success: true } storage) yield return (storage.Index, storage.Value, PrivacyMatter.Storage);
            else if (match.Groups["address"] is { Success: true } address && !address.Value.StartsWith("http://www.w3.org/", StringComparison.Ordinal)) yield return (address.Index, address.Value, PrivacyMatter.Host);
        }
    }

    // Comments come first and are passed over whole; in a text only an address counts, outside of it a name. The names of XML vocabularies look like addresses and are none.
    [GeneratedRegex("""
        /\*[\s\S]*?\*/ | (?<![:"'`])//[^\n]*
        | ["'`](?<address>(?:https?:|wss?:)?//[A-Za-z0-9][^"'`\s]*)
        | \b(?<storage>localStorage|sessionStorage|indexedDB|cookieStore|document\s*\.\s*cookie|sendBeacon|serviceWorker|caches\s*\.\s*open)\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
