using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

public class ColourTests
{
    [Theory]
    [InlineData("#fff", "#ffffff")]
    [InlineData("#1aF", "#11aaff")]
    [InlineData("#004b93", "#004b93")]
    [InlineData("004b93", null)]
    [InlineData("#ffff", null)]
    [InlineData("#ggg", null)]
    [InlineData("#", null)]
    [InlineData("", null)]
    public void Hexadecimal_forms_are_read(string text, string? expected) => Assert.Equal(expected, Colour.Parse(text)?.ToString());

    // Ratios as the formulas of WCAG 2.2 give them; #767676 is the lightest grey that passes on white.
    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#777777", "#777777", 1.0)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ff0000", "#ffffff", 4.0)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    public void Contrast_is_that_of_wcag(string a, string b, double expected)
    {
        var (first, second) = (Colour.Parse(a)!.Value, Colour.Parse(b)!.Value);
        Assert.Equal(expected, first.ContrastWith(second), 2);
        Assert.Equal(first.ContrastWith(second), second.ContrastWith(first));
    }

    [Theory]
    [InlineData("#004b93", "#ffffff")]
    [InlineData("#ffcc00", "#000000")]
    public void Text_on_a_colour_is_what_reads_better(string colour, string expected) => Assert.Equal(expected, Colour.Parse(colour)!.Value.TextOn().ToString());

    // #767676 is the lightest grey that reads on white, #757575 the darkest that reads on black.
    [Theory]
    [InlineData("#888888", "#ffffff", "#767676")]
    [InlineData("#666666", "#000000", "#757575")]
    [InlineData("#004b93", "#ffffff", "#004b93")]
    [InlineData("#ffd400", "#ffffff", "#8b7400")]
    public void Nearest_colour_that_reads_has_the_same_hue_and_changes_no_more_than_it_must(string colour, string ground, string expected) =>
        Assert.Equal(expected, Colour.Parse(colour)!.Value.Nearest(c => c.ContrastWith(Colour.Parse(ground)!.Value) >= 4.5)?.ToString());

    [Fact]
    public void There_is_none_where_nothing_reads() => Assert.Null(Colour.White.Nearest(_ => false));
}
