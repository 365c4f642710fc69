using RegionSite.Model;
using RegionSite.Planning;

namespace RegionSite.Rendering;

/// <summary>The absolute addresses and the names of what other websites embed.</summary>
internal static class WidgetLinks
{
    public const int MostInList = 20;

    /// <summary>The list on the brand's own website that shows what the filter leaves; the home page where there are no events.</summary>
    public static string Events(WidgetFilter filter, SiteView view) => view.Site.Origin + EventsPath(filter, view);

    /// <summary>The same from the host's root.</summary>
    public static string EventsPath(WidgetFilter filter, SiteView view) =>
        view.Site.Lists.Events.IsEmpty ? view.Model.Home
        : filter.Kind == WidgetFilter.Event ? Addresses.Item(view.Site, filter.Whole(view.Library), view.Site.LanguageFor(filter.Whole(view.Library), view.Language))
        : !filter.IsAll && view.SliceUrl(new Facet(ItemType.Event, filter.Kind, filter.Id)) is { } slice ? slice
        : view.SectionUrl("events");

    /// <summary>The page about the widgets with the stations of an event chosen, all of them.</summary>
    public static string Choose(WidgetFilter filter, SiteView view)
    {
        var language = WidgetPlanner.Spoken(view.Site).Contains(view.Language) ? view.Language : WidgetPlanner.FirstLanguage(view.Site);
        return $"{WidgetAddresses.Folder(view.Site, language)}?{filter.Kind}={filter.Id}&limit=#choose";
    }

    /// <summary>"Termine: Kultur"; "Lange Nacht: Museum".</summary>
    public static string Title(WidgetFilter filter, SiteView view)
    {
        if (filter.IsAll) return view.Label("events");
        var name = filter.Name(view.Library).In(view.Language);
        if (filter.Kind != WidgetFilter.Event) return $"{view.Label("events")}: {name}";
        return filter.Place is { } place ? $"{name}: {view.Library.Places.Find(place)!.Name.In(view.Language)}" : name;
    }

    /// <summary>The few events of frames and lists; of an event all stations, since that is its programme.</summary>
    public static IEnumerable<EventItem> Few(WidgetFilter filter, SiteView view) =>
        filter.Kind == WidgetFilter.Event ? filter.Upcoming(view.Site.Lists, view.Plan.Calendar) : NextEvents.Of(filter.Upcoming(view.Site.Lists, view.Plan.Calendar), MostInList, view.Plan.Calendar, view.Library);

    /// <summary>The answer for a page of the brand to whoever is given its address to embed; null for a page that shows no calendar.</summary>
    public static string? OEmbed(PlannedPage page, SiteView view)
    {
        WidgetFilter? shown = page switch
        {
            EventListPage { Number: 1 } => WidgetFilter.All,
            DossierPage { Kind: DossierKind.Topic } topic => new WidgetFilter(FacetKinds.Topic, topic.Id),
            DossierPage { Kind: DossierKind.Place } place => new WidgetFilter(FacetKinds.Place, place.Id),
            DossierPage { Kind: DossierKind.Partner } partner => new WidgetFilter(FacetKinds.Partner, partner.Id),
            _ => null,
        };
        return shown is { } filter && filter.Has(view.Site.Lists)
            ? view.Site.Origin + WidgetAddresses.OEmbed(view.Site, filter, WidgetPlanner.Has(filter, view.ListLanguage) ? view.ListLanguage : WidgetPlanner.FirstLanguage(view.Site))
            : null;
    }
}
