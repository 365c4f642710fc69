using System.Diagnostics.CodeAnalysis;

namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>news</c>.</summary>
[method: SetsRequiredMembers]
internal sealed record NewsModel(ItemModel Shared) : ItemModel(Shared)
{
    public string? Kicker { get; init; }

    public string Date { get; init; } = "";

    public string DateTime { get; init; } = "";

    public string? Dateline { get; init; }

    public string? Author { get; init; }

    public LinkModel? Source { get; init; }

    public CardModel? Press { get; init; }

    /// <summary>Other news and the next events of the same place.</summary>
    public GroupModel? Nearby { get; init; }

    /// <summary>The next older one.</summary>
    public LinkModel? Previous { get; init; }

    public LinkModel? Next { get; init; }
}
