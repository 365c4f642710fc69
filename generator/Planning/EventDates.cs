using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>The dates of one event on the region's clocks, whatever zone it was written in: that is where its visitors are.</summary>
internal sealed record EventDates
{
    /// <summary>The region's zone; an event of whole days has none, and is taken to be in it.</summary>
    public required DateTimeZone Zone { get; init; }

    public required bool AllDay { get; init; }

    /// <summary>From ten years back to the end of the span, by start.</summary>
    public required ImmutableArray<Occurrence> All { get; init; }

    /// <summary>Those of <see cref="All"/> that overlap the span of calendar files.</summary>
    public required ImmutableArray<Occurrence> InSpan { get; init; }

    /// <summary>Those that are not over yet, by start; of one beyond the span the next.</summary>
    public required ImmutableArray<Occurrence> Coming { get; init; }

    /// <summary>The first that is not over yet.</summary>
    public Occurrence? Next => Coming.IsEmpty ? null : Coming[0];

    /// <summary>When the first of <see cref="Coming"/> will be over: mostly <see cref="Next"/>, but a change may have made that the longer one.</summary>
    public required Instant? NextOver { get; init; }

    public static EventDates Of(Schedule schedule, LocalDate from, LocalDate to, LocalDate earliest, Moment now)
    {
        var all = OnRegionsClocks(ScheduleExpander.Expand(schedule, earliest, to), schedule, now.Zone);
        ImmutableArray<Occurrence> coming = [.. all.Where(o => IsComing(o, now))];
        // Beyond the span nothing is listed by month, but an event far ahead is still to come.
        var ahead = LocalDate.Max(to.PlusDays(1), schedule.Start.Date);
        if (coming.IsEmpty && ScheduleExpander.Expand(schedule, ahead, ahead.PlusYears(10)) is { IsEmpty: false } later) coming = OnRegionsClocks([later[0]], schedule, now.Zone);
        return new EventDates
        {
            Zone = now.Zone,
            AllDay = schedule.AllDay,
            All = all,
            InSpan = [.. all.Where(o => Overlaps(o, from))],
            Coming = coming,
            NextOver = coming.IsEmpty ? null : OverAt(schedule.Changes.IsEmpty ? coming[0] : coming.MinBy(Over), now.Zone),
        };
    }

    /// <summary>The moment an occurrence is over; with an open end, when its day is: nobody shall miss the concert that began half an hour ago.</summary>
    public static LocalDateTime Over(Occurrence occurrence) => occurrence.End ?? occurrence.Start.Date.PlusDays(1).AtMidnight();

    /// <summary>The date of a schedule that has none left to show.</summary>
    public Occurrence Shown(Schedule schedule) => Next ?? (All.IsEmpty ? new Occurrence(schedule.Start, schedule.Start, schedule.End, null) : All[^1]);

    /// <summary>A time that the author wrote, as the region's clocks show it.</summary>
    public static LocalDateTime OnRegionsClocks(LocalDateTime time, Schedule schedule, DateTimeZone region) =>
        schedule.AllDay || schedule.Zone.Equals(region) ? time : LocalTimes.ToInstant(time, schedule.Zone).InZone(region).LocalDateTime;

    private static ImmutableArray<Occurrence> OnRegionsClocks(ImmutableArray<Occurrence> occurrences, Schedule schedule, DateTimeZone region)
    {
        if (schedule.AllDay || schedule.Zone.Equals(region)) return occurrences;
        return [.. occurrences.Select(o => o with { Start = OnRegionsClocks(o.Start, schedule, region), End = o.End is { } end ? OnRegionsClocks(end, schedule, region) : null })];
    }

    private static Instant OverAt(Occurrence occurrence, DateTimeZone zone) => LocalTimes.ToInstant(Over(occurrence), zone);

    private static bool IsComing(Occurrence occurrence, Moment now)
    {
        var over = Over(occurrence).Date;
        // Most of ten years of dates are decided by their day alone.
        return over == now.Today ? OverAt(occurrence, now.Zone) > LocalTimes.ToInstant(now.Local, now.Zone) : over > now.Today;
    }

    private static bool Overlaps(Occurrence occurrence, LocalDate from) => (occurrence.End ?? occurrence.Start) is var end && (end > from.AtMidnight() || occurrence.Start >= from.AtMidnight());
}
