using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading;

/// <summary><c>repeat:</c> of an event: an RRULE text of RFC 5545, or the mapping <c>{every, interval, on, day, count, until}</c>.</summary>
internal static class RepeatReader
{
    public static RecurrenceRule? Read(YamlNode node, Fields fields, EventDates dates)
    {
        switch (node)
        {
            case YamlScalar text: return ReadText(text, fields.Reporter);
            case YamlMap map: return ReadMapping(new Fields(map, fields.Context, fields.Reporter), dates);
            default:
                fields.Reporter.Report(FieldCodes.MappingExpected, node.At, "repeat");
                return null;
        }
    }

    private static RecurrenceRule? ReadText(YamlScalar text, Reporter reporter)
    {
        if (RecurrenceRuleText.Parse(text.Value, out var error) is { } rule) return rule;
        // In quotation marks the text begins one column further; in a block it cannot be told.
        var column = text.IsBlock ? text.At.Column : text.At.Column + error.Offset + (text.IsPlain ? 0 : 1);
        var what = RuleFaults.Describe(error.Fault);
        reporter.Report(EventCodes.InvalidRule, text.At with { Column = column }, error.Part, what.English, what.German);
        return null;
    }

    private static RecurrenceRule? ReadMapping(Fields fields, EventDates dates)
    {
        fields.Required("every");
        var every = fields.OneOf<Frequency>("every", ("day", Frequency.Daily), ("week", Frequency.Weekly), ("month", Frequency.Monthly), ("year", Frequency.Yearly));
        var interval = fields.Integer("interval", 1, 10_000);
        var on = fields.Words("on");
        var day = Days(fields);
        var count = fields.Integer("count", 1, 1_000_000);
        var until = fields.Date("until");
        fields.RejectUnknown();
        if (count is not null && until is { } both) fields.Reporter.Report(EventCodes.CountAndUntil, both.At);
        if (every is not { } frequency) return null;

        var byDay = ImmutableArray.CreateBuilder<WeekdayOrdinal>();
        foreach (var word in on)
        {
            if (!WeekdayText.TryParse(word.Value, out var weekday)) fields.Reporter.Report(EventCodes.InvalidWeekday, word.At, word.Value);
            else if (weekday.Ordinal != 0 && frequency is Frequency.Daily or Frequency.Weekly) fields.Reporter.Report(EventCodes.OrdinalWeekday, word.At, word.Value);
            else byDay.Add(weekday);
        }
        if (!day.IsEmpty && frequency is Frequency.Daily or Frequency.Weekly)
        {
            fields.Reporter.Report(EventCodes.DayWithoutMonth, fields.Node("day")!.At);
            day = [];
        }
        return new RecurrenceRule
        {
            Frequency = frequency,
            Interval = interval ?? 1,
            Count = until is null ? count : null,
            Until = until is { } end ? new RecurrenceEnd(end.Value.In(dates.Zone).Date, end.Value.Time is null ? null : end.Value.In(dates.Zone).TimeOfDay, false) : null,
            ByDay = byDay.ToImmutable(),
            ByMonthDay = day,
            // "Every year on the first Sunday" means that of the month it begins in, not of the year.
            ByMonth = frequency == Frequency.Yearly && (!day.IsEmpty || byDay.Any(d => d.Ordinal != 0)) ? [dates.Start.Month] : [],
        };
    }

    private static ImmutableArray<int> Days(Fields fields)
    {
        var result = ImmutableArray.CreateBuilder<int>();
        foreach (var word in fields.Words("day"))
        {
            if (!int.TryParse(word.Value, out var day)) fields.Reporter.Report(FieldCodes.NotANumber, word.At, word.Value);
            else if (day is 0 or < -31 or > 31) fields.Reporter.Report(FieldCodes.NumberOutOfRange, word.At, word.Value, "1", "31");
            else result.Add(day);
        }
        return result.ToImmutable();
    }
}
