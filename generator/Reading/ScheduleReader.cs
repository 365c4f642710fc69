using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Reading;

/// <summary>The dates of an event: start, end, rule, further dates, exceptions and changes (contract, section 4).</summary>
internal static class ScheduleReader
{
    internal readonly record struct Times(Schedule? Schedule, PartialDate SortDate, LocalText? When, ImmutableArray<ChangeDetails> Changes);

    public static Times Read(Fields fields)
    {
        var when = fields.Text("when");
        var zone = Zone(fields);
        var written = fields.RequiredWord("start");
        if (when is not null) return Unfixed(fields, when, written);

        var isPartial = written is { } word && DateText.ParsePartial(word.Value, out var partial) == DateFault.None && partial.Day is null;
        if (isPartial) fields.Reporter.Report(EventCodes.PartialStart, written!.Value.At, written.Value.Value);
        var start = isPartial ? null : fields.Date("start");
        var end = fields.Date("end");
        var repeat = fields.Node("repeat");
        var also = fields.Dates("also");
        var except = fields.Dates("except");
        var changes = fields.Maps("changes");
        if (start is null)
        {
            foreach (var change in changes) ChangeReader.Skip(change);
            // Any start will do to find what else is wrong with the rule.
            if (repeat is not null) RepeatReader.Read(repeat, fields, new EventDates(fields, zone, new Sourced<DateValue>(new DateValue(new LocalDate(2000, 1, 1), null, null), fields.At)));
            return new Times(null, new PartialDate(2000, null, null), null, []);
        }

        var reading = new EventDates(fields, zone, start.Value);
        var schedule = reading.Schedule(end) with { Rule = repeat is null ? null : RepeatReader.Read(repeat, fields, reading) };
        schedule = schedule with
        {
            Also = [.. also.Select(d => reading.Local(d))],
            Except = [.. except.Select(d => reading.Local(d))],
        };
        var (times, details) = ChangeReader.Read(changes, schedule, reading);
        schedule = schedule with { Changes = times };
        Check(fields, schedule, start.Value, except);
        return new Times(schedule, PartialDate.From(schedule.Start.Date), null, details);
    }

    private static Times Unfixed(Fields fields, LocalText when, Sourced<string>? written)
    {
        var start = fields.PartialDate("start");
        foreach (var name in (ReadOnlySpan<string>)["repeat", "also", "except", "changes"])
            if (fields.Node(name) is { } node) fields.Reporter.Report(EventCodes.RuleWithoutDate, node.At, name);
        fields.Date("end");
        return new Times(null, start?.Value ?? new PartialDate(9998, null, null), when, []);
    }

    private static DateTimeZone Zone(Fields fields)
    {
        if (fields.Word("timeZone") is not { } word) return fields.Context.Zone;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(word.Value) is { } zone) return zone;
        fields.Reporter.ReportUnknown(FieldCodes.UnknownTimeZone, word.At, DateTimeZoneProviders.Tzdb.Ids, word.Value);
        return fields.Context.Zone;
    }

    private static void Check(Fields fields, Schedule schedule, Sourced<DateValue> start, ImmutableArray<Sourced<DateValue>> except)
    {
        if (schedule.Rule is not null && !ScheduleExpander.StartsOnRule(schedule))
        {
            fields.Reporter.Report(EventCodes.StartOffRule, start.At, $"{start.Value}");
            return;
        }
        if (NeverTakesPlace(schedule))
        {
            fields.Reporter.Report(EventCodes.NoOccurrence, start.At);
            return;
        }
        for (var i = 0; i < except.Length; i++)
        {
            var day = schedule.Except[i];
            var without = schedule with { Except = [], Changes = [] };
            if (!ScheduleExpander.Expand(without, day.Date, day.Date).Any(o => o.Original == day))
                fields.Reporter.Report(EventCodes.ExceptWithoutEffect, except[i].At, $"{except[i].Value}");
        }
    }

    // Only exceptions can take every date away, and only from a series that ends.
    private static bool NeverTakesPlace(Schedule schedule) =>
        !schedule.Except.IsEmpty
        && ScheduleExpander.LastEnd(schedule) is { } last
        && ScheduleExpander.Expand(schedule, schedule.Also.Select(d => d.Date).Append(schedule.Start.Date).Min(), LocalDate.Max(last.Date, schedule.Start.Date)).IsEmpty;
}
