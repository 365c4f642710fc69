namespace RegionSite.Rendering.Models;

/// <summary>A list of events in the forms that programs, spreadsheets and editors of gazettes take.</summary>
internal sealed record EventFilesModel
{
    /// <summary>With rules.</summary>
    public required string CalendarUrl { get; init; }

    /// <summary>With single dates, for programs that cannot do with rules.</summary>
    public required string SingleCalendarUrl { get; init; }

    /// <summary>What programs open as a subscription.</summary>
    public required string WebcalUrl { get; init; }

    /// <summary>The same in the form to copy.</summary>
    public required string CopyUrl { get; init; }

    /// <summary>For spreadsheets; null where the brand speaks no German, which it is written in.</summary>
    public string? TableUrl { get; init; }

    /// <summary>Plain text by month for the official gazette, each by its name.</summary>
    public IReadOnlyList<LinkModel> Gazettes { get; init; } = [];
}
