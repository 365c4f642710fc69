using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>The dates of one event.</summary>
internal sealed record EventDates
{
    /// <summary>From ten years back to the end of the span, by start.</summary>
    public required ImmutableArray<Occurrence> All { get; init; }

    /// <summary>Those of <see cref="All"/> that overlap the span of calendar files.</summary>
    public required ImmutableArray<Occurrence> InSpan { get; init; }

    /// <summary>The first that is not over yet.</summary>
    public required Occurrence? Next { get; init; }

    /// <summary>When <see cref="Next"/> will be over.</summary>
    public required Instant? NextOver { get; init; }

    public static EventDates Of(Schedule schedule, LocalDate from, LocalDate to, LocalDate earliest, Moment now)
    {
        var all = ScheduleExpander.Expand(schedule, earliest, to);
        var moment = LocalTimes.ToInstant(now.Local, now.Zone);
        Occurrence? next = null;
        foreach (var occurrence in all)
        {
            if (OverAt(occurrence, schedule) <= moment) continue;
            next = occurrence;
            break;
        }
        // Beyond the span nothing is listed by month, but an event far ahead is still to come.
        if (next is null && ScheduleExpander.Expand(schedule, to.PlusDays(1), to.PlusYears(10)) is { IsEmpty: false } later) next = later[0];
        return new EventDates { All = all, InSpan = [.. all.Where(o => Overlaps(o, from))], Next = next, NextOver = next is { } coming ? OverAt(coming, schedule) : null };
    }

    /// <summary>The moment an occurrence is over; with an open end, when its day is: nobody shall miss the concert that began half an hour ago.</summary>
    public static LocalDateTime Over(Occurrence occurrence) => occurrence.End ?? occurrence.Start.Date.PlusDays(1).AtMidnight();

    private static Instant OverAt(Occurrence occurrence, Schedule schedule) => LocalTimes.ToInstant(Over(occurrence), schedule.Zone);

    private static bool Overlaps(Occurrence occurrence, LocalDate from) => (occurrence.End ?? occurrence.Start) is var end && (end > from.AtMidnight() || occurrence.Start >= from.AtMidnight());
}
