namespace RegionSite.Rendering.Models;

/// <summary>Layout <c>widget</c>: the calendar for an iframe, complete without script.</summary>
internal sealed record WidgetModel(IReadOnlyList<CardModel> Cards, string EventsUrl);

/// <summary>Layout <c>configurator</c>: how partners embed the calendar. Addresses to copy are absolute, those that the page follows itself begin at the host's root.</summary>
internal sealed record ConfiguratorModel
{
    /// <summary>For the preview.</summary>
    public required string ScriptPath { get; init; }

    public required string FramePath { get; init; }

    public required string FrameScriptPath { get; init; }

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

    public required IReadOnlyList<WidgetFilterGroup> Filters { get; init; }

    /// <summary>The calendar to subscribe to.</summary>
    public required string CalendarUrl { get; init; }

    public required string WebcalUrl { get; init; }
}

/// <summary>What is copied as it stands.</summary>
internal sealed record SnippetModel(string Id, string Code);

/// <summary>The filters of a kind: topic, place or partner.</summary>
internal sealed record WidgetFilterGroup(string Kind, IReadOnlyList<WidgetFilterModel> Filters);

/// <param name="Attribute">As the element takes it: <c>topic="kultur"</c>.</param>
internal sealed record WidgetFilterModel(string Id, string Name, string Attribute, string FramePath, string FrameUrl, string FragmentUrl)
{
    /// <summary>Set where the name is in another language than the page.</summary>
    public string? Lang { get; init; }
}
