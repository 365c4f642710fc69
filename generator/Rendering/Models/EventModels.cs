using System.Diagnostics.CodeAnalysis;

namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>event-list</c>: what is coming, with the months beside it.</summary>
internal sealed record EventListModel
{
    /// <summary>What has a date of its own, by months: a page of it.</summary>
    public required IReadOnlyList<EventGroupModel> Months { get; init; }

    /// <summary>Series by their rhythm; this and what follows stand on the first page alone.</summary>
    public IReadOnlyList<CardModel> Regular { get; init; } = [];

    /// <summary>What goes on for longer than a week.</summary>
    public IReadOnlyList<CardModel> Running { get; init; } = [];

    /// <summary>What has no fixed date yet.</summary>
    public IReadOnlyList<CardModel> Unfixed { get; init; } = [];

    public PagerModel? Pager { get; init; }

    /// <summary>The page of the weekends ahead.</summary>
    public required string FinderUrl { get; init; }

    /// <summary>On the first page; its script reads on in the others.</summary>
    public FilterModel? Filter { get; init; }

    /// <summary>This month and the next.</summary>
    public required IReadOnlyList<MonthTableModel> Tables { get; init; }

    /// <summary>All months that have a page, from the last one on.</summary>
    public required IReadOnlyList<YearModel> Years { get; init; }

    /// <summary>What programs and printers can take along.</summary>
    public required EventFilesModel Files { get; init; }
}

/// <summary>Layout <c>event-month</c>.</summary>
internal sealed record EventMonthModel
{
    public required IReadOnlyList<EventDayModel> Days { get; init; }

    /// <summary>What goes on for longer than a week.</summary>
    public required IReadOnlyList<CardModel> Running { get; init; }

    public LinkModel? Previous { get; init; }

    public LinkModel? Next { get; init; }

    public required IReadOnlyList<MonthTableModel> Tables { get; init; }

    public required IReadOnlyList<YearModel> Years { get; init; }

    public required EventFilesModel Files { get; init; }
}

/// <summary>Cards below the heading of their month; <see cref="Id"/> is the anchor (<c>m2026-12</c>).</summary>
internal sealed record EventGroupModel(string Id, string Heading, IReadOnlyList<CardModel> Cards);

/// <summary>A day of a month's page; <see cref="Id"/> is the anchor (<c>t2026-12-24</c>).</summary>
/// <param name="Cards">What stands on this day with all its dates.</param>
/// <param name="Also">What takes place on this day too and has its card further up.</param>
internal sealed record EventDayModel(string Id, string DateTime, string Heading, IReadOnlyList<CardModel> Cards, IReadOnlyList<EventLineModel> Also);

/// <summary>An event in one line.</summary>
internal sealed record EventLineModel(string? Time, LinkModel Event, string? State);

/// <summary>A month as a table with weeks from Monday; <see cref="Url"/> is null where the month has no page.</summary>
internal sealed record MonthTableModel(string Name, string? Url, IReadOnlyList<WeekdayModel> Weekdays, IReadOnlyList<WeekModel> Weeks);

internal sealed record WeekdayModel(string Short, string Long);

internal sealed record WeekModel(IReadOnlyList<MonthDayModel> Days);

/// <summary>A cell; <see cref="Number"/> is 0 in those before the first and after the last day.</summary>
/// <param name="Label">What follows the number when read aloud: ". Dezember: 3 Termine"; null where nothing is on.</param>
/// <param name="Off">Whether nothing of what was planned takes place.</param>
internal sealed record MonthDayModel(int Number, string Date, string? Url, string? Label, bool Off);

/// <summary>A year's months, each by its short name.</summary>
internal sealed record YearModel(string Year, IReadOnlyList<LinkModel> Months);

/// <summary>Layout <c>event</c>.</summary>
[method: SetsRequiredMembers]
internal sealed record EventModel(ItemModel Shared) : ItemModel(Shared)
{
    /// <summary>The next date (or the last one where all are past) in words, or what <c>when</c> says.</summary>
    public string Date { get; init; } = "";

    public string? DateTime { get; init; }

    /// <summary>For a series: "Jeden Dienstag, 18:00 Uhr, bis 24. Dezember 2027", or that it has several dates.</summary>
    public string? Rhythm { get; init; }

    /// <summary>"nicht am 1. Mai; zusätzlich am 5. Juni".</summary>
    public string? RhythmNote { get; init; }

    public string? Ends { get; init; }

    public bool Past { get; init; }

    /// <summary>cancelled, postponed, rescheduled, retimed, moved-online, sold-out; null where all is as usual.</summary>
    public string? State { get; init; }

    /// <summary>The date that <see cref="State"/> is about, where others of a series stand as they did.</summary>
    public string? StateDate { get; init; }

    /// <summary>What the author says about it.</summary>
    public string? StateNote { get; init; }

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

    /// <summary>The stations as a table, instead of <see cref="Stations"/>, where they are so many that it serves better than cards.</summary>
    public IReadOnlyList<StationModel> Timetable { get; init; } = [];

    /// <summary>What else is on at the place, or in its municipality.</summary>
    public GroupModel? Nearby { get; init; }

    /// <summary>Where its hosts find how to show its stations on websites of their own; null where it has none.</summary>
    public string? EmbedUrl { get; init; }

    /// <summary>The calendar file with each date by itself; null where there is but one.</summary>
    public string? SingleDatesUrl { get; init; }

    /// <summary>The calendar file of all stations; null where it has none.</summary>
    public string? StationsUrl { get; init; }

    /// <summary>The brand's calendars, to subscribe to.</summary>
    public EventFilesModel? Files { get; init; }

    /// <summary>The calendar file; null where the date is not fixed.</summary>
    public string? CalendarUrl { get; init; }
}

/// <param name="When">The times alone where all stations are on one day.</param>
internal sealed record StationModel(string When, string? DateTime, LinkModel Event, string? Place, string? State)
{
    /// <summary>The anchor of its row.</summary>
    public required string Id { get; init; }

    /// <summary>With the address, for who goes there with a sheet of paper.</summary>
    public PlaceModel? At { get; init; }

    /// <summary>The station's own marks and its place's.</summary>
    public IReadOnlyList<string> Accessibility { get; init; } = [];
}

/// <param name="Place">Where it differs from the event's own.</param>
internal sealed record DateModel(string Text, string DateTime, string? State, string? Note, string? Place, string Ends);

internal sealed record RegistrationModel
{
    public string? Url { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? PhoneUrl { get; init; }

    public string? Until { get; init; }

    /// <summary>The moment of the deadline (RFC 3339).</summary>
    public string? Closes { get; init; }

    public bool Required { get; init; }

    public int? Capacity { get; init; }

    public bool SoldOut { get; init; }
}

/// <summary>A recording on another host is a link, never embedded: pages ask no other host for anything. One of the partner's own plays on the page.</summary>
/// <param name="Url">Null where it is the partner's own.</param>
internal sealed record RecordingModel(string? Url, ImageModel? Poster, string? CaptionsUrl, string? TranscriptUrl)
{
    /// <summary>Of the partner's own, as is all below.</summary>
    public string? MediaUrl { get; init; }

    /// <summary>Its media type.</summary>
    public string? MediaType { get; init; }

    public bool IsVideo { get; init; }

    /// <summary>Whether the captions are in the form that browsers show over the picture.</summary>
    public bool HasTrack { get; init; }

    /// <summary>The language of the captions.</summary>
    public string? Language { get; init; }
}
