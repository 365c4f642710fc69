using RegionSite.Model;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>What the page of a news item adds.</summary>
internal static class NewsItemPages
{
    /// <param name="related">What the page shows as related.</param>
    public static NewsModel Model(NewsItem news, ItemModel shared, IReadOnlyList<Item> related, SiteView view)
    {
        var list = view.Site.Lists.News;
        var index = view.Site.Lists.NewsIndex(news);
        var press = ItemPages.Contact(news, news.Press?.Value, view);
        return new NewsModel(shared)
        {
            Kicker = news.Kicker?.In(view.Language),
            Date = DateWords.Day(news.Date.Date, view.Language),
            DateTime = $"{news.Date.Date:uuuu-MM-dd}",
            Dateline = news.Dateline?.In(view.Language),
            Author = news.Author,
            Source = news.From is { } source && (source.Name ?? source.Url) is { } name ? new LinkModel(name, source.Url) : null,
            Press = press,
            // Who answers the press and all others is shown once.
            Contact = press is not null && press.Url == shared.Contact?.Url ? null : shared.Contact,
            Nearby = view.Nearby.Of(news, related),
            // Newest first: the previous article is the older one.
            Previous = index + 1 < list.Length ? view.ItemLink(list[index + 1]) : null,
            Next = index > 0 ? view.ItemLink(list[index - 1]) : null,
        };
    }
}
