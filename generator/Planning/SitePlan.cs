using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Sharing;

namespace RegionSite.Planning;

/// <summary>Every file of the output, no two at one address. The result of <see cref="SitePlanner"/>.</summary>
internal sealed record SitePlan
{
    public required Library Library { get; init; }

    public required SharingTable Sharing { get; init; }

    public required EventCalendar Calendar { get; init; }

    public required FacetTable Facets { get; init; }

    /// <summary>The slices that have a page, by brand and language.</summary>
    public required FrozenDictionary<(string Brand, string Language), FrozenSet<Facet>> Slices { get; init; }

    public required Backlinks Backlinks { get; init; }

    public required Addresses Addresses { get; init; }

    /// <summary>The host of the umbrella's address, which events' UIDs end in.</summary>
    public string UmbrellaHost => (Library.Brands.FirstOrDefault(b => b.Id == Library.Region.Umbrella.Value) ?? Library.Brands[0]).Host;

    /// <summary>By brand id.</summary>
    public required ImmutableArray<BrandSite> Sites { get; init; }

    /// <summary>The stations of each event that has any, by next date.</summary>
    public required FrozenDictionary<ItemKey, ImmutableArray<EventItem>> StationsOf { get; init; }

    /// <summary>The address of a slice's page; null where it has none.</summary>
    public string? SliceAddress(BrandSite site, Facet facet, string language) =>
        Slices.TryGetValue((site.Brand.Id, language), out var planned) && planned.Contains(facet) ? Addresses.Slice(site, facet, language) : null;

    public ImmutableArray<EventItem> Stations(EventItem whole) => StationsOf.GetValueOrDefault(whole.Key, []);

    /// <summary>All pictures made of pixels by their paths below the content folder.</summary>
    public required FrozenDictionary<string, PlannedPicture> Pictures { get; init; }

    /// <summary>The addresses of pictures that are drawn for link previews, by those of their pages.</summary>
    public required FrozenDictionary<(string Host, string Page), string> ShareImages { get; init; }

    /// <summary>The brands that have a page of their pictures' credits.</summary>
    public required FrozenSet<string> WithCredits { get; init; }

    public required ImmutableArray<PlannedOutput> Outputs { get; init; }

    /// <summary>Whether the output is to work from disk and below any path.</summary>
    public required bool IsPortable { get; init; }

    /// <summary>See <see cref="AddressBook.Twins"/>; they are not rendered.</summary>
    public required ImmutableArray<ItemPage> Twins { get; init; }

    /// <summary>The next moment at which publishing, expiry or an event's end changes a page; null where nothing will.</summary>
    public required LocalDateTime? NextChange { get; init; }
}
