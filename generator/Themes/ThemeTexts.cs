using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>The interface texts of one language, nested keys joined by dots.</summary>
internal sealed class ThemeTexts
{
    private readonly FrozenDictionary<string, string> _texts;

    public ThemeTexts(string language, IReadOnlyDictionary<string, Sourced<string>> texts, ImmutableArray<string> files)
    {
        Language = language;
        Files = files;
        _texts = texts.ToFrozenDictionary(t => t.Key, t => t.Value.Value, StringComparer.Ordinal);
        Keys = [.. texts.Keys.Order(StringComparer.Ordinal)];
    }

    public string Language { get; }

    /// <summary>The files the texts come from, first the one to add a text to: the theme's own, or that of the nearest theme on disk.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>All keys in ordinal order.</summary>
    public ImmutableArray<string> Keys { get; }

    public string? Find(string key) => _texts.GetValueOrDefault(key);
}
