using System.Diagnostics.CodeAnalysis;

namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>event-list</c>: what is coming, with the months beside it.</summary>
internal sealed record EventListModel(IReadOnlyList<CardModel> Cards, int Hidden, IReadOnlyList<LinkModel> Months, string CalendarUrl, string WebcalUrl, string SingleCalendarUrl);

/// <summary>Layout <c>event-month</c>.</summary>
internal sealed record EventMonthModel(IReadOnlyList<CardModel> Cards, LinkModel? Previous, LinkModel? Next, IReadOnlyList<LinkModel> Months);

/// <summary>Layout <c>event</c>.</summary>
[method: SetsRequiredMembers]
internal sealed record EventModel(ItemModel Shared) : ItemModel(Shared)
{
    /// <summary>The next date (or the last one where all are past) in words, or what <c>when</c> says.</summary>
    public string Date { get; init; } = "";

    public string? DateTime { get; init; }

    public string? Ends { get; init; }

    public bool Past { get; init; }

    /// <summary>cancelled, postponed, rescheduled, moved-online, sold-out; null where all is as usual.</summary>
    public string? State { get; init; }

    public string? PreviousDate { get; init; }

    /// <summary>The next dates of a series.</summary>
    public IReadOnlyList<DateModel> Dates { get; init; } = [];

    public bool MoreDates { get; init; }

    public PlaceModel? Place { get; init; }

    public string? Online { get; init; }

    public LinkModel? Organizer { get; init; }

    public IReadOnlyList<string> Audience { get; init; } = [];

    public string? Price { get; init; }

    public bool Free { get; init; }

    public bool OpenToGuests { get; init; }

    public RegistrationModel? Registration { get; init; }

    public IReadOnlyList<string> Accessibility { get; init; } = [];

    public RecordingModel? Recording { get; init; }

    /// <summary>The event it is a station of.</summary>
    public LinkModel? PartOf { get; init; }

    /// <summary>Its stations.</summary>
    public IReadOnlyList<CardModel> Stations { get; init; } = [];

    /// <summary>The calendar file; null where the date is not fixed.</summary>
    public string? CalendarUrl { get; init; }
}

internal sealed record DateModel(string Text, string DateTime, string? State, string? Note, string Ends);

internal sealed record RegistrationModel
{
    public string? Url { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? PhoneUrl { get; init; }

    public string? Until { get; init; }

    public bool Required { get; init; }

    public int? Capacity { get; init; }

    public bool SoldOut { get; init; }
}

/// <summary>A recording on another host is a link, never embedded: pages ask no other host for anything.</summary>
internal sealed record RecordingModel(string Url, ImageModel? Poster, string? CaptionsUrl, string? TranscriptUrl);
