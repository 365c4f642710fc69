using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Reading.Yaml;

/// <summary>A YAML value with the place it begins at.</summary>
internal abstract record YamlNode(SourceLocation At);

/// <param name="IsPlain">Written without quotes and not as a block: only then can it be empty or a null.</param>
/// <param name="IsBlock">A literal or folded block, whose text begins on the next line.</param>
internal sealed record YamlScalar(string Value, bool IsPlain, bool IsBlock, SourceLocation At) : YamlNode(At)
{
    /// <summary>Nothing written, or one of YAML's words for nothing.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record YamlList(ImmutableArray<YamlNode> Values, SourceLocation At) : YamlNode(At);

/// <summary>A mapping in the order written; no key stands twice.</summary>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceLocation At) : YamlNode(At)
{
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key == key) return entry;
        return null;
    }
}

internal sealed record YamlEntry(string Key, SourceLocation KeyAt, YamlNode Value);
