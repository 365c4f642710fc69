using System.Collections.Immutable;
using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>Feeds of what is new and what is on for each topic, place and partner; venues are too many to have any. A feed stays when nothing is to come any more: somebody may have subscribed to it.</summary>
internal static class FeedPlanner
{
    private static readonly ImmutableArray<string> Kinds = [FacetKinds.Topic, FacetKinds.Place, FacetKinds.Partner];

    /// <summary>The types that have feeds.</summary>
    public static readonly ImmutableArray<ItemType> Types = [ItemType.News, ItemType.Event];

    /// <summary>The feeds that lie below the page of a slice.</summary>
    public static IEnumerable<FeedFile> Of(BrandSite site, Facet facet, string language) =>
        IsFeed(facet) ? new[] { FeedFormat.Atom, FeedFormat.Json }.Select(f => new FeedFile(site, language, Addresses.Feed(site, facet, f, language), f, facet.Of) { Facet = facet }) : [];

    public static bool IsFeed(Facet facet) => Types.Contains(facet.Of) && Kinds.Contains(facet.Kind);
}
