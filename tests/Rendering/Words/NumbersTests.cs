using System.Globalization;
using RegionSite.Rendering.Words;

namespace RegionSite.Tests.Rendering.Words;

public class NumbersTests
{
    [Theory]
    [InlineData("45", "EUR", "45 €", "€45")]
    [InlineData("45.00", "EUR", "45 €", "€45")]
    [InlineData("12.5", "EUR", "12,50 €", "€12.50")]
    [InlineData("0.05", "EUR", "0,05 €", "€0.05")]
    [InlineData("0", "EUR", "0 €", "€0")]
    // Four figures stand together, as DIN 5008 allows and readers expect of prices below ten thousand.
    [InlineData("1250", "EUR", "1250 €", "€1250")]
    [InlineData("1250.5", "EUR", "1250,50 €", "€1250.50")]
    [InlineData("12500", "EUR", "12.500 €", "€12,500")]
    [InlineData("1234567.89", "EUR", "1.234.567,89 €", "€1,234,567.89")]
    [InlineData("100", "CHF", "100 CHF", "CHF 100")]
    public void Money_as_it_is_written(string amount, string currency, string german, string english)
    {
        var number = decimal.Parse(amount, CultureInfo.InvariantCulture);
        Assert.Equal(german, Numbers.Money(number, currency, "de").Replace('\u00a0', ' '));
        Assert.Equal(english, Numbers.Money(number, currency, "en").Replace('\u00a0', ' '));
    }

    [Theory]
    [InlineData(0, "1 kB", "1 kB")]
    [InlineData(1, "1 kB", "1 kB")]
    [InlineData(1499, "1 kB", "1 kB")]
    [InlineData(1500, "2 kB", "2 kB")]
    [InlineData(999_499, "999 kB", "999 kB")]
    [InlineData(1_000_000, "1,0 MB", "1.0 MB")]
    [InlineData(1_250_000, "1,3 MB", "1.3 MB")]
    [InlineData(25_000_000, "25,0 MB", "25.0 MB")]
    public void File_size_as_people_read_it(long bytes, string german, string english)
    {
        Assert.Equal(german, Numbers.FileSize(bytes, "de").Replace('\u00a0', ' '));
        Assert.Equal(english, Numbers.FileSize(bytes, "en").Replace('\u00a0', ' '));
    }

    // No size is said to be a thousand kilobytes: what rounds up to that is a megabyte.
    [Fact]
    public void Almost_a_megabyte_is_one() => Assert.Equal("1,0\u00a0MB", Numbers.FileSize(999_600, "de"));

    [Theory]
    [InlineData("05171 123-456", "tel:+495171123456")]
    [InlineData("(05171) 12 34 56", "tel:+495171123456")]
    [InlineData("+49 5171 123456", "tel:+495171123456")]
    [InlineData("+49 (0) 5171 123456", "tel:+495171123456")]
    [InlineData("+49(0)5171/123456", "tel:+495171123456")]
    [InlineData("0049 5171 123456", "tel:+495171123456")]
    [InlineData("+43 1 234567", "tel:+431234567")]
    [InlineData("115", "tel:115")]
    [InlineData("116117", "tel:116117")]
    public void Phone_number_becomes_an_address(string phone, string expected) => Assert.Equal(expected, Numbers.PhoneUrl(phone));

    [Fact]
    public void No_phone_has_no_address() => Assert.Null(Numbers.PhoneUrl(null));

    // "00" followed by a country code, with the trunk zero in brackets as after a plus.
    [Fact]
    public void Trunk_zero_in_brackets_is_not_dialled_from_abroad() => Assert.Equal("tel:+495171123456", Numbers.PhoneUrl("0049 (0)5171 123456"));

    [Theory]
    [InlineData("nach Vereinbarung")]
    [InlineData("")]
    public void Text_without_a_number_has_no_address(string phone) => Assert.Null(Numbers.PhoneUrl(phone));
}
