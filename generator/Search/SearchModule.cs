using System.Text;

namespace RegionSite.Search;

/// <summary>
/// The script of the search as one module: the small ones of <c>Search/Browser</c> behind each other, without their comments and what they
/// say of each other. One request is quicker than twelve, and a page opened from disk can take in but one.
/// </summary>
internal static class SearchModule
{
    // Each after those that it uses.
    private static readonly string[] Parts = ["letters", "fold", "", "tokens", "analysis", "bytes", "files", "question", "match", "slips", "excerpt", "facets", "search"];

    private static readonly byte[] German = Join("german");
    private static readonly byte[] English = Join("english");

    /// <summary>The module for a website's language, in UTF-8.</summary>
    public static ReadOnlyMemory<byte> For(string language) => Analysis.Analyzer.For(language).Language == "en" ? English : German;

    private static byte[] Join(string language)
    {
        var module = new StringBuilder();
        foreach (var part in Parts)
        {
            var isLast = part == Parts[^1];
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
