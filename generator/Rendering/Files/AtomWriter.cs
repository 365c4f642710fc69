using System.Text;
using System.Xml;
using NodaTime;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>Atom (RFC 4287).</summary>
internal static class AtomWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Options = new() { Encoding = new UTF8Encoding(false), Indent = false, NewLineHandling = NewLineHandling.Entitize, CheckCharacters = false, CloseOutput = false };

    public static void Write(Feed feed, Func<LocalDateTime, string> time, Utf8PageWriter to)
    {
        using var xml = XmlWriter.Create(to, Options);
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        xml.WriteElementString("id", Atom, feed.Url);
        xml.WriteElementString("title", Atom, feed.Title);
        xml.WriteElementString("updated", Atom, time(feed.Entries.Length == 0 ? new LocalDateTime(2020, 1, 1, 0, 0) : feed.Entries.Max(e => e.Updated)));
        Link(xml, "self", "application/atom+xml", feed.Url);
        Link(xml, "alternate", "text/html", feed.Page);
        Author(xml, feed.Author);
        foreach (var entry in feed.Entries) Entry(xml, entry, feed, time);
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Entry(XmlWriter xml, FeedEntry entry, Feed feed, Func<LocalDateTime, string> time)
    {
        xml.WriteStartElement("entry", Atom);
        if (entry.Language != feed.Language) xml.WriteAttributeString("xml", "lang", null, entry.Language);
        xml.WriteElementString("id", Atom, entry.Id);
        xml.WriteElementString("title", Atom, entry.Title);
        Link(xml, "alternate", "text/html", entry.Url);
        if (entry.Picture is { } picture) Link(xml, "enclosure", picture.MediaType, picture.Url);
        if (entry.Published is { } published) xml.WriteElementString("published", Atom, time(published));
        xml.WriteElementString("updated", Atom, time(entry.Updated));
        Author(xml, entry.Author);
        foreach (var (id, name) in entry.Categories)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", id);
            xml.WriteAttributeString("label", name);
            xml.WriteEndElement();
        }
        if (entry.Summary is { } summary) xml.WriteElementString("summary", Atom, summary);
        if (entry.Content is { } content)
        {
            xml.WriteStartElement("content", Atom);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(content);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string type, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, name);
        xml.WriteEndElement();
    }
}
