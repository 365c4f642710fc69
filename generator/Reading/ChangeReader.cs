using System.Collections.Immutable;
using RegionSite.Calendar;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Reading;

/// <summary><c>changes: [{date, start, end, place, status, note}]</c>: what is different about single dates of a series.</summary>
internal static class ChangeReader
{
    public static (ImmutableArray<OccurrenceChange> Times, ImmutableArray<ChangeDetails> Details) Read(ImmutableArray<Fields> changes, Schedule schedule, EventDates dates)
    {
        var times = ImmutableArray.CreateBuilder<OccurrenceChange>();
        var details = ImmutableArray.CreateBuilder<ChangeDetails>();
        foreach (var fields in changes)
        {
            fields.Required("date");
            var date = fields.Date("date");
            var start = fields.Date("start");
            var end = fields.Date("end");
            var (placeId, ownPlace) = EventReader.Place(fields, "place");
            var detail = new ChangeDetails(placeId, ownPlace, EventReader.Status(fields, "status"), fields.Text("note"));
            fields.RejectUnknown();
            if (date is not { } said) continue;
            var original = dates.Local(said);
            if (!ScheduleExpander.Expand(schedule, original.Date, original.Date).Any(o => o.Original == original))
            {
                fields.Reporter.Report(EventCodes.ChangeWithoutEffect, said.At, $"{said.Value}");
                continue;
            }
            NodaTime.LocalDateTime? moved = start is { } s ? dates.Local(s) : null;
            times.Add(new OccurrenceChange
            {
                Original = original,
                Start = moved,
                End = end is { } e ? dates.End(e, moved ?? original) : null,
                Index = details.Count,
            });
            details.Add(detail);
        }
        return (times.ToImmutable(), details.ToImmutable());
    }

    /// <summary>Reads a change for its mistakes alone, where the event has no start to change.</summary>
    public static void Skip(Fields fields)
    {
        fields.Required("date");
        foreach (var name in (ReadOnlySpan<string>)["date", "start", "end"]) fields.Date(name);
        EventReader.Place(fields, "place");
        EventReader.Status(fields, "status");
        fields.Text("note");
        fields.RejectUnknown();
    }
}
