using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>A list narrowed by one facet.</summary>
internal static class SlicePages
{
    public static PageModel Build(SlicePage page, SiteView view)
    {
        var facet = page.Facet;
        var type = facet.Of;
        var section = type.Section();
        var items = view.Site.Lists.Slices[facet].Where(i => i is not EventItem happening || view.Plan.Calendar.IsUpcoming(happening)).ToList();
        var all = new LinkModel(view.Label(section), view.SectionUrl(section));
        // The letters of a directory are its pages: the filter's script reads on in them.
        var isLetter = facet.Kind == FacetKinds.Letter;
        var cards = isLetter ? [.. items.Select(i => view.Cards.Of(i) with { Marks = view.Filters.Marks(i) })] : view.Cards.Of(items.Take(SlicePage.Most));
        var group = new GroupModel(section, isLetter ? view.Filters.NameOf(facet) : "", cards, null) { Id = isLetter ? facet.Value : null };
        var model = new SliceModel(section, cards.Count == 0 ? [] : [group], view.Filters.Of(type), all, items.Count)
        {
            Hidden = items.Count - cards.Count,
        };
        if (CalendarOf(facet, view) is { } calendar) model = model with { CalendarUrl = calendar, WebcalUrl = $"webcal://{view.Site.Host}{calendar}" };
        var common = PageBuilder.Common(page, view, view.Say("list.slice", all.Name, view.Filters.NameOf(facet)));
        return new PageModel<SliceModel>(PageBuilder.Below(common, all.Name, all.Url!), model);
    }

    // Calendars there are by topic, place and partner, of events whose date is fixed.
    private static string? CalendarOf(Facet facet, SiteView view) =>
        facet is { Of: ItemType.Event, Kind: FacetKinds.Topic or FacetKinds.Place or FacetKinds.Partner } && view.Site.Lists.Slices[facet].OfType<EventItem>().Any(e => e.Schedule is not null)
            ? Addresses.FacetCalendar(view.Site, facet.Kind, facet.Value)
            : null;
}
