using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;

namespace RegionSite.Reading;

/// <summary>What the start of an event decides for all its other dates: whole days or times, and the time zone.</summary>
internal sealed class EventDates(Fields fields, DateTimeZone zone, Sourced<DateValue> start)
{
    public bool AllDay => start.Value.Time is null;

    public DateTimeZone Zone => zone;

    public LocalDateTime Start { get; } = start.Value.In(zone);

    /// <summary>A date as one of this event's starts: a mere day takes the start's time.</summary>
    public LocalDateTime Local(Sourced<DateValue> date)
    {
        if (AllDay && date.Value.Time is not null) fields.Reporter.Report(FieldCodes.MixedDates, date.At, "start", $"{date.Value}");
        return date.Value.Time is null || AllDay ? date.Value.Date + Start.TimeOfDay : Checked(date);
    }

    /// <summary>An end as the calendar counts it: of whole days the midnight after the last.</summary>
    public LocalDateTime? End(Sourced<DateValue> end, LocalDateTime from)
    {
        if (end.Value.Time is null != AllDay)
        {
            fields.Reporter.Report(FieldCodes.MixedDates, end.At, "start", "end");
            return null;
        }
        var local = AllDay ? end.Value.Date.PlusDays(1).AtMidnight() : Checked(end);
        if (AllDay ? local > from : local >= from) return local;
        fields.Reporter.Report(EventCodes.EndBeforeStart, end.At, $"{end.Value}", AllDay ? $"{from.Date:uuuu-MM-dd}" : $"{from:uuuu-MM-ddTHH:mm}");
        return null;
    }

    public Schedule Schedule(Sourced<DateValue>? end)
    {
        if (!AllDay) Checked(start);
        return new Schedule
        {
            Start = Start,
            AllDay = AllDay,
            Zone = zone,
            End = end is { } said ? End(said, Start) : AllDay ? Start.Date.PlusDays(1).AtMidnight() : null,
        };
    }

    /// <summary>A time that the clocks of that day know.</summary>
    private LocalDateTime Checked(Sourced<DateValue> date)
    {
        var local = date.Value.In(zone);
        // With an offset it is a moment: neither skipped nor ambiguous.
        if (date.Value.Offset is not null) return local;
        if (LocalTimes.IsSkipped(local, zone)) fields.Reporter.Report(EventCodes.SkippedTime, date.At, $"{local:HH:mm}");
        else if (LocalTimes.IsAmbiguous(local, zone)) fields.Reporter.Report(EventCodes.AmbiguousTime, date.At, $"{local:HH:mm}");
        return local;
    }
}
