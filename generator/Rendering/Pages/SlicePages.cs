using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>A list narrowed by one facet.</summary>
internal static class SlicePages
{
    private const int MostNeighbours = 40;

    public static PageModel Build(SlicePage page, SiteView view)
    {
        var facet = page.Facet;
        var type = facet.Of;
        var section = type.Section();
        var items = view.Site.Lists.Slices[facet].Where(i => i is not EventItem happening || view.Plan.Calendar.IsUpcoming(happening)).ToList();
        var all = new LinkModel(view.Label(section), view.SectionUrl(section));
        // The letters of a directory are its pages, whole ones.
        var shown = facet.Kind == FacetKinds.Letter ? items : [.. items.Take(SlicePage.Most)];
        var model = new SliceModel(section, [.. Groups(facet, shown, view).Where(g => g.Cards.Count > 0)], Neighbours(view.Filters.Of(type)), all, items.Count)
        {
            Hidden = items.Count - shown.Count,
            Files = EventFiles.Of(facet, view),
        };
        var common = PageBuilder.Common(page, view, view.Say("list.slice", all.Name, view.Filters.NameOf(facet))) with { NoIndex = page.IsOver };
        return new PageModel<SliceModel>(PageBuilder.Below(common, all.Name, all.Url!), model);
    }

    // The ways to other slices, unless they would outweigh the list: editors write hundreds of sectors.
    private static FilterModel? Neighbours(FilterModel? filter) => filter is null ? null : filter with { Fields = [.. filter.Fields.Where(f => f.Options.Count <= MostNeighbours)] };

    private static IEnumerable<GroupModel> Groups(Facet facet, IReadOnlyList<Item> items, SiteView view)
    {
        var section = facet.Of.Section();
        if (facet.Kind == FacetKinds.Letter)
        {
            // The filter's script reads on in this page, so its cards have marks.
            yield return new GroupModel(section, view.Filters.NameOf(facet), [.. items.Select(i => view.Cards.Of(i) with { Marks = view.Filters.Marks([i]) })], null) { Id = facet.Value };
            yield break;
        }
        if (facet.Of != ItemType.Event)
        {
            yield return new GroupModel(section, "", view.Cards.Of(items), null);
            yield break;
        }
        var events = EventGrouping.Of(items.OfType<EventItem>(), view.Plan.Calendar);
        yield return new GroupModel(section, "", view.Cards.Of(events.Dated), null);
        yield return new GroupModel(section, view.Say("events.regular"), view.Cards.Of(events.Regular), null) { Id = "regular" };
        yield return new GroupModel(section, view.Say("events.running"), view.Cards.Of(events.Running), null) { Id = "running" };
        yield return new GroupModel(section, view.Say("events.unfixed"), view.Cards.Of(events.Unfixed), null) { Id = "unfixed" };
    }
}
