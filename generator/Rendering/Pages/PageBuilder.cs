using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Structured;

namespace RegionSite.Rendering.Pages;

/// <summary>Turns a planned page into what its layout shows.</summary>
internal static class PageBuilder
{
    /// <summary>The layouts that every theme must have, with the model each is given.</summary>
    public static readonly IReadOnlyDictionary<string, Type> Layouts = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["home"] = typeof(PageModel<HomeModel>),
        ["news-list"] = typeof(PageModel<NewsListModel>),
        ["news-year"] = typeof(PageModel<NewsListModel>),
        ["event-list"] = typeof(PageModel<EventListModel>),
        ["event-month"] = typeof(PageModel<EventMonthModel>),
        ["date-finder"] = typeof(PageModel<DateFinderModel>),
        ["list"] = typeof(PageModel<ListModel>),
        ["slice"] = typeof(PageModel<SliceModel>),
        ["overview"] = typeof(PageModel<OverviewModel>),
        ["topic"] = typeof(PageModel<DossierModel>),
        ["place"] = typeof(PageModel<DossierModel>),
        ["partner"] = typeof(PageModel<DossierModel>),
        ["news"] = typeof(PageModel<NewsModel>),
        ["event"] = typeof(PageModel<EventModel>),
        ["network"] = typeof(PageModel<NetworkModel>),
        ["member"] = typeof(PageModel<MemberModel>),
        ["contact"] = typeof(PageModel<ContactModel>),
        ["offer"] = typeof(PageModel<OfferModel>),
        ["page"] = typeof(PageModel<ItemModel>),
        ["search"] = typeof(PageModel<SearchModel>),
        ["keywords"] = typeof(PageModel<KeywordsModel>),
        ["credits"] = typeof(PageModel<CreditsModel>),
        ["legal"] = typeof(PageModel<LegalModel>),
        ["widget"] = typeof(PageModel<WidgetModel>),
        ["configurator"] = typeof(PageModel<ConfiguratorModel>),
        ["not-found"] = typeof(PageModel<NotFoundModel>),
        ["redirect"] = typeof(PageModel<RedirectModel>),
    };

    public static PageModel Build(PlannedPage page, SiteView view)
    {
        var model = Translations.Linked(page, Model(page, view), view);
        return Descriptions.Described(page, model with { StructuredData = StructuredData.Of(page, model, view) }, view);
    }

    private static PageModel Model(PlannedPage page, SiteView view) => page switch
    {
        ItemPage item => ItemPages.Build(item, view),
        HomePage home => HomePages.Build(home, view),
        NewsListPage list => NewsPages.Build(list, view),
        NewsYearPage year => NewsPages.Build(year, view),
        EventListPage list => EventPages.Build(list, view),
        EventMonthPage month => EventMonthPages.Build(month, view),
        DateFinderPage finder => DateFinderPages.Build(finder, view),
        OverviewPage overview => OverviewPages.Build(overview, view),
        SectionPage section => SectionPages.Build(section, view),
        SlicePage slice => SlicePages.Build(slice, view),
        DossierPage dossier => DossierPages.Build(dossier, view),
        SearchPage search => SearchPages.Build(search, view),
        KeywordPage keywords => SearchPages.Build(keywords, view),
        CreditsPage credits => CreditsPages.Build(credits, view),
        FactsPage facts => LegalFactPages.Build(facts, view),
        ProofPage proof => ProofPages.Build(proof, view),
        WidgetPage widget => WidgetPages.Build(widget, view),
        ConfiguratorPage configurator => WidgetPages.Build(configurator, view),
        NotFoundPage notFound => ToolPages.Build(notFound, view),
        RedirectPage redirect => ToolPages.Build(redirect, view),
        _ => throw new InvalidOperationException($"no builder for {page.GetType().Name}"),
    };

    /// <summary>The parts that every page has; lists and tools are their own canonical copies.</summary>
    public static PageModel Common(PlannedPage page, SiteView view, string title) => new()
    {
        Site = view.Model,
        Kind = page.Layout,
        Title = title,
        Language = page.Language,
        Address = page.Address,
        Section = page.Address,
        Canonical = view.Site.Origin + page.Address,
        AbsoluteUrl = view.Site.Origin + page.Address,
        Breadcrumbs = page is HomePage ? [] : [new LinkModel(view.Say("section.home"), view.Model.Home)],
        Alternates = page is HomePage ? view.Model.Languages : [],
        ShareImage = view.ShareImage,
        Feeds = PageFeeds.Of(page, view),
        OEmbedUrl = WidgetLinks.OEmbed(page, view),
    };

    /// <summary>Puts a page below the list it belongs to.</summary>
    public static PageModel Below(PageModel page, string label, string url) => page with { Section = url, Breadcrumbs = [.. page.Breadcrumbs, new LinkModel(label, url)] };
}
