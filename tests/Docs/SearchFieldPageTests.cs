using System.Text.RegularExpressions;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Docs;

/// <summary>What the page about the widgets promises of the search field is what its script has.</summary>
public class SearchFieldPageTests
{
    private static readonly string Script = Read("themes/base/assets/js/region-search.js");
    private static readonly string Section = Read("generator/docs/widgets.md").Split("\n## ").Single(s => s.StartsWith("The search field\n", StringComparison.Ordinal));

    [Fact]
    public void Every_attribute_is_named_and_observed() =>
        Assert.Equal(
            Regex.Matches(Regex.Match(Section, @"\| attribute of the field \|.*\n(?:\|.*\n)+").Value, @"^\| `([a-z]+)`", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal),
            Regex.Matches(Regex.Match(Script, @"observedAttributes = \[(.*?)\];").Value, "\"([a-z]+)\"").Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(@"var\((--region-[a-z]+)")]
    [InlineData("part: \"([a-z]+)\"")]
    public void Every_custom_property_and_part_is_named(string pattern)
    {
        var names = Regex.Matches(Script, pattern).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(names);
        Assert.All(names, n => Assert.Contains($"`{n}`", Section, StringComparison.Ordinal));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));
}
