using NodaTime;
using NodaTime.Text;
using RegionSite.Calendar;

namespace RegionSite.Tests.Calendar;

/// <summary>Holidays and silent days of the German Länder.</summary>
public sealed class HolidaysTests
{
    [Theory]
    [InlineData("2024-03-31"), InlineData("2025-04-20"), InlineData("2026-04-05"), InlineData("2027-03-28"), InlineData("2028-04-16")]
    [InlineData("2035-03-25"), InlineData("2038-04-25")] // about the earliest and the latest day there is
    [InlineData("2049-04-18"), InlineData("2076-04-19")] // where simpler formulas are a week late
    public void Easter_is_when_it_is(string date) => Assert.Equal(Date(date), Holidays.Easter(Date(date).Year));

    [Theory]
    [InlineData("2026-04-03", "Karfreitag"), InlineData("2026-05-14", "Christi Himmelfahrt"), InlineData("2026-05-25", "Pfingstmontag"), InlineData("2026-06-04", "Fronleichnam")]
    [InlineData("2026-11-15", "Volkstrauertag"), InlineData("2026-11-18", "Buß- und Bettag"), InlineData("2026-11-22", "Totensonntag")]
    [InlineData("2022-11-13", "Volkstrauertag"), InlineData("2022-11-20", "Totensonntag")] // Christmas Day is a Sunday
    [InlineData("2023-11-26", "Totensonntag")] // Christmas Eve is one
    public void Days_that_move_are_found(string date, string name) => Assert.Contains(Holidays.Of(Date(date).Year), h => h.Date == Date(date) && h.Name.German == name);

    // The numbers of days off that are no Sundays by name, as the Länder give them.
    [Theory]
    [InlineData("SH", 10), InlineData("HH", 10), InlineData("NI", 10), InlineData("HB", 10), InlineData("NW", 11), InlineData("HE", 10), InlineData("RP", 11), InlineData("BW", 12)]
    [InlineData("BY", 12), InlineData("SL", 12), InlineData("BE", 10), InlineData("BB", 10), InlineData("MV", 11), InlineData("SN", 11), InlineData("ST", 11), InlineData("TH", 11)]
    public void Every_Land_has_as_many_days_off_as_its_law_says(string state, int days) =>
        Assert.Equal(days, Holidays.Of(2026).Count(h => h.IsPublic && h.Name.German is not ("Ostersonntag" or "Pfingstsonntag") && h.IsKeptIn(FederalState.All.Single(s => s.Short == state))));

    [Fact]
    public void Silent_days_are_told_apart() => Assert.Equal(["Karfreitag", "Allerheiligen", "Volkstrauertag", "Totensonntag"], Holidays.Of(2026).Where(h => h.IsSilent).Select(h => h.Name.German));

    [Theory]
    [InlineData("03157006", "NI"), InlineData("05", "NW"), InlineData("16063", "TH"), InlineData("99", null), InlineData("0", null)]
    public void Official_keys_tell_the_Land(string key, string? state) => Assert.Equal(state, FederalState.Of(key)?.Short);

    [Fact]
    public void Years_join_without_a_gap() => Assert.Equal(["2. Weihnachtstag", "Neujahr"], Holidays.Between(Date("2026-12-26"), Date("2027-01-01")).Select(h => h.Name.German));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
