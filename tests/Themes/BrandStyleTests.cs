using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

public partial class BrandStyleTests
{
    private static readonly DesignTokens Theme = Tokens(
        "background #ffffff, surface #f4f6f6, text #1b2325, muted #526064, line #d3dbdc, control-line #7a878a, primary #0b5c6b",
        "background #14191b, surface #1d2427, text #e6ecee, muted #a9b5b9, line #364247, control-line #7c898d");

    private static DesignTokens Tokens(string light, string dark = "") => new(Side(light, 1), Side(dark, 2));

    private static ImmutableSortedDictionary<string, Sourced<string>> Side(string tokens, int line) => tokens.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        .Select((t, i) => (Name: t.Split(' ', 2)[0], Value: new Sourced<string>(t.Split(' ', 2)[1], new SourceLocation("brand.yaml", line, i + 1))))
        .ToImmutableSortedDictionary(t => t.Name, t => t.Value, StringComparer.Ordinal);

    private static (Dictionary<string, string> Light, Dictionary<string, string> Dark) Resolved(params DesignTokens[] levels)
    {
        var given = GivenTokens.Of(levels);
        return (Values(Palette.Light(given)), Values(Palette.Dark(given)));

        static Dictionary<string, string> Values(Palette palette) => palette.Tokens.ToDictionary(t => t.Key, t => t.Value.Value);
    }

    private static string Findings(params DesignTokens[] levels)
    {
        var bag = new DiagnosticBag();
        BrandStyle.Check(levels, bag.Reporter);
        return string.Join('\n', bag.Sorted().Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id} {d.Message(MessageLanguage.English)}"));
    }

    private static Severity[] Severities(params DesignTokens[] levels)
    {
        var bag = new DiagnosticBag();
        BrandStyle.Check(levels, bag.Reporter);
        return [.. bag.Sorted().Select(d => d.Code.Severity).Distinct()];
    }

    private static double Contrast(Dictionary<string, string> tokens, string one, string other) => Colour.Parse(tokens[one])!.Value.ContrastWith(Colour.Parse(tokens[other])!.Value);

    [Fact]
    public void Style_sheet_has_light_values_for_all_and_dark_ones_that_follow_the_scheme()
    {
        var css = BrandStyle.Css([Tokens("line #dddddd, radius 0.5rem, shade rgb(0 0 0)", "line #333333, radius 0, shade rgb(9 9 9)")]);
        Assert.Equal(
            ":root{--line:#dddddd;--radius:0.5rem;--shade:rgb(0 0 0)}"
            + "@supports (color:light-dark(#000,#fff)){:root{--line:light-dark(#dddddd,#333333);--shade:light-dark(rgb(0 0 0),rgb(9 9 9))}}"
            + "@supports not (color:light-dark(#000,#fff)){@media screen and (prefers-color-scheme:dark){:root{--line:#333333;--shade:rgb(9 9 9)}}}"
            + "@media screen and (prefers-color-scheme:dark){:root{--radius:0}}",
            css);
        Assert.Equal("", BrandStyle.Css([DesignTokens.None]));
        Assert.Equal(":root{--radius:0.5rem}", BrandStyle.Css([Tokens("radius 0.5rem")]));
    }

    [Theory]
    [InlineData("#004b93")]
    [InlineData("#c4006a")]
    [InlineData("#ffd400")]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#808080")]
    [InlineData("#7fd0dd")]
    [InlineData("#00ff00")]
    [InlineData("#0000ff")]
    public void Any_brand_colour_gives_readable_text_links_and_buttons_without_a_word(string colour)
    {
        var brand = Tokens($"primary {colour}, my-own {colour}");
        var (light, dark) = Resolved(Theme, brand);
        Assert.Equal(colour, light["primary"]);
        foreach (var scheme in (Dictionary<string, string>[])[light, dark])
        {
            foreach (var name in (string[])["primary", "my-own"])
            {
                Assert.True(Contrast(scheme, "on-" + name, name) >= 4.5);
                foreach (var ground in (string[])["background", "surface", name + "-surface"])
                {
                    Assert.True(Contrast(scheme, name + "-ink", ground) >= 4.5, $"{name} on {ground}");
                    Assert.True(Contrast(scheme, "text", ground) >= 4.5);
                    Assert.True(Contrast(scheme, "muted", ground) >= 4.5);
                }
            }
        }
        Assert.True(Contrast(dark, "primary", "background") >= 3);
        Assert.Equal("", Findings(Theme, brand));
    }

    [Fact]
    public void What_reads_already_stays()
    {
        var (light, dark) = Resolved(Theme, Tokens("primary #004b93", "primary #ffcc00"));
        Assert.Equal(("#004b93", "#ffcc00"), (light["primary-ink"], dark["primary-ink"]));
    }

    [Fact]
    public void Light_value_of_a_brand_makes_the_themes_dark_one_void_but_quiet_colours_stay_together()
    {
        var theme = Tokens("background #ffffff, primary #0b5c6b, on-primary #eeeeee", "background #14191b, primary #7fd0dd, on-primary #06242a");
        var (light, dark) = Resolved(theme, Tokens("background #fffaf0, primary #ffd400"));
        Assert.Equal(("#000000", "#ffd400", "#000000", "#14191b"), (light["on-primary"], dark["primary"], dark["on-primary"], dark["background"]));
    }

