using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Reading.Ics;

/// <summary>An event as a calendar file gives it, the changes of single dates of a series taken in.</summary>
internal sealed record IcsEvent
{
    /// <summary>Trimmed; null only where the file has one event and that has none.</summary>
    public required string? Uid { get; init; }

    /// <summary>The place of the UID; of the event where it has none.</summary>
    public required SourceLocation UidAt { get; init; }

    /// <summary>The line <c>BEGIN:VEVENT</c>.</summary>
    public required SourceLocation At { get; init; }

    /// <summary>In one line.</summary>
    public required string Title { get; init; }

    public required SourceLocation TitleAt { get; init; }

    /// <summary>Plain text; line breaks are <c>\n</c>.</summary>
    public string? Description { get; init; }

    public string? Location { get; init; }

    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>Absolute, http(s).</summary>
    public string? Url { get; init; }

    /// <summary>Where it can be joined online: absolute, http(s).</summary>
    public string? Online { get; init; }

    /// <summary>The name (CN) of the organizer.</summary>
    public string? Organizer { get; init; }

    public IcsPosition? Position { get; init; }

    /// <summary>Cancelled or scheduled: a calendar file knows no other that pages tell apart.</summary>
    public EventStatus Status { get; init; }

    public required Schedule Schedule { get; init; }

    /// <summary>The value of DTSTART.</summary>
    public required SourceLocation StartAt { get; init; }

    /// <summary>What changes beside the times, by <see cref="OccurrenceChange.Index"/>.</summary>
    public ImmutableArray<IcsChange> Changes { get; init; } = [];

    public int Sequence { get; init; }

    /// <summary>Local to the region.</summary>
    public LocalDateTime? LastModified { get; init; }
}

/// <summary>What is different about one date of a series; null means as usual.</summary>
internal sealed record IcsChange(EventStatus? Status, string? Title, string? Location, string? Description);

/// <summary>GEO, in degrees.</summary>
internal readonly record struct IcsPosition(double Latitude, double Longitude);
