using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;

namespace RegionSite.Calendar;

/// <summary>Stand-in: the text form of a recurrence rule.</summary>
internal static class RecurrenceRuleText
{
    private static readonly string[] Days = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public static RecurrenceRule? Parse(string text, out RecurrenceRuleError error)
    {
        error = default;
        Frequency? frequency = null;
        int interval = 1;
        int? count = null;
        RecurrenceEnd? until = null;
        ImmutableArray<WeekdayOrdinal> byDay = [];
        ImmutableArray<int> byMonth = [], byMonthDay = [], bySetPos = [];
        var weekStart = IsoDayOfWeek.Monday;
        var offset = 0;
        foreach (var part in text.Split(';'))
        {
            error = new RecurrenceRuleError(RecurrenceRuleFault.BadValue, offset, part);
            offset += part.Length + 1;
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) return null;
            var value = part[(equals + 1)..];
            error = new RecurrenceRuleError(RecurrenceRuleFault.BadValue, offset - part.Length + equals, value);
            switch (part[..equals].ToUpperInvariant())
            {
                case "FREQ":
                    if (!Enum.TryParse<Frequency>(value, true, out var parsed) || char.IsAsciiDigit(value[0])) return null;
                    frequency = parsed;
                    break;
                case "INTERVAL":
                    if (!int.TryParse(value, NumberStyles.None, null, out interval) || interval < 1) return null;
                    break;
                case "COUNT":
                    if (!int.TryParse(value, NumberStyles.None, null, out var c) || c < 1) return null;
                    count = c;
                    break;
                case "UNTIL":
                    if (End(value) is not { } end) return null;
                    until = end;
                    break;
                case "BYDAY":
                    var days = value.Split(',').Select(Day).ToArray();
                    if (Array.IndexOf(days, null) is >= 0 and var wrong)
                    {
                        var before = value.Split(',')[..wrong].Sum(d => d.Length + 1);
                        error = new RecurrenceRuleError(RecurrenceRuleFault.BadValue, error.Offset + before, value.Split(',')[wrong]);
                        return null;
                    }
                    byDay = [.. days.Select(d => d!.Value)];
                    break;
                case "BYMONTH":
                    if (Numbers(value, 12) is not { } months) return null;
                    byMonth = months;
                    break;
                case "BYMONTHDAY":
                    if (Numbers(value, 31) is not { } monthDays) return null;
                    byMonthDay = monthDays;
                    break;
                case "BYSETPOS":
                    if (Numbers(value, 366) is not { } positions) return null;
                    bySetPos = positions;
                    break;
                case "WKST":
                    if (Day(value) is not { Ordinal: 0 } start) return null;
                    weekStart = start.Day;
                    break;
                default:
                    return null;
            }
        }
        error = new RecurrenceRuleError(RecurrenceRuleFault.BadValue, 0, text);
        if (frequency is null || (count is not null && until is not null)) return null;
        return new RecurrenceRule
        {
            Frequency = frequency.Value,
            Interval = interval,
            Count = count,
            Until = until,
            ByDay = byDay,
            ByMonth = byMonth,
            ByMonthDay = byMonthDay,
            BySetPos = bySetPos,
            WeekStart = weekStart,
        };
    }

    public static string Format(RecurrenceRule rule, DateTimeZone zone, bool allDay, LocalTime startTime)
    {
        var text = new StringBuilder("FREQ=").Append(rule.Frequency.ToString().ToUpperInvariant());
        if (rule.Interval != 1) text.Append(";INTERVAL=").Append(rule.Interval);
        if (rule.Count is { } count) text.Append(";COUNT=").Append(count);
        if (rule.Until is { } until) text.Append(";UNTIL=").Append(UntilText(until, zone, allDay));
        if (!rule.ByMonth.IsEmpty) text.Append(";BYMONTH=").AppendJoin(',', rule.ByMonth);
        if (!rule.ByMonthDay.IsEmpty) text.Append(";BYMONTHDAY=").AppendJoin(',', rule.ByMonthDay);
        if (!rule.ByDay.IsEmpty) text.Append(";BYDAY=").AppendJoin(',', rule.ByDay.Select(d => (d.Ordinal == 0 ? "" : d.Ordinal.ToString(CultureInfo.InvariantCulture)) + Days[(int)d.Day]));
        if (!rule.BySetPos.IsEmpty) text.Append(";BYSETPOS=").AppendJoin(',', rule.BySetPos);
        return text.ToString();
    }

    private static string UntilText(RecurrenceEnd until, DateTimeZone zone, bool allDay)
    {
        if (allDay) return until.Date.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
        var local = until.Date + (until.Time ?? new LocalTime(23, 59, 59));
        var utc = until.IsUtc ? local : local.InZoneLeniently(zone).ToInstant().InUtc().LocalDateTime;
        return utc.ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
    }

    private static RecurrenceEnd? End(string value)
    {
        var utc = value.EndsWith('Z');
        if (utc) value = value[..^1];
        if (NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(value).TryGetValue(default, out var date)) return utc ? null : new RecurrenceEnd(date, null, false);
        return NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss").Parse(value).TryGetValue(default, out var time)
            ? new RecurrenceEnd(time.Date, time.TimeOfDay, utc)
            : null;
    }

    private static WeekdayOrdinal? Day(string text)
    {
        var day = text.Length < 2 ? 0 : Array.IndexOf(Days, text[^2..].ToUpperInvariant());
        if (day < 1) return null;
        if (text.Length == 2) return new WeekdayOrdinal(0, (IsoDayOfWeek)day);
        return int.TryParse(text[..^2], NumberStyles.AllowLeadingSign, null, out var ordinal) && Math.Abs((long)ordinal) is > 0 and <= 53 ? new WeekdayOrdinal(ordinal, (IsoDayOfWeek)day) : null;
    }

    private static ImmutableArray<int>? Numbers(string text, int limit)
    {
        var result = ImmutableArray.CreateBuilder<int>();
        foreach (var part in text.Split(','))
        {
            if (!int.TryParse(part, NumberStyles.AllowLeadingSign, null, out var number) || number == 0 || Math.Abs((long)number) > limit) return null;
            result.Add(number);
        }
        return result.ToImmutable();
    }
}

internal readonly record struct RecurrenceRuleError(RecurrenceRuleFault Fault, int Offset, string Part);

internal enum RecurrenceRuleFault
{
    None,
    BadValue,
}
