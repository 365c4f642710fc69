namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>widget</c>: the calendar for an iframe, complete without script.</summary>
/// <param name="EventsUrl">The page that shows more: a list, or the event whose stations these are.</param>
internal sealed record WidgetModel(IReadOnlyList<CardModel> Cards, string EventsUrl, bool IsProgramme);

/// <summary>Layout <c>configurator</c>: how partners embed the calendar. Addresses to copy are absolute, those that the page follows itself begin at the host's root.</summary>
internal sealed record ConfiguratorModel
{
    /// <summary>For the preview.</summary>
    public required string ScriptPath { get; init; }

    public required string FramePath { get; init; }

    public required string EventsPath { get; init; }

    public required string ScriptUrl { get; init; }

    public required string BrandUrl { get; init; }

    public required string DataUrl { get; init; }

    /// <summary>The host, as partners name it in their privacy notices and consent plug-ins.</summary>
    public required string Host { get; init; }

    public required SnippetModel Element { get; init; }

    /// <summary>Null in a theme without the script.</summary>
    public SnippetModel? Checked { get; init; }

    public required SnippetModel Frame { get; init; }

    public required SnippetModel Php { get; init; }

    public required SnippetModel Ssi { get; init; }

    public required SnippetModel WordPress { get; init; }

    public required SnippetModel Typo3 { get; init; }

    public required SnippetModel ElementPolicy { get; init; }

    public required SnippetModel FramePolicy { get; init; }

    public required SnippetModel Headers { get; init; }

    public required SnippetModel Calendar { get; init; }

    /// <summary>The search field; null in a theme without its script.</summary>
    public SnippetModel? Search { get; init; }

    public required IReadOnlyList<WidgetFilterGroup> Filters { get; init; }

    /// <summary>The languages of frames and lists.</summary>
    public required IReadOnlyList<WidgetLanguageModel> Languages { get; init; }

    /// <summary>The calendar to subscribe to.</summary>
    public required string CalendarUrl { get; init; }

    public required string WebcalUrl { get; init; }
}

/// <summary>What is copied as it stands.</summary>
internal sealed record SnippetModel(string Id, string Code);

/// <param name="FramesPath">The frame of all events in it, with all others below.</param>
/// <param name="FolderUrl">Where frames, lists and the frames' script lie.</param>
internal sealed record WidgetLanguageModel(string Id, string Name, string FramesPath, string FolderUrl, bool IsOfPage);

/// <summary>The filters of a kind: topic, place, partner or event.</summary>
internal sealed record WidgetFilterGroup(string Kind, IReadOnlyList<WidgetFilterModel> Filters);

/// <param name="Attribute">As the element takes it: <c>topic="kultur"</c>.</param>
internal sealed record WidgetFilterModel(string Id, string Name, string Attribute, string FramePath, string FrameUrl, string FragmentUrl)
{
    /// <summary>Set where the name is in another language than the page.</summary>
    public string? Lang { get; init; }

    /// <summary>An event's stations at one place: two choices at once.</summary>
    public bool IsAtPlace { get; init; }

    /// <summary>Of an event with stations the ids of the places where they are, parted by blanks.</summary>
    public string? Places { get; init; }
}
