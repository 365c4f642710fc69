using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

public partial class BrandStyleTests
{
    private static readonly ImmutableSortedDictionary<string, string> None = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    [Fact]
    public void Tokens_become_custom_properties_with_text_colours_and_dark_values()
    {
        var css = BrandStyle.Css(None.Add("primary", "#004b93").Add("radius", "0.5rem"), None);
        Assert.StartsWith(":root{--on-primary:#ffffff;--primary:#004b93;--radius:0.5rem}@media (prefers-color-scheme:dark){:root{--on-primary:#000000;--primary:#", css, StringComparison.Ordinal);
        Assert.EndsWith("}}", css, StringComparison.Ordinal);
        Assert.DoesNotContain("radius", css[css.IndexOf('@', StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#004b93")]
    [InlineData("#c4006a")]
    [InlineData("#000")]
    [InlineData("#0000ff")]
    [InlineData("#123456")]
    public void Derived_dark_colour_reads_on_a_dark_page_and_stays_near(string colour)
    {
        var dark = Colour.Parse(Primary().Matches(BrandStyle.Css(None.Add("primary", colour), None))[1].Groups[1].Value)!.Value;
        Assert.InRange(dark.ContrastWith(new Colour(0x11, 0x18, 0x27)), 4.5, 5.5);
    }

    [Fact]
    public void Colour_that_reads_in_the_dark_already_stays()
    {
        Assert.Equal(":root{--accent:#ffcc00;--on-accent:#000000}", BrandStyle.Css(None.Add("accent", "#ffcc00"), None));
    }

    [Fact]
    public void Surface_gets_darker_instead()
    {
        var css = BrandStyle.Css(None.Add("surface", "#ffffff").Add("on-surface", "#222222"), None);
        var dark = css[css.IndexOf('@', StringComparison.Ordinal)..];
        Assert.Contains("--on-surface:#ffffff", dark, StringComparison.Ordinal);
        Assert.True(Colour.Parse(dark.Split("--surface:")[1][..7])!.Value.ContrastWith(Colour.White) >= 7);
    }

    [Fact]
    public void Given_values_win()
    {
        Assert.Equal(
            ":root{--on-primary:#eeeeee;--primary:#004b93}@media (prefers-color-scheme:dark){:root{--on-primary:#111111;--primary:#88bbff}}",
            BrandStyle.Css(None.Add("primary", "#004b93").Add("on-primary", "#eeeeee"), None.Add("primary", "#88bbff").Add("on-primary", "#111111")));
        Assert.Equal("", BrandStyle.Css(None, None));
        Assert.Equal("@media (prefers-color-scheme:dark){:root{--x:1}}", BrandStyle.Css(None, None.Add("x", "1")));
    }

    [Theory]
    [InlineData("primary", "#004b93")]
    [InlineData("primary", "#04b")]
    [InlineData("font", "\"Source Sans 3\", 'Arial', sans-serif")]
    [InlineData("radius", "1.25rem")]
    [InlineData("size", "clamp(1rem, 2.5%, 3rem)")]
    [InlineData("size", "calc((1rem + 2px) - 10%)")]
    [InlineData("shade", "rgb(0, 10, 20)")]
    public void Plain_values_are_safe(string name, string value) => Assert.Null(BrandStyle.Check(name, value));

    [Theory]
    [InlineData("Primary", "#fff", "RS1740")]
    [InlineData("1st", "#fff", "RS1740")]
    [InlineData("", "#fff", "RS1740")]
    [InlineData("a}b", "#fff", "RS1740")]
    [InlineData("a", "", "RS1741")]
    [InlineData("a", "  ", "RS1741")]
    [InlineData("a", "#ffff", "RS1741")]
    [InlineData("a", "#004b9", "RS1741")]
    [InlineData("a", "1px solid #fff", "RS1741")]
    [InlineData("a", "url(x.png)", "RS1741")]
    [InlineData("a", "URL(x)", "RS1741")]
    [InlineData("a", "image-set('x' 1x)", "RS1741")]
    [InlineData("a", "src('x')", "RS1741")]
    [InlineData("a", "attr(href)", "RS1741")]
    [InlineData("a", "var(--b)", "RS1741")]
    [InlineData("a", "red;b:c", "RS1741")]
    [InlineData("a", "red}*{b:c", "RS1741")]
    [InlineData("a", "</style>", "RS1741")]
    [InlineData("a", "\\75rl(x)", "RS1741")]
    [InlineData("a", "@import 'x'", "RS1741")]
    [InlineData("a", "1/*", "RS1741")]
    [InlineData("a", "\"open", "RS1741")]
    [InlineData("a", "calc(1px", "RS1741")]
    [InlineData("a", "1px)", "RS1741")]
    [InlineData("a", "ä", "RS1741")]
    [InlineData("a", "a\nb", "RS1741")]
    public void Values_that_could_do_more_are_not(string name, string value, string code) => Assert.Equal(code, BrandStyle.Check(name, value)?.Id);

    [GeneratedRegex("--primary:(#[0-9a-f]+)")]
    private static partial Regex Primary();
}