    [Fact]
    public void Dark_brand_stays_dark_where_it_is_said_to_be_light()
    {
        var (light, dark) = Resolved(Theme, Tokens("background #102030, surface #183048, text #ffffff, muted #c0d0e0"));
        Assert.Equal((light["background"], light["surface"]), (dark["background"], dark["surface"]));
        Assert.Equal("", Findings(Theme, Tokens("background #102030, surface #183048, text #ffffff, muted #c0d0e0")));
    }

    [Fact]
    public void Themes_quiet_colours_move_where_a_brands_ground_asks_for_it()
    {
        var (light, _) = Resolved(Theme, Tokens("surface #c4c4c4"));
        Assert.NotEqual("#526064", light["muted"]);
        Assert.True(Contrast(light, "muted", "surface") >= 4.5);
        Assert.True(Contrast(light, "control-line", "surface") >= 3);
        Assert.Equal("", Findings(Theme, Tokens("surface #c4c4c4")));
    }

    [Fact]
    public void Without_a_theme_that_says_more_dark_values_are_derived_all_the_same()
    {
        var (_, dark) = Resolved(Tokens("surface #ffffff, text #222222, muted #555555, line #dddddd, control-line #888888, primary #004b93"));
        Assert.True(Contrast(dark, "text", "surface") >= 4.5);
        Assert.True(Contrast(dark, "muted", "surface") >= 4.5);
        Assert.True(Contrast(dark, "control-line", "surface") >= 3);
        Assert.True(Contrast(dark, "primary-ink", "surface") >= 4.5);
    }

    [Theory]
    [InlineData("text #888888", "", "1:1 RS1744 text in \"text\" cannot be read on \"background\": the contrast is 3.5, and 4.5 is needed; the nearest colour that reads is #707070\n1:1 RS1744 text in \"text\" cannot be read on \"surface\": the contrast is 3.2, and 4.5 is needed; the nearest colour that reads is #707070")]
    [InlineData("primary #ffd400, on-primary #ffffff", "", "1:2 RS1744 text in \"on-primary\" cannot be read on \"primary\": the contrast is 1.4, and 4.5 is needed; the nearest colour that reads is #5e5e5e")]
    [InlineData("primary #ffd400, primary-ink #b09000", "", "1:2 RS1744 text in \"primary-ink\" cannot be read on \"background\": the contrast is 3.0, and 4.5 is needed; the nearest colour that reads is #866e00\n1:2 RS1744 text in \"primary-ink\" cannot be read on \"surface\": the contrast is 2.8, and 4.5 is needed; the nearest colour that reads is #866e00")]
    [InlineData("", "muted #444444", "2:1 RS1744 text in \"dark.muted\" cannot be read on \"dark.background\": the contrast is 1.8, and 4.5 is needed; the nearest colour that reads is #898989\n2:1 RS1744 text in \"dark.muted\" cannot be read on \"dark.surface\": the contrast is 1.6, and 4.5 is needed; the nearest colour that reads is #898989")]
    [InlineData("primary-surface #333333", "", "1:1 RS1744 text in \"text\" cannot be read on \"primary-surface\": the contrast is 1.2, and 4.5 is needed; the nearest colour that reads is #888888")]
    [InlineData("control-line #dddddd", "", "1:1 RS1742 the colour \"control-line\" on \"background\" has a contrast of 1.3; 3.0 is needed, as with #8e8e8e\n1:1 RS1742 the colour \"control-line\" on \"surface\" has a contrast of 1.2; 3.0 is needed, as with #8e8e8e")]
    [InlineData("primary navy", "", "1:1 RS1743 the contrast of the colour \"navy\" cannot be worked out")]
    public void Given_colour_that_cannot_be_read_is_told_where_it_stands(string light, string dark, string expected) =>
        Assert.Equal(expected, Findings(Theme, Tokens(light, dark)));

    [Fact]
    public void Of_a_brand_it_is_an_error_and_of_a_theme_a_warning()
    {
        Assert.Equal([Severity.Error], Severities(Theme, Tokens("text #888888")));
        Assert.Equal([Severity.Warning], Severities(Theme, Tokens("text #888888"), DesignTokens.None));
    }

    [Theory]
    [InlineData("text #888888", "")]
    [InlineData("primary #ffd400, primary-ink #b09000", "")]
    [InlineData("primary #ffd400, on-primary #ffffff", "")]
    [InlineData("", "muted #444444")]
    public void Whoever_writes_the_colour_named_hears_no_more_of_it(string light, string dark)
    {
        var named = NearestPattern().Match(Findings(Theme, Tokens(light, dark))).Value;
        string Mended(string tokens) => tokens.Length == 0 ? "" : $"{tokens[..^7]}{named}";
        Assert.Equal("", Findings(Theme, Tokens(Mended(light), Mended(dark))));
    }

    [Fact]
    public void Style_sheet_can_do_no_more_than_set_custom_properties() =>
        Assert.Empty(OtherThanProperties().Replace(BrandStyle.Css([Theme, Tokens("font \"A B\"", "primary #ffd400")]), ""));

    [GeneratedRegex(@"@supports (not )?\(color:light-dark\(#000,#fff\)\)|@media screen and \(prefers-color-scheme:dark\)|:root|--[a-z0-9-]+:(light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\)|[^;{}]+)|[;{}]")]
    private static partial Regex OtherThanProperties();

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex NearestPattern();
}
