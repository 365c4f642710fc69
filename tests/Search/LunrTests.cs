using System.Text.Json;
using RegionSite.Search.Analysis;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Search;

/// <summary>The real lunr.js loads the index that is written for it, and finds in it what the search itself finds.</summary>
public sealed class LunrTests : IDisposable
{
    private const string Now = "2027-05-01T12:00";
    private const string Host = "www.regionen-gemeinsam.example";

    private readonly TemporaryFolder _folder = new();

    [NodeFact("REGIONSITE_LUNR")]
    public void Lunr_finds_the_documents_of_the_search()
    {
        Build();
        Agree("de", "suche", 400);
        Agree("en", "en/search", 50);
    }

    private void Agree(string language, string folder, int least)
    {
        var search = Path.Combine(_folder["public"], Host, folder);
        var questions = Questions(language, search);
        Assert.InRange(questions.Count, least, int.MaxValue);

        var answers = JsonSerializer.Deserialize<List<Answer>>(Node.Run(JsonSerializer.Serialize(questions), Path.Combine(Repository.Root, "tests", "Search", "lunr_opinion.mjs"), search), JsonSerializerOptions.Web)!;
        var differences = questions.Zip(answers).Where(a => !a.Second.Lunr.SequenceEqual(a.Second.Own))
            .Select(a => $"{string.Join(' ', a.First)}: only lunr {string.Join(' ', a.Second.Lunr.Except(a.Second.Own))}; only the search {string.Join(' ', a.Second.Own.Except(a.Second.Lunr))}").ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} of {questions.Count} differ\n" + string.Join('\n', differences.Take(10)));
        Assert.All(answers, a => Assert.NotEmpty(a.Lunr));
    }

    /// <summary>The words of all titles, each by itself and with the next; without those that only one of the two programs takes for words.</summary>
    private static List<string[]> Questions(string language, string search)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(search, "lunr.json")));
        var analyzer = Analyzer.For(language);
        var titles = file.RootElement.GetProperty("documents").EnumerateArray()
            .Select(d => d.GetProperty("title").GetString()!.Split(' ').Where(w => w.All(char.IsLetterOrDigit) && !analyzer.Forms(w).Any(analyzer.IsEmpty)).ToList()).ToList();
        return [.. titles.SelectMany(t => t).Distinct().Select(w => (string[])[w]), .. titles.SelectMany(t => t.Zip(t.Skip(1), (a, b) => (string[])[a, b]))];
    }

    private void Build()
    {
        var content = Path.Combine(Repository.Root, "content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var copy = _folder["content/" + Path.GetRelativePath(content, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        // lunr.js knows no synonyms.
        File.Delete(_folder["content/synonyms.yaml"]);
        File.AppendAllText(_folder["content/brands/region/brand.yaml"], "search: {lunr: true}\n");
        CommandRun.Of("build", "--content", _folder["content"], "--themes", Path.Combine(Repository.Root, "themes"), "--now", Now, "--brand", "region", "--output", _folder["public"]).Clean();
    }

    public void Dispose() => _folder.Dispose();

    private sealed record Answer(string[] Lunr, string[] Own);
}
