using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Feed feed, Func<LocalDateTime, string> time, Utf8PageWriter to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", feed.Page);
            json.WriteString("feed_url", feed.Url);
            json.WriteString("language", feed.Language);
            Authors(json, feed.Author);
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries) Item(json, entry, feed, time);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        to.WriteUtf8(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void Item(Utf8JsonWriter json, FeedEntry entry, Feed feed, Func<LocalDateTime, string> time)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);
        if (entry.Summary is { } summary) json.WriteString("summary", summary);
        if (entry.Content is { } content) json.WriteString("content_html", content);
        // One of the two contents must be there.
        else json.WriteString("content_text", entry.Summary ?? entry.Title);
        if (entry.Picture is { } picture) json.WriteString("image", picture.Url);
        if (entry.Published is { } published) json.WriteString("date_published", time(published));
        json.WriteString("date_modified", time(entry.Updated));
        if (entry.Language != feed.Language) json.WriteString("language", entry.Language);
        Authors(json, entry.Author);
        if (!entry.Categories.IsEmpty)
        {
            json.WriteStartArray("tags");
            foreach (var (_, name) in entry.Categories) json.WriteStringValue(name);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
