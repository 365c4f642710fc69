using System.Collections.Immutable;

namespace RegionSite.Calendar;

/// <summary>The values of BYWEEKNO: week 1 is the first with at least four of its days in the year (RFC 5545, 3.3.10), whatever weekday weeks begin on.</summary>
internal sealed class WeekNumbers
{
    private readonly ulong _fromStart;
    private readonly ulong _fromEnd;
    private readonly int _weekStart;

    /// <param name="weekStart">0 = Monday.</param>
    public WeekNumbers(ImmutableArray<int> numbers, int weekStart)
    {
        foreach (var number in numbers)
        {
            if (number is > 0 and < 64) _fromStart |= 1UL << number;
            if (number is < 0 and > -64) _fromEnd |= 1UL << -number;
        }
        _weekStart = weekStart;
    }

    /// <summary>The days of the calendar year that lie in these weeks; may hold days after its end.</summary>
    /// <remarks>
    /// The period of a yearly rule is the calendar year. So its first days may belong to the last week of the year before,
    /// and its last days to week 1 of the next.
    /// </remarks>
    public DaySet InYear(int year)
    {
        var days = new DaySet();
        var first = DayNumber.FirstOfYear(year);
        var previousWeekOne = WeekOne(year - 1);
        var weekOne = WeekOne(year);
        var nextWeekOne = WeekOne(year + 1);
        var afterNextWeekOne = WeekOne(year + 2);

        var previousWeeks = (weekOne - previousWeekOne) / 7;
        if (Holds(previousWeeks, previousWeeks)) AddWeek(ref days, weekOne - 7 - first);
        var weeks = (nextWeekOne - weekOne) / 7;
        for (var week = 1; week <= weeks; week++)
            if (Holds(week, weeks)) AddWeek(ref days, weekOne + 7 * (week - 1) - first);
        if (Holds(1, (afterNextWeekOne - nextWeekOne) / 7)) AddWeek(ref days, nextWeekOne - first);
        return days;
    }

    private bool Holds(int week, int weeks) => (_fromStart >> week & 1) != 0 || (_fromEnd >> (weeks + 1 - week) & 1) != 0;

    private static void AddWeek(ref DaySet days, int at) => days.AddBits(0x7F, at);

    private int WeekOne(int year)
    {
        var first = DayNumber.FirstOfYear(year);
        var daysBefore = DayNumber.Weekday(first - _weekStart);
        return first - daysBefore + (daysBefore > 3 ? 7 : 0);
    }
}
