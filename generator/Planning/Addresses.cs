using System.Collections.Frozen;
using RegionSite.Model;
using RegionSite.Sharing;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>The one place that knows what the address of a thing is (contract, section 6). Paths begin at the host's root.</summary>
internal sealed class Addresses(FrozenDictionary<string, BrandSite> sites, SharingTable sharing)
{
    public BrandSite Site(Brand brand) => sites[brand.Id];

    /// <summary>The brand's home page in a language.</summary>
    public static string Home(BrandSite site, string language) => site.Base + SectionPaths.Prefix(language);

    public static string Section(BrandSite site, string section, string language) => $"{Home(site, language)}{SectionPaths.Of(section, site.Brand, language)}/";

    public static string NewsYear(BrandSite site, int year, string language) => $"{Section(site, "news", language)}{year:0000}/";

    public static string NewsPage(BrandSite site, int number, string language) =>
        number == 1 ? Section(site, "news", language) : $"{Section(site, "news", language)}{SectionPaths.PageWord(language)}/{number}/";

    public static string EventPage(BrandSite site, int number, string language) =>
        number == 1 ? Section(site, "events", language) : $"{Section(site, "events", language)}{SectionPaths.PageWord(language)}/{number}/";

    public static string Month(BrandSite site, int year, int month, string language) => $"{Section(site, "events", language)}{year:0000}/{month:00}/";

    public static string DateFinder(BrandSite site, string language) => $"{Section(site, "events", language)}{(Languages.IsGerman(language) ? "terminfinder" : "date-finder")}/";

    /// <summary>The keywords of a letter.</summary>
    public static string Keywords(BrandSite site, string letter, int number, string language)
    {
        var first = $"{Section(site, Sections.Search, language)}{(Languages.IsGerman(language) ? "stichworte" : "keywords")}/{Uri.EscapeDataString(letter)}/";
        return number == 1 ? first : $"{first}{number}/";
    }

    /// <summary>The picture for link previews, beside the page it is of.</summary>
    public static string ShareImage(string page) => page + "share.jpg";

    /// <summary>Who made the brand's pictures.</summary>
    public static string Credits(BrandSite site, int number, string language)
    {
        var first = $"{Home(site, language)}{LegalPaths.Of(LegalPaths.Credits, language)}/";
        return number == 1 ? first : $"{first}{number}/";
    }

    public static string Topic(BrandSite site, string topic, string language) => $"{Section(site, Sections.Topics, language)}{topic}/";

    public static string Place(BrandSite site, string place, string language) => $"{Section(site, Sections.Places, language)}{place}/";

    public static string Partner(BrandSite site, string partner, string language) => $"{Section(site, Sections.Partners, language)}{partner}/";

    public static string Slice(BrandSite site, Facet facet, string language)
    {
        var kind = $"{Section(site, facet.Of.Section(), language)}{SectionPaths.FacetWord(facet.Kind, language)}/";
        return facet.Value.Length == 0 ? kind : $"{kind}{facet.Value}/";
    }

    /// <summary>The item's page on a brand that shows it.</summary>
    public static string Item(BrandSite site, Item item, string language) => item switch
    {
        NewsItem news => $"{NewsYear(site, news.Date.Year, language)}{item.Key.Owner}/{item.Key.Slug}/",
        PageItem when item.Key.OfBrand || site.Brand.Owners.Any(o => o.Value == item.Key.Owner) => $"{Home(site, language)}{item.Key.Slug}/",
        PageItem => $"{Home(site, language)}{item.Key.Owner}/{item.Key.Slug}/",
        _ => $"{Section(site, item.Type.Section(), language)}{item.Key.Owner}/{item.Key.Slug}/",
    };

    /// <summary>Calendar files are once per brand, at the German address.</summary>
    public static string Calendars(BrandSite site) => Section(site, "events", Languages.German);

    /// <summary>What describes termine.json to programs.</summary>
    public static string EventsSchema(BrandSite site) => Calendars(site) + "termine.schema.json";

