using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Markup;
using RegionSite.Model;

namespace RegionSite.Reading;

/// <summary>One item before its fields are read: where it stands, its mapping with the translations over it, and its texts.</summary>
internal sealed record ItemInput
{
    public required ItemKey Key { get; init; }

    public required ContentFile File { get; init; }

    /// <summary>See <see cref="Item.Source"/>.</summary>
    public required string Source { get; init; }

    public required Fields Fields { get; init; }

    public required ImmutableSortedDictionary<string, Body> Bodies { get; init; }

    /// <summary>The languages of its translations, beside the default language.</summary>
    public required ImmutableArray<string> Translations { get; init; }

    /// <summary>The date at the beginning of a news file's name.</summary>
    public Sourced<DateValue>? FileDate { get; init; }

    /// <summary>Whether it is an entry of a list, and so must name its id.</summary>
    public bool InList { get; init; }

    /// <summary>Where its name stands: the id of an entry of a list, else the beginning of the item.</summary>
    public SourceLocation NameAt => InList && Fields.Entries.FirstOrDefault(e => e.Key == "id") is { } id ? id.Value.At : Fields.At;

    public string OwnerFolder => Key.OfBrand ? $"brands/{Key.Owner}" : $"partners/{Key.Owner}";

    public string Path => File.Path;
}
