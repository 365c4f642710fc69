using System.Text.RegularExpressions;
using RegionSite.Diagnostics;
using RegionSite.Rendering;
using RegionSite.Rendering.Pages;
using RegionSite.Tests.Support;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

/// <summary>What themes/README.md promises a newcomer.</summary>
public partial class ThemesReadmeTests
{
    private static readonly string Themes = Path.Combine(Repository.Root, "themes");
    private static readonly string Readme = File.ReadAllText(Path.Combine(Themes, "README.md"));

    [Fact]
    public void Its_first_theme_works_as_it_stands_there()
    {
        using var folder = new ThemeFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Themes, "base"), "*", SearchOption.AllDirectories))
            folder.Add(Path.GetRelativePath(Themes, file), File.ReadAllBytes(file));
        var written = new List<string>();
        foreach (Match block in NamedBlock().Matches(Readme))
        {
            written.Add(block.Groups["path"].Value);
            folder.Add(block.Groups["path"].Value, System.Text.Encoding.UTF8.GetBytes(block.Groups["text"].Value));
        }
        Assert.Equal(["stadt/theme.yaml", "stadt/partials/footer.hbs", "stadt/texts/de.yaml", "stadt/texts/en.yaml", "stadt/texts/de-x-leicht.yaml", "stadt/assets/css/theme.css"], written);
        var theme = folder.Loaded("stadt");
        Assert.NotNull(TemplateEngine.Compile(theme, PageHelpers.All, PageBuilder.Layouts, folder.Bag));
        BrandStyle.Check(theme.Tokens, folder.Bag.Reporter);
        Assert.Equal("", folder.Messages);
    }

    [Fact]
    public void It_names_every_layout_with_its_model() => Assert.Equal(
        PageBuilder.Layouts.Select(l => $"{l.Key} {l.Value.GetGenericArguments()[0].Name}").Order(StringComparer.Ordinal),
        LayoutRow().Matches(Section("Layouts")).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}").Order(StringComparer.Ordinal));

    [Fact]
    public void It_names_every_helper() => Assert.Equal(
        PageHelpers.All.Entries.Keys.Order(StringComparer.Ordinal),
        TableCells(Section("Helpers and blocks")).SelectMany(c => HelperName().Matches(c)).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Tokens_it_names_are_there_and_it_names_all()
    {
        using var folder = new ThemeFolder();
        var given = GivenTokens.Of(ThemeLoader.Load(Themes, "themes", new Sourced<string>("base", new SourceLocation("x", 1, 1)), folder.Bag)!.Tokens);
        var css = File.ReadAllText(Path.Combine(Themes, "base/assets/css/tokens.css"));
        Assert.Equal(
            CustomProperty().Matches(css).Select(m => m.Groups[1].Value).Concat(given.Light.Keys).Distinct().Order(StringComparer.Ordinal),
            TableCells(Section("Tokens")).SelectMany(c => Code().Matches(c)).Select(m => m.Groups[1].Value).Where(n => !n.Contains("primary-", StringComparison.Ordinal) && n != "on-primary").Select(n => n.TrimStart('-') is var bare && n.StartsWith("--", StringComparison.Ordinal) ? n[2..] : bare).Distinct().Order(StringComparer.Ordinal));
        Assert.All(CustomProperty().Matches(css), m => Assert.DoesNotContain("#", m.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Files_it_names_are_there() => Assert.All(
        AssetPath().Matches(Readme).Select(m => m.Groups[1].Value), path => Assert.True(File.Exists(Path.Combine(Themes, "base", path)), path));

    private static string Section(string heading)
    {
        var start = Readme.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        var end = Readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Readme[start..end];
    }

    // The first cell of each row.
    private static IEnumerable<string> TableCells(string section) => FirstCell().Matches(section).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"```\w+\n(?<text>(?:# |/\* |\{\{!-- )themes/(?<path>stadt/[\w./-]+)(?: \*/| --\}\})?\n.*?)```", RegexOptions.Singleline)]
    private static partial Regex NamedBlock();

    [GeneratedRegex(@"^\| `([a-z-]+)` \| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex LayoutRow();

    [GeneratedRegex(@"^\| (`[^|]+`) \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex(@"`(?:\{\{)?([a-z]+)")]
    private static partial Regex HelperName();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\s+--([\w-]+):[^;]*", RegexOptions.Multiline)]
    private static partial Regex CustomProperty();

    [GeneratedRegex(@"`(?:base/)?(assets/css/[\w./-]+\.css)`")]
    private static partial Regex AssetPath();
}