    /// <summary>The calendar of a topic, place or partner; the words are those of the contract, whatever the brand calls its sections.</summary>
    public static string FacetCalendar(BrandSite site, string kind, string value, bool expanded = false) =>
        $"{Calendars(site)}{SectionPaths.FacetWord(kind, Languages.German)}/{value}{(expanded ? "-einzeln" : "")}.ics";

    /// <summary>The table of a topic's, place's or partner's events, beside their calendar.</summary>
    public static string EventTable(BrandSite site, string kind, string value) => $"{Calendars(site)}{SectionPaths.FacetWord(kind, Languages.German)}/{value}.csv";

    /// <summary>The coming month of the whole brand as text for the official gazette.</summary>
    public static string Gazette(BrandSite site) => Calendars(site) + "amtsblatt.txt";

    /// <summary>A month of one place.</summary>
    public static string Gazette(BrandSite site, string place, int year, int month) => $"{Calendars(site)}amtsblatt/{place}-{year:0000}-{month:00}.txt";

    public static string Feed(BrandSite site, Facet facet, FeedFormat format, string language) => $"{Slice(site, facet, language)}feed.{(format == FeedFormat.Atom ? "xml" : "json")}";

    /// <summary>A contact's business card: once per brand, at the German address.</summary>
    public static string ContactFile(BrandSite site, Item item) => Item(site, item, Languages.German) + "kontakt.vcf";

    /// <param name="expanded">The file with every date by itself, which only an event that repeats has.</param>
    public static string EventFile(BrandSite site, Item item, bool expanded = false) =>
        Item(site, item, Languages.German) + (expanded ? "termin-einzeln.ics" : "termin.ics");

    /// <summary>An event and all its stations in one calendar file.</summary>
    public static string StationsFile(BrandSite site, Item item) => Item(site, item, Languages.German) + "stationen.ics";

    /// <summary>A media file lies once per host; a brand that shares its id with a partner keeps its files in a folder of their own.</summary>
    public static string Media(MediaFile file, bool ownerIsPartnerToo)
    {
        var below = file.Path.Split('/')[2..];
        if (below is ["media", ..]) below = below[1..];
        var folder = file.OwnedByBrand && ownerIsPartnerToo ? $"{file.Owner}/brand" : file.Owner;
        return $"/media/{folder}/{string.Join('/', below.Select(Uri.EscapeDataString))}";
    }

    /// <summary>The same picture, this many pixels wide. The ending stays in the name, since a folder may hold <c>a.jpg</c> and <c>a.png</c>.</summary>
    public static string SmallerPicture(string address, int width) => $"{address}.{width}.webp";

    public static string Asset(string hashedPath) => $"/assets/{hashedPath}";

    /// <summary>The address of a live item for a page of <paramref name="site"/>: on the same brand, else on its home brand; null where no brand shows it.</summary>
    public string? LinkTo(Item item, BrandSite site, string language)
    {
        var target = sharing.Shows(site.Brand, item) ? site : sharing.Home(item) is { } home ? sites.GetValueOrDefault(home.Id) : null;
        if (target is null) return null;
        var path = Item(target, item, target.LanguageFor(item, language));
        return target.Host == site.Host ? path : target.Origin + path;
    }

    /// <summary>The canonical copy's address for a page of <paramref name="site"/>.</summary>
    public string LinkToOriginal(Item item, BrandSite site, string language)
    {
        var canonical = Canonical(item, language);
        return canonical.StartsWith(site.Origin + "/", StringComparison.Ordinal) ? canonical[site.Origin.Length..] : canonical;
    }

    /// <summary>The absolute address of the canonical copy.</summary>
    public string Canonical(Item item, string language)
    {
        var home = sites[(sharing.Home(item) ?? throw new InvalidOperationException($"{item.Key} is shown nowhere")).Id];
        return home.Origin + Item(home, item, home.LanguageFor(item, language));
    }
}
