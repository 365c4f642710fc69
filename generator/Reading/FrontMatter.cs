using RegionSite.Diagnostics;

namespace RegionSite.Reading;

/// <summary>The YAML between the two lines of <c>---</c> and the Markdown below them, each with the line it begins on.</summary>
internal readonly record struct FrontMatter(string Yaml, int YamlLine, string Markdown, int MarkdownLine)
{
    public static FrontMatter? Split(string text, string display, Reporter reporter)
    {
        if (!IsFence(FirstLine(text, 0)))
        {
            reporter.Report(FileCodes.NoFrontMatter, SourceLocation.StartOf(display));
            return null;
        }
        var start = NextLine(text, 0);
        var line = 2;
        for (var at = start; at < text.Length; at = NextLine(text, at), line++)
        {
            if (!IsFence(FirstLine(text, at))) continue;
            return new FrontMatter(text[start..at], 2, text[NextLine(text, at)..], line + 1);
        }
        reporter.Report(FileCodes.OpenFrontMatter, SourceLocation.StartOf(display));
        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual("---");

    private static ReadOnlySpan<char> FirstLine(string text, int from)
    {
        var rest = text.AsSpan(from);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    private static int NextLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end + 1;
    }
}
