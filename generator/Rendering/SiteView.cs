using System.Collections.Concurrent;
using RegionSite.Markup;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Files;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Pages;
using RegionSite.Rendering.Structured;
using RegionSite.Resolving;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>A brand in one language as its pages see it: texts, addresses, and the parts that all of its pages share, made once.</summary>
internal sealed class SiteView
{
    private readonly ConcurrentDictionary<string, Thing?> _organizations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(ItemKey Key, bool Whole), FeedEntry> _feedEntries = new();

    public SiteView(BrandSite site, string language, SitePlan plan, ThemeTexts texts, string brandStyle)
    {
        Site = site;
        Language = language;
        ListLanguage = site.Languages.Contains(language) ? language : site.Languages[0];
        Plan = plan;
        Texts = texts;
        Cards = new CardBuilder(this);
        Filters = new FilterBuilder(this);
        Nearby = new NearbyBuilder(this);
        Model = SiteModels.Of(this, brandStyle);
        Feeds = PageFeeds.OfBrand(this);
        ShareImage = SharePictures.OfBrand(this);
    }

    public BrandSite Site { get; }

    public string Language { get; }

    /// <summary>The language of the lists that pages of this one lead to: an item may be in a language that its brand has no lists in.</summary>
    public string ListLanguage { get; }

    public SitePlan Plan { get; }

    public Library Library => Plan.Library;

    public ThemeTexts Texts { get; }

    public SiteModel Model { get; }

    /// <summary>The brand's own feeds.</summary>
    public IReadOnlyList<FeedModel> Feeds { get; }

    /// <summary>The brand's picture for link previews.</summary>
    public ImageModel? ShareImage { get; }

    public CardBuilder Cards { get; }

    public FilterBuilder Filters { get; }

    public NearbyBuilder Nearby { get; }

    /// <summary>A partner as structured data names it; null for one that there is not.</summary>
    public Thing? Organization(string partner) => _organizations.GetOrAdd(partner, static (p, view) => Organizations.Named(p, view), this);

    /// <summary>An item as an entry of the feeds that it stands in.</summary>
    /// <param name="whole">With the text; the summary alone otherwise.</param>
    public FeedEntry FeedEntry(Item item, bool whole) => _feedEntries.GetOrAdd((item.Key, whole), static (k, made) => FeedEntries.Of(made.item, k.Whole, made.Item2), (item, this));

    /// <summary>An interface text; <c>{0}</c> in it is replaced.</summary>
    public string Say(string key, params ReadOnlySpan<string> arguments)
    {
        var text = Texts.Find(key) ?? key;
        for (var i = 0; i < arguments.Length; i++) text = text.Replace($"{{{i}}}", arguments[i], StringComparison.Ordinal);
        return text;
    }

    /// <summary>A section's heading: the brand's own word, else the theme's.</summary>
    public string Label(string section)
    {
        if (Site.Brand.Labels.TryGetValue(section, out var own))
        {
            var spoken = Language == Languages.EasyGerman ? Languages.German : Language;
            if (own.Has(spoken)) return own.In(spoken);
        }
        return Say($"section.{section}");
    }

    public string SectionUrl(string section) => Addresses.Section(Site, section, ListLanguage);

    /// <summary>Null where the slice has no page.</summary>
    public string? SliceUrl(Facet facet) => Plan.SliceAddress(Site, facet, ListLanguage);

    public string? LinkTo(Item item) => Plan.Addresses.LinkTo(item, Site, Language);

    /// <summary>Whether the brand shows the item itself. What others say of an item is shown no further than that.</summary>
    public bool Shows(Item item) => Plan.Sharing.Shows(Site.Brand, item);

    /// <summary>The stations of an event that the brand shows, by next date.</summary>
    public IEnumerable<EventItem> Stations(EventItem whole) => Plan.Stations(whole).Where(Shows);

    public ImageModel? Image(ImageUse? use)
    {
        if (use is null || !Library.Media.TryGetValue(use.Path.Value, out var file)) return null;
        return Picture(file, use.Alt?.In(Language) ?? "") with { Caption = use.Caption?.In(Language), Credit = use.Credit?.In(Language), Focus = use.Focus is { } focus ? FocusClasses.Of(focus) : null };
    }

    public ImageModel Picture(MediaFile file, string alt)
    {
        var url = MediaUrl(file);
        return Plan.Pictures.TryGetValue(file.Path, out var planned)
            ? new ImageModel(url, Site.Origin + url, alt, planned.Width, planned.Height, null, null) { Sources = planned.Sources }
            : new ImageModel(url, Site.Origin + url, alt, file.Width, file.Height, null, null);
    }

    public string MediaUrl(MediaFile file) => Addresses.Media(file, Library.Partners.ContainsKey(file.Owner));

    public LinkModel PartnerLink(string partner)
    {
        var name = Library.Partners[partner].Name;
        return new LinkModel(name.In(Language), Site.Lists.ByPartner.ContainsKey(partner) ? Addresses.Partner(Site, partner, ListLanguage) : null) { Lang = LangMark(name) };
    }

    public LinkModel TopicLink(string topic) =>
        new(Library.TopicNames[topic].In(Language), Site.Lists.ByTopic.ContainsKey(topic) ? Addresses.Topic(Site, topic, ListLanguage) : null) { Lang = LangMark(Library.TopicNames[topic]) };

    public LinkModel PlaceLink(string place)
    {
        var name = Library.Places.Find(place)!.Name;
        return new LinkModel(name.In(Language), Site.Lists.ByPlace.ContainsKey(place) ? Addresses.Place(Site, place, ListLanguage) : null) { Lang = LangMark(name) };
    }

    /// <summary>A link to an item; without address where no brand shows it (then only its name is public anyway), null where it is not live.</summary>
    public LinkModel? ItemLink(Item? item) =>
        item is null || !Library.IsLive(item) ? null
        : Site.LanguageFor(item, Language) is var shownIn && shownIn == Language ? new LinkModel(item.Title.In(Language), LinkTo(item)) { Lang = LangMark(item.Title) }
        : new LinkModel(item.Title.In(shownIn), LinkTo(item)) { Lang = shownIn, LanguageName = Say($"language.in.{shownIn}") };

    /// <summary>The <c>lang</c> of a text where it is not the page's; easy German is German for a screen reader.</summary>
    public string? LangMark(LocalText text)
    {
        var own = text.LanguageFor(Language);
        return own == Language || (Language == Languages.EasyGerman && own == Languages.German) ? null : own;
    }

    /// <summary>The body of an item in the language of its page.</summary>
    public BodyText? Body(Item item)
    {
        Body? body = null;
        if (!item.Bodies.TryGetValue(Language, out body) && (Language == item.Languages[0] || !item.Languages.Contains(Language))) item.Bodies.TryGetValue(item.Languages[0], out body);
        return body is null ? null : new BodyText(body, this);
    }
}
