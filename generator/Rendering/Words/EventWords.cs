using System.Globalization;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;

namespace RegionSite.Rendering.Words;

/// <summary>An event's dates and state for people and for machines.</summary>
internal static class EventWords
{
    public static string Date(EventDates dates, Occurrence occurrence, string language) => DateWords.Span(occurrence.Start, occurrence.End, dates.AllDay, language);

    /// <summary>For <c>datetime</c> and JSON: a date for whole days, else with the offset of that day.</summary>
    public static string Machine(LocalDateTime time, EventDates dates) => dates.AllDay ? $"{time.Date:uuuu-MM-dd}" : WithOffset(time, dates.Zone);

    /// <summary>RFC 3339 with the zone's offset at that time.</summary>
    public static string WithOffset(LocalDateTime time, DateTimeZone zone)
    {
        var at = LocalTimes.ToInstant(time, zone).InZone(zone);
        var offset = at.Offset.Seconds / 60;
        // Written number by number: a pattern of NodaTime's takes several times as long, and every page has some times.
        var (year, month, day) = at.Date;
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}T{at.Hour:D2}:{at.Minute:D2}:{at.Second:D2}{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:D2}:{Math.Abs(offset) % 60:D2}");
    }

    /// <summary>The moment it is over.</summary>
    public static string Ends(Occurrence occurrence, EventDates dates) => WithOffset(EventDates.Over(occurrence), dates.Zone);

    /// <summary>The days of the next two months on which it takes place, at least the next: <c>2026-12-01 2026-12-24/2026-12-31</c>; null where none is to come.</summary>
    public static string? Days(EventDates dates, LocalDate today)
    {
        var soon = today.PlusDays(EventGrouping.DaysAhead);
        var spans = dates.Coming.Where((o, i) => i == 0 || o.Start.Date < soon)
            .Select(o => EventDays.Of(o.Start, o.End)).Distinct()
            .Select(d => d.First == d.Last ? $"{d.First:uuuu-MM-dd}" : $"{d.First:uuuu-MM-dd}/{d.Last:uuuu-MM-dd}");
        return dates.Coming.IsEmpty ? null : string.Join(' ', spans);
    }

    /// <summary>How often it takes place, without times; null where that cannot be said simply.</summary>
    public static string? Rhythm(EventItem item, EventDates dates, string language) =>
        // In another zone it may be another day of the week.
        item.Schedule is { } schedule && (schedule.AllDay || schedule.Zone.Equals(dates.Zone)) ? RhythmWords.Of(schedule, language) : null;

    /// <summary>A rhythm with its usual times: those of the next date that nothing was changed about.</summary>
    public static string WithTimes(string rhythm, EventDates dates, string language)
    {
        if (dates.AllDay || dates.Coming.IsEmpty) return rhythm;
        var usual = dates.Coming.FirstOrDefault(o => o.Change is null, dates.Coming[0]);
        var days = EventDays.Of(usual.Start, usual.End);
        return $"{rhythm}, {DateWords.Times(usual.Start, days.First == days.Last ? usual.End : null, language)}";
    }

    /// <summary>When it was to be at first, in words; null where it was never moved.</summary>
    public static string? Previous(EventItem item, DateTimeZone region, string language) =>
        PreviousStart(item, region) is not { } previous ? null
        : DateWords.Span(previous, null, item.PreviousStart!.Value.TimeOfDay == LocalTime.Midnight, language);

    /// <summary>The same for JSON-LD.</summary>
    public static string? PreviousMachine(EventItem item, EventDates dates) =>
        PreviousStart(item, dates.Zone) is not { } previous ? null
        : item.PreviousStart!.Value.TimeOfDay == LocalTime.Midnight ? $"{previous.Date:uuuu-MM-dd}"
        : Machine(previous, dates);

    // On the region's clocks.
    private static LocalDateTime? PreviousStart(EventItem item, DateTimeZone region) =>
        item is { PreviousStart: { } previous, Schedule: { } schedule } && previous.TimeOfDay != LocalTime.Midnight
            ? EventDates.OnRegionsClocks(previous, schedule, region)
            // A mere day is the same on all clocks.
            : item.PreviousStart;

    /// <summary>Whether it does not take place on that date.</summary>
    public static bool IsOff(EventItem item, Occurrence occurrence) => State(item, occurrence) is "cancelled" or "postponed";

    // Who comes on that day need not think of another: it begins earlier or later, no more.
    private static bool IsOnTheSameDay(EventItem item, Occurrence? occurrence) =>
        occurrence is { Change.Start: not null } moved ? moved.Original.Date == moved.Start.Date
        : item is { PreviousStart: { } previous, Schedule: { Rule: null } schedule } && previous.TimeOfDay != LocalTime.Midnight && previous.Date == schedule.Start.Date;

    /// <summary>The word for what is not as usual; null where all is.</summary>
    public static string? State(EventItem item, Occurrence? occurrence)
    {
        var status = occurrence?.Change is { } change && item.Changes.ElementAtOrDefault(change.Index)?.Status is { } own ? own : item.Status;
        return status switch
        {
            EventStatus.Cancelled => "cancelled",
            EventStatus.Postponed => "postponed",
            EventStatus.Rescheduled => IsOnTheSameDay(item, occurrence) ? "retimed" : "rescheduled",
            EventStatus.MovedOnline => "moved-online",
            _ => item.Registration is { SoldOut: true } ? "sold-out" : null,
        };
    }
}
