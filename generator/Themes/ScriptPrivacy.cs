using System.Text.RegularExpressions;

namespace RegionSite.Themes;

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
