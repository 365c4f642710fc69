using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>The list of news, paged, and that of a year.</summary>
internal static class NewsPages
{
    public static PageModel Build(NewsListPage page, SiteView view)
    {
        var label = view.Label("news");
        var cards = view.Cards.Of(view.Site.Lists.News.Skip((page.Number - 1) * NewsListPage.PerPage).Take(NewsListPage.PerPage));
        var title = page.Number == 1 ? label : view.Say("list.page-title", label, $"{page.Number}");
        return new PageModel<NewsListModel>(PageBuilder.Common(page, view, title), new NewsListModel(cards, Pager(page, view), Years(view)));
    }

    public static PageModel Build(NewsYearPage page, SiteView view)
    {
        var cards = view.Cards.Of(view.Site.Lists.News.Where(n => n.Date.Year == page.Year));
        var common = PageBuilder.Common(page, view, $"{view.Label("news")} {page.Year}");
        common = PageBuilder.Below(common, view.Label("news"), view.SectionUrl("news"));
        return new PageModel<NewsListModel>(common, new NewsListModel(cards, null, Years(view)));
    }

    private static List<LinkModel> Years(SiteView view) =>
        [.. view.Site.Lists.News.Select(n => n.Date.Year).Distinct().Select(y => new LinkModel($"{y}", Addresses.NewsYear(view.Site, y, view.ListLanguage)))];

    private static PagerModel? Pager(NewsListPage page, SiteView view)
    {
        if (page.Total == 1) return null;
        // The first, the last and the neighbours; a pager of two hundred numbers helps nobody.
        var numbers = Enumerable.Range(1, page.Total).Where(n => n == 1 || n == page.Total || Math.Abs(n - page.Number) <= 2);
        return new PagerModel(page.Number, page.Total,
            page.Number == 1 ? null : Address(page.Number - 1),
            page.Number == page.Total ? null : Address(page.Number + 1),
            [.. numbers.Select(n => new PagerLink(n, Address(n), n == page.Number))]);

        string Address(int number) => Addresses.NewsPage(view.Site, number, view.Language);
    }
}
