using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Themes;

namespace RegionSite.Planning;

/// <summary>One file of the output with everything that decides its bytes. Rendering it needs nothing but this and the stages' results, so all can be rendered at once.</summary>
/// <param name="Site">The brand it belongs to; null for what a host shares.</param>
/// <param name="Host">The folder below the output.</param>
/// <param name="Address">The path from the host's root; one with a slash at its end is a folder's index.html.</param>
internal abstract record PlannedOutput(BrandSite? Site, string? Language, string Host, string Address)
{
    /// <summary>The type in the manifest.</summary>
    public abstract string Type { get; }

    /// <summary>The item it shows or offers.</summary>
    public Item? Item { get; init; }

    /// <summary>Where to complain when two want one address; null for what the generator makes of itself.</summary>
    public SourceLocation? At { get; init; }

    /// <summary>Below the output folder.</summary>
    public string File => Host + Uri.UnescapeDataString(Address.EndsWith('/') ? Address + "index.html" : Address);
}

/// <summary>A page; <see cref="Layout"/> names its template.</summary>
internal abstract record PlannedPage(BrandSite Site, string Language, string Address, string Layout) : PlannedOutput(Site, Language, Site.Host, Address)
{
    public new BrandSite Site { get; } = Site;

    public new string Language { get; } = Language;
}

internal sealed record HomePage(BrandSite Site, string Language, string Address) : PlannedPage(Site, Language, Address, "home")
{
    public override string Type => "home";
}

internal sealed record NewsListPage(BrandSite Site, string Language, string Address, int Number, int Total) : PlannedPage(Site, Language, Address, "news-list")
{
    public const int PerPage = 20;

    public override string Type => "list";
}

internal sealed record NewsYearPage(BrandSite Site, string Language, string Address, int Year) : PlannedPage(Site, Language, Address, "news-year")
{
    public override string Type => "list";
}

internal sealed record EventListPage(BrandSite Site, string Language, string Address, int Number, int Total) : PlannedPage(Site, Language, Address, "event-list")
{
    /// <summary>Dated ones: all others stand on the first page, since they are few.</summary>
    public const int PerPage = 100;

    public override string Type => "list";
}

internal sealed record EventMonthPage(BrandSite Site, string Language, string Address, int Year, int Month) : PlannedPage(Site, Language, Address, "event-month")
{
    public override string Type => "list";
}

/// <summary>The weekends ahead and what is on: for those who look for a date.</summary>
internal sealed record DateFinderPage(BrandSite Site, string Language, string Address) : PlannedPage(Site, Language, Address, "date-finder")
{
    public override string Type => "list";
}

/// <summary>The list of a type.</summary>
internal sealed record SectionPage(BrandSite Site, string Language, string Address, string Section) : PlannedPage(Site, Language, Address, "list")
{
    public override string Type => "list";
}

/// <summary>A list narrowed by one facet.</summary>
internal sealed record SlicePage(BrandSite Site, string Language, string Address, Facet Facet) : PlannedPage(Site, Language, Address, "slice")
{
    /// <summary>The newest, or the next; whoever wants more goes to the whole list.</summary>
    public const int Most = 60;

    /// <summary>Whether all of its events are past. Who subscribed to it or marked it finds it again; search engines need not.</summary>
    public bool IsOver { get; init; }

    public override string Type => "list";
}

/// <summary>The overview of topics, places or partners.</summary>
internal sealed record OverviewPage(BrandSite Site, string Language, string Address, string Section) : PlannedPage(Site, Language, Address, "overview")
{
    /// <summary>Of places: where they lie; none where that is known of too few.</summary>
    public ImmutableArray<PlaceMap> Maps { get; init; } = [];

    /// <summary>Of places: who answers for each.</summary>
    public ImmutableArray<Responsibility> Responsibilities { get; init; } = [];

    public override string Type => "list";
}

internal sealed record ItemPage(BrandSite Site, string Language, string Address, Item Shown) : PlannedPage(Site, Language, Address, Shown.Type.Word())
{
    public override string Type => Shown.Type.Word();
}

internal enum DossierKind
{
    Topic,
    Place,
    Partner,
}

internal sealed record DossierPage(BrandSite Site, string Language, string Address, DossierKind Kind, string Id) : PlannedPage(Site, Language, Address, Kind switch { DossierKind.Topic => "topic", DossierKind.Place => "place", _ => "partner" })
{
    public override string Type => Layout;
}

internal sealed record SearchPage(BrandSite Site, string Language, string Address) : PlannedPage(Site, Language, Address, "search")
{
    /// <summary>The letters of the keywords, for whoever has no script; empty where there are none.</summary>
    public ImmutableArray<string> Letters { get; init; } = [];

    public override string Type => "search";
}

/// <summary>The keywords of a letter, or a part of them.</summary>
/// <param name="Letters">All that there are, this one among them.</param>
internal sealed record KeywordPage(BrandSite Site, string Language, string Address, string Letter, int Number, int Total, ImmutableArray<string> Letters, ImmutableArray<Keyword> Words) : PlannedPage(Site, Language, Address, "keywords")
{
    public override string Type => "keywords";
}

/// <summary>A legal page made from facts.</summary>
internal sealed record FactsPage(BrandSite Site, string Language, string Address, string Kind, LegalPage Facts) : PlannedPage(Site, Language, Address, "legal")
{
    public override string Type => "page";
}

/// <summary>What the pages of a brand ask of a browser and of other hosts, for whoever answers for data protection.</summary>
internal sealed record ProofPage(BrandSite Site, string Language, string Address, Theme Theme) : PlannedPage(Site, Language, Address, "legal")
{
    public override string Type => "proof";
}

/// <summary>Who made the pictures of a brand, or some of them.</summary>
internal sealed record CreditsPage(BrandSite Site, string Language, string Address, int Number, int Total, ImmutableArray<PictureCredit> Pictures) : PlannedPage(Site, Language, Address, "credits")
{
    public const int PerPage = 100;

    public override string Type => "credits";
}

internal sealed record NotFoundPage(BrandSite Site, string Language, string Address) : PlannedPage(Site, Language, Address, "not-found")
{
    public override string Type => "error";
}

internal sealed record RedirectPage(BrandSite Site, string Language, string Address, string Target) : PlannedPage(Site, Language, Address, "redirect")
{
    public override string Type => "redirect";
}
