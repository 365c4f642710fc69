using NodaTime;
using NodaTime.Text;

namespace RegionSite.Tests.Calendar;

/// <summary>A rule and a start made by chance, the same ones from the same seed.</summary>
internal sealed record RandomRule(string Rule, LocalDateTime Start, bool AllDay);

/// <summary>Makes valid rules over all parts of RRULE, except where python-dateutil is known to read RFC 5545 otherwise.</summary>
/// <remarks>
/// Left out, and why:
/// a BYDAY that mixes weekdays with and without number: dateutil wants both met, RFC 5545 either;
/// a weekly BYSETPOS where the start is not the first day of its week: dateutil counts the first week's positions from the start on;
/// a BYWEEKNO without anything that says the day: dateutil takes all seven, RFC 5545 the start's weekday;
/// a BYWEEKNO of 52 or 53: dateutil numbers the old year's last week by the new year's length (2 January 2027 is in week 52 where weeks begin on Sunday; it says 53);
/// a BYWEEKNO of -52 or -53: that may be week 1 counted from the end, of which dateutil passes over the days in the December before;
/// a number beyond 5 with a weekday of a month: dateutil looks up a day beyond its tables and fails;
/// UNTIL in UTC, and as a date for what has a time: dateutil takes it for midnight.
/// </remarks>
internal sealed class RandomRules(ulong seed)
{
    private static readonly string[] Days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private ulong _state = seed;

    public RandomRule Next()
    {
        var allDay = Chance(30);
        var date = new LocalDate(2025, 1, 1).PlusDays(Below(3 * 365));
        if (Chance(5)) date = new LocalDate(2025 + Below(3), Pick(1, 3, 5, 12), 31);
        var start = date.At(allDay ? LocalTime.Midnight : new LocalTime(Below(24), Pick(0, 15, 30)));
        var frequency = Pick("DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "MONTHLY", "YEARLY", "YEARLY", "YEARLY", "YEARLY");
        var parts = new List<string> { "FREQ=" + frequency };

        var byMonth = Chance(25);
        if (byMonth) parts.Add("BYMONTH=" + List(1, 4, () => 1 + Below(12)));
        var byMonthDay = frequency != "WEEKLY" && Chance(30);
        if (byMonthDay) parts.Add("BYMONTHDAY=" + List(1, 6, () => Signed(31)));
        var byYearDay = frequency == "YEARLY" && Chance(20);
        if (byYearDay) parts.Add("BYYEARDAY=" + List(1, 8, () => Signed(366)));
        var byWeekNo = frequency == "YEARLY" && Chance(25);
        if (byWeekNo) parts.Add("BYWEEKNO=" + List(1, 8, () => Signed(51)));
        var byDay = Chance(50) || byWeekNo && !byMonthDay && !byYearDay;
        if (byDay)
        {
            var numbered = Chance(60) && !byWeekNo && frequency is "MONTHLY" or "YEARLY";
            var greatest = frequency == "YEARLY" && !byMonth ? 53 : 5;
            parts.Add("BYDAY=" + List(1, 4, () => (numbered ? Signed(greatest).ToString() : "") + Pick(Days)));
        }
        var weekStart = Chance(40) ? Pick(Days) : null;
        if ((byMonth || byMonthDay || byYearDay || byWeekNo || byDay) && Chance(30))
        {
            parts.Add("BYSETPOS=" + List(1, 3, () => Signed(Pick(2, 5, 12))));
            if (frequency == "WEEKLY") weekStart = Days[(int)date.DayOfWeek - 1];
        }
        if (weekStart is not null) parts.Add("WKST=" + weekStart);
        if (Chance(50)) parts.Add("INTERVAL=" + (1 + Below(Pick(3, 13, 40))));
        if (Chance(25)) parts.Add("COUNT=" + (1 + Below(Pick(5, 60))));
        else if (Chance(35)) parts.Add("UNTIL=" + Until(start, allDay));
        return new RandomRule(string.Join(';', parts), start, allDay);
    }

    private string Until(LocalDateTime start, bool allDay)
    {
        var until = start.PlusDays(Below(1500)).PlusMinutes(allDay ? 0 : Pick(-1, 0, 1));
        return (allDay ? LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd") : LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss")).Format(until);
    }

    private string List(int least, int most, Func<object> make) =>
        string.Join(',', Enumerable.Range(0, least + Below(most - least + 1)).Select(_ => make()));

    private int Signed(int greatest) => (1 + Below(greatest)) * (Chance(35) ? -1 : 1);

    private T Pick<T>(params T[] values) => values[Below(values.Length)];

    private bool Chance(int percent) => Below(100) < percent;

    // A linear congruential generator with Knuth's constants; its upper bits are the good ones.
    private int Below(int bound)
    {
        _state = _state * 6364136223846793005 + 1442695040888963407;
        return (int)((_state >> 33) % (ulong)bound);
    }
}
