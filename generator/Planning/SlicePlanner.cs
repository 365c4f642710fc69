using System.Collections.Frozen;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>
/// A page for each slice of a brand's lists: what a visitor without script filters by, and an address to pass on. Such a page is made for convenience,
/// so it steps aside where its address is that of an item, and takes its feeds with it.
/// </summary>
internal static class SlicePlanner
{
    private const int MostOnOnePage = 150;

    /// <summary>Easy-to-read pages offer few ways on purpose.</summary>
    public static bool Has(string language) => language != Languages.EasyGerman;

    /// <summary>Plans the slices after all that goes before them.</summary>
    /// <returns>Those that have a page, by brand and language.</returns>
    public static FrozenDictionary<(string Brand, string Language), FrozenSet<Facet>> Add(IEnumerable<BrandSite> sites, EventCalendar calendar, AddressBook book)
    {
        var planned = new Dictionary<(string, string), FrozenSet<Facet>>();
        foreach (var site in sites)
            foreach (var language in site.Languages.Where(Has))
                planned.Add((site.Brand.Id, language), Add(site, language, calendar, book).ToFrozenSet());
        return planned.ToFrozenDictionary();
    }

    private static List<Facet> Add(BrandSite site, string language, EventCalendar calendar, AddressBook book)
    {
        var facets = site.Lists.Slices.Keys.OrderBy(f => f.Of).ThenBy(f => f.Kind, StringComparer.Ordinal).ThenBy(f => f.Value, StringComparer.Ordinal).ToLookup(f => f.Kind == FacetKinds.Letter);
        var planned = new List<Facet>();
        foreach (var facet in facets[false])
            if (book.TryAdd([.. Outputs(site, facet, language, calendar)])) planned.Add(facet);
        // The letters of a long directory hold all of it: without one of them the others are of no use. A shorter one has all on one page.
        if (site.Lists.ByType[ItemType.Member].Length > MostOnOnePage && book.TryAdd([.. facets[true].SelectMany(f => Outputs(site, f, language, calendar))])) planned.AddRange(facets[true]);
        return planned;
    }

    private static IEnumerable<PlannedOutput> Outputs(BrandSite site, Facet facet, string language, EventCalendar calendar)
    {
        yield return new SlicePage(site, language, Addresses.Slice(site, facet, language), facet) { IsOver = facet.Of == ItemType.Event && !site.Lists.Slices[facet].OfType<EventItem>().Any(calendar.IsUpcoming) };
        foreach (var feed in FeedPlanner.Of(site, facet, language)) yield return feed;
    }
}
