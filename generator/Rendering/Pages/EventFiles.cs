using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>The ways to the calendars, tables and gazette texts of a list.</summary>
internal static class EventFiles
{
    public static EventFilesModel OfBrand(SiteView view)
    {
        var folder = Addresses.Calendars(view.Site);
        return Model(folder + "kalender.ics", folder + "kalender-einzeln.ics", folder + "termine.csv", view) with
        {
            Gazettes = EventTextPlanner.Has(view.Site) && !view.Site.Lists.Events.IsEmpty ? [new LinkModel(view.Say("calendar.gazetteNext"), Addresses.Gazette(view.Site))] : [],
        };
    }

    /// <summary>Of a topic, place or partner; null where the facet is another, or no event in it has a date.</summary>
    public static EventFilesModel? Of(Facet facet, SiteView view)
    {
        if (facet is not { Of: ItemType.Event, Kind: FacetKinds.Topic or FacetKinds.Place or FacetKinds.Partner } || !ItemsOf(facet, view).OfType<EventItem>().Any(e => e.Schedule is not null)) return null;
        return Model(Addresses.FacetCalendar(view.Site, facet.Kind, facet.Value), Addresses.FacetCalendar(view.Site, facet.Kind, facet.Value, expanded: true), Addresses.EventTable(view.Site, facet.Kind, facet.Value), view) with
        {
            Gazettes = facet.Kind == FacetKinds.Place ? Gazettes(facet.Value, view) : [],
        };
    }

    private static IEnumerable<Item> ItemsOf(Facet facet, SiteView view) => facet.Kind switch
    {
        FacetKinds.Topic => view.Site.Lists.ByTopic.GetValueOrDefault(facet.Value, []),
        FacetKinds.Place => view.Site.Lists.ByPlace.GetValueOrDefault(facet.Value, []),
        _ => view.Site.Lists.ByPartner.GetValueOrDefault(facet.Value, []),
    };

    private static List<LinkModel> Gazettes(string place, SiteView view) =>
    [
        .. EventTextPlanner.MonthsOf(place, view.Site, view.Library, view.Plan.Calendar)
            .Select(m => new LinkModel(view.Say("calendar.gazetteMonth", DateWords.Month(m.Year, m.Month, view.Language)), Addresses.Gazette(view.Site, place, m.Year, m.Month))),
    ];

    private static EventFilesModel Model(string calendar, string single, string table, SiteView view) => new()
    {
        CalendarUrl = calendar,
        SingleCalendarUrl = single,
        WebcalUrl = $"webcal://{view.Site.Host}{calendar}",
        CopyUrl = view.Site.Origin + calendar,
        TableUrl = EventTextPlanner.Has(view.Site) ? table : null,
    };
}
