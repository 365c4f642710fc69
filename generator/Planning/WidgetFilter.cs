using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>What an embedded calendar is narrowed to: a topic, a place, a partner, or the stations of an event; <see cref="All"/> stands for none of them.</summary>
/// <param name="Kind">A word of <see cref="FacetKinds"/>, or <see cref="Event"/>; empty for all.</param>
/// <param name="Id">Of an event <c>partner/slug</c>.</param>
/// <param name="Place">Of an event's stations those that are held there; null for all.</param>
internal readonly record struct WidgetFilter(string Kind, string Id, string? Place = null)
{
    /// <summary>The stations of an event.</summary>
    public const string Event = "event";

    public static readonly WidgetFilter All = new("", "");

    public static readonly ImmutableArray<string> Kinds = [FacetKinds.Topic, FacetKinds.Place, FacetKinds.Partner, Event];

    public bool IsAll => Kind.Length == 0;

    /// <summary>As files name it: <c>alle</c>, <c>thema/kultur</c>, <c>termin/marketing/nacht/ort/museum</c>; the words are those of the calendar files, whatever the brand calls its sections.</summary>
    public string Path => IsAll ? "alle"
        : Kind != Event ? $"{SectionPaths.FacetWord(Kind, Languages.German)}/{Id}"
        : Place is null ? $"termin/{Id}" : $"termin/{Id}/{SectionPaths.FacetWord(FacetKinds.Place, Languages.German)}/{Place}";

    /// <summary>All filters of a brand by which anything with a date was ever found: somebody may have embedded it, and it may fill again.</summary>
    public static IEnumerable<WidgetFilter> Of(BrandSite site, Library library)
    {
        var lists = site.Lists;
        return library.Topics.Select(t => new WidgetFilter(FacetKinds.Topic, t.Id))
            .Concat(lists.ByPlace.Keys.Order(StringComparer.Ordinal).Select(p => new WidgetFilter(FacetKinds.Place, p)))
            .Concat(lists.ByPartner.Keys.Order(StringComparer.Ordinal).Select(p => new WidgetFilter(FacetKinds.Partner, p)))
            .Concat(lists.ByWhole.Keys.Order(StringComparer.Ordinal).SelectMany(e => new WidgetFilter(Event, e) is var whole ? whole.AtPlaces(lists).Prepend(whole) : []))
            .Where(f => f.Has(lists));
    }

    /// <summary>The filter of an event's stations, if it has any.</summary>
    public static WidgetFilter? Of(EventItem whole, SiteLists lists) => new WidgetFilter(Event, IdOf(whole)) is var filter && filter.Has(lists) ? filter : null;

    /// <summary>As the element's data call an event.</summary>
    public static string IdOf(EventItem item) => $"{item.Key.Owner}/{item.Key.Slug}";

    /// <summary>Of an event's stations one filter for each place of the region's list where one is held.</summary>
    public IEnumerable<WidgetFilter> AtPlaces(SiteLists lists)
    {
        var filter = this;
        return filter.Items(lists).OfType<EventItem>().Select(e => e.PlaceId?.Value).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(p => filter with { Place = p });
    }

    /// <summary>Whether the brand has files for it.</summary>
    public bool Has(SiteLists lists) => IsAll || Items(lists).Any(i => i is EventItem { Schedule: not null });

    /// <summary>The events it leaves; those that are past among them.</summary>
    public IEnumerable<EventItem> Events(SiteLists lists) => IsAll ? lists.Events : Items(lists).OfType<EventItem>();

    /// <summary>Those that are to come, in the order of lists.</summary>
    public IEnumerable<EventItem> Upcoming(SiteLists lists, EventCalendar calendar) => IsAll ? lists.Upcoming : Items(lists).OfType<EventItem>().Where(calendar.IsUpcoming);

    public LocalText Name(Library library) => Kind switch
    {
        FacetKinds.Topic => library.TopicNames[Id],
        FacetKinds.Place => library.Places.Find(Id)!.Name,
        Event => Whole(library).Title,
        _ => library.Partners[Id].Name,
    };

    /// <summary>The event whose stations are meant.</summary>
    public EventItem Whole(Library library) =>
        (EventItem)library.Find(new ItemKey(Id[..Id.IndexOf('/', StringComparison.Ordinal)], ItemType.Event, Id[(Id.IndexOf('/', StringComparison.Ordinal) + 1)..]))!;

    private IEnumerable<Item> Items(SiteLists lists)
    {
        var items = (Kind switch
        {
            FacetKinds.Topic => lists.ByTopic,
            FacetKinds.Place => lists.ByPlace,
            Event => lists.ByWhole,
            _ => lists.ByPartner,
        }).GetValueOrDefault(Id, []);
        return Place is { } place ? items.Where(i => i is EventItem { PlaceId.Value: var held } && held == place) : items;
    }
}
