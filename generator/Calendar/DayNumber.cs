using NodaTime;

namespace RegionSite.Calendar;

/// <summary>Days as numbers: 0 is Monday, 1 January of year 1, so that a weekday is the number modulo 7 (0 = Monday).</summary>
internal static class DayNumber
{
    /// <summary>The Gregorian calendar repeats after 400 years, which are whole weeks.</summary>
    public const int Cycle = 146_097;

    public const int CycleYears = 400;

    private static readonly int[] DaysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    /// <summary>Dates before year 1 all become one day before the first.</summary>
    public static int Of(LocalDate date) => date.Year < 1 ? -1 : FirstOfYear(date.Year) + date.DayOfYear - 1;

    /// <param name="day">Within the years 1 to 9999.</param>
    public static LocalDate ToDate(int day) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(day));

    /// <summary>1 January of a year, which may be 0 too: the cycle added keeps the divisions from rounding toward zero.</summary>
    public static int FirstOfYear(int year)
    {
        var before = year - 1 + CycleYears;
        return before * 365 + before / 4 - before / 100 + before / 400 - Cycle;
    }

    public static int YearLength(int year) => DateTime.IsLeapYear(year) ? 366 : 365;

    /// <summary>How many days of the year lie before the month (1 to 13: the month after December).</summary>
    public static int BeforeMonth(int month, int yearLength) => DaysBeforeMonth[month - 1] + (month > 2 ? yearLength - 365 : 0);

    public static int Weekday(int day) => (day % 7 + 7) % 7;

    public static (int Month, int Day) MonthAndDay(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return (date.Month, date.Day);
    }
}
