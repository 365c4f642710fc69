using NodaTime;
using NodaTime.Text;
using RegionSite.Calendar;

namespace RegionSite.Tests.Calendar;

public class LocalTimesTests
{
    [Theory]
    [InlineData("2027-03-28T01:59", false, false, "2027-03-28T00:59:00Z")]
    [InlineData("2027-03-28T02:00", true, false, "2027-03-28T01:00:00Z")]
    [InlineData("2027-03-28T02:59", true, false, "2027-03-28T01:59:00Z")]
    [InlineData("2027-03-28T03:00", false, false, "2027-03-28T01:00:00Z")]
    [InlineData("2027-10-31T01:59", false, false, "2027-10-30T23:59:00Z")]
    [InlineData("2027-10-31T02:00", false, true, "2027-10-31T00:00:00Z")]
    [InlineData("2027-10-31T02:59", false, true, "2027-10-31T00:59:00Z")]
    [InlineData("2027-10-31T03:00", false, false, "2027-10-31T02:00:00Z")]
    public void Berlin_at_the_changes_of_its_clocks(string local, bool skipped, bool ambiguous, string instant)
    {
        var time = Rules.Time(local);
        Assert.Equal(skipped, LocalTimes.IsSkipped(time, Rules.Berlin));
        Assert.Equal(ambiguous, LocalTimes.IsAmbiguous(time, Rules.Berlin));
        Assert.Equal(InstantPattern.General.Parse(instant).Value, LocalTimes.ToInstant(time, Rules.Berlin));
        // The time shown is the one that this moment has on the clocks.
        Assert.Equal(LocalTimes.ToInstant(time, Rules.Berlin).InZone(Rules.Berlin).LocalDateTime, LocalTimes.Shown(time, Rules.Berlin));
    }

    [Fact]
    public void The_ends_of_the_calendar_have_an_instant_in_every_zone()
    {
        foreach (var zone in DateTimeZoneProviders.Tzdb.Ids.Select(id => DateTimeZoneProviders.Tzdb[id]))
        {
            Assert.Equal(Instant.MaxValue, LocalTimes.ToInstant(LocalDate.MaxIsoValue.At(LocalTime.MaxValue), zone));
            Assert.Equal(Instant.MinValue, LocalTimes.ToInstant(LocalDate.MinIsoValue.AtMidnight(), zone));
            Assert.True(LocalTimes.ToInstant(LocalDate.MaxIsoValue.PlusDays(-1).At(LocalTime.MaxValue), zone) < Instant.MaxValue);
            Assert.True(LocalTimes.ToInstant(LocalDate.MinIsoValue.PlusDays(1).AtMidnight(), zone) > Instant.MinValue);
        }
    }
}
