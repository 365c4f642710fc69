using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>Feeds of what is new and what is on for each topic, place and partner.</summary>
internal static class FeedPlanner
{
    private static readonly ImmutableArray<string> Kinds = [FacetKinds.Topic, FacetKinds.Place, FacetKinds.Partner];

    private static readonly ImmutableArray<ItemType> Types = [ItemType.News, ItemType.Event];

    public static void Add(BrandSite site, string language, AddressBook book)
    {
        if (!SlicePlanner.Has(language)) return;
        foreach (var kind in Kinds)
        {
            foreach (var value in Items(site, kind).Keys.Order(StringComparer.Ordinal))
            {
                foreach (var facet in Of(site, kind, value))
                {
                    book.Add(new FeedFile(site, language, Addresses.Feed(site, facet, FeedFormat.Atom, language), FeedFormat.Atom, facet.Of) { Facet = facet });
                    book.Add(new FeedFile(site, language, Addresses.Feed(site, facet, FeedFormat.Json, language), FeedFormat.Json, facet.Of) { Facet = facet });
                }
            }
        }
    }

    /// <summary>The feeds of a topic, place or partner. A feed stays when nothing is to come any more: somebody may have subscribed to it.</summary>
    public static IEnumerable<Facet> Of(BrandSite site, string kind, string value)
    {
        var items = Items(site, kind).GetValueOrDefault(value, []);
        return Types.Where(t => items.Any(i => i.Type == t)).Select(t => new Facet(t, kind, value));
    }

    /// <summary>What a feed chooses from, in the order of lists.</summary>
    public static ImmutableArray<Item> Items(BrandSite site, Facet facet) => Items(site, facet.Kind).GetValueOrDefault(facet.Value, []);

    private static FrozenDictionary<string, ImmutableArray<Item>> Items(BrandSite site, string kind) => kind switch
    {
        FacetKinds.Topic => site.Lists.ByTopic,
        FacetKinds.Place => site.Lists.ByPlace,
        _ => site.Lists.ByPartner,
    };
}
