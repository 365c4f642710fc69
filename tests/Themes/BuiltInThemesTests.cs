using RegionSite.Diagnostics;
using RegionSite.Tests.Support;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

public class BuiltInThemesTests
{
    private static readonly string Repositorys = Path.Combine(Repository.Root, "themes");

    public static TheoryData<string> Themes => [.. BuiltInThemes.Names];

    [Fact]
    public void All_themes_of_the_repository_are_built_in() =>
        Assert.Equal(Directory.EnumerateDirectories(Repositorys).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal), BuiltInThemes.Names.AsEnumerable());

    [Theory, MemberData(nameof(Themes))]
    public void Built_in_theme_is_the_one_of_the_repository(string name)
    {
        using var nothing = new ThemeFolder();
        var builtIn = nothing.Loaded(name);
        var bag = new DiagnosticBag();
        var onDisk = ThemeLoader.Load(Repositorys, BuiltInThemes.Shown, new Sourced<string>(name, new SourceLocation("x", 1, 1)), bag)!;
        Assert.Empty(bag.Sorted());
        Assert.Equal(onDisk.Templates.Values.OrderBy(t => t.Name, StringComparer.Ordinal), builtIn.Templates.Values.OrderBy(t => t.Name, StringComparer.Ordinal));
        Assert.Equal(onDisk.Assets.Values.Select(a => a.HashedPath), builtIn.Assets.Values.Select(a => a.HashedPath));
        Assert.Equal(Texts(onDisk), Texts(builtIn));
        Assert.Equal(onDisk.Tokens.SelectMany(t => t.Light), builtIn.Tokens.SelectMany(t => t.Light));
        Assert.Equal(onDisk.Tokens.SelectMany(t => t.Dark), builtIn.Tokens.SelectMany(t => t.Dark));
        Assert.Equal(onDisk.Folder, builtIn.Folder);

        static IEnumerable<string> Texts(Theme theme) => theme.Texts.Values.SelectMany(t => t.Keys.Select(k => $"{t.Language} {k}: {t.Find(k)}"));
    }

    [Fact]
    public void Theme_on_disk_extends_a_built_in_one()
    {
        using var folder = new ThemeFolder(("stadt/theme.yaml", "extends: rathaus"), ("stadt/layouts/home.hbs", "stadt"));
        var theme = folder.Loaded("stadt");
        Assert.Equal(("stadt", "themes/stadt"), (theme.Templates["layouts/home"].Text, theme.Folder));
        Assert.Equal("<regionsite>/themes/rathaus/layouts/news.hbs", theme.Templates["layouts/news"].File);
        Assert.Contains("fonts/source-sans-3.woff2", theme.Assets.Keys);
    }

    [Fact]
    public void Folder_with_the_name_of_a_built_in_theme_replaces_it_whole()
    {
        using var folder = new ThemeFolder(("base/layouts/home.hbs", "own"));
        var theme = folder.Loaded();
        Assert.Equal("layouts/home", Assert.Single(theme.Templates).Key);
        Assert.Empty(theme.Assets);
        // A built-in theme stands on it too.
        Assert.Equal("own", folder.Loaded("markt").Templates["layouts/home"].Text);
    }

    [Fact]
    public void Themes_folder_need_not_be_there()
    {
        var bag = new DiagnosticBag();
        Assert.NotNull(ThemeLoader.Load("there-is-no-such-folder", "themes", new Sourced<string>("base", new SourceLocation("x", 1, 1)), bag));
        Assert.Empty(bag.Sorted());
    }

    [Theory]
    [InlineData("ratahus", "rathaus")]
    [InlineData("duisbrug", "duisburg")]
    public void Misspelt_name_is_looked_for_among_both(string name, string meant)
    {
        using var folder = new ThemeFolder(("duisburg/layouts/home.hbs", ""));
        Assert.Null(folder.Load(name));
        Assert.Equal($"brand.yaml:4:8: RS1701 unknown theme \"{name}\"; did you mean \"{meant}\"?", folder.Messages);
    }

    [Fact]
    public void Missing_text_belongs_into_a_file_that_somebody_can_write()
    {
        using var folder = new ThemeFolder(("stadt/layouts/home.hbs", ""), ("dorf/theme.yaml", "extends: stadt"), ("dorf/texts/de.yaml", "a: b"));
        Assert.Equal("themes/stadt/texts/de.yaml", folder.Loaded("stadt").Texts["de"].Files[0]);
        Assert.Equal("themes/dorf/texts/de.yaml", folder.Loaded("dorf").Texts["de"].Files[0]);
    }
}
