using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>The list of news, paged, and that of a year.</summary>
internal static class NewsPages
{
    public static PageModel Build(NewsListPage page, SiteView view)
    {
        var label = view.Label("news");
        var cards = view.Cards.Of(view.Site.Lists.News.Skip((page.Number - 1) * NewsListPage.PerPage).Take(NewsListPage.PerPage));
        if (page.Number == 1) cards[0] = cards[0] with { Lead = true };
        var title = page.Number == 1 ? label : view.Say("pager.title", label, $"{page.Number}", $"{page.Total}");
        var common = PageBuilder.Common(page, view, title);
        if (page.Number > 1) common = PageBuilder.Below(common, label, view.SectionUrl("news"));
        return new PageModel<NewsListModel>(common, new NewsListModel(cards, Pagers.Of(page.Number, page.Total, n => Addresses.NewsPage(view.Site, n, view.Language)), Years(view)) { Filter = page.Number == 1 ? view.Filters.Of(ItemType.News) : null });
    }

    public static PageModel Build(NewsYearPage page, SiteView view)
    {
        var months = view.Site.Lists.News.Where(n => n.Date.Year == page.Year).GroupBy(n => n.Date.Month)
            .Select(m => new GroupModel("archive", DateWords.Month(page.Year, m.Key, view.Language), view.Cards.Of(m), null) { Id = $"m{m.Key:00}" });
        var common = PageBuilder.Common(page, view, $"{view.Label("news")} {page.Year}");
        common = PageBuilder.Below(common, view.Label("news"), view.SectionUrl("news"));
        return new PageModel<NewsListModel>(common, new NewsListModel([], null, Years(view)) { Groups = [.. months] });
    }

    private static List<LinkModel> Years(SiteView view) =>
        [.. view.Site.Lists.NewsYears.Select(y => new LinkModel($"{y}", Addresses.NewsYear(view.Site, y, view.ListLanguage)))];
}
