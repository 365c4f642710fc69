using System.Collections.Immutable;
using NodaTime;
using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>How an event stands in a list of what is coming.</summary>
internal enum EventShape
{
    /// <summary>At its next date: a single event, or a series so rare that each date is one.</summary>
    Dated,

    /// <summary>A habit: so often, and for so long, that its rhythm says more than its dates. Four evenings of a course are not.</summary>
    Regular,

    /// <summary>Longer than a week without a break.</summary>
    Running,

    /// <summary>Its date is not fixed.</summary>
    Unfixed,
}

/// <summary>What is coming, parted so that a weekly market and an exhibition of half a year do not bury the evening's concert. Each part keeps the order it came in.</summary>
internal sealed record EventGrouping(ImmutableArray<EventItem> Dated, ImmutableArray<EventItem> Regular, ImmutableArray<EventItem> Running, ImmutableArray<EventItem> Unfixed)
{
    /// <summary>How many days ahead lists look at single dates.</summary>
    public const int DaysAhead = 60;

    private const int MostSingle = 6;
    private const int WeeklyDates = 4;
    private const double WeeklyDistance = 8;

    /// <param name="events">Those still to come.</param>
    public static EventGrouping Of(IEnumerable<EventItem> events, EventCalendar calendar)
    {
        var shapes = events.ToLookup(e => ShapeOf(calendar.Dates(e), calendar.Today));
        return new EventGrouping([.. shapes[EventShape.Dated]], [.. shapes[EventShape.Regular]], [.. shapes[EventShape.Running]], [.. shapes[EventShape.Unfixed]]);
    }

    /// <param name="dates">Null where the date is not fixed.</param>
    public static EventShape ShapeOf(EventDates? dates, LocalDate today)
    {
        if (dates is null) return EventShape.Unfixed;
        if (dates.Next is not { } next) return EventShape.Dated;
        if (EventDays.Of(next.Start, next.End).IsLong) return EventShape.Running;
        // Two sessions on one day are one day.
        var days = dates.Coming.Select(o => o.Start.Date).Distinct().ToList();
        var soon = today.PlusDays(DaysAhead);
        if (days.Count(d => d < soon) > MostSingle) return EventShape.Regular;
        return days.Count > MostSingle && Period.DaysBetween(days[0], days[WeeklyDates - 1]) <= (WeeklyDates - 1) * WeeklyDistance
            && Period.DaysBetween(days[0], days[^1]) >= (WeeklyDates - 1) * 7
            ? EventShape.Regular : EventShape.Dated;
    }
}
