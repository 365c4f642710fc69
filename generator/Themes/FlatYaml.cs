using RegionSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RegionSite.Themes;

/// <summary>Reads a YAML file of nested texts as a list of key and text, nested keys joined by dots.</summary>
internal static class FlatYaml
{
    private const int DeepestNesting = 16;

    /// <summary>All entries in the order written; what is no text is reported and left out.</summary>
    public static List<(Sourced<string> Key, Sourced<string> Text)> Read(string text, string file, Reporter reporter)
    {
        var entries = new List<(Sourced<string>, Sourced<string>)>();
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return entries;
            if (parser.TryConsume<Scalar>(out var empty) && empty.Value.Length == 0) return entries;
            if (empty is not null || !parser.Accept<MappingStart>(out _)) reporter.Report(ThemeCodes.NotAText, SourceLocation.StartOf(file), Path.GetFileName(file));
            else ReadMapping(parser, "", 0);
        }
        catch (YamlException e)
        {
            reporter.Report(ThemeCodes.BadYaml, At(e.Start), e.Message);
        }
        return entries;

        void ReadMapping(IParser parser, string prefix, int depth)
        {
            parser.Consume<MappingStart>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (!parser.TryConsume<Scalar>(out var name))
                {
                    reporter.Report(ThemeCodes.NotAText, At(parser.Current!.Start), prefix);
                    parser.SkipThisAndNestedEvents();
                    parser.SkipThisAndNestedEvents();
                    continue;
                }
                var key = prefix.Length == 0 ? name.Value : $"{prefix}.{name.Value}";
                if (!seen.Add(name.Value)) reporter.Report(ThemeCodes.RepeatedKey, At(name.Start), key);
                ReadValue(parser, new Sourced<string>(key, At(name.Start)), depth);
            }
        }

        void ReadValue(IParser parser, Sourced<string> key, int depth)
        {
            // An unquoted nothing is a forgotten text; quotes say that the text is meant to be empty.
            if (parser.Accept<Scalar>(out var scalar) && (scalar.Value.Length > 0 || scalar.Style is not ScalarStyle.Plain))
            {
                parser.MoveNext();
                entries.Add((key, new Sourced<string>(scalar.Value, At(scalar.Start))));
            }
            else if (parser.Accept<MappingStart>(out _) && depth < DeepestNesting) ReadMapping(parser, key.Value, depth + 1);
            else
            {
                reporter.Report(ThemeCodes.NotAText, scalar is null ? At(parser.Current!.Start) : key.At, key.Value);
                parser.SkipThisAndNestedEvents();
            }
        }

        SourceLocation At(Mark mark) => new(file, (int)mark.Line, (int)mark.Column);
    }
}
