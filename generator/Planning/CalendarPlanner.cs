using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>A brand's calendar files: for all, for each topic, place and partner, each with rules and with single dates, and termine.json.</summary>
internal static class CalendarPlanner
{
    public static void Add(BrandSite site, Library library, EventCalendar calendar, AddressBook book)
    {
        var folder = Addresses.Calendars(site);
        var events = site.Lists.Events.Where(e => calendar.Dates(e) is { InSpan.IsEmpty: false }).ToImmutableArray();
        Add(site, folder + "kalender", "calendar.all", null, events, book);
        book.Add(new EventsJsonFile(site, folder + "termine.json"));
        foreach (var topic in library.Topics)
            if (site.Lists.ByTopic.TryGetValue(topic.Id, out var items)) Add(site, $"{folder}thema/{topic.Id}", "calendar.topic", topic.Name, In(items), book);
        foreach (var (place, items) in site.Lists.ByPlace.OrderBy(p => p.Key, StringComparer.Ordinal))
            Add(site, $"{folder}ort/{place}", "calendar.place", library.Places.Find(place)!.Name, In(items), book);
        foreach (var (partner, items) in site.Lists.ByPartner.OrderBy(p => p.Key, StringComparer.Ordinal))
            Add(site, $"{folder}partner/{partner}", "calendar.partner", library.Partners[partner].Name, In(items), book);

        ImmutableArray<EventItem> In(ImmutableArray<Item> items) => [.. items.OfType<EventItem>().Where(e => calendar.Dates(e) is { InSpan.IsEmpty: false }).OrderBy(e => e.Source, StringComparer.Ordinal)];
    }

    private static void Add(BrandSite site, string path, string titleKey, LocalText? title, ImmutableArray<EventItem> events, AddressBook book)
    {
        // The brand's own calendar is there even when it is empty: partners may have subscribed to it.
        if (events.IsEmpty && title is not null) return;
        book.Add(new CalendarFile(site, path + ".ics", false, titleKey, title, events));
        book.Add(new CalendarFile(site, path + "-einzeln.ics", true, titleKey, title, events));
    }
}
