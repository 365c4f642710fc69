using System.Diagnostics.CodeAnalysis;

namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>network</c>.</summary>
[method: SetsRequiredMembers]
internal sealed record NetworkModel(ItemModel Shared) : ItemModel(Shared)
{
    /// <summary>A key of the interface texts.</summary>
    public string? Kind { get; init; }

    /// <summary>What its state is as of, in words, with <see cref="AsOfDateTime"/> for machines.</summary>
    public string? AsOf { get; init; }

    public string? AsOfDateTime { get; init; }

    /// <summary>Whether that is more than two years ago.</summary>
    public bool Stale { get; init; }

    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>Members and partners that have a page.</summary>
    public IReadOnlyList<CardModel> Members { get; init; } = [];

    /// <summary>The others, by name.</summary>
    public IReadOnlyList<LinkModel> OtherMembers { get; init; } = [];

    /// <summary>What its members lend.</summary>
    public GroupModel? Offers { get; init; }

    public IReadOnlyList<ProjectModel> Projects { get; init; } = [];

    public string? Website { get; init; }
}

internal sealed record ProjectModel(string Title, string? State, string? Text);
