using System.Diagnostics.CodeAnalysis;

namespace RegionSite.Rendering.Models;

/// <summary>What the page of any item shows beside its own type's fields; the content of layout <c>page</c> as it stands.</summary>
internal record ItemModel
{
    public required string Title { get; init; }

    /// <summary>The summary as the lead.</summary>
    public string? Summary { get; init; }

    /// <summary>The text, written by <c>{{html body}}</c>.</summary>
    public BodyText? Body { get; init; }

    public ImageModel? Image { get; init; }

    public required LinkModel Partner { get; init; }

    /// <summary>Co-publishers.</summary>
    public IReadOnlyList<LinkModel> With { get; init; } = [];

    public IReadOnlyList<LinkModel> Topics { get; init; } = [];

    public IReadOnlyList<LinkModel> Places { get; init; } = [];

    public CardModel? Contact { get; init; }

    public IReadOnlyList<CardModel> Related { get; init; } = [];

    public IReadOnlyList<FileModel> Attachments { get; init; } = [];

    /// <summary>The day of the last change in words.</summary>
    public string? Updated { get; init; }

    public string? UpdatedDateTime { get; init; }
}

/// <summary>A file for download; <see cref="Size"/> in words ("1,2 MB").</summary>
internal sealed record FileModel(string Name, string Url, string Format, string Size);

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

    public LinkModel? Previous { get; init; }

    public LinkModel? Next { get; init; }
}

/// <summary>Layout <c>network</c>.</summary>
[method: SetsRequiredMembers]
internal sealed record NetworkModel(ItemModel Shared) : ItemModel(Shared)
{
    /// <summary>A key of the interface texts.</summary>
    public string? Kind { get; init; }

    public string? AsOf { get; init; }

    public IReadOnlyList<string> Goals { get; init; } = [];

    public IReadOnlyList<LinkModel> Members { get; init; } = [];

    public IReadOnlyList<ProjectModel> Projects { get; init; } = [];

    public string? Website { get; init; }
}

internal sealed record ProjectModel(string Title, string? State, string? Text);

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

    public string? Schools { get; init; }
}

internal sealed record AddressModel
{
    public string? Street { get; init; }

    /// <summary>Postal code and city.</summary>
    public string? City { get; init; }

    public string? Phone { get; init; }

    public string? PhoneUrl { get; init; }

    public string? Email { get; init; }

    public string? Website { get; init; }
}

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
}

/// <summary>Layout <c>offer</c>.</summary>
[method: SetsRequiredMembers]
internal sealed record OfferModel(ItemModel Shared) : ItemModel(Shared)
{
    /// <summary>A key of the interface texts.</summary>
    public string? Kind { get; init; }

    /// <summary>"45,00 € je Tag".</summary>
    public string? Price { get; init; }

    public LinkModel? Provider { get; init; }

    public string? Availability { get; init; }

    public string? Conditions { get; init; }

    public string? Quantity { get; init; }

    public string? InReturn { get; init; }
}
