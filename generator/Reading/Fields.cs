using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading;

/// <summary>
/// A mapping while it is read: what a reader asks for is what may stand there, so the readers are the format's definition
/// and <see cref="RejectUnknown"/> finds what nobody asked for. Translations lie over it: a text takes theirs in, anything else there is an error.
/// </summary>
internal sealed partial class Fields(YamlMap map, ReadingContext context, Reporter reporter, ImmutableArray<Overlay> overlays)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public Fields(YamlMap map, ReadingContext context, Reporter reporter) : this(map, context, reporter, []) { }

    public SourceLocation At => map.At;

    public ReadingContext Context => context;

    public Reporter Reporter => reporter;

    public IEnumerable<YamlEntry> Entries => map.Entries;

    /// <summary>The value of a field as it stands; null where there is none or nothing is written behind the colon.</summary>
    public YamlNode? Node(string name)
    {
        RejectInOverlays(name);
        return Find(name);
    }

    public YamlNode? Required(string name) => Require(name, Node(name));

    public void Missing(string name) => reporter.Report(FieldCodes.MissingField, map.At, name);

    /// <summary>Whether the field stands there at all.</summary>
    public bool Has(string name) => map.Find(name) is { } entry && !IsEmpty(entry.Value);

    /// <summary>Whether it is a mapping, where an id may stand as well.</summary>
    public bool HoldsMap(string name) => map.Find(name) is { Value: YamlMap };

    /// <summary>Reports the fields that nobody asked for, with the nearest that somebody did.</summary>
    public void RejectUnknown()
    {
        RejectUnknown(map.Entries);
        foreach (var overlay in overlays) RejectUnknown(overlay.Map.Entries);
    }

    private void RejectUnknown(ImmutableArray<YamlEntry> entries)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            if (_asked.Contains(entry.Key)) continue;
            if (i > 0 && IsRestOfText(entry, entries[i - 1])) reporter.Report(FieldCodes.CutByComma, entry.KeyAt, entry.Key);
            else reporter.ReportUnknown(FieldCodes.UnknownField, entry.KeyAt, _asked, entry.Key);
        }
    }

    // {name: Rathaus, Großer Saal}: two fields on one line stand in braces, and behind the second there is no room for a colon and a space.
    private static bool IsRestOfText(YamlEntry entry, YamlEntry before) =>
        entry.Value is YamlScalar { IsPlain: true, Value: "" } nothing && before is { Value: YamlScalar, KeyAt.Line: var line } && line == entry.KeyAt.Line
        && nothing.At.Column < entry.KeyAt.Column + entry.Key.Length + 2;

    /// <summary>A mapping of its own, with the translations' mappings of the same name over it.</summary>
    public Fields? Map(string name)
    {
        var node = Find(name);
        var inner = ImmutableArray.CreateBuilder<Overlay>();
        foreach (var overlay in overlays)
        {
            if (overlay.Map.Find(name) is not { } entry) continue;
            if (entry.Value is YamlMap over && node is YamlMap) inner.Add(overlay with { Map = over });
            else reporter.Report(FieldCodes.NotInTranslation, entry.KeyAt, name);
        }
        switch (node)
        {
            case null: return null;
            case YamlMap found: return new Fields(found, context, reporter, inner.ToImmutable());
            default:
                reporter.Report(FieldCodes.MappingExpected, node.At, name);
                return null;
        }
    }

    /// <summary>A list of mappings; one mapping is a list of one.</summary>
    public ImmutableArray<Fields> Maps(string name)
    {
        var nodes = Nodes(name, Find(name));
        var result = ImmutableArray.CreateBuilder<Fields>();
        var over = overlays.Select(o => (Overlay: o, Entry: o.Map.Find(name)))
            .Where(o => o.Entry is not null)
            .Select(o => (o.Overlay, Entry: o.Entry!, Nodes: Nodes(name, o.Entry!.Value)))
            .ToList();
        foreach (var translated in over.Where(o => o.Nodes.Length != nodes.Length).ToList())
        {
            reporter.Report(FieldCodes.TranslationLength, translated.Entry.KeyAt, name, $"{translated.Nodes.Length}", $"{nodes.Length}");
            over.Remove(translated);
        }
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is not YamlMap found)
            {
                reporter.Report(FieldCodes.MappingExpected, nodes[i].At, name);
                continue;
            }
            var index = i;
            result.Add(new Fields(found, context, reporter, [.. over.Where(o => o.Nodes[index] is YamlMap).Select(o => o.Overlay with { Map = (YamlMap)o.Nodes[index] })]));
        }
        return result.ToImmutable();
    }

    private YamlNode? Find(string name)
    {
        _asked.Add(name);
        return map.Find(name)?.Value is { } value && !IsEmpty(value) ? value : null;
    }

    private YamlNode? Require(string name, YamlNode? found)
    {
        if (found is not null) return found;
        if (map.Find(name) is { } empty) reporter.Report(FieldCodes.EmptyField, empty.Value.At, name);
        else Missing(name);
        return null;
    }

    // An empty entry stays, so that a translation's entries keep their places; whoever reads it reports it.
    private ImmutableArray<YamlNode> Nodes(string name, YamlNode? node)
    {
        _asked.Add(name);
        return node switch
        {
            null => [],
            YamlList list => list.Values,
            _ => [node],
        };
    }

    // Quotation marks around nothing say no more than nothing at all.
    private static bool IsEmpty(YamlNode node) => node is YamlScalar scalar && (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value));

    private void RejectInOverlays(string name)
    {
        foreach (var overlay in overlays)
            if (overlay.Map.Find(name) is { } entry) reporter.Report(FieldCodes.NotInTranslation, entry.KeyAt, name);
    }
}

/// <summary>A translation's mapping, lying over the original's.</summary>
internal sealed record Overlay(string Language, YamlMap Map);
