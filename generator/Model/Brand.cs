using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Model;

/// <summary>brand.yaml: a public website with its own name, address, look, menu and legal pages.</summary>
internal sealed record Brand
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    public required SourceLocation At { get; init; }

    /// <summary>Absolute, http(s), with a slash at its end; decides where the output lies.</summary>
    public required Sourced<Uri> Url { get; init; }

    /// <summary>The host of <see cref="Url"/>, which the output's folder is named after; an international name in its ASCII form.</summary>
    public string Host => Url.Value.IdnHost.ToLowerInvariant();

    /// <summary>The partners responsible; the first answers for the imprint.</summary>
    public required ImmutableArray<Sourced<string>> Owners { get; init; }

    public required ImmutableArray<string> Languages { get; init; }

    public required Sourced<string> Theme { get; init; }

    /// <summary>What differs from the theme's tokens.</summary>
    public DesignTokens Tokens { get; init; } = DesignTokens.None;

    public ImageUse? Logo { get; init; }

    public required Selection Select { get; init; }

    public Menus Menus { get; init; } = Menus.None;

    public ImmutableArray<HomeSection> Home { get; init; } = [];

    public required LegalPages Legal { get; init; }

    /// <summary>Whether its search index is written for lunr.js, too.</summary>
    public bool HasLunr { get; init; }

    /// <summary>Whether items without a picture that networks show get one with their title for link previews, where libvips is there to draw it.</summary>
    public bool DrawsShareImages { get; init; }

    /// <summary>Headings and menu words of sections that differ from the theme's, by section name.</summary>
    public ImmutableDictionary<string, LocalText> Labels { get; init; } = ImmutableDictionary<string, LocalText>.Empty;

    /// <summary>Path segments of sections that differ from the usual, by section name.</summary>
    public ImmutableDictionary<string, LocalText> Paths { get; init; } = ImmutableDictionary<string, LocalText>.Empty;
}

/// <summary>What a brand shows besides its owners' own items.</summary>
internal sealed record Selection
{
    public static readonly Selection Nothing = new();

    /// <summary>Every shared item.</summary>
    public bool All { get; init; }

    public ImmutableArray<Sourced<string>> Partners { get; init; } = [];

    public ImmutableArray<Sourced<string>> Topics { get; init; } = [];

    public ImmutableArray<Sourced<string>> Places { get; init; } = [];

    /// <summary>Narrows the other keys; alone it selects all shared items of these types. Empty: any type.</summary>
    public ImmutableArray<ItemType> Types { get; init; } = [];

    public ImmutableArray<Sourced<string>> ExceptPartners { get; init; } = [];

    public ImmutableArray<Sourced<string>> ExceptTopics { get; init; } = [];

    /// <summary>Items as <c>partner/type/slug</c>.</summary>
    public ImmutableArray<Sourced<string>> ExceptItems { get; init; } = [];
}

/// <summary>A brand's menu, and those of languages that have one of their own: what is written in easy German is little, and is best offered first.</summary>
internal sealed record Menus(ImmutableArray<MenuEntry> Usual, ImmutableDictionary<string, ImmutableArray<MenuEntry>> Own)
{
    public static readonly Menus None = new([], ImmutableDictionary<string, ImmutableArray<MenuEntry>>.Empty);

    public IEnumerable<MenuEntry> All => Usual.Concat(Own.Values.SelectMany(m => m)).Distinct();

    public ImmutableArray<MenuEntry> In(string language) => Own.GetValueOrDefault(language, Usual);
}

/// <summary>A line of a brand's menu: exactly one of section, page and address.</summary>
internal sealed record MenuEntry(SourceLocation At)
{
    public ItemType? Section { get; init; }

    /// <summary>A page of this brand or its owners.</summary>
    public Sourced<string>? Page { get; init; }

    public string? Url { get; init; }

    public LocalText? Name { get; init; }
}

/// <summary>A part of a brand's home page.</summary>
internal abstract record HomeSection(SourceLocation At);

/// <summary>The opening of a home page.</summary>
internal sealed record HeroSection(SourceLocation At, LocalText? Title, LocalText? Text, ImageUse? Image, LocalText? LinkText, string? Link) : HomeSection(At);

/// <summary>A list of items on a home page; <see cref="Topics"/> and <see cref="Places"/> narrow it where they are not empty.</summary>
internal sealed record ItemsSection(SourceLocation At, ItemType Type, int Limit, LocalText? Title, ImmutableArray<Sourced<string>> Topics, ImmutableArray<Sourced<string>> Places) : HomeSection(At);

/// <summary>Tiles that lead to the topics, places or partners.</summary>
/// <param name="Section">A name of <see cref="Sections"/>.</param>
internal sealed record TilesSection(SourceLocation At, string Section, int Limit, LocalText? Title) : HomeSection(At);

/// <summary>Words of a brand's own on its home page.</summary>
internal sealed record TextSection(SourceLocation At, LocalText? Title, LocalText Text) : HomeSection(At);

/// <summary>The legal pages that every brand must have.</summary>
internal sealed record LegalPages(LegalPage Imprint, LegalPage Privacy, LegalPage Accessibility)
{
    public static readonly ImmutableArray<string> Kinds = ["imprint", "privacy", "accessibility"];

    public IEnumerable<(string Kind, LegalPage Page)> All => [("imprint", Imprint), ("privacy", Privacy), ("accessibility", Accessibility)];
}

/// <summary>A legal page: the id of a page of the brand, or the facts to make it from: mere texts in the order written, or <see cref="Made"/>.</summary>
internal sealed record LegalPage(SourceLocation At, Sourced<string>? Page, ImmutableArray<(string Field, LocalText Text)> Facts)
{
    /// <summary>Facts that the law has been held against.</summary>
    public LegalFacts? Made { get; init; }

    public bool IsFromFacts => Made is not null || !Facts.IsEmpty;
}
