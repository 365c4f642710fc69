using NodaTime;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>sitemap.xml (sitemaps.org 0.9): canonical pages with the day of their last change, as far as their authors say it.</summary>
internal static class SitemapWriter
{
    private const string Start = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    private const string Namespace = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    public static void Write(SitemapFile file, Utf8PageWriter to)
    {
        to.Write(Start + "<urlset" + Namespace);
        foreach (var page in file.Pages) Entry("url", page.Site.Origin, page.Address, LastChange(page), to);
        to.Write("</urlset>\n");
    }

    public static void Write(SitemapIndexFile file, Utf8PageWriter to)
    {
        to.Write(Start + "<sitemapindex" + Namespace);
        foreach (var part in file.Parts) Entry("sitemap", file.Origin, part.Address, part.Pages.Max(LastChange), to);
        to.Write("</sitemapindex>\n");
    }

    private static void Entry(string element, string origin, string address, LocalDate? changed, Utf8PageWriter to)
    {
        to.Write($"<{element}><loc>");
        HtmlEscape.Write(origin, to);
        HtmlEscape.Write(address, to);
        to.Write("</loc>");
        if (changed is { } day)
        {
            to.Write("<lastmod>");
            to.Write($"{day:uuuu-MM-dd}");
            to.Write("</lastmod>");
        }
        to.Write($"</{element}>\n");
    }

    /// <summary>A list changed when the newest of what it shows did.</summary>
    private static LocalDate? LastChange(PlannedPage page)
    {
        var lists = page.Site.Lists;
        return page switch
        {
            ItemPage item => LastChange(item.Shown),
            HomePage => page.Site.Items.Max(LastChange),
            NewsListPage list => lists.News.Skip((list.Number - 1) * NewsListPage.PerPage).Take(NewsListPage.PerPage).Max(LastChange),
            NewsYearPage year => lists.News.Where(n => n.Date.Year == year.Year).Max(LastChange),
            EventListPage => lists.Upcoming.Max(LastChange),
            EventMonthPage month => lists.ByMonth[(month.Year, month.Month)].Max(e => LastChange(e.Item)),
            SlicePage slice => lists.Slices[slice.Facet].Max(LastChange),
            DossierPage { Kind: DossierKind.Topic } topic => lists.ByTopic[topic.Id].Max(LastChange),
            DossierPage { Kind: DossierKind.Place } place => lists.ByPlace[place.Id].Max(LastChange),
            DossierPage partner => lists.ByPartner[partner.Id].Max(LastChange),
            SectionPage section when ItemTypes.FromSection(section.Section) is { } type => lists.ByType[type].Max(LastChange),
            _ => null,
        };
    }

    private static LocalDate? LastChange(Item item) => (item.Updated ?? (item as NewsItem)?.Date ?? item.Publish)?.Date;
}
