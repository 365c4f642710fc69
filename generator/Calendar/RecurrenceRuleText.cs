using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace RegionSite.Calendar;

/// <summary>A recurrence rule as the text of an RRULE (RFC 5545, 3.3.10).</summary>
internal static class RecurrenceRuleText
{
    private static readonly LocalTime EndOfDay = new(23, 59, 59);

    // As they follow one another in a month or year: 1, 15, -15, -1.
    private static readonly IComparer<int> FromStartThenFromEnd = Comparer<int>.Create((a, b) => a < 0 == b < 0 ? a.CompareTo(b) : b.CompareTo(a));

    /// <summary>Reads the value of an RRULE, with or without <c>RRULE:</c> before it. Null where it is wrong; it never throws.</summary>
    /// <param name="error">The first fault found: of the single parts from the left, then of their combination.</param>
    public static RecurrenceRule? Parse(string text, out RecurrenceRuleError error) => new RecurrenceRuleParser(text).Parse(out error);

    /// <summary>The canonical text, without <c>RRULE:</c>: parts in a fixed order, lists sorted, without what goes without saying.</summary>
    /// <remarks>UNTIL is a date where all-day, else a moment in UTC (RFC 5545 wants it in DTSTART's type); a whole day ends at 23:59:59 in the zone.</remarks>
    public static string Format(RecurrenceRule rule, DateTimeZone zone, bool allDay, LocalTime startTime)
    {
        var text = new StringBuilder("FREQ=").Append(rule.Frequency switch
        {
            Frequency.Daily => "DAILY",
            Frequency.Weekly => "WEEKLY",
            Frequency.Monthly => "MONTHLY",
            _ => "YEARLY",
        });
        if (rule.Interval > 1) text.Append(";INTERVAL=").Append(rule.Interval);
        if (rule.Count is { } count) text.Append(";COUNT=").Append(count);
        if (rule.Until is { } until) AppendUntil(text.Append(";UNTIL="), until, zone, allDay, startTime);
        AppendNumbers(text, ";BYMONTH=", rule.ByMonth);
        AppendNumbers(text, ";BYWEEKNO=", rule.ByWeekNo);
        AppendNumbers(text, ";BYYEARDAY=", rule.ByYearDay);
        AppendNumbers(text, ";BYMONTHDAY=", rule.ByMonthDay);
        AppendDays(text, rule.ByDay);
        AppendNumbers(text, ";BYSETPOS=", rule.BySetPos);
        if (rule.WeekStart != IsoDayOfWeek.Monday) text.Append(";WKST=").Append(DayName(rule.WeekStart));
        return text.ToString();
    }

    private static void AppendUntil(StringBuilder text, RecurrenceEnd until, DateTimeZone zone, bool allDay, LocalTime startTime)
    {
        if (allDay)
        {
            AppendDate(text, RecurrenceExpander.LastDate(until, startTime, zone));
            return;
        }
        var local = until.Date.At(until.Time ?? EndOfDay);
        var utc = until is { IsUtc: true, Time: not null } ? local : LocalTimes.ToInstant(local, zone).InUtc().LocalDateTime;
        AppendDate(text, utc.Date);
        text.Append('T').Append($"{utc.Hour:00}{utc.Minute:00}{utc.Second:00}").Append('Z');
    }

    private static void AppendDate(StringBuilder text, LocalDate date) => text.Append($"{date.Year:0000}{date.Month:00}{date.Day:00}");

    private static void AppendNumbers(StringBuilder text, string name, ImmutableArray<int> numbers)
    {
        foreach (var number in numbers.Distinct().Order(FromStartThenFromEnd))
        {
            text.Append(name).Append(number);
            name = ",";
        }
    }

    private static void AppendDays(StringBuilder text, ImmutableArray<WeekdayOrdinal> days)
    {
        var before = ";BYDAY=";
        foreach (var day in days.Distinct().OrderBy(d => d.Day).ThenBy(d => d.Ordinal, FromStartThenFromEnd))
        {
            text.Append(before);
            if (day.Ordinal != 0) text.Append(day.Ordinal);
            text.Append(DayName(day.Day));
            before = ",";
        }
    }

    private static string DayName(IsoDayOfWeek day) => RecurrenceRuleParser.DayNames[(int)day - 1];
}
