using System.Collections.Immutable;
using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>Feeds of what is new and what is on for each topic, place and partner; venues are too many to have any.</summary>
internal static class FeedPlanner
{
    private static readonly ImmutableArray<string> Kinds = [FacetKinds.Topic, FacetKinds.Place, FacetKinds.Partner];

    private static readonly ImmutableArray<ItemType> Types = [ItemType.News, ItemType.Event];

    public static void Add(BrandSite site, string language, AddressBook book)
    {
        if (!SlicePlanner.Has(language)) return;
        foreach (var facet in site.Lists.Slices.Keys.Where(IsFeed).OrderBy(f => f.Kind, StringComparer.Ordinal).ThenBy(f => f.Value, StringComparer.Ordinal).ThenBy(f => f.Of))
        {
            book.Add(new FeedFile(site, language, Addresses.Feed(site, facet, FeedFormat.Atom, language), FeedFormat.Atom, facet.Of) { Facet = facet });
            book.Add(new FeedFile(site, language, Addresses.Feed(site, facet, FeedFormat.Json, language), FeedFormat.Json, facet.Of) { Facet = facet });
        }
    }

    /// <summary>The feeds of a topic, place or partner. A feed stays when nothing is to come any more: somebody may have subscribed to it.</summary>
    public static IEnumerable<Facet> Of(BrandSite site, string kind, string value) =>
        Types.Select(t => new Facet(t, kind, value)).Where(f => IsFeed(f) && site.Lists.Slices.ContainsKey(f));

    private static bool IsFeed(Facet facet) => Types.Contains(facet.Of) && Kinds.Contains(facet.Kind);
}
