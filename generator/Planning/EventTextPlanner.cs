using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>
/// Texts for official gazettes: the coming month of the whole brand, and of each place this month and the next two. They and the tables are German by
/// what they are, so a brand without German has none.
/// </summary>
internal static class EventTextPlanner
{
    private const int MonthsAhead = 2;

    public static bool Has(BrandSite site) => site.Languages.Contains(Languages.German) && !site.Lists.Events.IsEmpty;

    public static void Add(BrandSite site, Library library, EventCalendar calendar, AddressBook book)
    {
        if (!Has(site)) return;
        var coming = calendar.Today.PlusMonths(1);
        book.Add(new GazetteFile(site, Addresses.Gazette(site), null, coming.Year, coming.Month));
        foreach (var place in site.Lists.ByPlace.Keys.Order(StringComparer.Ordinal))
            foreach (var (year, month) in MonthsOf(place, site, library, calendar))
                book.Add(new GazetteFile(site, Addresses.Gazette(site, place, year, month), place, year, month));
    }

    /// <summary>The months that a place has a text for: those in which anything is on. A venue has none; its municipality tells of it.</summary>
    public static IEnumerable<(int Year, int Month)> MonthsOf(string place, BrandSite site, Library library, EventCalendar calendar)
    {
        if (!Has(site) || library.Places.Find(place) is not { } found || found.Kind == PlaceKind.Venue) return [];
        return Enumerable.Range(0, MonthsAhead + 1).Select(calendar.Today.PlusMonths).Select(d => (d.Year, d.Month))
            .Where(m => site.Lists.ByMonth.TryGetValue(m, out var events) && events.Any(e => library.PlacesFor(e.Item).Contains(place)));
    }
}
