using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>sitemap.xml (sitemaps.org 0.9) and robots.txt (RFC 9309) of a host.</summary>
internal static class HostFiles
{
    public static void WriteSitemap(SitemapFile file, SitePlan plan, Utf8PageWriter to)
    {
        to.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in file.Pages)
        {
            // Of several copies search engines need the canonical one alone.
            if (page is ItemPage copy && plan.Sharing.Home(copy.Shown)?.Id != page.Site.Brand.Id) continue;
            to.Write("<url><loc>");
            HtmlEscape.Write(page.Site.Origin, to);
            HtmlEscape.Write(page.Address, to);
            to.Write("</loc>");
            if (page is ItemPage { Shown: var item } && (item.Updated?.Date ?? (item as NewsItem)?.Date.Date) is { } changed)
            {
                to.Write("<lastmod>");
                to.Write($"{changed:uuuu-MM-dd}");
                to.Write("</lastmod>");
            }
            to.Write("</url>\n");
        }
        to.Write("</urlset>\n");
    }

    public static void WriteRobots(RobotsFile file, Utf8PageWriter to)
    {
        to.Write("User-agent: *\nAllow: /\n\nSitemap: ");
        to.Write(file.Origin);
        to.Write("/sitemap.xml\n");
    }
}
