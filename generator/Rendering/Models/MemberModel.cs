using System.Diagnostics.CodeAnalysis;

namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>member</c>.</summary>
[method: SetsRequiredMembers]
internal sealed record MemberModel(ItemModel Shared) : ItemModel(Shared)
{
    public IReadOnlyList<string> Sector { get; init; } = [];

    public IReadOnlyList<string> Services { get; init; } = [];

    public IReadOnlyList<LinkModel> Networks { get; init; } = [];

    public AddressModel Address { get; init; } = new();

    public int? Founded { get; init; }

    public int? Employees { get; init; }

    public IReadOnlyList<string> Offers { get; init; } = [];

    public IReadOnlyList<string> Seeks { get; init; } = [];

    /// <summary>What it lends.</summary>
    public GroupModel? Lending { get; init; }

    public string? Schools { get; init; }
}
