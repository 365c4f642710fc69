using System.Text.Json;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Search;

/// <summary>What others make of words: the script of the search, and snowballstemmer.</summary>
internal static class Opinions
{
    private static readonly string Modules = Path.Combine(Repository.Root, "generator", "Search", "Browser");

    /// <param name="language">Of the website: <c>de</c> or <c>en</c>.</param>
    /// <param name="module">A file of <c>generator/Search/Browser</c>.</param>
    /// <param name="function">What it exports: a function of one text.</param>
    public static IReadOnlyList<T> Script<T>(string language, string module, string function, IEnumerable<string> texts) =>
        Answers<T>(Node.Run(JsonSerializer.Serialize(texts), File("analysis_opinion.mjs"), Modules, language, module, function));

    /// <param name="algorithm">Its name for a language: <c>german</c>, <c>english</c>.</param>
    public static IReadOnlyList<string> Snowball(string algorithm, IEnumerable<string> words)
    {
        var python = Python.With("snowballstemmer") ?? throw new InvalidOperationException("no python3 with the module snowballstemmer");
        return Answers<string>(Python.Run(python, [File("stemmer_opinion.py"), algorithm], JsonSerializer.Serialize(words)));
    }

    private static IReadOnlyList<T> Answers<T>(string json) => JsonSerializer.Deserialize<List<T>>(json)!;

    private static string File(string name) => Path.Combine(Repository.Root, "tests", "Search", name);
}
