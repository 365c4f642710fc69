using NodaTime;
using RegionSite.Calendar;

namespace RegionSite.Tests.Calendar;

/// <summary>Rules that would run for ever, or out of the calendar, if each day or each occurrence were walked through.</summary>
public class HostileRuleTests
{
    [Theory]
    [InlineData("2027-02-01", "YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("0001-01-01", "YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2000000000")]
    [InlineData("0001-01-01", "YEARLY;BYYEARDAY=60;BYMONTH=7;UNTIL=99991231")]
    [InlineData("2027-01-01", "YEARLY;BYWEEKNO=30;BYMONTH=1;BYDAY=MO")]
    [InlineData("0001-01-01", "MONTHLY;BYMONTH=4,6;BYMONTHDAY=31;COUNT=1")]
    [InlineData("2027-01-01", "MONTHLY;INTERVAL=12;BYMONTH=2;BYMONTHDAY=1")]
    [InlineData("0001-01-01", "WEEKLY;BYDAY=MO;BYSETPOS=2;UNTIL=99991231T235959Z")]
    [InlineData("0001-01-01", "DAILY;BYMONTH=11;BYMONTHDAY=31;COUNT=2000000000")]
    [InlineData("0001-01-01", "DAILY;INTERVAL=7;BYDAY=TU;UNTIL=99991231")]
    [InlineData("0001-01-01", "DAILY;BYSETPOS=2;BYMONTH=1")]
    public void A_rule_that_never_matches_gives_nothing(string start, string rule)
    {
        var expander = Rules.Expander("FREQ=" + rule, start);
        Assert.Empty(expander.Dates(LocalDate.MinIsoValue, LocalDate.MaxIsoValue));
        Assert.Empty(expander.DatesFromLast());
        Assert.False(expander.Contains(Rules.Date(start)));
    }

    [Theory]
    [InlineData("DAILY")]
    [InlineData("WEEKLY")]
    [InlineData("MONTHLY")]
    [InlineData("YEARLY")]
    public void The_greatest_interval_gives_the_start_alone(string frequency)
    {
        var rule = $"FREQ={frequency};INTERVAL=2147483647";
        Assert.Equal(["2027-05-14T18:00/2027-05-14T20:00"], Rules.Expand(Rules.Schedule("2027-05-14T18:00", "2027-05-14T20:00", rule), "0001-01-01", "9999-12-31"));
        var counted = Rules.Schedule("0001-01-01T00:00", null, rule + ";COUNT=2147483647");
        Assert.Equal(["0001-01-01T00:00"], Rules.Expand(counted, "0001-01-01", "9999-12-31"));
    }

    [Theory]
    // What the count comes to is known from the calendar: 97 leap days in 400 years, 7 days a week.
    [InlineData("0004-02-29", "YEARLY;COUNT=971", "4004-02-29")]
    [InlineData("0004-02-29", "YEARLY;COUNT=972", "4008-02-29")]
    [InlineData("0001-01-01", "WEEKLY;COUNT=41743", "0801-01-01")]
    [InlineData("0001-01-01", "WEEKLY;BYDAY=MO,TU;COUNT=83485", "0801-01-01")]
    [InlineData("0001-01-01", "WEEKLY;INTERVAL=2;COUNT=20872", "0801-01-01")]
    [InlineData("0001-01-01", "MONTHLY;COUNT=96001", "8001-01-01")]
    [InlineData("0001-01-01", "DAILY;COUNT=146098", "0401-01-01")]
    [InlineData("0001-01-01", "DAILY;COUNT=146099", "0401-01-02")]
    [InlineData("0001-01-01", "DAILY;COUNT=2921940", "8000-12-31")]
    [InlineData("0001-01-01", "DAILY;INTERVAL=3;COUNT=97399", "0801-01-01")]
    [InlineData("0001-01-01", "DAILY;COUNT=2000000000", "9998-12-31")]
    [InlineData("0001-01-02", "WEEKLY;INTERVAL=3;COUNT=2000000000;BYMONTH=6", "9998-06-23")]
    [InlineData("0001-01-01", "YEARLY;COUNT=2000000000", "9998-01-01")]
    public void A_great_count_ends_at_the_right_day(string start, string rule, string last) =>
        Assert.Equal(Rules.Date(last), Rules.Expander("FREQ=" + rule, start).DatesFromLast().First());

    [Fact]
    public void Year_one_may_begin_within_a_week() =>
        Assert.Equal(["0001-01-02T09:00", "0001-01-07T09:00", "0001-01-09T09:00"],
            Rules.Expand(Rules.Schedule("0001-01-02T09:00", null, "FREQ=WEEKLY;BYDAY=SU,TU;WKST=SU;BYMONTH=1"), "0001-01-01", "0001-01-09"));

    [Theory]
    [InlineData("9998-12-31T23:30", "9999-12-31T23:30")]
    [InlineData("9999-12-31T23:00", "9999-12-31T23:59")]
    [InlineData("0001-01-01T00:00", "9999-12-31T23:59")]
    public void The_ends_of_the_calendar_are_no_exception(string start, string end)
    {
        foreach (var zone in new[] { "America/Los_Angeles", "Pacific/Kiritimati", "UTC" })
        {
            var schedule = Rules.Schedule(start, end, "FREQ=YEARLY;COUNT=3") with { Zone = DateTimeZoneProviders.Tzdb[zone], Also = [Rules.Time("9999-12-31T23:00")] };
            Assert.NotEmpty(ScheduleExpander.Expand(schedule, LocalDate.MinIsoValue, LocalDate.MaxIsoValue));
            Assert.NotNull(ScheduleExpander.LastEnd(schedule));
            Assert.NotEmpty(ScheduleExpander.Expand(schedule with { Rule = null }, LocalDate.MinIsoValue, LocalDate.MaxIsoValue));
        }
    }

    [Fact]
    public void Thousands_of_exceptions_and_changes_are_looked_up_not_searched()
    {
        var schedule = Rules.Schedule("1900-01-01T09:00", "1900-01-01T10:00", "FREQ=DAILY;COUNT=100000");
        var starts = Enumerable.Range(0, 40_000).Select(day => schedule.Start.PlusDays(day)).ToList();
        schedule = schedule with
        {
            Except = [.. starts.Take(20_000)],
            Also = [.. starts.Skip(10_000)],
            Changes = [.. starts.Skip(20_000).Select(start => new OccurrenceChange { Original = start, Start = start.PlusHours(1) })],
        };
        Assert.Equal(80_000, ScheduleExpander.Expand(schedule, new LocalDate(1900, 1, 1), new LocalDate(2400, 1, 1)).Length);
        Assert.Equal(schedule.Start.PlusDays(99_999).PlusHours(1), ScheduleExpander.LastEnd(schedule));
    }
}
