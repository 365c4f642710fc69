using NodaTime;
using RegionSite.Calendar;

namespace RegionSite.Tests.Calendar;

public class WeekdayTextTests
{
    [Theory]
    [InlineData("mon", 0, IsoDayOfWeek.Monday)]
    [InlineData("Sun", 0, IsoDayOfWeek.Sunday)]
    [InlineData("1st-thu", 1, IsoDayOfWeek.Thursday)]
    [InlineData("2nd-wed", 2, IsoDayOfWeek.Wednesday)]
    [InlineData("3RD-Tue", 3, IsoDayOfWeek.Tuesday)]
    [InlineData("4th-sat", 4, IsoDayOfWeek.Saturday)]
    [InlineData("5th-mon", 5, IsoDayOfWeek.Monday)]
    [InlineData("last-fri", -1, IsoDayOfWeek.Friday)]
    public void Weekdays_are_read_with_and_without_number(string text, int ordinal, IsoDayOfWeek day)
    {
        Assert.True(WeekdayText.TryParse(text, out var weekday));
        Assert.Equal(new WeekdayOrdinal(ordinal, day), weekday);
    }

    [Theory]
    [InlineData("")]
    [InlineData("tuesday")]
    [InlineData("di")]
    [InlineData("1-thu")]
    [InlineData("1th-thu")]
    [InlineData("6th-mon")]
    [InlineData("-2nd-mon")]
    [InlineData("-fri")]
    [InlineData("last-")]
    [InlineData("last")]
    [InlineData("last-last-fri")]
    [InlineData("1st thu")]
    [InlineData(" mon")]
    public void Anything_else_is_no_weekday(string text) => Assert.False(WeekdayText.TryParse(text, out _));
}
