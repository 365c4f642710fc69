using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;

namespace RegionSite.Reading.Ics;

/// <summary>Reads the dates that a series has beside its rule (RDATE) and those it has not (EXDATE).</summary>
internal sealed class IcsDatesOfSeries(IcsTimes times, IcsDates dates, Reporter reporter)
{
    private readonly Schedule _schedule = times.Schedule;
    private readonly SortedSet<LocalDateTime> _also = [];
    private readonly SortedSet<LocalDateTime> _except = [];
    private readonly SortedDictionary<LocalDateTime, LocalDateTime> _ends = [];

    public IcsTimes? Read(IcsComponent component)
    {
        var sound = true;
        foreach (var property in component.Properties.Where(p => p.Name == "RDATE"))
        {
            if (dates.ReadList(property) is { } periods) periods.ForEach(p => sound &= Add(p));
            else sound = false;
        }
        // After all of RDATE: a day of EXDATE takes away what that day has.
        var onDay = _also.ToLookup(d => d.Date);
        foreach (var property in component.Properties.Where(p => p.Name == "EXDATE"))
        {
            if (dates.ReadList(property) is { } periods) periods.ForEach(p => Remove(p.Start, onDay));
            else sound = false;
        }
        if (!sound) return null;
        return times with
        {
            Schedule = _schedule with { Also = [.. _also], Except = [.. _except] },
            Periods = [.. _ends.Select(e => new OccurrenceChange { Original = e.Key, End = e.Value })],
        };
    }

    private bool Add(IcsPeriod period)
    {
        var start = period.Start.IsDay ? OnDay(period.Start.Date) : period.Start.In(_schedule.Zone);
        var hasLength = period.End is not null || period.Length is not null;
        if (_schedule.AllDay ? hasLength || start.TimeOfDay != LocalTime.Midnight : hasLength && (period.Start.IsDay || period.End is { IsDay: true }))
        {
            reporter.Report(IcsCodes.MixedKinds, period.At, IcsText.Shown(period.Text));
            return false;
        }
        var end = period.End?.In(_schedule.Zone) ?? period.Length?.ExactEnd(start, _schedule.Zone);
        if (end < start)
        {
            reporter.Report(IcsCodes.EndBeforeStart, period.At, IcsText.Shown(period.Text));
            return false;
        }
        if (start != _schedule.Start) _also.Add(start);
        if (end is { } own && own != times.UsualEnd(start)) _ends[start] = own;
        return true;
    }

    private void Remove(IcsDateTime value, ILookup<LocalDate, LocalDateTime> onDay)
    {
        if (_schedule.AllDay) _except.Add(value.DayIn(_schedule.Zone).AtMidnight());
        else if (!value.IsDay) _except.Add(value.In(_schedule.Zone));
        else
        {
            _except.Add(OnDay(value.Date));
            _except.UnionWith(onDay[value.Date]);
        }
    }

    // A day alone takes the series' time of day: midnight where it is all day.
    private LocalDateTime OnDay(LocalDate date) => date + _schedule.Start.TimeOfDay;
}
