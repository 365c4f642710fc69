using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>The same page in the other languages of its brand: each names all, so that every one is named back.</summary>
internal static class Translations
{
    /// <summary>The page with its <c>hreflang</c> links; an item brings its own, lists have them in every language of the brand.</summary>
    public static PageModel Linked(PlannedPage page, PageModel model, SiteView view)
    {
        if (model.NoIndex && page is not (SlicePage or KeywordPage)) return model;
        if (model.Alternates.Count == 0) model = model with { Alternates = OfList(page, view) };
        model = model with { Languages = [.. view.Model.Languages.Select(home => model.Alternates.FirstOrDefault(a => a.Language == home.Language) ?? home)] };
        if (model.Alternates.Count == 0) return model;
        var fallback = page is ItemPage item ? view.Site.LanguagesOf(item.Shown)[0] : view.Site.Languages[0];
        return model with { DefaultUrl = fallback == page.Language ? model.AbsoluteUrl : model.Alternates.First(a => a.Language == fallback).AbsoluteUrl };
    }

    private static List<AlternateModel> OfList(PlannedPage page, SiteView view)
    {
        var alternates = new List<AlternateModel>();
        foreach (var language in view.Site.Languages)
        {
            if (language == page.Language || Address(page, view.Site, view.Plan, language) is not { } address) continue;
            alternates.Add(new AlternateModel(language, view.Say($"language.{language}"), address, view.Site.Origin + address));
        }
        return alternates;
    }

    // Null for what is there once, or not in that language.
    private static string? Address(PlannedPage page, BrandSite site, SitePlan plan, string language) => page switch
    {
        HomePage => Addresses.Home(site, language),
        NewsListPage list => Addresses.NewsPage(site, list.Number, language),
        NewsYearPage year => Addresses.NewsYear(site, year.Year, language),
        EventListPage list => Addresses.EventPage(site, list.Number, language),
        EventMonthPage month => Addresses.Month(site, month.Year, month.Month, language),
        SectionPage section => Addresses.Section(site, section.Section, language),
        OverviewPage overview => Addresses.Section(site, overview.Section, language),
        SlicePage slice => plan.SliceAddress(site, slice.Facet, language),
        DossierPage { Kind: DossierKind.Topic } topic => Addresses.Topic(site, topic.Id, language),
        DossierPage { Kind: DossierKind.Place } place => Addresses.Place(site, place.Id, language),
        DossierPage { Kind: DossierKind.Partner } partner => Addresses.Partner(site, partner.Id, language),
        SearchPage => Addresses.Section(site, Model.Sections.Search, language),
        FactsPage facts => $"{Addresses.Home(site, language)}{LegalPaths.Of(facts.Kind, language)}/",
        ProofPage => LegalPaths.Proof(site, language),
        CreditsPage { Number: 1 } => Addresses.Credits(site, 1, language),
        ConfiguratorPage => WidgetPlanner.Spoken(site).Contains(language) ? WidgetAddresses.Folder(site, language) : null,
        _ => null,
    };
}
