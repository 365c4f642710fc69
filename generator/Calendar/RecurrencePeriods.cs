using System.Collections.Immutable;
using NodaTime;

namespace RegionSite.Calendar;

/// <summary>The periods of a rule, and the days it gives in each: the table of RFC 5545, 3.3.10, with BYSETPOS.</summary>
/// <remarks>
/// A yearly, monthly or weekly period is a year, month or week, INTERVAL apart from the next. A daily rule's is a year, every one,
/// and INTERVAL picks its days: BYSETPOS of single days says nothing, so that many days can be looked at together.
/// Several BY parts of a year are met together (BYYEARDAY=100;BYMONTH=4 is the 100th day, if in April).
/// Days may come before the start: BYSETPOS counts them too.
/// </remarks>
internal sealed class RecurrencePeriods
{
    /// <summary>Nothing recurs later; one year less than dates have, so that no end of an occurrence leaves them at once.</summary>
    public const int LastYear = 9998;

    public static readonly int LastDay = DayNumber.FirstOfYear(LastYear + 1) - 1;

    private const int AllMonths = 0x1FFE;
    private const int NeverMonths = 0;
    private const uint WeekBits = 0x7F;

    private readonly Frequency _frequency;
    private readonly int _start;
    private readonly int _interval;
    private readonly int _weekStart;
    private readonly long _origin;
    private readonly int _step;
    private readonly int _months = AllMonths;
    private readonly uint[]? _monthDays;
    private readonly WeekdaySet? _weekdays;
    private readonly bool _ordinalsOfYear;
    private readonly DaySet[]? _yearDays;
    private readonly WeekNumbers? _weekNumbers;
    private readonly bool _picks;
    private readonly DaySet _picksFromStart;
    private readonly DaySet _picksFromEnd;

    /// <param name="start">In the years 1 to <see cref="LastYear"/>.</param>
    public RecurrencePeriods(RecurrenceRule rule, LocalDate start)
    {
        _frequency = rule.Frequency;
        _start = DayNumber.Of(start);
        _interval = Math.Max(1, rule.Interval);
        _step = _frequency == Frequency.Daily ? 1 : _interval;
        _weekStart = WeekdaySet.Index(rule.WeekStart);
        _origin = Unit(_start);
        LastIndex = (Unit(LastDay) - _origin) / _step;
        RepeatsAfter = _frequency switch
        {
            Frequency.Yearly => DayNumber.CycleYears,
            Frequency.Monthly => DayNumber.CycleYears * 12,
            Frequency.Weekly => DayNumber.Cycle / 7,
            _ => (long)DayNumber.CycleYears * _interval,
        };

        // What the rule leaves open comes from the start (RFC 5545, 3.3.10, "Information, not contained in the rule").
        var byDay = rule.ByDay;
        var byMonthDay = rule.ByMonthDay;
        var byMonth = rule.ByMonth;
        var yearly = _frequency == Frequency.Yearly;
        var noDays = byDay.IsEmpty && byMonthDay.IsEmpty && !(yearly && !rule.ByYearDay.IsEmpty);
        if (_frequency == Frequency.Weekly && byDay.IsEmpty || yearly && noDays && !rule.ByWeekNo.IsEmpty)
        {
            byDay = [new(0, start.DayOfWeek)];
        }
        else if (noDays && (yearly || _frequency == Frequency.Monthly))
        {
            byMonthDay = [start.Day];
            if (yearly && byMonth.IsEmpty) byMonth = [start.Month];
        }

        if (!byMonth.IsEmpty) _months = byMonth.Aggregate(NeverMonths, (all, month) => all | 1 << month);
        if (!byMonthDay.IsEmpty) _monthDays = MonthDayBits(byMonthDay);
        if (!byDay.IsEmpty)
        {
            var withOrdinals = _frequency == Frequency.Monthly || yearly && rule.ByWeekNo.IsEmpty;
            _weekdays = new WeekdaySet(byDay, withOrdinals);
            _ordinalsOfYear = _weekdays.HasOrdinals && yearly && rule.ByMonth.IsEmpty;
        }
        if (yearly && !rule.ByYearDay.IsEmpty) _yearDays = [YearDays(rule.ByYearDay, 365), YearDays(rule.ByYearDay, 366)];
        if (yearly && !rule.ByWeekNo.IsEmpty) _weekNumbers = new WeekNumbers(rule.ByWeekNo, _weekStart);

        if (rule.BySetPos.IsEmpty) return;
        if (_frequency == Frequency.Daily)
        {
            if (!rule.BySetPos.Contains(1) && !rule.BySetPos.Contains(-1)) _months = NeverMonths;
            return;
        }
        _picks = true;
        foreach (var position in rule.BySetPos)
        {
            if (position is > 0 and <= 366) _picksFromStart.Add(position - 1);
            if (position is < 0 and >= -366) _picksFromEnd.Add(-position - 1);
        }
    }

    public long LastIndex { get; }

