using NodaTime;
using RegionSite.Planning;
using RegionSite.Resolving;
using RegionSite.Tests.Calendar;

namespace RegionSite.Tests.Planning;

public class EventGroupingTests
{
    // Every one is looked at on 1 May 2027, a Saturday, at noon.
    [Theory]
    [InlineData("2027-05-14T19:30", "2027-05-14T22:00", null, "Dated")]
    [InlineData("2027-05-14", "2027-05-17", null, "Dated")]
    [InlineData("2027-04-01T19:30", "2027-04-01T22:00", null, "Dated")]
    // A week is long enough for a festival; a day more is an exhibition.
    [InlineData("2027-05-14", "2027-05-21", null, "Dated")]
    [InlineData("2027-05-14", "2027-05-22", null, "Running")]
    [InlineData("2026-05-01", "2027-12-31", null, "Running")]
    [InlineData("2027-05-14T10:00", "2027-06-30T18:00", null, "Running")]
    [InlineData("2027-01-02T09:00", "2027-01-02T12:00", "FREQ=WEEKLY", "Regular")]
    [InlineData("2027-01-02T09:00", "2027-01-02T12:00", "FREQ=DAILY", "Regular")]
    [InlineData("2027-01-06T09:00", "2027-01-06T12:00", "FREQ=MONTHLY;BYDAY=1WE", "Dated")]
    [InlineData("2027-01-06T09:00", "2027-01-06T12:00", "FREQ=WEEKLY;INTERVAL=2", "Dated")]
    [InlineData("2027-01-01", null, "FREQ=YEARLY", "Dated")]
    // Market days that begin again in September.
    [InlineData("2026-09-05T09:00", null, "FREQ=WEEKLY;BYMONTH=9,10", "Regular")]
    [InlineData("2027-05-03T18:00", "2027-05-03T20:00", "FREQ=WEEKLY;UNTIL=20270614", "Regular")]
    // Four Saturdays in Advent are four dates, and so are the six of a course.
    [InlineData("2027-11-27", null, "FREQ=WEEKLY;COUNT=4", "Dated")]
    [InlineData("2027-05-03T18:00", "2027-05-03T20:00", "FREQ=WEEKLY;COUNT=6", "Dated")]
    [InlineData("2027-05-03T18:00", "2027-05-03T20:00", "FREQ=WEEKLY;COUNT=7", "Regular")]
    // Five nights of a play are one thing, not a habit.
    [InlineData("2027-05-03T20:00", "2027-05-03T22:00", "FREQ=DAILY;COUNT=6", "Dated")]
    [InlineData("2027-05-03T20:00", "2027-05-03T22:00", "FREQ=DAILY;COUNT=7", "Regular")]
    public void Event_is_dated_regular_or_running(string start, string? end, string? rule, string expected)
    {
        var moment = new Moment(Rules.Time("2027-05-01T12:00"), Rules.Berlin);
        var dates = EventDates.Of(Rules.Schedule(start, end, rule), Rules.Date("2027-04-01"), Rules.Date("2028-11-30"), Rules.Date("2017-04-01"), moment);
        Assert.Equal(expected, $"{EventGrouping.ShapeOf(dates, moment.Today)}");
    }

    [Fact]
    public void Event_without_a_date_is_unfixed() => Assert.Equal(EventShape.Unfixed, EventGrouping.ShapeOf(null, Rules.Date("2027-05-01")));

    [Theory]
    [InlineData("2027-05-14T18:00", null, "2027-05-14", "2027-05-14")]
    [InlineData("2027-05-14T18:00", "2027-05-14T18:00", "2027-05-14", "2027-05-14")]
    [InlineData("2027-05-14T00:00", "2027-05-17T00:00", "2027-05-14", "2027-05-16")]
    // The small hours belong to the evening.
    [InlineData("2027-12-31T20:00", "2028-01-01T05:59", "2027-12-31", "2027-12-31")]
    [InlineData("2027-12-31T20:00", "2028-01-01T06:00", "2027-12-31", "2028-01-01")]
    [InlineData("2027-05-14T18:00", "2027-05-16T02:00", "2027-05-14", "2027-05-15")]
    public void Days_are_counted_as_people_do(string start, string? end, string first, string last) =>
        Assert.Equal(new EventDays(Rules.Date(first), Rules.Date(last)), EventDays.Of(Rules.Time(start), end is null ? (LocalDateTime?)null : Rules.Time(end)));
}
