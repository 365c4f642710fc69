using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;

namespace RegionSite.Model;

internal enum EventStatus
{
    Scheduled,
    Cancelled,
    Postponed,
    Rescheduled,
    MovedOnline,
}

internal sealed record EventItem : Item
{
    [SetsRequiredMembers]
    public EventItem(Item common) : base(common) { }

    /// <summary>Null where the date is not fixed: then <see cref="When"/> says what is known and <see cref="SortDate"/> where it sorts.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>The start as a day, month or year.</summary>
    public PartialDate SortDate { get; init; }

    public LocalText? When { get; init; }

    /// <summary>Place, status and note of the changes in <see cref="Schedule"/>, by their index.</summary>
    public ImmutableArray<ChangeDetails> Changes { get; init; } = [];

    /// <summary>A place of places.yaml.</summary>
    public Sourced<string>? PlaceId { get; init; }

    /// <summary>A place of the event's own.</summary>
    public Place? OwnPlace { get; init; }

    public string? Online { get; init; }

    /// <summary>A partner id or a text.</summary>
    public Sourced<string>? Organizer { get; init; }

    public ImmutableArray<LocalText> Audience { get; init; } = [];

    public LocalText? Price { get; init; }

    public bool Free { get; init; }

    public Registration? Registration { get; init; }

    public bool OpenToGuests { get; init; }

    public EventStatus Status { get; init; }

    /// <summary>When it was to be at first, in the zone of its <see cref="Schedule"/>; midnight where only a day is said.</summary>
    public LocalDateTime? PreviousStart { get; init; }

    /// <summary>The path below the content folder of the event it is a station of.</summary>
    public Sourced<string>? PartOf { get; init; }

    public Recording? Recording { get; init; }

    public ImmutableArray<LocalText> Accessibility { get; init; } = [];

    /// <summary>The UID in calendar files as the author or an imported file gives it; null: made from the slug.</summary>
    public string? Uid { get; init; }

    /// <summary>LOCATION and CATEGORIES of an imported file: texts, never matched to ids.</summary>
    public string? ImportedLocation { get; init; }

    public ImmutableArray<string> ImportedCategories { get; init; } = [];

    /// <summary>The path below the content folder of the file that adds to an imported event.</summary>
    public string? Overlay { get; init; }
}

/// <summary>What a change says beside the times.</summary>
internal sealed record ChangeDetails(Sourced<string>? PlaceId, Place? OwnPlace, EventStatus? Status, LocalText? Note);

internal sealed record Registration
{
    public string? Url { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>Exclusive: midnight after the last day where only a day is said.</summary>
    public LocalDateTime? Until { get; init; }

    public bool Required { get; init; }

    public int? Capacity { get; init; }

    public bool SoldOut { get; init; }
}

/// <param name="Url">On another website; null where the recording is <paramref name="Media"/>.</param>
/// <param name="Media">A video or sound of the partner's own.</param>
internal sealed record Recording(string? Url, Sourced<string>? Media, ImageUse? Poster, Sourced<string>? Captions, Sourced<string>? Transcript);
