using RegionSite.Themes;

namespace RegionSite.Planning;

/// <summary>The calendar for an iframe.</summary>
internal sealed record WidgetPage(BrandSite Site, string Language, string Address, WidgetFilter Filter) : PlannedPage(Site, Language, Address, "widget")
{
    public override string Type => "widget";
}

/// <summary>How the calendar is embedded.</summary>
/// <param name="Script">The element's script; null in a theme without one.</param>
internal sealed record ConfiguratorPage(BrandSite Site, string Language, string Address, ThemeAsset? Script) : PlannedPage(Site, Language, Address, "configurator")
{
    /// <summary>Whether the theme has the script of the search field.</summary>
    public required bool HasSearch { get; init; }

    public override string Type => "widget";
}

internal enum WidgetFileKind
{
    /// <summary>The filters of a brand, and all brands of the region.</summary>
    Index,

    /// <summary>Where the search of each brand lies.</summary>
    Searches,

    /// <summary>The events for the element.</summary>
    Data,

    /// <summary>A list in HTML for other websites' servers.</summary>
    Fragment,

    /// <summary>What an oEmbed consumer is answered.</summary>
    OEmbed,
}

/// <summary>A file beside the widgets' scripts and pages.</summary>
/// <param name="Language">Null where it holds all of the brand's.</param>
internal sealed record WidgetFile(BrandSite Site, string? Language, string Address, WidgetFileKind Kind, WidgetFilter Filter) : PlannedOutput(Site, Language, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public override string Type => "widget";
}
