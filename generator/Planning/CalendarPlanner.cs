using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>A brand's calendar files: for all, for each topic, place and partner, each with rules and with single dates, and termine.json; and the same as tables.</summary>
internal static class CalendarPlanner
{
    public static void Add(BrandSite site, Library library, EventCalendar calendar, AddressBook book)
    {
        var folder = Addresses.Calendars(site);
        var hasTables = EventTextPlanner.Has(site);
        AddBoth("kalender", "calendar.all", null, Dated(site.Lists.Events));
        if (hasTables) book.Add(new EventTableFile(site, folder + "termine.csv", Dated(site.Lists.Events)));
        book.Add(new EventsJsonFile(site, folder + "termine.json"));
        book.Add(new FixedAssetFile(site, Addresses.EventsSchema(site), EventsSchema.Bytes, "schema"));
        foreach (var topic in library.Topics)
            if (site.Lists.ByTopic.TryGetValue(topic.Id, out var items)) AddPart($"thema/{topic.Id}", "calendar.topic", topic.Name, items);
        foreach (var (place, items) in site.Lists.ByPlace.OrderBy(p => p.Key, StringComparer.Ordinal)) AddPart($"ort/{place}", "calendar.place", library.Places.Find(place)!.Name, items);
        foreach (var (partner, items) in site.Lists.ByPartner.OrderBy(p => p.Key, StringComparer.Ordinal)) AddPart($"partner/{partner}", "calendar.partner", library.Partners[partner].Name, items);

        void AddPart(string path, string titleKey, LocalText title, ImmutableArray<Item> items)
        {
            var events = items.OfType<EventItem>().Where(e => e.Schedule is not null).ToList();
            if (events.Count == 0) return;
            var dated = Dated(events);
            AddBoth(path, titleKey, title, dated);
            if (hasTables) book.Add(new EventTableFile(site, $"{folder}{path}.csv", dated));
        }

        ImmutableArray<EventItem> Dated(IEnumerable<EventItem> items) => [.. items.Where(e => calendar.Dates(e) is { InSpan.IsEmpty: false }).OrderBy(e => e.Source, StringComparer.Ordinal)];

        // A calendar is there as long as anything was ever on: somebody may have subscribed to it, and it may fill again.
        void AddBoth(string path, string titleKey, LocalText? title, ImmutableArray<EventItem> events)
        {
            book.Add(new CalendarFile(site, $"{folder}{path}.ics", false, titleKey, title, events));
            book.Add(new CalendarFile(site, $"{folder}{path}-einzeln.ics", true, titleKey, title, events));
        }
    }
}
