using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;

namespace RegionSite.Reading.Ics;

/// <summary>Reads when a VEVENT happens: DTSTART, DTEND or DURATION, RRULE, RDATE and EXDATE (RFC 5545, 3.6.1 and 3.8.5).</summary>
internal sealed class IcsTimesReader(IcsTimeZones zones, IcsDates dates, Reporter reporter)
{
    /// <summary>Null where a part is wrong, which has been reported; all parts are looked at.</summary>
    /// <param name="start">The property DTSTART.</param>
    /// <param name="isChange">Of one date of a series: such a one does not recur.</param>
    public IcsTimes? Read(IcsComponent component, IcsProperty start, bool isChange)
    {
        var sound = true;
        RecurrenceRule? rule = null;
        if (!isChange && component.Property("RRULE") is { } ruleProperty) sound = (rule = ReadRule(ruleProperty)) is not null;
        if (!isChange && component.Property("EXRULE") is { } exclusion)
        {
            reporter.Report(IcsCodes.ExclusionRule, exclusion.ValueAt(), IcsText.Shown(exclusion.Value));
            sound = false;
        }

        var endProperty = component.Property("DTEND");
        IcsDateTime? endValue = endProperty is null ? null : dates.Read(endProperty);
        if (endProperty is not null && endValue is null) sound = false;
        if (dates.Read(start) is not { } startValue) return null;

        var zone = ZoneFor(startValue, endValue, rule);
        var first = startValue.In(zone);
        LocalDateTime? end = startValue.IsDay ? first.PlusDays(1) : null;
        if (endValue is { } given) sound &= ReadEnd(endProperty!, given, startValue, zone, ref end);
        else if (component.Property("DURATION") is { } duration) sound &= ReadDuration(duration, startValue.IsDay, first, zone, rule is not null, ref end);

        var schedule = new Schedule { Start = first, End = end, AllDay = startValue.IsDay, Zone = zone, Rule = rule };
        var times = new IcsTimes(schedule, [], start.ValueAt());
        if (isChange) return sound ? times : null;
        return new IcsDatesOfSeries(times, dates, reporter).Read(component) is { } complete && sound ? complete : null;
    }

    /// <summary>
    /// A single time in UTC is told in the region's zone. A series in UTC stays: its local time shifts with the clocks, and
    /// its weekday may. So does a time that local time cannot name, in the hour that the clocks repeat.
    /// </summary>
    private DateTimeZone ZoneFor(IcsDateTime start, IcsDateTime? end, RecurrenceRule? rule)
    {
        var region = zones.RegionZone;
        if (start.Zone is not { } zone) return region;
        if (zone != DateTimeZone.Utc) return zone;
        return rule is null && IsNamedIn(region, start) && (end is not { } last || IsNamedIn(region, last)) ? region : zone;
    }

    private static bool IsNamedIn(DateTimeZone region, IcsDateTime value) =>
        value.Zone is null || value.In(region).InZoneLeniently(region).ToInstant() == value.Local.InZoneLeniently(value.Zone).ToInstant();

    private RecurrenceRule? ReadRule(IcsProperty property)
    {
        var rule = RecurrenceRuleText.Parse(property.Value, out var error);
        if (rule is null)
            reporter.Report(IcsCodes.BadRule, property.ValueAt(Math.Clamp(error.Offset, 0, property.Value.Length)), IcsText.Shown(string.IsNullOrEmpty(error.Part) ? property.Value : error.Part));
        return rule;
    }

    private bool ReadEnd(IcsProperty property, IcsDateTime value, IcsDateTime start, DateTimeZone zone, ref LocalDateTime? end)
    {
        if (value.IsDay != start.IsDay)
        {
            reporter.Report(IcsCodes.MixedKinds, property.ValueAt(), IcsText.Shown(property.Value));
            return false;
        }
        var (first, last) = (start.In(zone), value.In(zone));
        if (last < first)
        {
            reporter.Report(IcsCodes.EndBeforeStart, property.ValueAt(), IcsText.Shown(property.Value));
            return false;
        }
        // Programs write an all-day end that is the start itself for one day, and a time's for an open end.
        if (last > first) end = last;
        return true;
    }

    private bool ReadDuration(IcsProperty property, bool allDay, LocalDateTime start, DateTimeZone zone, bool recurs, ref LocalDateTime? end)
    {
        if (IcsDuration.Parse(property.Value) is not { } duration || (allDay && duration.WholeDays is null))
        {
            reporter.Report(IcsCodes.BadDuration, property.ValueAt(), IcsText.Shown(property.Value));
            return false;
        }
        var last = allDay ? start.PlusDays(duration.WholeDays!.Value) : recurs ? duration.NominalEnd(start) : duration.ExactEnd(start, zone);
        if (last > start) end = last;
        return true;
    }
}
