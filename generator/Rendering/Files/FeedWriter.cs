using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using NodaTime;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>Feeds: Atom (RFC 4287) and JSON Feed 1.1 over the same entries.</summary>
internal static class FeedWriter
{
    private const int MostEntries = 30;

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly XmlWriterSettings XmlOptions = new() { Encoding = new UTF8Encoding(false), Indent = false, NewLineHandling = NewLineHandling.Entitize, CheckCharacters = false, CloseOutput = false };

    /// <param name="Id">Stays for good: the canonical address.</param>
    private sealed record Entry(string Id, string Url, string Title, string Language, string? Summary, string Author, LocalDateTime Published, LocalDateTime Updated);

    public static void Write(FeedFile file, SiteView view, Utf8PageWriter to)
    {
        var entries = (file.Of == ItemType.News ? view.Site.Lists.News.Take(MostEntries).Cast<Item>() : view.Site.Lists.Upcoming.Where(e => e.Schedule is not null).Take(MostEntries)).Select(i => Make(i, view)).ToList();
        var title = view.Say(file.Of == ItemType.News ? "feed.news" : "feed.events", view.Model.Name);
        title = Clean(title);
        if (file.Format == FeedFormat.Atom) WriteAtom(file, title, entries, view, to);
        else WriteJson(file, title, entries, view, to);
    }

    private static Entry Make(Item item, SiteView view)
    {
        var card = view.Cards.Of(item);
        // What has never been changed was last changed when it appeared; an event without a date of change keeps a fixed one.
        var published = item switch
        {
            NewsItem news => news.Date,
            _ => item.Publish ?? item.Updated ?? new LocalDateTime(2000, 1, 1, 0, 0),
        };
        var summary = item is EventItem ? string.Join(" – ", new[] { card.Date, card.Place, card.Summary }.Where(t => !string.IsNullOrEmpty(t))) : card.Summary;
        return new Entry(view.Plan.Addresses.Canonical(item, item.Languages[0]), Absolute(card.Url, view), Clean(card.Title), view.LangMark(item.Title) ?? view.Language, summary is null ? null : Clean(summary), Clean(card.Partner), published, item.Updated is { } updated && updated > published ? updated : published);
    }

    private static void WriteAtom(FeedFile file, string title, List<Entry> entries, SiteView view, Utf8PageWriter to)
    {
        const string Atom = "http://www.w3.org/2005/Atom";
        using var xml = XmlWriter.Create(to, XmlOptions);
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, view.Language);
        xml.WriteElementString("id", Atom, view.Site.Origin + file.Address);
        xml.WriteElementString("title", Atom, title);
        xml.WriteElementString("updated", Atom, Time(entries.Count == 0 ? new LocalDateTime(2000, 1, 1, 0, 0) : entries.Max(e => e.Updated), view));
        Link("self", "application/atom+xml", view.Site.Origin + file.Address);
        Link("alternate", "text/html", view.Site.Origin + view.SectionUrl(file.Of.Section()));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, Clean(view.Model.Name));
        xml.WriteEndElement();
        foreach (var entry in entries)
        {
            xml.WriteStartElement("entry", Atom);
            if (entry.Language != view.Language) xml.WriteAttributeString("xml", "lang", null, entry.Language);
            xml.WriteElementString("id", Atom, entry.Id);
            xml.WriteElementString("title", Atom, entry.Title);
            Link("alternate", "text/html", entry.Url);
            xml.WriteElementString("published", Atom, Time(entry.Published, view));
            xml.WriteElementString("updated", Atom, Time(entry.Updated, view));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, entry.Author);
            xml.WriteEndElement();
            if (entry.Summary is { } summary) xml.WriteElementString("summary", Atom, summary);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndDocument();

        void Link(string rel, string type, string href)
        {
            xml.WriteStartElement("link", Atom);
            xml.WriteAttributeString("rel", rel);
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("href", href);
            xml.WriteEndElement();
        }
    }

    private static void WriteJson(FeedFile file, string title, List<Entry> entries, SiteView view, Utf8PageWriter to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", title);
            json.WriteString("home_page_url", view.Site.Origin + view.SectionUrl(file.Of.Section()));
            json.WriteString("feed_url", view.Site.Origin + file.Address);
            json.WriteString("language", view.Language);
            json.WriteStartArray("items");
            foreach (var entry in entries)
            {
                json.WriteStartObject();
                json.WriteString("id", entry.Id);
                json.WriteString("url", entry.Url);
                json.WriteString("title", entry.Title);
                json.WriteString("content_text", entry.Summary ?? entry.Title);
                json.WriteString("date_published", Time(entry.Published, view));
                json.WriteString("date_modified", Time(entry.Updated, view));
                if (entry.Language != view.Language) json.WriteString("language", entry.Language);
                json.WriteStartArray("authors");
                json.WriteStartObject();
                json.WriteString("name", entry.Author);
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        to.WriteUtf8(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static string Absolute(string url, SiteView view) => url.StartsWith('/') ? view.Site.Origin + url : url;

    private static string Time(LocalDateTime time, SiteView view) => EventWords.WithOffset(time, view.Library.Region.TimeZone);

    // XML 1.0 has no control characters but tab and line ends.
    private static string Clean(string text) => text.Any(c => char.IsControl(c) || c is '\uFFFE' or '\uFFFF') ? string.Concat(text.Where(c => !char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF'))) : text;
}