    /// <summary>After how many periods the calendar, and so the rule, repeats itself: if none of so many gives a day, none ever does.</summary>
    public long RepeatsAfter { get; }

    /// <summary>The first period that ends on or after the day.</summary>
    public long IndexFrom(int day) => Math.Max(0, (Unit(day) - _origin + _step - 1) / _step);

    /// <summary>The last period that begins on or before the day, which is the start or later.</summary>
    public long IndexUpTo(int day) => Math.Min(LastIndex, (Unit(day) - _origin) / _step);

    /// <param name="index">0 to <see cref="LastIndex"/>; 0 is the period of the start.</param>
    /// <param name="first">The number of the period's first day, to which the days are added.</param>
    public DaySet At(long index, out int first)
    {
        var unit = (int)(_origin + index * _step);
        var days = _frequency switch
        {
            Frequency.Weekly => Week(unit, out first),
            Frequency.Monthly => Month(unit, out first),
            _ => Year(unit, out first),
        };
        return _picks ? Pick(days) : days;
    }

    // The running number of the year, month or week a day lies in.
    private long Unit(int day)
    {
        if (_frequency == Frequency.Weekly) return (day - _weekStart + 7) / 7;
        var date = DateOnly.FromDayNumber(day);
        return _frequency == Frequency.Monthly ? date.Year * 12 + date.Month - 1 : date.Year;
    }

    private DaySet Year(int year, out int first)
    {
        first = DayNumber.FirstOfYear(year);
        var length = DayNumber.YearLength(year);
        var days = new DaySet();
        for (var month = 1; month <= 12; month++)
        {
            var before = DayNumber.BeforeMonth(month, length);
            days.AddBits(MonthBits(month, first + before, DayNumber.BeforeMonth(month + 1, length) - before), before);
        }
        if (_ordinalsOfYear) days.IntersectWith(_weekdays!.InYear(DayNumber.Weekday(first), length));
        if (_yearDays is not null) days.IntersectWith(_yearDays[length - 365]);
        if (_weekNumbers is not null) days.IntersectWith(_weekNumbers.InYear(year));
        if (_frequency == Frequency.Daily && _interval > 1) days.IntersectWith(EveryNth(first));
        return days;
    }

    private DaySet Month(int unit, out int first)
    {
        var year = unit / 12;
        var month = unit % 12 + 1;
        var yearLength = DayNumber.YearLength(year);
        var before = DayNumber.BeforeMonth(month, yearLength);
        first = DayNumber.FirstOfYear(year) + before;
        var bits = MonthBits(month, first, DayNumber.BeforeMonth(month + 1, yearLength) - before);
        var days = new DaySet();
        days.AddBits(bits, 0);
        return days;
    }

    private DaySet Week(int unit, out int first)
    {
        first = unit * 7 + _weekStart - 7;
        var bits = _weekdays!.InWeek(_weekStart);
        if (_months != AllMonths)
        {
            var (month, day) = DayNumber.MonthAndDay(first + 6);
            var before = month == 1 ? 12 : month - 1;
            var inMonth = WeekBits << Math.Max(0, 7 - day) & WeekBits;
            if ((_months >> month & 1) == 0) bits &= ~inMonth;
            if ((_months >> before & 1) == 0) bits &= inMonth;
        }
        var days = new DaySet();
        days.AddBits(bits, 0);
        return days;
    }

    private uint MonthBits(int month, int first, int length)
    {
        if ((_months >> month & 1) == 0) return 0;
        var bits = uint.MaxValue >> (32 - length);
        if (_monthDays is not null) bits &= _monthDays[length - 28];
        if (_weekdays is not null && !_ordinalsOfYear) bits &= _weekdays.InMonth(DayNumber.Weekday(first), length);
        return bits;
    }

    private DaySet EveryNth(int first)
    {
        var days = new DaySet();
        var past = ((long)first - _start) % _interval;
        for (var day = past > 0 ? _interval - past : -past; day < 366; day += _interval) days.Add((int)day);
        return days;
    }

    private DaySet Pick(in DaySet days)
    {
        var picked = new DaySet();
        var left = days.Count;
        var position = 0;
        for (var day = days.Next(0); day >= 0; day = days.Next(day + 1))
        {
            left--;
            if (_picksFromStart.Contains(position) || _picksFromEnd.Contains(left)) picked.Add(day);
            position++;
        }
        return picked;
    }

    private static uint[] MonthDayBits(ImmutableArray<int> days)
    {
        var byLength = new uint[4];
        for (var i = 0; i < byLength.Length; i++)
            foreach (var day in days)
            {
                var index = day > 0 ? day - 1 : 28 + i + day;
                if (index >= 0 && index < 28 + i) byLength[i] |= 1U << index;
            }
        return byLength;
    }

    private static DaySet YearDays(ImmutableArray<int> days, int length)
    {
        var set = new DaySet();
        foreach (var day in days)
        {
            var index = day > 0 ? day - 1 : length + day;
            if (index >= 0 && index < length) set.Add(index);
        }
        return set;
    }
}
