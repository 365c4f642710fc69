using System.Diagnostics.CodeAnalysis;

namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>offer</c>.</summary>
[method: SetsRequiredMembers]
internal sealed record OfferModel(ItemModel Shared) : ItemModel(Shared)
{
    /// <summary>A key of the interface texts.</summary>
    public string? Kind { get; init; }

    /// <summary>"45,00 € je Tag".</summary>
    public string? Price { get; init; }

    public LinkModel? Provider { get; init; }

    /// <summary>The provider, where it has a page.</summary>
    public CardModel? ProviderCard { get; init; }

    /// <summary>Others of the same provider, then of the same kind.</summary>
    public GroupModel? Others { get; init; }

    public string? Availability { get; init; }

    public string? Conditions { get; init; }

    public string? Quantity { get; init; }

    public string? InReturn { get; init; }
}
