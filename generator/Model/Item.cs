using System.Collections.Immutable;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Markup;

namespace RegionSite.Model;

/// <summary>What names an item for good: its owner (a partner, or a brand for a brand's own pages), its type and its slug.</summary>
internal readonly record struct ItemKey(string Owner, ItemType Type, string Slug, bool OfBrand = false)
{
    /// <summary>Slugs differ nearly always; to hash the owner too would only take time, and keys are looked up for every page.</summary>
    public override int GetHashCode() => Slug.GetHashCode() + (int)Type;

    /// <summary>As reports and <c>select.except</c> write it; also the subject of its diagnostics.</summary>
    public override string ToString() => OfBrand ? $"brands/{Owner}/{Type.Word()}/{Slug}" : $"{Owner}/{Type.Word()}/{Slug}";
}

/// <summary>One piece of content with the fields that every type has (content format, section 4).</summary>
/// <remarks>One object stands for one item in a whole run: sets of items are sets of keys, since to hash all fields of a record takes time.</remarks>
internal abstract record Item
{
    public required ItemKey Key { get; init; }

    /// <summary>Where the item begins: the file, or the entry in a list.</summary>
    public required SourceLocation At { get; init; }

    /// <summary>The path below the content folder; <c>file#id</c> for an entry of a list.</summary>
    public required string Source { get; init; }

    public required LocalText Title { get; init; }

    public LocalText? Summary { get; init; }

    public ImmutableArray<Sourced<string>> Topics { get; init; } = [];

    public ImmutableArray<Sourced<string>> Places { get; init; } = [];

    public ImageUse? Image { get; init; }

    public Sourced<string>? Contact { get; init; }

    /// <summary>The co-publishers asked for; whether they agree is for <c>Sharing</c> to say.</summary>
    public ImmutableArray<Sourced<string>> With { get; init; } = [];

    /// <summary>Paths below the content folder, resolved from what the file says.</summary>
    public ImmutableArray<Sourced<string>> Related { get; init; } = [];

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Null: as its partner says.</summary>
    public Share? Share { get; init; }

    public bool Draft { get; init; }

    /// <summary>Local to the region.</summary>
    public LocalDateTime? Publish { get; init; }

    /// <summary>The first moment at which it is gone: local to the region, exclusive.</summary>
    public LocalDateTime? Expires { get; init; }

    public LocalDateTime? Updated { get; init; }

    public ImmutableArray<Sourced<string>> Aliases { get; init; } = [];

    /// <summary>The text below the front matter, by language; no entry where there is none.</summary>
    public ImmutableSortedDictionary<string, Body> Bodies { get; init; } = ImmutableSortedDictionary<string, Body>.Empty;

    /// <summary>The languages the item has a page of its own in; the first is the one it is written in.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    public ItemType Type => Key.Type;
}

/// <summary>A file for download.</summary>
internal sealed record Attachment(Sourced<string> Path, LocalText? Title);
