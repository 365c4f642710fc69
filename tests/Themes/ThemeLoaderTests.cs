using System.Text;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

public class ThemeLoaderTests
{
    [Fact]
    public void Theme_without_settings_extends_base_and_overrides_single_files()
    {
        using var folder = new ThemeFolder(
            ("base/layouts/home.hbs", "base home"), ("base/partials/cards/news.hbs", "base card"), ("base/assets/a.txt", "a"),
            ("town/layouts/home.hbs", "town home"));
        var theme = folder.Loaded("town");
        Assert.Equal("town", theme.Name);
        Assert.Equal("town home", theme.Templates["layouts/home"].Text);
        Assert.Equal("themes/town/layouts/home.hbs", theme.Templates["layouts/home"].File);
        Assert.Equal("base card", theme.Templates["partials/cards/news"].Text);
        Assert.Equal("a", Encoding.UTF8.GetString(theme.Assets["a.txt"].Bytes.Span));
    }

    [Fact]
    public void Theme_extends_the_one_it_names_and_so_on()
    {
        using var folder = new ThemeFolder(
            ("base/layouts/a.hbs", "base"), ("base/layouts/b.hbs", "base"), ("base/layouts/c.hbs", "base"),
            ("county/layouts/b.hbs", "county"), ("county/layouts/c.hbs", "county"),
            ("town/theme.yaml", "extends: county\nname: Stadt\n"), ("town/layouts/c.hbs", "town"));
        var theme = folder.Loaded("town");
        Assert.Equal(["base", "county", "town"], "abc".Select(l => theme.Templates[$"layouts/{l}"].Text));
    }

    [Fact]
    public void Texts_merge_key_by_key_and_nested_keys_join()
    {
        using var folder = new ThemeFolder(
            ("base/texts/de.yaml", "events:\n  cancelled: abgesagt\n  moved: verlegt\nlist.page: \"Seite {0}\"\n"),
            ("base/texts/en.yaml", "events: {cancelled: cancelled}\n"),
            ("town/texts/de.yaml", "events: {cancelled: fällt aus}\n"));
        var german = folder.Loaded("town").Texts["de"];
        Assert.Equal("events.cancelled events.moved list.page", string.Join(' ', german.Keys));
        Assert.Equal("fällt aus", german.Find("events.cancelled"));
        Assert.Equal("verlegt", german.Find("events.moved"));
        Assert.Null(german.Find("events"));
        Assert.Equal("themes/town/texts/de.yaml themes/base/texts/de.yaml", string.Join(' ', german.Files));
    }

    [Fact]
    public void Easy_German_says_only_what_differs()
    {
        using var folder = new ThemeFolder(("base/texts/de.yaml", "a: A\nb: B\n"), ("base/texts/de-x-leicht.yaml", "b: leicht\n"));
        var theme = folder.Loaded();
        Assert.Equal(("A", "leicht"), (theme.TextsFor("de-x-leicht")!.Find("a"), theme.TextsFor("de-x-leicht")!.Find("b")));
        Assert.Equal("de", theme.TextsFor("de-AT")!.Language);
        Assert.Null(theme.TextsFor("pl"));
    }

    [Fact]
    public void Line_ends_and_byte_order_marks_make_no_difference()
    {
        using var unix = new ThemeFolder(("base/layouts/a.hbs", "ä\nb"), ("base/assets/a.css", "a{}\nb{}"));
        using var windows = new ThemeFolder(("base/layouts/a.hbs", "\uFEFFä\r\nb"), ("base/assets/a.css", "\uFEFFa{}\r\nb{}"));
        Assert.Equal(unix.Loaded().Templates["layouts/a"].Text, windows.Loaded().Templates["layouts/a"].Text);
        Assert.Equal(unix.Loaded().Assets["a.css"].HashedPath, windows.Loaded().Assets["a.css"].HashedPath);
    }

    [Theory]
    [InlineData("bsae", "brand.yaml:4:8: RS1701 unknown theme \"bsae\"; did you mean \"base\"?")]
    [InlineData("../base", "brand.yaml:4:8: RS1701 unknown theme \"../base\"")]
    [InlineData("lost", "themes/lost/theme.yaml:1:10: RS1701 unknown theme \"nowhere\"")]
    [InlineData("ring", "themes/knot/theme.yaml:1:10: RS1702 the theme extends itself: ring > knot > ring")]
    [InlineData("loop", "themes/loop/theme.yaml:2:10: RS1702 the theme extends itself: loop > loop")]
    public void Missing_and_circular_themes_are_located(string name, string expected)
    {
        using var folder = new ThemeFolder(
            ("base/layouts/a.hbs", ""), ("lost/theme.yaml", "extends: nowhere"), ("ring/theme.yaml", "extends: knot"), ("knot/theme.yaml", "extends: ring"),
            ("loop/theme.yaml", "name: x\nextends: loop"));
        Assert.Null(folder.Load(name));
        Assert.Equal(expected, folder.Messages);
    }

