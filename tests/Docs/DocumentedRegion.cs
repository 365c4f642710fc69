using System.Text.RegularExpressions;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Docs;

/// <summary>The region whose files generator/docs/content-format.md shows, on disk for one test.</summary>
internal sealed partial class DocumentedRegion : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DocumentedRegion()
    {
        foreach (Match example in Example().Matches(Page("content-format.md"))) _folder.Put(example.Groups["path"].Value, example.Groups["text"].Value);
    }

    public string Content => _folder["content"];

    public string this[string relativePath] => _folder[relativePath];

    /// <summary>A page of generator/docs, its lines ended by LF.</summary>
    public static string Page(string name) => File.ReadAllText(Path.Combine(Repository.Root, "generator", "docs", name)).ReplaceLineEndings("\n");

    public static IEnumerable<string> Paths() => Example().Matches(Page("content-format.md")).Select(m => m.Groups["path"].Value);

    public void Dispose() => _folder.Dispose();

    // "`content/…`", perhaps some words, an empty line, a block.
    [GeneratedRegex(@"^`(?<path>content/[\w./-]+)`[^\n]*\n\n```\w+\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
