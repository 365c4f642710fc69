using System.Text;

namespace RegionSite.Search;

/// <summary>
/// The script of the search as one module: the small ones of <c>Search/Browser</c> behind each other, without their comments and what they
/// say of each other. One request is quicker than twelve, and a page opened from disk can take in but one.
/// </summary>
internal static class SearchModule
{
    // Each after those that it uses.
    private static readonly string[] Parts = ["letters", "fold", "", "tokens", "analysis", "bytes", "files", "phrases", "question", "match", "slips", "excerpt", "facets", "search"];
    private static readonly string[] LunrParts = ["letters", "fold", "", "tokens", "analysis", "lunr"];

    private static readonly byte[] German = Join(Parts, "german");
    private static readonly byte[] English = Join(Parts, "english");

    /// <summary>The module for a website's language, in UTF-8.</summary>
    public static ReadOnlyMemory<byte> For(string language) => IsEnglish(language) ? English : German;

    /// <summary>What lunr.js needs to ask the index that <see cref="Files.LunrFile"/> writes.</summary>
    public static ReadOnlyMemory<byte> ForLunr(string language) => Join(LunrParts, IsEnglish(language) ? "english" : "german");

    private static bool IsEnglish(string language) => Analysis.Analyzer.For(language).Language == "en";

    private static byte[] Join(string[] parts, string language)
    {
        var module = new StringBuilder();
        foreach (var part in parts)
        {
            var isLast = part == parts[^1];
            using var stream = typeof(SearchModule).Assembly.GetManifestResourceStream($"search/{(part.Length == 0 ? language : part)}.js")!;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                var code = line.TrimStart();
                if (code.Length == 0 || code.StartsWith("//", StringComparison.Ordinal) || code.StartsWith("/**", StringComparison.Ordinal) || code.StartsWith('*') || code.StartsWith("import {", StringComparison.Ordinal)) continue;
                // Of the parts only what the last one offers is for others.
                module.Append(isLast || !code.StartsWith("export ", StringComparison.Ordinal) ? line : line["export ".Length..]).Append('\n');
            }
        }
        return Encoding.UTF8.GetBytes(module.ToString());
    }
}