    [Theory]
    [InlineData("base/theme.yaml", "extend: x", "themes/base/theme.yaml:1:1: RS1703 unknown setting \"extend\" in theme.yaml; did you mean \"extends\"?")]
    [InlineData("base/texts/de.yaml", "a: 1\nb: [x]\n", "themes/base/texts/de.yaml:2:4: RS1705 \"b\" must be a text")]
    [InlineData("base/texts/de.yaml", "a:\n  b:\n", "themes/base/texts/de.yaml:2:3: RS1705 \"a.b\" must be a text")]
    [InlineData("base/texts/de.yaml", "a: &x 1\nb: *x\n", "themes/base/texts/de.yaml:2:4: RS1705 \"b\" must be a text")]
    [InlineData("base/texts/de.yaml", "a: 1\nb: 2\na: 3\n", "themes/base/texts/de.yaml:3:1: RS1706 \"a\" stands here a second time")]
    [InlineData("base/texts/de.yaml", "- a\n", "themes/base/texts/de.yaml:1:1: RS1705 \"de.yaml\" must be a text")]
    [InlineData("base/texts/Deutsch.yaml", "a: 1", "themes/base/texts/Deutsch.yaml:1:1: RS1707 the file name \"Deutsch.yaml\" cannot be used in a theme")]
    [InlineData("base/layouts/News List.hbs", "", "themes/base/layouts/News List.hbs:1:1: RS1707 the file name \"layouts/News List.hbs\" cannot be used in a theme")]
    [InlineData("base/layouts/news/list.hbs", "", "themes/base/layouts/news/list.hbs:1:1: RS1707 the file name \"layouts/news/list.hbs\" cannot be used in a theme")]
    [InlineData("base/assets/größe.css", "", "themes/base/assets/größe.css:1:1: RS1707 the file name \"assets/größe.css\" cannot be used in a theme")]
    public void Faulty_files_are_located(string path, string text, string expected)
    {
        using var folder = new ThemeFolder((path, text));
        Assert.Null(folder.Load());
        Assert.Equal(expected, folder.Messages);
    }

    [Fact]
    public void Broken_yaml_is_a_finding_with_its_line()
    {
        using var folder = new ThemeFolder(("base/texts/de.yaml", "a: \"x\nb: y\n"));
        Assert.Null(folder.Load());
        Assert.StartsWith("themes/base/texts/de.yaml:", folder.Messages, StringComparison.Ordinal);
        Assert.Contains("RS1704", folder.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_encodings_are_refused()
    {
        using var folder = new ThemeFolder().Add("base/layouts/a.hbs", [0xE4, 0x20]);
        Assert.Null(folder.Load());
        Assert.Equal("themes/base/layouts/a.hbs:1:1: RS1709 the file is not in UTF-8", folder.Messages);
    }

    [Fact]
    public void File_that_nothing_reads_is_a_warning_and_no_more()
    {
        using var folder = new ThemeFolder(("base/notes.txt", ""), ("base/README.md", ""), ("base/_old/a.hbs", ""), ("base/.x", ""), ("base/layouts/a.html", ""));
        Assert.NotNull(folder.Load());
        Assert.Equal(
            "themes/base/layouts/a.html:1:1: RS1708 nothing reads the file \"layouts/a.html\"\n" + "themes/base/notes.txt:1:1: RS1708 nothing reads the file \"notes.txt\"",
            folder.Messages);
    }

    [Fact]
    public void Link_out_of_the_theme_is_refused()
    {
        using var folder = new ThemeFolder(("base/layouts/a.hbs", ""), ("secret.txt", "secret"));
        var link = Path.Combine(folder.Path, "base/assets");
        Directory.CreateSymbolicLink(link, folder.Path);
        Assert.Null(folder.Load());
        Assert.Equal("themes/base/assets:1:1: RS1710 \"assets\" is a link to another place", folder.Messages);
    }
}
