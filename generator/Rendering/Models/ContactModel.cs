using System.Diagnostics.CodeAnalysis;

namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>contact</c>.</summary>
[method: SetsRequiredMembers]
internal sealed record ContactModel(ItemModel Shared) : ItemModel(Shared)
{
    public string? Role { get; init; }

    public string? Organization { get; init; }

    public string? Phone { get; init; }

    public string? PhoneUrl { get; init; }

    public string? Email { get; init; }

    public IReadOnlyList<LinkModel> Responsibilities { get; init; } = [];

    public IReadOnlyList<LinkModel> For { get; init; } = [];

    /// <summary>The business card (vCard).</summary>
    public string CardUrl { get; init; } = "";

    /// <summary>The networks, offers and pages that name this contact.</summary>
    public GroupModel? Answers { get; init; }
}
