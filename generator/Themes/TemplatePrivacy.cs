using System.Text.RegularExpressions;

namespace RegionSite.Themes;

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
