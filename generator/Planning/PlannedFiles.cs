using System.Collections.Immutable;
using RegionSite.Model;

namespace RegionSite.Planning;

internal enum FeedFormat
{
    Atom,
    Json,
}

/// <summary>A feed of news or events.</summary>
internal sealed record FeedFile(BrandSite Site, string Language, string Address, FeedFormat Format, ItemType Of) : PlannedOutput(Site, Language, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public new string Language { get; } = Language;

    public override string Type => "feed";
}

/// <summary>A calendar of many events, with rules or with every date by itself.</summary>
/// <param name="TitleKey">The interface text its name is made with.</param>
/// <param name="Title">The topic's, place's or partner's name in it.</param>
internal sealed record CalendarFile(BrandSite Site, string Address, bool Expanded, string TitleKey, LocalText? Title, ImmutableArray<EventItem> Events) : PlannedOutput(Site, null, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public override string Type => "calendar";
}

/// <summary>One event's calendar file.</summary>
internal sealed record EventFile(BrandSite Site, string Address, EventItem Shown) : PlannedOutput(Site, null, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public override string Type => "calendar";
}

/// <summary>termine.json.</summary>
internal sealed record EventsJsonFile(BrandSite Site, string Address) : PlannedOutput(Site, null, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public override string Type => "calendar";
}

internal sealed record SearchIndexFile(BrandSite Site, string Language, string Address) : PlannedOutput(Site, Language, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public new string Language { get; } = Language;

    public override string Type => "search";
}

/// <summary>A file of the theme at an address of its own beside its hashed one: the search module, the widget's script.</summary>
internal sealed record FixedAssetFile(BrandSite Site, string Address, ReadOnlyMemory<byte> Bytes, string Kind) : PlannedOutput(Site, null, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public override string Type => Kind;
}

/// <summary>A file made before rendering: a theme's asset, a brand's style sheet.</summary>
internal sealed record AssetFile(string Host, string Address, ReadOnlyMemory<byte> Bytes) : PlannedOutput(null, null, Host, Address)
{
    public override string Type => "asset";
}

/// <summary>A file copied from the content.</summary>
internal sealed record CopiedFile(string Host, string Address, MediaFile Media) : PlannedOutput(null, null, Host, Address)
{
    public override string Type => "media";
}

internal sealed record SitemapFile(string Host, string Origin, ImmutableArray<PlannedPage> Pages) : PlannedOutput(null, null, Host, "/sitemap.xml")
{
    public override string Type => "sitemap";
}

internal sealed record RobotsFile(string Host, string Origin) : PlannedOutput(null, null, Host, "/robots.txt")
{
    public override string Type => "robots";
}
