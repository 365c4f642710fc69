using System.Diagnostics.CodeAnalysis;
using RegionSite.Themes;

namespace RegionSite.Rendering.Models;

/// <summary>What a layout may see: templates name these properties in camelCase (<c>{{site.name}}</c>, <c>{{content.title}}</c>).</summary>
internal record PageModel
{
    /// <summary>The brand and language the page belongs to.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>The layout's name, also a class of the page: <c>home</c>, <c>news</c>, <c>event-list</c> …</summary>
    public required string Kind { get; init; }

    /// <summary>The heading; the browser's title adds the brand's name.</summary>
    public required string Title { get; init; }

    /// <summary>The language of this page, for <c>lang</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The path of this page.</summary>
    public required string Address { get; init; }

    /// <summary>The path of the list or page that the menu marks as the current one.</summary>
    public required string Section { get; init; }

    public string? Description { get; init; }

    /// <summary>The absolute address of the canonical copy.</summary>
    public required string Canonical { get; init; }

    /// <summary>The absolute address of this copy. Search engines take no other form in <c>hreflang</c>.</summary>
    public required string AbsoluteUrl { get; init; }

    /// <summary>Where this page is not the canonical copy: who it comes from.</summary>
    public LinkModel? From { get; init; }

    /// <summary>From the home page down to the parent; not the page itself.</summary>
    public IReadOnlyList<LinkModel> Breadcrumbs { get; init; } = [];

    /// <summary>The same page in other languages.</summary>
    public IReadOnlyList<AlternateModel> Alternates { get; init; } = [];

    /// <summary>Where a visitor gets each other language of the brand: this page in it, else the home page; empty where the page is none of the website's own (404, widgets, redirects).</summary>
    public IReadOnlyList<AlternateModel> Languages { get; init; } = [];

    /// <summary>The absolute address of this page in the language that others fall back to (<c>hreflang="x-default"</c>); null where there are no <see cref="Alternates"/>.</summary>
    public string? DefaultUrl { get; init; }

    /// <summary>The picture for link previews: never an SVG, which most networks do not show.</summary>
    public ImageModel? ShareImage { get; init; }

    /// <summary>Of news: RFC 3339 times for link previews.</summary>
    public string? Published { get; init; }

    public string? Modified { get; init; }

    /// <summary>article or website.</summary>
    public string ShareType { get; init; } = "website";

    /// <summary>JSON-LD as script elements.</summary>
    public Html? StructuredData { get; init; }

    /// <summary>Feeds for this page's <c>link rel=alternate</c>.</summary>
    public IReadOnlyList<FeedModel> Feeds { get; init; } = [];

    /// <summary>Of a page that shows a calendar: what is answered to whoever is given its address to embed (oEmbed); absolute.</summary>
    public string? OEmbedUrl { get; init; }

    /// <summary>Keep out of search engines (404, widgets, redirects, slices of events that are all past).</summary>
    public bool NoIndex { get; init; }
}

/// <summary>A page with what its layout shows in <c>{{content…}}</c>: a record of this folder named after the layout.</summary>
[method: SetsRequiredMembers]
internal sealed record PageModel<T>(PageModel Common, T Content) : PageModel(Common) where T : class;

/// <summary>What all pages of a brand in one language share.</summary>
internal sealed record SiteModel
{
    public required string Name { get; init; }

    public required string RegionName { get; init; }

    public required string Language { get; init; }

    /// <summary>The home page's address.</summary>
    public required string Home { get; init; }

    /// <summary>Without a text of its own: the brand's name belongs beside it, to be seen or only heard.</summary>
    public ImageModel? Logo { get; init; }

    public required IReadOnlyList<MenuModel> Menu { get; init; }

    /// <summary>Imprint, privacy, accessibility.</summary>
    public required IReadOnlyList<LinkModel> Legal { get; init; }

    /// <summary>The brand's owners with their websites.</summary>
    public required IReadOnlyList<LinkModel> Owners { get; init; }

    public required string SearchUrl { get; init; }

    /// <summary>The address of the search script; null where there is no search.</summary>
    public required string SearchScript { get; init; }

    /// <summary>What the brand calls each type of item, for the scripts that show what was found; names are the types' words.</summary>
    public required IReadOnlyList<FactModel> SearchTypes { get; init; }

    /// <summary>The style sheet with the brand's colours.</summary>
    public required string BrandStyle { get; init; }

    /// <summary>For "Barriere melden": an e-mail address or null.</summary>
    public string? BarrierContact { get; init; }

    public string? ImprintUrl { get; init; }

    public string? PrivacyUrl { get; init; }

    /// <summary>The statement on accessibility, which also says how to report a barrier.</summary>
    public string? AccessibilityUrl { get; init; }

    /// <summary>The home page of each other language of the brand.</summary>
    public required IReadOnlyList<AlternateModel> Languages { get; init; }

    /// <summary>og:locale.</summary>
    public required string Locale { get; init; }

    public required int Year { get; init; }

    /// <summary>The region's zone (IANA): scripts reckon "today" by its clocks, wherever the visitor is.</summary>
    public required string TimeZone { get; init; }
}

internal sealed record LinkModel(string Name, string? Url)
{
    /// <summary>Set where the name is in another language than the page.</summary>
    public string? Lang { get; init; }

    /// <summary>Set where what it leads to is in another language than the page: "auf Deutsch".</summary>
    public string? LanguageName { get; init; }
}

internal sealed record MenuModel(string Name, string Url, bool External, string Key)
{
    /// <summary>Set where the name is in another language than the page.</summary>
    public string? Lang { get; init; }
}

internal sealed record AlternateModel(string Language, string Name, string Url, string AbsoluteUrl);

internal sealed record FeedModel(string Title, string Url, string Type);

/// <summary>A picture with what is said of it; <see cref="Alt"/> is empty for a decorative one.</summary>
internal sealed record ImageModel(string Url, string AbsoluteUrl, string Alt, int Width, int Height, string? Caption, string? Credit)
{
    /// <summary>Smaller files of it, as <c>srcset</c> of HTML takes them; null where there are none.</summary>
    public string? Sources { get; init; }

    /// <summary>The classes that keep in view what matters where it is cropped; null for its middle.</summary>
    public string? Focus { get; init; }
}
