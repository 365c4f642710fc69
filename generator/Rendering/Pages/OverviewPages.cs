using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>The overviews of topics, places and partners.</summary>
internal static class OverviewPages
{
    public static PageModel Build(OverviewPage page, SiteView view)
    {
        var model = page.Section == Sections.Places ? Tree(view) with { Maps = MapModels.Of(page.Maps, view), Responsible = [.. ResponsiblePlaces.Of(page.Responsibilities, view)] } : new OverviewModel(page.Section, [.. LinkCards.Of(page.Section, view)], []);
        return new PageModel<OverviewModel>(PageBuilder.Common(page, view, view.Label(page.Section)), model);
    }

    // A place counts for all it lies within, so nothing hangs in the air.
    private static OverviewModel Tree(SiteView view)
    {
        var roots = ByName(view.Site.Lists.ByPlace.Keys.Where(id => !view.Library.Places.Above(id).Any()).Select(id => Node(id, view))).ToLookup(n => n.Inside.Count > 0);
        return new OverviewModel(Sections.Places, [], [.. roots[true]]) { Others = roots[false].Any() ? new PlaceNode(null, [.. roots[false]]) : null };
    }

    private static PlaceNode Node(string id, SiteView view) => new(
        LinkCards.Place(id, view),
        [.. ByName(view.Library.Places.Inside(id).Where(view.Site.Lists.ByPlace.ContainsKey).Select(i => Node(i, view)))]);

    private static IEnumerable<PlaceNode> ByName(IEnumerable<PlaceNode> nodes) => nodes.OrderBy(n => SortKey.For(n.Card!.Title), StringComparer.Ordinal).ThenBy(n => n.Card!.Url, StringComparer.Ordinal);
}
