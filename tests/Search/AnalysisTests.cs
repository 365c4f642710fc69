using RegionSite.Search.Analysis;
using RegionSite.Tests.Support;
using YamlDotNet.Serialization;

namespace RegionSite.Tests.Search;

/// <summary><c>vectors.yaml</c>: what texts are found by, in the generator and in the script.</summary>
public class AnalysisTests
{
    private static readonly IReadOnlyList<Vector> Vectors = Read();

    public static TheoryData<string> Units => [.. Vectors.Select(v => v.Name)];

    [Theory]
    [MemberData(nameof(Units))]
    public void The_generator_finds_the_terms(string unit)
    {
        var vector = Vectors.Single(v => v.Name == unit);
        Assert.Equal(vector.Terms, string.Join(' ', Analyzer.For(vector.Language).Terms(vector.Text)));
    }

    [NodeFact]
    public void The_script_finds_the_terms()
    {
        foreach (var language in Vectors.GroupBy(v => v.Language))
        {
            var found = Opinions.Script<string[]>(language.Key, "analysis.js", "terms", language.Select(v => v.Text));
            Assert.Equal(language.Select(v => $"{v.Name}: {v.Terms}"), language.Zip(found, (v, terms) => $"{v.Name}: {string.Join(' ', terms)}"));
        }
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Minor_words_are_no_stop_words(string language)
    {
        var analyzer = Analyzer.For(language);
        Assert.NotEmpty(analyzer.MinorWords);
        Assert.Empty(analyzer.MinorWords.Intersect(analyzer.StopWords));
    }

    private static List<Vector> Read()
    {
        using var file = File.OpenText(Path.Combine(Repository.Root, "tests", "Search", "vectors.yaml"));
        var languages = new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<Dictionary<string, string>>>>(file);
        return [.. languages.SelectMany(l => l.Value.Select(v => new Vector($"{l.Key}, {v["unit"]}", l.Key, v["text"], v["terms"])))];
    }

    private sealed record Vector(string Name, string Language, string Text, string Terms);
}
