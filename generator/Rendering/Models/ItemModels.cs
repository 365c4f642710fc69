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

    /// <summary>What it names as related, then what names it.</summary>
    public IReadOnlyList<CardModel> Related { get; init; } = [];

    /// <summary>The headings of a long page, to jump to; empty for a short one.</summary>
    public IReadOnlyList<LinkModel> Contents { get; init; } = [];

    public IReadOnlyList<FileModel> Attachments { get; init; } = [];

    /// <summary>The day of the last change in words.</summary>
    public string? Updated { get; init; }

    public string? UpdatedDateTime { get; init; }
}

/// <summary>A file for download; <see cref="Size"/> in words ("1,2 MB").</summary>
internal sealed record FileModel(string Name, string Url, string Format, string Size);

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
