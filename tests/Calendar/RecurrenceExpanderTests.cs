using NodaTime;
using NodaTime.Text;
using RegionSite.Calendar;

namespace RegionSite.Tests.Calendar;

public class RecurrenceExpanderTests
{
    /// <summary>The rules that RFC 5545, 3.8.5.3, gives as examples, with the dates it names for them.</summary>
    [Theory]
    [InlineData("1997-09-02", "DAILY;COUNT=10", "1997: 9/2 9/3 9/4 9/5 9/6 9/7 9/8 9/9 9/10 9/11.")]
    [InlineData("1997-09-02", "DAILY;INTERVAL=2", "1997: 9/2 9/4 9/6 9/8 9/10")]
    [InlineData("1997-09-02", "DAILY;INTERVAL=10;COUNT=5", "1997: 9/2 9/12 9/22 10/2 10/12.")]
    [InlineData("1998-01-01", "YEARLY;UNTIL=19980103;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", "1998: 1/1 1/2 1/3.")]
    [InlineData("1998-01-30", "DAILY;UNTIL=20000131;BYMONTH=1", "1998: 1/30 1/31 1999: 1/1 1/2")]
    [InlineData("1997-09-02", "WEEKLY;COUNT=10", "1997: 9/2 9/9 9/16 9/23 9/30 10/7 10/14 10/21 10/28 11/4.")]
    [InlineData("1997-09-02", "WEEKLY;INTERVAL=2;WKST=SU", "1997: 9/2 9/16 9/30 10/14 10/28 11/11 11/25 12/9 12/23 1998: 1/6")]
    [InlineData("1997-09-02", "WEEKLY;UNTIL=19971007;WKST=SU;BYDAY=TU,TH", "1997: 9/2 9/4 9/9 9/11 9/16 9/18 9/23 9/25 9/30 10/2 10/7.")]
    [InlineData("1997-09-01", "WEEKLY;INTERVAL=2;UNTIL=19971224;WKST=SU;BYDAY=MO,WE,FR",
        "1997: 9/1 9/3 9/5 9/15 9/17 9/19 9/29 10/1 10/3 10/13 10/15 10/17 10/27 10/29 10/31 11/10 11/12 11/14 11/24 11/26 11/28 12/8 12/10 12/12 12/22 12/24.")]
    [InlineData("1997-09-02", "WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "1997: 9/2 9/4 9/16 9/18 9/30 10/2 10/14 10/16.")]
    [InlineData("1997-09-05", "MONTHLY;COUNT=10;BYDAY=1FR", "1997: 9/5 10/3 11/7 12/5 1998: 1/2 2/6 3/6 4/3 5/1 6/5.")]
    [InlineData("1997-09-05", "MONTHLY;UNTIL=19971224;BYDAY=1FR", "1997: 9/5 10/3 11/7 12/5.")]
    [InlineData("1997-09-07", "MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "1997: 9/7 9/28 11/2 11/30 1998: 1/4 1/25 3/1 3/29 5/3 5/31.")]
    [InlineData("1997-09-22", "MONTHLY;COUNT=6;BYDAY=-2MO", "1997: 9/22 10/20 11/17 12/22 1998: 1/19 2/16.")]
    [InlineData("1997-09-28", "MONTHLY;BYMONTHDAY=-3", "1997: 9/28 10/29 11/28 12/29 1998: 1/29 2/26")]
    [InlineData("1997-09-02", "MONTHLY;COUNT=10;BYMONTHDAY=2,15", "1997: 9/2 9/15 10/2 10/15 11/2 11/15 12/2 12/15 1998: 1/2 1/15.")]
    [InlineData("1997-09-30", "MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "1997: 9/30 10/1 10/31 11/1 11/30 12/1 12/31 1998: 1/1 1/31 2/1.")]
    [InlineData("1997-09-10", "MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "1997: 9/10 9/11 9/12 9/13 9/14 9/15 1999: 3/10 3/11 3/12 3/13.")]
    [InlineData("1997-09-02", "MONTHLY;INTERVAL=2;BYDAY=TU", "1997: 9/2 9/9 9/16 9/23 9/30 11/4 11/11 11/18 11/25 1998: 1/6 1/13 1/20 1/27 3/3")]
    [InlineData("1997-06-10", "YEARLY;COUNT=5;BYMONTH=6,7", "1997: 6/10 7/10 1998: 6/10 7/10 1999: 6/10.")]
    [InlineData("1997-03-10", "YEARLY;INTERVAL=2;COUNT=5;BYMONTH=1,2,3", "1997: 3/10 1999: 1/10 2/10 3/10 2001: 1/10.")]
    [InlineData("1997-01-01", "YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "1997: 1/1 4/10 7/19 2000: 1/1 4/9 7/18 2003: 1/1 4/10 7/19 2006: 1/1.")]
    [InlineData("1997-05-19", "YEARLY;BYDAY=20MO", "1997: 5/19 1998: 5/18 1999: 5/17")]
    [InlineData("1997-05-12", "YEARLY;BYWEEKNO=20;BYDAY=MO", "1997: 5/12 1998: 5/11 1999: 5/17")]
    [InlineData("1997-03-13", "YEARLY;BYMONTH=3;BYDAY=TH", "1997: 3/13 3/20 3/27 1998: 3/5 3/12 3/19 3/26 1999: 3/4")]
    [InlineData("1997-06-05", "YEARLY;BYDAY=TH;BYMONTH=6,7,8", "1997: 6/5 6/12 6/19 6/26 7/3 7/10 7/17 7/24 7/31 8/7 8/14 8/21 8/28 1998: 6/4")]
    [InlineData("1997-09-02", "MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1998: 2/13 3/13 11/13 1999: 8/13 2000: 10/13")]
    [InlineData("1997-09-13", "MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "1997: 9/13 10/11 11/8 12/13 1998: 1/10 2/7 3/7 4/11 5/9 6/13")]
    [InlineData("1996-11-05", "YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996: 11/5 2000: 11/7 2004: 11/2")]
    [InlineData("1997-09-04", "MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997: 9/4 10/7 11/6.")]
    [InlineData("1997-09-29", "MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997: 9/29 10/30 11/27 12/30 1998: 1/29 2/26 3/30")]
    [InlineData("1997-08-05", "WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997: 8/5 8/10 8/19 8/24.")]
    [InlineData("1997-08-05", "WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997: 8/5 8/17 8/19 8/31.")]
    [InlineData("2007-01-15", "MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007: 1/15 1/30 2/15 3/15 3/30.")]
    public void Examples_of_the_standard_give_its_dates(string start, string rule, string expected) => AssertDates(start, rule, expected);

    [Theory]
    [InlineData("2024-02-29", "YEARLY", "2024: 2/29 2028: 2/29 2032: 2/29")]
    [InlineData("2096-02-29", "YEARLY", "2096: 2/29 2104: 2/29")]
    [InlineData("2024-02-29", "YEARLY;INTERVAL=3", "2024: 2/29 2036: 2/29")]
    [InlineData("2024-02-29", "YEARLY;BYMONTH=2;BYMONTHDAY=-1", "2024: 2/29 2025: 2/28 2026: 2/28 2027: 2/28 2028: 2/29")]
    [InlineData("2024-12-31", "YEARLY;BYYEARDAY=366", "2024: 12/31 2028: 12/31")]
    [InlineData("2024-01-01", "YEARLY;BYYEARDAY=-366", "2024: 1/1 2028: 1/1")]
    [InlineData("2027-01-31", "MONTHLY", "2027: 1/31 3/31 5/31 7/31 8/31 10/31 12/31 2028: 1/31 3/31")]
    [InlineData("2027-01-30", "MONTHLY;INTERVAL=13", "2027: 1/30 2029: 3/30 2030: 4/30")]
    public void Days_that_do_not_exist_are_passed_over(string start, string rule, string expected) => AssertDates(start, rule, expected);

    [Theory]
    // Without a day the week takes the start's weekday; 2026 has a week 53, 2027 has none.
    [InlineData("2026-05-13", "YEARLY;BYWEEKNO=20", "2026: 5/13 2027: 5/19 2028: 5/17")]
    [InlineData("2026-12-28", "YEARLY;BYWEEKNO=53;BYDAY=MO", "2026: 12/28 2032: 12/27")]
    [InlineData("2026-12-28", "YEARLY;BYWEEKNO=-1;BYDAY=MO", "2026: 12/28 2027: 12/27 2028: 12/25")]
    // Week 1 may begin in the old year, and the last one end in the new.
    [InlineData("2025-12-29", "YEARLY;BYWEEKNO=1;BYDAY=MO", "2025: 12/29 2027: 1/4 2028: 1/3 2029: 1/1 12/31")]
    [InlineData("2027-01-01", "YEARLY;BYWEEKNO=53;BYDAY=FR", "2027: 1/1 2033: ")]
    [InlineData("2027-01-02", "YEARLY;BYWEEKNO=52;BYDAY=SA;WKST=SU", "2027: 1/2 2028: 1/1 12/30")]
    // -52 is week 1 of a year of 52 weeks, December's part of it too.
    [InlineData("2027-01-06", "YEARLY;BYWEEKNO=-52;BYDAY=TU,WE", "2027: 1/6 2028: 1/4 1/5 2029: 1/2 1/3 2030: 1/1 1/2")]
    public void Weeks_are_numbered_over_the_turn_of_the_year(string start, string rule, string expected) => AssertDates(start, rule, expected);

    [Theory]
    // A number counts within the year, but within the month where months are said.
    [InlineData("2027-12-31", "YEARLY;BYDAY=-1FR", "2027: 12/31 2028: 12/29")]
    [InlineData("2027-01-04", "YEARLY;BYDAY=1MO,-53FR,53FR", "2027: 1/4 12/31 2028: 1/3 2029: 1/1")]
    [InlineData("2027-03-26", "YEARLY;BYMONTH=3,10;BYDAY=-1FR", "2027: 3/26 10/29 2028: 3/31 10/27")]
    // Weekdays with and without number: what meets either.
    [InlineData("2027-06-01", "MONTHLY;BYDAY=TU,1WE", "2027: 6/1 6/2 6/8 6/15 6/22 6/29 7/6 7/7")]
    [InlineData("2027-06-29", "MONTHLY;BYDAY=5TU", "2027: 6/29 8/31 11/30")]
    public void Numbered_weekdays_count_within_their_month_or_year(string start, string rule, string expected) => AssertDates(start, rule, expected);

    [Theory]
    // The first week's positions count from its beginning, though the start comes later.
    [InlineData("2026-01-07", "WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1", "2026: 1/12 1/19")]
    [InlineData("2026-01-07", "WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2,-1", "2026: 1/7 1/9 1/14 1/16")]
    [InlineData("2026-01-31", "YEARLY;BYMONTHDAY=31;BYSETPOS=1,-1", "2026: 1/31 12/31 2027: 1/31 12/31")]
    [InlineData("2026-01-05", "MONTHLY;BYDAY=MO,TU;BYSETPOS=1,1,-9", "2026: 1/5 2/2 3/2 3/3 4/6")]
    [InlineData("2026-01-05", "DAILY;BYDAY=MO;BYSETPOS=1", "2026: 1/5 1/12")]
    public void Set_positions_count_within_the_whole_period(string start, string rule, string expected) => AssertDates(start, rule, expected);

    [Theory]
    [InlineData("2027-06-02", "WEEKLY;BYDAY=TU", "2027: 6/8 6/15")]
    [InlineData("2027-06-02", "WEEKLY;BYDAY=TU;COUNT=2", "2027: 6/8 6/15.")]
    [InlineData("2027-06-02", "MONTHLY;BYMONTHDAY=1;COUNT=2", "2027: 7/1 8/1.")]
    public void A_start_off_its_rule_is_not_among_the_dates(string start, string rule, string expected) => AssertDates(start, rule, expected);

    [Theory]
    [InlineData("20270609", "2027-06-09")]
    [InlineData("20270609T180000", "2027-06-09")]
    [InlineData("20270609T175959", "2027-06-08")]
    // 18:00 in Berlin is 16:00 in UTC, in winter 17:00.
    [InlineData("20270609T160000Z", "2027-06-09")]
    [InlineData("20270609T155959Z", "2027-06-08")]
    [InlineData("20271209T160000Z", "2027-12-08")]
    [InlineData("20271209T170000Z", "2027-12-09")]
    [InlineData("20270601T000000Z", null)]
    public void Until_is_the_last_moment_of_a_start(string until, string? last)
    {
        var expander = RecurrenceExpander.For(Rules.Rule("FREQ=DAILY;UNTIL=" + until), Rules.Time("2027-06-01T18:00"), Rules.Berlin);
        Assert.Equal(last, expander.DatesFromLast().Select(LocalDatePattern.Iso.Format).FirstOrDefault());
    }

    [Fact]
    public void Any_window_is_a_cut_of_the_whole()
    {
        var random = new RandomRules(73);
        for (var i = 0; i < 300; i++)
        {
            var (rule, start, _) = random.Next();
            var expander = RecurrenceExpander.For(Rules.Rule(rule), start, DateTimeZone.Utc);
            var (from, to) = (new LocalDate(2027, 1, 1).PlusDays(i), new LocalDate(2027, 9, 30).PlusDays(3 * i));
            var whole = expander.Dates(start.Date, new LocalDate(2032, 12, 31)).ToList();

            Assert.Equal(whole.Where(date => date >= from && date <= to), expander.Dates(from, to));
            Assert.Equal(whole, Enumerable.Range(0, Period.DaysBetween(start.Date, new LocalDate(2032, 12, 31)) + 1).Select(start.Date.PlusDays).Where(expander.Contains));
            if (rule.Contains("COUNT=") && whole.Count > 0 && expander.DatesFromLast().First() == whole[^1])
                Assert.Equal(whole.AsEnumerable().Reverse(), expander.DatesFromLast());
        }
    }

    // "1997: 9/2 9/4 1998: 1/6" are the first dates; with a full stop at the end they are all.
    private static void AssertDates(string start, string rule, string expected)
    {
        var all = expected.EndsWith('.');
        var dates = new List<LocalDate>();
        var year = 0;
        foreach (var word in expected.TrimEnd('.').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.EndsWith(':')) year = int.Parse(word[..^1]);
            else dates.Add(new LocalDate(year, int.Parse(word[..word.IndexOf('/')]), int.Parse(word[(word.IndexOf('/') + 1)..])));
        }
        var found = Rules.Expander("FREQ=" + rule, start).Dates(LocalDate.MinIsoValue, LocalDate.MaxIsoValue).Take(dates.Count + (all ? 1 : 0));
        Assert.Equal(dates, found);
    }
}
