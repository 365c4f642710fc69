using NodaTime;
using RegionSite.Planning;
using RegionSite.Resolving;
using RegionSite.Tests.Calendar;

namespace RegionSite.Tests.Planning;

public class EventDatesTests
{
    [Theory]
    // A concert of two hours is to come until it is over, and not a moment longer.
    [InlineData("2027-05-14T18:00", "2027-05-14T20:00", "2027-05-14T17:59", true)]
    [InlineData("2027-05-14T18:00", "2027-05-14T20:00", "2027-05-14T19:59", true)]
    [InlineData("2027-05-14T18:00", "2027-05-14T20:00", "2027-05-14T20:00", false)]
    // Over midnight it still goes on.
    [InlineData("2027-05-14T22:00", "2027-05-15T03:00", "2027-05-15T02:59", true)]
    [InlineData("2027-05-14T22:00", "2027-05-15T03:00", "2027-05-15T03:00", false)]
    // With an open end it is listed until its day is.
    [InlineData("2027-05-14T18:00", null, "2027-05-14T23:59", true)]
    [InlineData("2027-05-14T18:00", null, "2027-05-15T00:00", false)]
    public void Event_is_to_come_until_it_is_over(string start, string? end, string now, bool toCome)
    {
        var dates = Dates(Rules.Schedule(start, end), now);
        Assert.Equal(toCome, dates.Next is not null);
        Assert.Equal(toCome, dates.NextOver is not null);
        Assert.Single(dates.All);
    }

    [Theory]
    [InlineData("2027-05-16T23:59", true)]
    [InlineData("2027-05-17T00:00", false)]
    public void Whole_days_are_to_come_until_the_last_is_over(string now, bool toCome) =>
        Assert.Equal(toCome, Dates(Rules.Schedule("2027-05-14", "2027-05-17"), now).Next is not null);

    [Fact]
    public void Next_of_a_series_is_the_first_that_is_not_over()
    {
        var weekly = Rules.Schedule("2027-01-04T19:00", "2027-01-04T21:00", "FREQ=WEEKLY");
        Assert.Equal(Rules.Time("2027-05-10T19:00"), Dates(weekly, "2027-05-10T20:59").Next?.Start);
        Assert.Equal(Rules.Time("2027-05-17T19:00"), Dates(weekly, "2027-05-10T21:00").Next?.Start);
    }

    [Fact]
    public void Next_over_is_the_end_in_the_events_own_zone()
    {
        var inLisbon = Rules.Schedule("2027-05-14T18:00", "2027-05-14T20:00") with { Zone = DateTimeZoneProviders.Tzdb["Europe/Lisbon"] };
        var dates = Dates(inLisbon, "2027-05-14T20:30");
        Assert.Equal(Instant.FromUtc(2027, 5, 14, 19, 0), dates.NextOver);
        Assert.Null(Dates(inLisbon, "2027-05-14T21:00").Next);
    }

    [Fact]
    public void Event_beyond_the_span_is_to_come_but_in_no_list_of_months()
    {
        var dates = Dates(Rules.Schedule("2031-05-14T18:00", "2031-05-14T20:00"), "2027-05-01T12:00");
        Assert.Empty(dates.All);
        Assert.Empty(dates.InSpan);
        Assert.Equal(Rules.Time("2031-05-14T18:00"), dates.Next?.Start);
    }

    [Fact]
    public void Event_beyond_the_span_is_over_one_day_too()
    {
        var dates = Dates(Rules.Schedule("2031-05-14T18:00", "2031-05-14T20:00"), "2027-05-01T12:00");
        Assert.Equal(Instant.FromUtc(2031, 5, 14, 18, 0), dates.NextOver);
    }

    [Theory]
    // The span of 1 May 2027 begins on 1 April.
    [InlineData("2027-03-31T18:00", "2027-03-31T20:00", false)]
    [InlineData("2027-03-31T18:00", "2027-04-01T00:00", false)]
    [InlineData("2027-03-31T18:00", "2027-04-01T00:01", true)]
    [InlineData("2027-03-31T18:00", null, false)]
    [InlineData("2027-04-01T00:00", null, true)]
    [InlineData("2028-11-30T23:00", "2028-12-01T02:00", true)]
    [InlineData("2028-12-01T00:00", "2028-12-01T02:00", false)]
    public void Span_holds_what_overlaps_it(string start, string? end, bool within) =>
        Assert.Equal(within, Dates(Rules.Schedule(start, end), "2027-05-01T12:00").InSpan.Length == 1);

    private static EventDates Dates(RegionSite.Calendar.Schedule schedule, string now)
    {
        var moment = new Moment(Rules.Time(now), Rules.Berlin);
        var first = new LocalDate(moment.Today.Year, moment.Today.Month, 1);
        return EventDates.Of(schedule, first.PlusMonths(-1), first.PlusMonths(19).PlusDays(-1), first.PlusYears(-10), moment);
    }
}
