using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RegionSite.Tests.Markup;

/// <summary>Reads a page's HTML as browsers do and looks at all that stands in it; knows nothing of how it was made.</summary>
internal static class SafeHtml
{
    private static readonly HashSet<string> Elements = [.. ("a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em " +
        "figcaption figure footer h2 h3 h4 h5 h6 header hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th " +
        "thead time tr u ul var wbr").Split(' ')];

    private static readonly HashSet<string> Attributes = [.. ("alt aria-label checked class colspan datetime dir disabled href id lang open rel reversed role rowspan scope span src start " +
        "tabindex title type value").Split(' ')];

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "geo", "sms", "webcal"];

    /// <summary>What a script, a form, a frame or a foreign host could use; empty where the HTML is safe.</summary>
    public static IReadOnlyList<string> Faults(string html)
    {
        var faults = new List<string>();
        // With and without scripts a noscript is read differently, and in a table or a select much else.
        foreach (var scripting in new[] { true, false })
            foreach (var (before, after) in new[] { ("", ""), ("<div>", "</div>"), ("<table><td>", "</td></table>") })
            {
                var parser = new HtmlParser(new HtmlParserOptions { IsScripting = scripting });
                using var document = parser.ParseDocument($"<!DOCTYPE html><html><head></head><body>{before}{html}{after}</body></html>");
                if (document.Head!.ChildElementCount > 0) faults.Add("in the head: " + document.Head.InnerHtml);
                faults.AddRange(document.Body!.QuerySelectorAll("*").SelectMany(Faults));
            }
        return faults;
    }

    private static IEnumerable<string> Faults(IElement element)
    {
        if (element.NamespaceUri != NamespaceNames.HtmlUri) yield return $"{element.LocalName} of {element.NamespaceUri}";
        if (!Elements.Contains(element.LocalName)) yield return $"element {element.LocalName}";
        if (element.LocalName == "input" && (element.GetAttribute("type") != "checkbox" || !element.HasAttribute("disabled"))) yield return "an input";
        if (element.LocalName == "img" && element.GetAttribute("src") != "/own") yield return "an img of its own";
        foreach (var attribute in element.Attributes)
        {
            if (!Attributes.Contains(attribute.Name)) yield return $"attribute {attribute.Name}";
            if (attribute.Name == "href" && !IsSafe(attribute.Value)) yield return $"href {attribute.Value}";
        }
    }

    private static bool IsSafe(string address)
    {
        if (address is "/own/" || address.StartsWith('#')) return true;
        var colon = address.IndexOf(':');
        return colon > 0 && Schemes.Contains(address[..colon]) && address.All(c => c is > ' ' and < '\u007F');
    }
}
