using System.Collections.Immutable;
using RegionSite.Model;

namespace RegionSite.Reading;

/// <summary>Everything that was read, each value with its place; nothing is looked up yet. The result of <see cref="ContentReader"/>.</summary>
internal sealed record SourceContent
{
    /// <summary>The content folder as the user wrote it.</summary>
    public required string Display { get; init; }

    public required Region Region { get; init; }

    public required ImmutableArray<Topic> Topics { get; init; }

    public required ImmutableArray<Place> Places { get; init; }

    /// <summary>False where topics.yaml could not be read: then no topic can be called unknown.</summary>
    public required bool TopicsKnown { get; init; }

    public required bool PlacesKnown { get; init; }

    /// <summary>Groups of words and phrases that mean the same to the search.</summary>
    public required ImmutableArray<ImmutableArray<string>> Synonyms { get; init; }

    /// <summary>The borders of places, in the order of outlines.geojson.</summary>
    public required ImmutableArray<Outline> Outlines { get; init; }

    public required ImmutableArray<Brand> Brands { get; init; }

    /// <summary>The folders below <c>brands/</c>, readable or not.</summary>
    public required ImmutableSortedSet<string> BrandIds { get; init; }

    public required ImmutableArray<Partner> Partners { get; init; }

    /// <summary>In ordinal order of their sources.</summary>
    public required ImmutableArray<Item> Items { get; init; }

    public required MediaIndex Media { get; init; }

    /// <summary>Item files that could not be read at all: what refers to them is not to blame.</summary>
    public required ImmutableArray<BrokenFile> BrokenFiles { get; init; }

    /// <summary>Partners whose partner.yaml could not be read: what they share is not known.</summary>
    public required ImmutableSortedSet<string> UnreadPartners { get; init; }

    public string DisplayOf(string path) => Display.Length == 0 ? path : $"{Display}/{path}";
}

/// <param name="Slug">Null where the file would hold several items whose names are not known.</param>
internal sealed record BrokenFile(string Path, string Display, string Owner, bool OfBrand, ItemType Type, string? Slug);
