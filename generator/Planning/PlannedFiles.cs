using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Text;

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

    /// <summary>The topic, place or partner it is about; null for the brand's own.</summary>
    public Facet? Facet { get; init; }

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

/// <summary>One event's calendar file, with its rule or with every date by itself.</summary>
internal sealed record EventFile(BrandSite Site, string Address, bool Expanded, EventItem Shown) : PlannedOutput(Site, null, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public override string Type => "calendar";
}

/// <summary>An event and its stations in one calendar file.</summary>
internal sealed record StationsFile(BrandSite Site, string Address, EventItem Shown, ImmutableArray<EventItem> Stations) : PlannedOutput(Site, null, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public override string Type => "calendar";

    /// <summary>Whether an event has such a file: a calendar takes what has a date.</summary>
    public static bool Of(EventItem whole, IEnumerable<EventItem> stations) => whole.Schedule is not null && stations.Any(s => s.Schedule is not null);
}

/// <summary>Events as a table for spreadsheets (CSV).</summary>
internal sealed record EventTableFile(BrandSite Site, string Address, ImmutableArray<EventItem> Events) : PlannedOutput(Site, Languages.German, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public override string Type => "table";
}

/// <summary>The events of a month as plain text for an official gazette.</summary>
/// <param name="Place">The place that it is about; null for all of the brand.</param>
internal sealed record GazetteFile(BrandSite Site, string Address, string? Place, int Year, int Month) : PlannedOutput(Site, Languages.German, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public override string Type => "gazette";
}

/// <summary>termine.json.</summary>
internal sealed record EventsJsonFile(BrandSite Site, string Address) : PlannedOutput(Site, null, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public override string Type => "calendar";
}

/// <summary>The directory of a search index. The files that it names lie beside it; what they are is known when it has been made.</summary>
internal sealed record SearchIndexFile(BrandSite Site, string Language, string Address) : PlannedOutput(Site, Language, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public new string Language { get; } = Language;

    public override string Type => "search";
}

/// <summary>A file beside the directory of a search index: one that it names, or the index for lunr.js.</summary>
internal sealed record SearchPartFile(SearchIndexFile Index, string Address, ReadOnlyMemory<byte> Bytes) : PlannedOutput(Index.Site, Index.Language, Index.Host, Address)
{
    public override string Type => "search";
}

/// <summary>Of a portable build: the index and the search module in one classic script.</summary>
internal sealed record SearchFromDiskFile(BrandSite Site, string Language, string Address) : PlannedOutput(Site, Language, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public new string Language { get; } = Language;

    public override string Type => "search";
}

/// <summary>Of a portable build: the one file beside the hosts, which leads to all websites. It lies nowhere on the web.</summary>
/// <param name="Umbrella">The brand whose words and colours it has.</param>
internal sealed record StartPage(BrandSite Umbrella, string Spoken) : PlannedOutput(null, Spoken, "", "index.html")
{
    public override string Type => "start";
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

/// <summary>A file that comes from the content.</summary>
internal abstract record ContentOutput(string Host, string Address, MediaFile Media) : PlannedOutput(null, null, Host, Address)
{
    public override string Type => "media";
}

/// <summary>A file copied from the content.</summary>
internal sealed record CopiedFile(string Host, string Address, MediaFile Media) : ContentOutput(Host, Address, Media);

/// <summary>A picture from the content without all that is not seen in it, in its own size or a smaller one.</summary>
internal sealed record PictureFile(string Host, string Address, MediaFile Media, PictureForm Form) : ContentOutput(Host, Address, Media);

/// <summary>A picture for link previews, with an item's title in its brand's colours.</summary>
internal sealed record ShareImageFile(BrandSite Site, string Language, string Address, Item Shown) : PlannedOutput(Site, Language, Site.Host, Address)
{
    /// <summary>In pixels: the size that networks recommend (OpenGraph, 1.91 to 1).</summary>
    public const int Width = 1200;

    public const int Height = 630;

    public new BrandSite Site { get; } = Site;

    public new string Language { get; } = Language;

    public override string Type => "share-image";
}

/// <summary>A contact's business card (vCard).</summary>
internal sealed record ContactFile(BrandSite Site, string Address, ContactItem Shown) : PlannedOutput(Site, null, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public override string Type => "contact-file";
}

internal sealed record SitemapFile(string Host, string Address, ImmutableArray<PlannedPage> Pages) : PlannedOutput(null, null, Host, Address)
{
    public override string Type => "sitemap";
}

/// <summary>Names the parts of a sitemap that is too large for one file.</summary>
internal sealed record SitemapIndexFile(string Host, string Origin, ImmutableArray<SitemapFile> Parts) : PlannedOutput(null, null, Host, "/sitemap.xml")
{
    public override string Type => "sitemap";
}

/// <summary>Settings for the web server of a host, in the form that one kind of server reads.</summary>
internal sealed record ServerFile(string Host, string Address, ServerForm Form, ServerRules Rules) : PlannedOutput(null, null, Host, Address)
{
    /// <summary>Of Netlify and Cloudflare Pages.</summary>
    public const string Headers = "/_headers";

    public const string Redirects = "/_redirects";

    /// <summary>Of Apache.</summary>
    public const string Htaccess = "/.htaccess";

    public override string Type => "server";
}

internal sealed record RobotsFile(string Host, string Origin) : PlannedOutput(null, null, Host, "/robots.txt")
{
    public override string Type => "robots";
}
