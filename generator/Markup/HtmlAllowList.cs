using System.Collections.Frozen;

namespace RegionSite.Markup;

/// <summary>What of an author's own HTML reaches a page: elements for text, and attributes that neither dress nor act.</summary>
internal static class HtmlAllowList
{
    /// <summary>Elements without content and end tag.</summary>
    public static readonly FrozenSet<string> Void = Set("br hr img input wbr");

    /// <summary>Elements within a line: their borders do not part words.</summary>
    public static readonly FrozenSet<string> Inline = Set(
        "a abbr b bdi bdo big cite code del dfn em font i img input ins kbd mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr");

    /// <summary>Elements that go with all they hold: code, dress, foreign vocabularies, forms, players, and what browsers read as bare text.</summary>
    public static readonly FrozenSet<string> RemovedWithContent = Set(
        "applet audio base button canvas datalist embed fencedframe form frame frameset iframe image input link listing math meta noembed noframes noscript " +
        "object optgroup option param plaintext portal script select selectedcontent source style svg template textarea title track video xmp");

    private static readonly FrozenSet<string> Elements = Set(
        "a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h2 h3 h4 h5 h6 " +
        "header hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr");

    // Numbers are bounded: a cell that spans a million rows is work for every reader's browser.
    private static readonly FrozenDictionary<string, Func<string, bool>> Attributes = new Dictionary<string, Func<string, bool>>
    {
        ["* title"] = static _ => true,
        ["* lang"] = static v => v.Length <= 35 && v.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'),
        ["* dir"] = static v => v is "ltr" or "rtl" or "auto",
        ["td colspan"] = IsSpan,
        ["th colspan"] = IsSpan,
        ["td rowspan"] = IsSpan,
        ["th rowspan"] = IsSpan,
        ["col span"] = IsSpan,
        ["colgroup span"] = IsSpan,
        ["th scope"] = static v => v is "row" or "col" or "rowgroup" or "colgroup",
        ["time datetime"] = static v => v.Length <= 60,
        ["del datetime"] = static v => v.Length <= 60,
        ["ins datetime"] = static v => v.Length <= 60,
        ["details open"] = static _ => true,
        ["ol start"] = static v => v.Length <= 9 && int.TryParse(v, out _),
        ["ol reversed"] = static _ => true,
        ["ol type"] = static v => v is "1" or "a" or "A" or "i" or "I",
        ["li value"] = static v => v.Length <= 9 && int.TryParse(v, out _),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What the generator itself writes besides; none of it acts, and addresses are checked on their way.
    private static readonly FrozenSet<string> OwnAttributes = Set("class id href rel title tabindex role aria-label scope start type disabled checked");

    public static bool HasElement(string name) => Elements.Contains(name);

    /// <summary>Whether the attribute may stand as it is; <c>id</c>, <c>href</c>, <c>src</c> and <c>alt</c> have rules of their own.</summary>
    public static bool HasAttribute(string element, string name, string value) =>
        (Attributes.TryGetValue($"* {name}", out var allows) || Attributes.TryGetValue($"{element} {name}", out allows)) && allows(value);

    /// <summary>For elements that the generator wrote itself.</summary>
    public static bool HasOwnAttribute(string name) => OwnAttributes.Contains(name);

    /// <summary>An id that an author may give: no white space or quotation marks, nothing a script could mistake for markup.</summary>
    public static bool IsId(string id) => id.Length is > 0 and <= 100 && char.IsAsciiLetter(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static bool IsSpan(string value) => value.Length <= 3 && int.TryParse(value, out var number) && number is >= 1 and <= 100;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
