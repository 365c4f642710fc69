using System.Collections.Immutable;
using NodaTime;

namespace RegionSite.Rendering.Files;

/// <summary>What a feed says, whatever form it is written in. All addresses are absolute, all texts free of control characters.</summary>
/// <param name="Url">Its own address.</param>
/// <param name="Page">The page of the same list.</param>
internal sealed record Feed(string Title, string Url, string Page, string Language, string Author, ImmutableArray<FeedEntry> Entries);

internal sealed record FeedEntry
{
    /// <summary>Stays for good: the canonical address.</summary>
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Title { get; init; }

    public required string Language { get; init; }

    public required string? Summary { get; init; }

    /// <summary>The body as HTML; null where there is none.</summary>
    public required string? Content { get; init; }

    public required string Author { get; init; }

    /// <summary>Null for an event whose author dates nothing: its start is no date of publishing.</summary>
    public required LocalDateTime? Published { get; init; }

    public required LocalDateTime Updated { get; init; }

    /// <summary>Topics by id and name.</summary>
    public required ImmutableArray<(string Id, string Name)> Categories { get; init; }

    public required FeedPicture? Picture { get; init; }
}

internal sealed record FeedPicture(string Url, string MediaType);
