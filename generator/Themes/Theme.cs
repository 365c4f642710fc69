using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Model;

namespace RegionSite.Themes;

/// <summary>A theme as brands use it: what it brings itself laid over what it inherits.</summary>
internal sealed record Theme
{
    /// <summary>Its folder's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its folder's path for messages.</summary>
    public required string Folder { get; init; }

    /// <summary>By path below <c>assets/</c>.</summary>
    public required ImmutableSortedDictionary<string, ThemeAsset> Assets { get; init; }

    /// <summary>Layouts and partials by name: <c>layouts/home</c>, <c>partials/cards/news</c>.</summary>
    public required FrozenDictionary<string, TemplateSource> Templates { get; init; }

    /// <summary>The design tokens of this theme and those it extends, its own last.</summary>
    public required ImmutableArray<DesignTokens> Tokens { get; init; }

    /// <summary>The interface texts by language.</summary>
    public required ImmutableSortedDictionary<string, ThemeTexts> Texts { get; init; }

    public ThemePrivacy Privacy { get; init; } = ThemePrivacy.Clean;

    /// <summary>The texts for a page: of its language, else of the language without its region or variant; null where the theme speaks neither.</summary>
    public ThemeTexts? TextsFor(string language)
    {
        if (Texts.TryGetValue(language, out var texts)) return texts;
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && Texts.TryGetValue(language[..hyphen], out texts) ? texts : null;
    }
}

/// <summary>A file that pages load: style sheet, script, font, picture.</summary>
/// <param name="Path">Below <c>assets/</c>: <c>css/site.css</c>.</param>
/// <param name="HashedPath">The same with the hash of the content in its name: <c>css/site.1a2b3c4d5e.css</c>.</param>
internal sealed record ThemeAsset(string Path, string HashedPath, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The address below the host's root.</summary>
    public string Address { get; } = "/assets/" + HashedPath;
}

/// <summary>A layout or partial as its author wrote it, line ends folded to LF.</summary>
/// <param name="Name"><c>layouts/…</c> or <c>partials/…</c>, without the ending.</param>
/// <param name="File">The path for messages.</param>
internal sealed record TemplateSource(string Name, string File, string Text);
