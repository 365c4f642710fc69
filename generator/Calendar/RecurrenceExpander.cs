using NodaTime;

namespace RegionSite.Calendar;

/// <summary>The dates a rule gives from its start on; any part of them can be asked for without walking through the rest.</summary>
/// <remarks>Time of day and zone matter to UNTIL alone, so they are settled beforehand (<see cref="LastDate"/>). Dates beyond the years 1 to 9998 are never given.</remarks>
internal sealed class RecurrenceExpander
{
    private readonly RecurrencePeriods? _periods;
    private readonly int _start;
    private readonly int _last;

    /// <param name="until">The last date an occurrence may have; null where UNTIL sets no end.</param>
    public RecurrenceExpander(RecurrenceRule rule, LocalDate start, LocalDate? until)
    {
        _start = DayNumber.Of(start);
        _last = -1;
        if (start.Year is < 1 or > RecurrencePeriods.LastYear) return;
        _periods = new RecurrencePeriods(rule, start);
        _last = RecurrencePeriods.LastDay;
        if (until is { } date) _last = Math.Min(_last, DayNumber.Of(date));
        if (rule.Count is { } count) _last = Math.Min(_last, DayOfNumber(count));
    }

    public static RecurrenceExpander For(RecurrenceRule rule, LocalDateTime start, DateTimeZone zone) =>
        new(rule, start.Date, rule.Until is { } until ? LastDate(until, start.TimeOfDay, zone) : null);

    /// <summary>The last date on which something that starts at this time of day starts no later than UNTIL.</summary>
    public static LocalDate LastDate(RecurrenceEnd until, LocalTime startTime, DateTimeZone zone)
    {
        if (until.Time is not { } time || until.Date.Year > RecurrencePeriods.LastYear || until.Date.Year < 1) return until.Date;
        var local = until.Date.At(time);
        var moment = until.IsUtc ? local.InUtc().ToInstant() : LocalTimes.ToInstant(local, zone);
        // A zone's clocks are at most a day away from UTC and from themselves before a change.
        var date = until.Date.PlusDays(2);
        while (LocalTimes.ToInstant(date.At(startTime), zone) > moment) date = date.PlusDays(-1);
        return date;
    }

    /// <summary>The dates from the one to the other, both inclusive, ascending.</summary>
    public IEnumerable<LocalDate> Dates(LocalDate from, LocalDate to)
    {
        var lowest = Math.Max(DayNumber.Of(from), _start);
        var highest = Math.Min(DayNumber.Of(to), _last);
        if (_periods is null || lowest > highest) yield break;
        var barren = 0L;
        for (var index = _periods.IndexFrom(lowest); index <= _periods.LastIndex && barren <= _periods.RepeatsAfter; index++)
        {
            var days = _periods.At(index, out var first);
            if (first > highest) yield break;
            for (var day = days.Next(Math.Max(0, lowest - first)); day >= 0 && first + day <= highest; day = days.Next(day + 1))
                yield return DayNumber.ToDate(first + day);
            barren = days.IsEmpty ? barren + 1 : 0;
        }
    }

    /// <summary>All dates, the last first.</summary>
    public IEnumerable<LocalDate> DatesFromLast()
    {
        if (_periods is null || _last < _start) yield break;
        var barren = 0L;
        for (var index = _periods.IndexUpTo(_last); index >= 0 && barren <= _periods.RepeatsAfter; index--)
        {
            var days = _periods.At(index, out var first);
            for (var day = days.Previous(_last - first); day >= 0 && first + day >= _start; day = days.Previous(day - 1))
                yield return DayNumber.ToDate(first + day);
            barren = days.IsEmpty ? barren + 1 : 0;
        }
    }

    public bool Contains(LocalDate date)
    {
        var day = DayNumber.Of(date);
        if (_periods is null || day < _start || day > _last) return false;
        var index = _periods.IndexFrom(day);
        return index <= _periods.LastIndex && _periods.At(index, out var first).Contains(day - first);
    }

    // COUNT becomes a last day. Whole rounds of the calendar are skipped, so that the walk is bounded whatever COUNT says.
    private int DayOfNumber(int count)
    {
        var left = (long)count;
        var round = 0L;
        for (var index = 0L; index <= _periods!.LastIndex; index++)
        {
            var days = _periods.At(index, out var first);
            var skipped = index == 0 ? _start - first : 0;
            var given = days.CountFrom(skipped);
            if (given >= left)
            {
                var day = days.Next(Math.Max(0, skipped));
                while (--left > 0) day = days.Next(day + 1);
                return first + day;
            }
            left -= given;
            // The first period is a partial one and belongs to no round.
            if (index == 0) continue;
            round += given;
            if (index != _periods.RepeatsAfter) continue;
            if (round == 0) break;
            var rounds = (left - 1) / round;
            left -= rounds * round;
            index += rounds * _periods.RepeatsAfter;
        }
        return RecurrencePeriods.LastDay;
    }
}
