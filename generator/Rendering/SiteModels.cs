using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Resolving;
using RegionSite.Text;

namespace RegionSite.Rendering;

/// <summary>Builds what all pages of a brand in one language share.</summary>
internal static class SiteModels
{
    public static SiteModel Of(SiteView view, string brandStyle)
    {
        var (site, language) = (view.Site, view.Language);
        var owner = view.Library.Partners.GetValueOrDefault(site.Brand.Owners[0].Value);
        return new SiteModel
        {
            Name = site.Brand.Name.In(language),
            RegionName = view.Library.Region.Name.In(language),
            Language = language,
            Home = Addresses.Home(site, view.ListLanguage),
            Logo = view.Image(site.Brand.Logo) is { } logo ? logo with { Alt = "" } : null,
            Menu = [.. Menu(view)],
            Legal = [.. Legal(view)],
            Owners = [.. site.Brand.Owners.Select(o => view.Library.Partners.GetValueOrDefault(o.Value)).OfType<Partner>().Select(p => new LinkModel(p.Name.In(language), Near(p.Website, site)))],
            SearchUrl = view.SectionUrl(Sections.Search),
            SearchScript = view.SectionUrl(Sections.Search) + "search.js",
            SearchTypes = [.. ItemTypes.All.Select(t => new FactModel(t.Word(), view.Label(t.Section())))],
            BrandStyle = brandStyle,
            BarrierContact = owner?.Email,
            ImprintUrl = LegalLink(view, "imprint", site.Brand.Legal.Imprint)?.Url,
            PrivacyUrl = LegalLink(view, "privacy", site.Brand.Legal.Privacy)?.Url,
            AccessibilityUrl = LegalLink(view, "accessibility", site.Brand.Legal.Accessibility)?.Url,
            Languages = [.. site.Languages.Where(l => l != view.ListLanguage).Select(l => new AlternateModel(l, view.Say($"language.{l}"), Addresses.Home(site, l), site.Origin + Addresses.Home(site, l)))],
            Locale = language switch { Languages.German or Languages.EasyGerman => "de_DE", Languages.English => "en_GB", _ => language },
            Year = view.Library.Now.Today.Year,
            TimeZone = view.Library.Region.TimeZone.Id,
        };
    }

    // An owner's website may be this one, or lie beside it; within a host addresses are paths.
    private static string? Near(string? website, BrandSite site) => website?.StartsWith(site.Origin + "/", StringComparison.Ordinal) == true ? website[site.Origin.Length..] : website;

    // A menu never leads to an empty section or to a page that is not online.
    private static IEnumerable<MenuModel> Menu(SiteView view)
    {
        var (site, language) = (view.Site, view.Language);
        foreach (var entry in site.Brand.Menus.In(language))
        {
            if (entry.Section is { } section)
            {
                if (HasAny(site, section)) yield return new MenuModel(entry.Name?.In(language) ?? view.Label(section.Section()), view.SectionUrl(section.Section()), false, section.Section());
            }
            else if (entry.Page is { } id)
            {
                if (BrandPages.Find(site.Brand, id.Value, view.Library) is not PageItem page || !view.Library.IsLive(page) || view.LinkTo(page) is not { } url) continue;
                yield return new MenuModel(entry.Name?.In(language) ?? page.MenuTitle?.In(language) ?? page.Title.In(language), url, false, page.Key.Slug) { Lang = view.LangMark(page.MenuTitle ?? page.Title) };
            }
            else if (entry.Url is { } address) yield return new MenuModel(entry.Name!.In(language), address, true, "");
        }
    }

    public static bool HasAny(BrandSite site, ItemType type) => type switch
    {
        ItemType.News => !site.Lists.News.IsEmpty,
        ItemType.Event => !site.Lists.Events.IsEmpty,
        _ => !site.Lists.ByType[type].IsEmpty,
    };

    private static IEnumerable<LinkModel> Legal(SiteView view)
    {
        foreach (var (kind, page) in view.Site.Brand.Legal.All)
            if (LegalLink(view, kind, page) is { } link) yield return link;
        // A privacy notice from facts leads to it by itself; a page of the brand's own may not know of it.
        if (view.Site.Brand.Legal.Privacy.Made is null) yield return new LinkModel(view.Say("law.proof"), LegalPaths.Proof(view.Site, view.ListLanguage));
        if (view.Plan.WithCredits.Contains(view.Site.Brand.Id)) yield return new LinkModel(view.Say("credits.title"), Addresses.Credits(view.Site, 1, view.ListLanguage));
    }

    // Null where the page is not online.
    private static LinkModel? LegalLink(SiteView view, string kind, LegalPage legal)
    {
        var name = view.Say($"legal.{kind}");
        if (legal.Page is not { } id) return new LinkModel(name, $"{Addresses.Home(view.Site, view.ListLanguage)}{LegalPaths.Of(kind, view.ListLanguage)}/");
        var page = view.Library.Find(new ItemKey(view.Site.Brand.Id, ItemType.Page, id.Value, true));
        return page is not null && view.ItemLink(page) is { Url: { } url } ? new LinkModel(name, url) : null;
    }
}
