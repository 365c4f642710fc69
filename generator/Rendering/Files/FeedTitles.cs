using RegionSite.Model;
using RegionSite.Planning;

namespace RegionSite.Rendering.Files;

/// <summary>What a feed is called, in itself and where pages offer it.</summary>
internal static class FeedTitles
{
    public static string Of(ItemType type, Facet? facet, SiteView view)
    {
        var title = $"{view.Model.Name}: {view.Label(type.Section())}";
        return facet is { } part ? $"{title} – {NameOf(part, view)}" : title;
    }

    private static string NameOf(Facet facet, SiteView view) => facet.Kind switch
    {
        FacetKinds.Topic => view.TopicLink(facet.Value).Name,
        FacetKinds.Place => view.PlaceLink(facet.Value).Name,
        _ => view.PartnerLink(facet.Value).Name,
    };
}
