using System.Globalization;
using System.Text.RegularExpressions;
using RegionSite.Search;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Docs;

/// <summary>docs/search.md says what the script does.</summary>
public sealed partial class SearchPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "generator", "docs", "search.md"));

    private static readonly string Browser = Path.Combine(Repository.Root, "generator", "Search", "Browser");

    [Theory]
    [InlineData("exact", "{0} for the form as typed")]
    [InlineData("inflected", "{0} for another form or a synonym")]
    [InlineData("synonym", "{0} for another form or a synonym")]
    [InlineData("part", "{0} for a part of a longer word")]
    [InlineData("begun", "{0} for a word begun")]
    [InlineData("slip", "{0} for a slip")]
    public void Qualities_are_those_of_the_script(string name, string words)
    {
        Assert.Contains(words.Replace("{0}", Quality(name), StringComparison.Ordinal), LineBreaks().Replace(Page, " "), StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_of_a_part_are_those_of_the_script() =>
        Assert.Equal(Posting.StepsOfPart, Math.Round((1 - double.Parse(Quality("part"), CultureInfo.InvariantCulture)) * Posting.MostImpact));

    [Fact]
    public void Kinds_of_files_are_those_that_the_script_loads()
    {
        var loaded = FileKinds().Matches(string.Concat(Directory.EnumerateFiles(Browser, "*.js").Select(File.ReadAllText))).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        var described = Described().Matches(Page).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(described, loaded);
    }

    private static string Quality(string name) => Regex.Match(File.ReadAllText(Path.Combine(Browser, "match.js")), $@"\b{name}: ([0-9.]+)").Groups[1].Value;

    [GeneratedRegex(@"\s+")]
    private static partial Regex LineBreaks();

    [GeneratedRegex("""(?:#file|#range|words)\("([a-z])",""")]
    private static partial Regex FileKinds();

    [GeneratedRegex("`([a-z])(?:<n>|0)-")]
    private static partial Regex Described();
}
