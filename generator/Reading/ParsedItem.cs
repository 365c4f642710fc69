using RegionSite.Diagnostics;
using RegionSite.Markup;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading;

/// <summary>One item, or one translation of one, as YAML and Markdown give it.</summary>
internal sealed record ParsedItem(ItemFile File, ItemKey Key, string Source, YamlMap Map, Body? Body, bool InList);

/// <summary>Opens one item file: decoding, front matter, YAML, Markdown. What is wrong with the values is for the readers of the types.</summary>
internal static class ItemFileParser
{
    /// <returns>Empty where the file is broken, which has been reported.</returns>
    public static IReadOnlyList<ParsedItem> Parse(ItemFile file, ReadingContext context, DiagnosticBag bag)
    {
        var reporter = bag.For(Subject(file));
        return SourceText.Read(file.File, reporter) is not { } text ? []
            : file.File.Path.EndsWith(".md", StringComparison.Ordinal) ? Markdown(file, text, context, reporter)
            : Yaml(file, text, bag, reporter);
    }

    /// <summary>Whom to blame: the item where the file's name says which, else the file.</summary>
    public static string Subject(ItemFile file) => file.File.Path.EndsWith(".md", StringComparison.Ordinal) ? file.Key.ToString() : file.File.Path;

    private static IReadOnlyList<ParsedItem> Markdown(ItemFile file, string text, ReadingContext context, Reporter reporter)
    {
        if (FrontMatter.Split(text, file.File.Display, reporter) is not { } parts) return [];
        var language = file.Language ?? context.DefaultLanguage;
        var body = parts.Markdown.AsSpan().Trim().IsEmpty
            ? null
            : context.Markdown.Compile(parts.Markdown, new BodySource(file.File.Display, file.File.Path, file.OwnerFolder, parts.MarkdownLine, language), reporter);
        var node = YamlReader.Read(parts.Yaml, file.File.Display, parts.YamlLine, reporter, out var broken);
        if (broken) return [];
        if (node is not (null or YamlMap))
        {
            reporter.Report(FieldCodes.MappingExpected, node.At, "---");
            return [];
        }
        var map = node as YamlMap ?? new YamlMap([], new SourceLocation(file.File.Display, parts.YamlLine, 1));
        return [new ParsedItem(file, file.Key, file.File.Path, map, body, false)];
    }

    private static IReadOnlyList<ParsedItem> Yaml(ItemFile file, string text, DiagnosticBag bag, Reporter reporter)
    {
        var node = YamlReader.Read(text, file.File.Display, 1, reporter, out var broken);
        if (broken) return [];
        switch (node)
        {
            case null: return [];
            case YamlMap map: return [new ParsedItem(file, file.Key, file.File.Path, map, null, false)];
            case YamlScalar:
                reporter.Report(FieldCodes.MappingExpected, node.At, ContentName(file));
                return [];
        }
        var items = new List<ParsedItem>();
        var index = 0;
        foreach (var entry in ((YamlList)node).Values)
        {
            index++;
            // Whatever has no id cannot be referred to; leaving it out harms nobody else.
            var own = bag.For($"{file.File.Path}#{index}");
            if (entry is not YamlMap map) own.Report(FieldCodes.MappingExpected, entry.At, ContentName(file));
            else if (new Fields(map, EmptyContext, own).Id() is { } id) items.Add(new ParsedItem(file, file.Key with { Slug = id.Value }, $"{file.File.Path}#{id.Value}", map, null, true));
        }
        return items;
    }

    private static readonly ReadingContext EmptyContext = new([Text.Languages.German], NodaTime.DateTimeZone.Utc, MediaIndex.Empty, new MarkdownCompiler());

    private static string ContentName(ItemFile file) => Text.ContentPath.Name(file.File.Path);
}
