using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Resolving;

namespace RegionSite.Coordination;

/// <summary>
/// One date of an event that people have to choose: it is to come and takes place, somewhere, on three days at the most, and it is none of a series that goes on
/// and on. The weekly market and the exhibition of half a year compete with nobody's evening.
/// </summary>
internal sealed record Gathering(EventItem Item, Occurrence Date, EventDays Days, bool AllDay, Whereabouts Where)
{
    // The seventh date within the span of the calendars makes a habit of it.
    private const int MostDates = 6;

    private const int MostDays = 3;

    // Where nobody says when it ends.
    private static readonly Period UsualLength = Period.FromHours(2);

    private static readonly LocalTime Evening = new(17, 0);

    public LocalDateTime Start => Date.Start;

    public LocalDateTime End => Date.End ?? Date.Start + UsualLength;

    /// <summary>All that are live, by start.</summary>
    public static ImmutableArray<Gathering> All(Library library, EventCalendar calendar) =>
    [
        .. from item in library.Items.OfType<EventItem>()
           let dates = library.IsLive(item) ? calendar.Dates(item) : null
           where dates is not null && dates.InSpan.Length <= MostDates && item.Status is not (EventStatus.Cancelled or EventStatus.Postponed or EventStatus.MovedOnline)
           let at = Whereabouts.Of(item, library)
           where at.Place is not null
           from date in dates.Coming
           where date.Change is not { } change || item.Changes.ElementAtOrDefault(change.Index)?.Status is not (EventStatus.Cancelled or EventStatus.Postponed or EventStatus.MovedOnline)
           let days = EventDays.Of(date.Start, date.End)
           where Period.DaysBetween(days.First, days.Last) < MostDays
           orderby date.Start, item.Source
           select new Gathering(item, date, days, dates.AllDay, at),
    ];

    /// <summary>Whether nobody can go to both: their times overlap, or both fill the same evening.</summary>
    public bool Meets(Gathering other)
    {
        if (AllDay || other.AllDay) return Days.Overlaps(other.Days.First, other.Days.Last);
        return (Start < other.End && other.Start < End) || (Start.Date == other.Start.Date && Start.TimeOfDay >= Evening && other.Start.TimeOfDay >= Evening);
    }
}
