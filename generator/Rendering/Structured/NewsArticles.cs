using NodaTime;
using RegionSite.Model;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Structured;

/// <summary>NewsArticle, with what Google's article profile recommends.</summary>
internal static class NewsArticles
{
    public static Thing Of(NewsItem news, PageModel model, SiteView view) => new("NewsArticle")
    {
        { "headline", news.Title.In(view.Language) },
        { "description", model.Description },
        { "url", model.Canonical },
        { "mainEntityOfPage", model.Canonical },
        { "image", Pictures.Of(view.Image(news.Image)) },
        { "datePublished", Time(news.Date, view) },
        // Without a later date it stands as it was published.
        { "dateModified", Time(news.Updated is { } updated && updated > news.Date ? updated : news.Date, view) },
        { "inLanguage", view.Language },
        { "dateline", news.Dateline?.In(view.Language) },
        { "keywords", [.. news.Topics.Select(t => view.Library.TopicNames[t.Value].In(view.Language))] },
        { "contentLocation", [.. news.Places.Select(p => Places.Of(view.Library.Places.Find(p.Value)!, view))] },
        { "author", news.Author is { } author ? new Thing("Person") { { "name", author } } : Organizations.Partner(news.Key.Owner, view) },
        { "publisher", Organizations.Partner(news.Key.Owner, view) },
        { "contributor", [.. view.Library.Accepted(news).Select(p => Organizations.Partner(p, view)).OfType<Thing>()] },
        { "isBasedOn", news.From?.Url },
        { "isAccessibleForFree", true },
    };

    private static string Time(LocalDateTime time, SiteView view) => EventWords.WithOffset(time, view.Library.Region.TimeZone);
}
