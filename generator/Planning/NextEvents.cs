using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>The few events that stand beside other things on a page: mostly single evenings, so that no weekly market takes all the room.</summary>
internal static class NextEvents
{
    private const int OneInSoManyIsRegular = 4;

    /// <param name="events">In the order of lists; those that are past, and stations of others among them, are left out; the others keep it.</param>
    public static IEnumerable<EventItem> Of(IEnumerable<EventItem> events, int most, EventCalendar calendar, Library library)
    {
        var upcoming = EventStations.Without([.. events.Where(calendar.IsUpcoming)], library).ToList();
        if (upcoming.Count <= most) return upcoming;
        var grouped = EventGrouping.Of(upcoming, calendar);
        var often = grouped.Regular.Concat(grouped.Running).Take(most / OneInSoManyIsRegular).ToList();
        var chosen = often.Concat(grouped.Dated.Take(most - often.Count)).Concat(grouped.Regular).Concat(grouped.Running).Concat(grouped.Unfixed).Select(e => e.Key).Distinct().Take(most).ToHashSet();
        return upcoming.Where(e => chosen.Contains(e.Key));
    }
}
