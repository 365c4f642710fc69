using NodaTime;
using NodaTime.Text;
using RegionSite.Calendar;

namespace RegionSite.Tests.Calendar;

/// <summary>Rules, dates and times from the short texts that tests are written in.</summary>
internal static class Rules
{
    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private static readonly LocalDateTimePattern TimePattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static RecurrenceRule Rule(string text) =>
        RecurrenceRuleText.Parse(text, out var error) ?? throw new ArgumentException($"{text}: {error}");

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary><c>2027-05-14T18:00</c>; a date is its midnight.</summary>
    public static LocalDateTime Time(string text) => text.Contains('T') ? TimePattern.Parse(text).Value : Date(text).AtMidnight();

    public static RecurrenceExpander Expander(string rule, string start) => RecurrenceExpander.For(Rule(rule), Time(start), DateTimeZone.Utc);

    /// <summary>A timed schedule in Berlin, or an all-day one where the start has no time.</summary>
    public static Schedule Schedule(string start, string? end, string? rule = null) => new()
    {
        Start = Time(start),
        End = end is null ? null : Time(end),
        AllDay = !start.Contains('T'),
        Zone = Berlin,
        Rule = rule is null ? null : Rule(rule),
    };

    /// <summary>Occurrences as <c>start/end</c>, all-day ones as dates, an open end without, a moved one with its original start in brackets.</summary>
    public static IEnumerable<string> Expand(Schedule schedule, string from, string to)
    {
        return ScheduleExpander.Expand(schedule, Date(from), Date(to)).Select(occurrence =>
            Text(occurrence.Start)
            + (occurrence.End is { } end ? "/" + Text(end) : "")
            + (occurrence.Original == occurrence.Start ? "" : $" ({Text(occurrence.Original)})"));

        string Text(LocalDateTime time) => schedule.AllDay && time.TimeOfDay == LocalTime.Midnight ? LocalDatePattern.Iso.Format(time.Date) : TimePattern.Format(time);
    }
}
