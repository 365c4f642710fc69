using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>Texts: a plain string, or a mapping from language to string, with translations taken in.</summary>
internal sealed partial class Fields
{
    public LocalText? Text(string name) => Text(name, Find(name));

    /// <summary>A text that must be there; the field's own name stands in for a missing one, so that reading can go on.</summary>
    public LocalText RequiredText(string name) => Text(name, Require(name, Find(name))) ?? new LocalText(context.DefaultLanguage, name);

    /// <summary>A text that is the same in every language.</summary>
    public string? PlainText(string name) => Node(name) is { } node && Scalar(name, node) is { } scalar ? scalar.Value.Trim() : null;

    /// <summary>Texts in a list; a single one is a list of one.</summary>
    public ImmutableArray<LocalText> Texts(string name)
    {
        var nodes = Nodes(name, Find(name));
        var result = ImmutableArray.CreateBuilder<LocalText>(nodes.Length);
        var over = new List<(string Language, ImmutableArray<YamlNode> Nodes)>();
        foreach (var overlay in overlays)
        {
            if (overlay.Map.Find(name) is not { } entry) continue;
            var translated = Nodes(name, entry.Value);
            if (translated.Length == nodes.Length) over.Add((overlay.Language, translated));
            else reporter.Report(FieldCodes.TranslationLength, entry.KeyAt, name, $"{translated.Length}", $"{nodes.Length}");
        }
        for (var i = 0; i < nodes.Length; i++)
            if (Text(name, nodes[i], over.Select(o => (o.Language, o.Nodes[i]))) is { } text) result.Add(text);
        return result.ToImmutable();
    }

    /// <summary>Ids or words in a list; a single one is a list of one.</summary>
    public ImmutableArray<Sourced<string>> Words(string name)
    {
        RejectInOverlays(name);
        var nodes = Nodes(name, Find(name));
        var result = ImmutableArray.CreateBuilder<Sourced<string>>(nodes.Length);
        foreach (var node in nodes)
            if (Scalar(name, node) is { } scalar)
                result.Add(new Sourced<string>(scalar.Value.Trim(), scalar.At));
        return result.ToImmutable();
    }

    public Sourced<string>? Word(string name) => Node(name) is { } node && Scalar(name, node) is { } scalar ? new Sourced<string>(scalar.Value.Trim(), scalar.At) : null;

    public Sourced<string>? RequiredWord(string name) => Required(name) is { } node && Scalar(name, node) is { } scalar ? new Sourced<string>(scalar.Value.Trim(), scalar.At) : null;

    private LocalText? Text(string name, YamlNode? node)
    {
        var translations = overlays.Select(o => (o.Language, Entry: o.Map.Find(name))).Where(o => o.Entry is not null).Select(o => (o.Language, o.Entry!.Value));
        if (node is not null) return Text(name, node, translations);
        // A translation may say what the original leaves out (a summary, say): then only its language has the text.
        var own = translations.Where(t => !IsEmpty(t.Value)).Select(t => (t.Language, Scalar(name, t.Value)?.Value.Trim())).Where(t => !string.IsNullOrEmpty(t.Item2)).ToImmutableArray();
        return own.IsEmpty ? null : new LocalText(own!);
    }

    private LocalText? Text(string name, YamlNode node, IEnumerable<(string Language, YamlNode Node)> translations)
    {
        var texts = ImmutableArray.CreateBuilder<(string, string)>();
        if (node is YamlMap byLanguage)
        {
            foreach (var entry in byLanguage.Entries)
            {
                if (!context.KnowsLanguage(entry.Key)) reporter.ReportUnknown(FieldCodes.UnknownLanguageKey, entry.KeyAt, context.Languages, entry.Key);
                else if (Scalar(name, entry.Value) is { } text) texts.Add((entry.Key, text.Value.Trim()));
            }
            var first = texts.FindIndex(t => t.Item1 == context.DefaultLanguage);
            if (first < 0)
            {
                if (texts.Count == byLanguage.Entries.Length) reporter.Report(FieldCodes.MissingText, byLanguage.At, context.DefaultLanguage);
                return null;
            }
            if (first > 0)
            {
                var main = texts[first];
                texts.RemoveAt(first);
                texts.Insert(0, main);
            }
        }
        else if (Scalar(name, node) is { } scalar) texts.Add((context.DefaultLanguage, scalar.Value.Trim()));
        else return null;

        foreach (var (language, translated) in translations)
        {
            if (IsEmpty(translated)) continue;
            if (Scalar(name, translated) is not { } text) continue;
            texts.RemoveAll(t => t.Item1 == language);
            texts.Add((language, text.Value.Trim()));
        }
        return new LocalText(texts.ToImmutable());
    }

    private YamlScalar? Scalar(string name, YamlNode node)
    {
        if (node is YamlScalar scalar && !IsEmpty(scalar)) return scalar;
        reporter.Report(node is YamlScalar ? FieldCodes.EmptyField : FieldCodes.TextExpected, node.At, name);
        return null;
    }
}

file static class BuilderExtensions
{
    public static int FindIndex<T>(this ImmutableArray<T>.Builder builder, Predicate<T> match)
    {
        for (var i = 0; i < builder.Count; i++)
            if (match(builder[i])) return i;
        return -1;
    }
}
