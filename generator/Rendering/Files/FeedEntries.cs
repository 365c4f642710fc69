using System.Text;
using NodaTime;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Structured;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>Items as entries of feeds.</summary>
internal static class FeedEntries
{
    // Atom wants a time of change from every entry: never the clock of the build, so that what does not change keeps its bytes.
    private static readonly LocalDateTime Unchanged = new(2020, 1, 1, 0, 0);

    /// <param name="whole">With the text; the summary alone otherwise.</param>
    public static FeedEntry Of(Item item, bool whole, SiteView view)
    {
        var card = view.Cards.Of(item);
        var published = item is NewsItem news ? news.Date : item.Publish;
        var url = SiteThings.Absolute(card.Url, view);
        // A reader shows nothing else of an event's facts.
        var facts = item is EventItem ? Joined(card.State is { } state ? view.Say($"event.state.{state}") : null, card.Date, card.Place) : null;
        var summary = Joined(facts, card.Summary);
        return new FeedEntry
        {
            Id = view.Plan.Addresses.Canonical(item, item.Languages[0]),
            Url = url,
            Title = Clean(card.Title),
            Language = card.Lang ?? view.Language,
            Summary = summary is null ? null : Clean(summary),
            Content = !whole ? null : Content(item, facts, url, view),
            Author = Clean(card.Partner),
            Published = published,
            Updated = item.Updated is { } updated && (published is null || updated > published) ? updated : published ?? Unchanged,
            Categories = [.. item.Topics.Select(t => (t.Value, Clean(view.TopicLink(t.Value).Name)))],
            Picture = Picture(item, view),
        };
    }

    /// <summary>Without what neither XML 1.0 nor a line of text may have.</summary>
    public static string Clean(string text) => Without(text, char.IsControl);

    private static string? Joined(params ReadOnlySpan<string?> parts)
    {
        var joined = string.Join(" – ", parts.ToArray().Where(p => !string.IsNullOrEmpty(p)));
        return joined.Length == 0 ? null : joined;
    }

    private static string? Content(Item item, string? facts, string url, SiteView view)
    {
        if (view.Body(item) is not { } body) return null;
        using var writer = new Utf8PageWriter();
        var output = new HtmlOutput(writer);
        if (facts is not null)
        {
            output.Raw("<p>");
            output.Text(facts);
            output.Raw("</p>\n");
        }
        (body with { InOneSize = true }).Write(output);
        // A reader shows it elsewhere: what is relative on the page must not be here. Quotation marks of texts are escaped, so this meets attributes alone.
        var html = new StringBuilder(Encoding.UTF8.GetString(writer.WrittenSpan))
            .Replace(" href=\"#", $" href=\"{url}#")
            .Replace(" href=\"/", $" href=\"{view.Site.Origin}/")
            .Replace(" src=\"/", $" src=\"{view.Site.Origin}/")
            .ToString();
        return Without(html, static c => char.IsControl(c) && c is not ('\n' or '\t'));
    }

    private static FeedPicture? Picture(Item item, SiteView view)
    {
        if (SharePictures.Raster(item.Image, view) is not { } picture) return null;
        var file = view.Library.Media[item.Image!.Path.Value];
        return new FeedPicture(picture.AbsoluteUrl, ContentPath.Ending(file.Path) switch { ".png" => "image/png", ".gif" => "image/gif", ".webp" => "image/webp", _ => "image/jpeg" });
    }

    private static string Without(string text, Func<char, bool> forbidden)
    {
        return text.Any(Forbidden) ? string.Concat(text.Where(c => !Forbidden(c))) : text;

        bool Forbidden(char c) => c is '\uFFFE' or '\uFFFF' || forbidden(c);
    }
}
