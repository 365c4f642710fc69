using System.Collections.Immutable;
using NodaTime;

namespace RegionSite.Calendar;

internal enum IcsStatus
{
    Confirmed,

    /// <summary>Postponed: it will happen, but not as it says here.</summary>
    Tentative,
    Cancelled,
}

/// <summary>An event as it goes into calendar files; a single occurrence is an entry whose schedule has no rule.</summary>
internal sealed record IcsEntry
{
    public required string Uid { get; init; }

    /// <summary>DTSTAMP: never the clock of the build.</summary>
    public required Instant Stamp { get; init; }

    public Instant? LastModified { get; init; }

    public int Sequence { get; init; }

    public required string Summary { get; init; }

    /// <summary>Plain text.</summary>
    public string? Description { get; init; }

    public string? Location { get; init; }

    public IcsGeo? Position { get; init; }

    /// <summary>The page of the event; absolute.</summary>
    public string? Url { get; init; }

    /// <summary>Where it can be joined online; absolute.</summary>
    public string? Conference { get; init; }

    /// <summary>What calendar programs write on the button that joins.</summary>
    public string? ConferenceLabel { get; init; }

    public IcsOrganizer? Organizer { get; init; }

    public IcsImage? Image { get; init; }

    public ImmutableArray<string> Categories { get; init; } = [];

    public IcsStatus Status { get; init; }

    public required Schedule Schedule { get; init; }

    /// <summary>What the changes in <see cref="Schedule"/> say beside the times, by their index; a missing one changes times alone.</summary>
    public ImmutableArray<IcsEntryChange> Changes { get; init; } = [];
}

/// <summary>ORGANIZER: its value is an address (RFC 5545, 3.8.4.3), so whoever has none cannot be one.</summary>
internal sealed record IcsOrganizer(string Name, string Email);

/// <summary>IMAGE (RFC 7986, 5.10).</summary>
/// <param name="Url">Absolute.</param>
/// <param name="MediaType">Such as <c>image/jpeg</c>.</param>
internal sealed record IcsImage(string Url, string MediaType);

/// <summary>GEO, in degrees.</summary>
internal readonly record struct IcsGeo(double Latitude, double Longitude);

/// <summary>What is different about one occurrence; null means as usual. A location of its own takes the usual position away.</summary>
internal sealed record IcsEntryChange
{
    public IcsStatus? Status { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public string? Location { get; init; }

    public IcsGeo? Position { get; init; }

    public string? Conference { get; init; }
}
