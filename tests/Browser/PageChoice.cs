using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>A page to be looked at.</summary>
/// <param name="Kind">What its body says it is, <c>-map</c> where it has one; else its type.</param>
/// <param name="Name">Unique, and fit to be a file's name; begins with the kind.</param>
/// <param name="Type">As in the manifest.</param>
/// <param name="Brand">Likewise; null where it is nobody's.</param>
internal sealed record ChosenPage(string Kind, string Name, string Type, string? Brand, Uri Address);

/// <summary>
/// The fewest pages (nearly) that together show everything there is to be seen, in whichever theme: every kind of page, every class, those of a state within every kind,
/// every element with each of its attributes, every language, every home page. What a template gains is looked at without being named here.
/// </summary>
internal static class PageChoice
{
    // Attributes that change what an element is or how it behaves, rather than where it leads or what it is called.
    private static readonly string[] Telling = ["role", "lang", "hidden", "open", "popover", "type", "colspan", "rowspan", "scope", "start", "controls", "loading"];

    private const int MostOfAMake = 25;

    public static IReadOnlyList<ChosenPage> Of(IReadOnlyList<ThemedSite> sites)
    {
        // Of two that show as much, the one in German, which most visitors read. A brand has hundreds of lists of one make; some of each are enough to choose from.
        var pages = sites[0].Pages.OrderBy(e => e.Language, StringComparer.Ordinal).ThenBy(e => e.Url, StringComparer.Ordinal).GroupBy(Make).SelectMany(g => g.Take(MostOfAMake)).ToList();
        var seen = pages.AsParallel().AsOrdered().Select(entry => (Entry: entry, Traits: sites.SelectMany(s => TraitsOf(s, entry)).ToHashSet())).ToList();
        var left = seen.SelectMany(p => p.Traits).ToHashSet();
        var chosen = new List<ManifestEntry>();
        while (left.Count > 0)
        {
            var best = seen.MaxBy(p => p.Traits.Count(left.Contains));
            left.ExceptWith(best.Traits);
            chosen.Add(best.Entry);
        }
        return [.. chosen.SelectMany(e => Views(sites[0], e)).OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    /// <summary>A page of this kind; null where the site has none.</summary>
    public static ChosenPage? FirstOf(ThemedSite site, string kind) =>
        site.Pages.OrderBy(e => e.Url, StringComparer.Ordinal).Where(e => e.Language == "de").FirstOrDefault(e => KindOf(new HtmlParser().ParseDocument(site.Text(e)), e) == kind) is { } entry ? Views(site, entry).First() : null;

    // The first folders of an address tell one make of list from another.
    private static string Make(ManifestEntry entry) => string.Join('/', entry.File.Split('/').SkipLast(2).Skip(1).Take(4).Prepend($"{entry.Type} {entry.Brand} {entry.Language}"));

    // A page of search is looked at with an answer, too.
    private static IEnumerable<ChosenPage> Views(ThemedSite site, ManifestEntry entry)
    {
        var address = new Uri(entry.Url.EndsWith("/index.html", StringComparison.Ordinal) ? entry.Url[..^"index.html".Length] : entry.Url);
        var kind = KindOf(new HtmlParser().ParseDocument(site.Text(entry)), entry);
        var page = new ChosenPage(kind, string.Join('-', [kind, entry.Brand, .. address.AbsolutePath.Split(['/', '.'], StringSplitOptions.RemoveEmptyEntries)]), entry.Type, entry.Brand, address);
        yield return page;
        if (entry.Type == "search") yield return page with { Name = page.Name + "-answer", Address = new Uri(address, "?q=" + Uri.EscapeDataString(WordIn(site, entry))) };
    }

    private static string WordIn(ThemedSite site, ManifestEntry search)
    {
        var item = site.Pages.FirstOrDefault(e => e.IsItem && e.Brand == search.Brand && e.Language == search.Language) ?? search;
        return new HtmlParser().ParseDocument(site.Text(item)).QuerySelector("h1")!.TextContent.Split(' ', StringSplitOptions.TrimEntries).MaxBy(w => w.Length)!;
    }

    private static IEnumerable<string> TraitsOf(ThemedSite site, ManifestEntry entry)
    {
        var document = new HtmlParser().ParseDocument(site.Text(entry));
        var kind = KindOf(document, entry);
        yield return $"{kind}, {entry.Type}";
        if (kind == "home") yield return $"home of {entry.Brand} in {entry.Language}";
        yield return $"language {entry.Language}";
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            if (element.NamespaceUri != "http://www.w3.org/1999/xhtml") continue;
            foreach (var name in element.ClassList) yield return $"{site.Theme} {(IsState(name) ? kind + " " : "")}.{name}";
            foreach (var attribute in element.Attributes)
            {
                if (Telling.Contains(attribute.LocalName)) yield return $"{site.Theme} {element.LocalName}[{attribute.LocalName}={attribute.Value}]";
                else if (attribute.LocalName.StartsWith("data-", StringComparison.Ordinal) || attribute.LocalName.StartsWith("aria-", StringComparison.Ordinal))
                    yield return $"{site.Theme} {element.LocalName}[{attribute.LocalName}]";
            }
            yield return $"{site.Theme} {element.LocalName}";
        }
    }

    private static bool IsState(string name) => name.StartsWith("is-", StringComparison.Ordinal) || name.StartsWith("has-", StringComparison.Ordinal);

    // With a map an overview is another page than without.
    private static string KindOf(IDocument page, ManifestEntry entry) => (page.Body!.ClassList.FirstOrDefault(c => c.StartsWith("page-", StringComparison.Ordinal))?[5..] ?? entry.Type) + (page.QuerySelector("svg.map-sheet") is null ? "" : "-map");
}
