using RegionSite.Diagnostics;

namespace RegionSite.Reading.Yaml;

/// <summary>Finds the likely mistake behind a YAML parser's complaint: the parser names the place where it gave up, the author needs what to change.</summary>
internal static class YamlFault
{
    // Characters that may not begin a plain scalar (YAML 1.2, 5.3 indicators).
    private const string Indicators = "@`%*&!|>";

    public static void Report(Reporter reporter, string[] lines, SourceLocation at, int firstLine)
    {
        // The parser gives up behind the mistake, often on the next line: look back from there.
        for (var line = Math.Clamp(at.Line - firstLine, 0, lines.Length - 1); line >= Math.Max(0, at.Line - firstLine - 1); line--)
        {
            var (code, column) = Look(lines[line].TrimEnd('\r'));
            if (code is null) continue;
            reporter.Report(code, at with { Line = line + firstLine, Column = column + 1 });
            return;
        }
        // A tab may make it give up at the beginning of the whole mapping.
        for (var line = 0; line < lines.Length; line++)
        {
            var tab = IndentingTab(lines[line]);
            if (tab < 0) continue;
            reporter.Report(FileCodes.YamlTab, at with { Line = line + firstLine, Column = tab + 1 });
            return;
        }
        // An open quote swallows lines: its beginning is the place to mend.
        for (var line = Math.Clamp(at.Line - firstLine, 0, lines.Length - 1); line >= 0; line--)
        {
            var column = OpenQuote(lines[line]);
            if (column < 0) continue;
            reporter.Report(FileCodes.YamlOpenQuote, at with { Line = line + firstLine, Column = column + 1 });
            return;
        }
        reporter.Report(FileCodes.YamlSyntax, at);
    }

    private static (DiagnosticCode? Code, int Column) Look(string line)
    {
        if (line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal) || line.StartsWith(">>>>>>>", StringComparison.Ordinal))
            return (FileCodes.MergeConflict, 0);
        if (IndentingTab(line) is var tab and >= 0) return (FileCodes.YamlTab, tab);
        var indent = line.Length - line.TrimStart(' ').Length;

        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            // "title:Text": a colon straight after a word at the line's start, and no other sign of a mapping.
            var glued = line.IndexOf(':', StringComparison.Ordinal);
            if (glued > indent && glued < line.Length - 1 && line[glued + 1] != '/' && line.AsSpan(indent, glued - indent).IndexOfAnyExceptInRange('A', 'z') < 0)
                return (FileCodes.YamlNoSpaceAfterColon, glued);
            return (null, 0);
        }
        var value = colon + 2;
        while (value < line.Length && line[value] == ' ') value++;
        if (value >= line.Length) return (null, 0);
        if (Indicators.Contains(line[value], StringComparison.Ordinal)) return (FileCodes.YamlQuoteNeeded, value);
        if (line[value] is not ('"' or '\'' or '[' or '{') && !line.AsSpan(0, colon).Contains('{') && line.IndexOf(": ", value, StringComparison.Ordinal) is var second and >= 0)
            return (FileCodes.YamlColonInText, second);
        if (line[value] is '"' or '\'' && OpenQuote(line) < 0 && line.LastIndexOf(line[value]) is var end && end > value && line[(end + 1)..].Trim() is { Length: > 0 } rest && rest[0] is not ('#' or ',' or ']' or '}'))
            return (FileCodes.YamlTextAfterQuote, end + 1);
        return (null, 0);
    }

    private static int IndentingTab(string line) => line.AsSpan(0, line.Length - line.TrimStart(' ', '\t').Length).IndexOf('\t');

    // A quotation mark opens a text where a value can begin; one within a word is an apostrophe.
    private static int OpenQuote(string line)
    {
        var before = ':';
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is ('"' or '\'') && before is ':' or '-' or '[' or '{' or ',')
            {
                var end = line.IndexOf(line[i], i + 1);
                if (end < 0) return i;
                i = end;
            }
            if (line[i] is not (' ' or '\t')) before = line[i];
        }
        return -1;
    }
}
