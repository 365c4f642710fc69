using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;
using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>JSON-LD of schema.org for search engines: NewsArticle and Event with what Google's profiles ask for.</summary>
internal static class StructuredData
{
    // Letters and + (in times) stay themselves; the one character that could end the script element or begin a comment in it is escaped below.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Html? Of(Item item, SiteView view, string canonical, ImageModel? image)
    {
        if (item is not (NewsItem or EventItem { Schedule: not null })) return null;
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            if (item is NewsItem news) News(json, news, view);
            else Event(json, (EventItem)item, view);
            json.WriteString("url", canonical);
            json.WriteString("inLanguage", view.Language);
            if (image is not null) json.WriteString("image", image.AbsoluteUrl);
            if (item.Summary is { } summary) json.WriteString("description", summary.In(view.Language));
            json.WriteEndObject();
        }
        return new Html(System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("<", "\\u003C", StringComparison.Ordinal));
    }

    private static void News(Utf8JsonWriter json, NewsItem news, SiteView view)
    {
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", news.Title.In(view.Language));
        json.WriteString("datePublished", EventWords.WithOffset(news.Date, view.Library.Region.TimeZone));
        if (news.Updated is { } updated) json.WriteString("dateModified", EventWords.WithOffset(updated, view.Library.Region.TimeZone));
        if (news.Author is { } author) Named(json, "author", "Person", author, null);
        Organization(json, "publisher", news.Key.Owner, view);
    }

    private static void Event(Utf8JsonWriter json, EventItem item, SiteView view)
    {
        var dates = view.Plan.Calendar.Dates(item)!;
        var schedule = item.Schedule!;
        var shown = dates.Shown(schedule);
        json.WriteString("@type", "Event");
        json.WriteString("name", item.Title.In(view.Language));
        json.WriteString("startDate", EventWords.Machine(shown.Start, dates));
        // schema.org's end of whole days is the last day itself.
        if (shown.End is { } end) json.WriteString("endDate", schedule.AllDay ? $"{end.Date.PlusDays(-1):uuuu-MM-dd}" : EventWords.Machine(end, dates));
        json.WriteString("eventStatus", "https://schema.org/" + item.Status switch
        {
            EventStatus.Cancelled => "EventCancelled",
            EventStatus.Postponed => "EventPostponed",
            EventStatus.Rescheduled => "EventRescheduled",
            EventStatus.MovedOnline => "EventMovedOnline",
            _ => "EventScheduled",
        });
        if (item.PreviousStart is { } previous) json.WriteString("previousStartDate", EventWords.Machine(previous, dates));
        var place = item.PlaceId is { } id ? view.Library.Places.Find(id.Value) : item.OwnPlace;
        var hasPlace = (place is not null || item.ImportedLocation is not null) && item.Status != EventStatus.MovedOnline;
        json.WriteString("eventAttendanceMode", "https://schema.org/" + (item.Online is null ? "OfflineEventAttendanceMode" : hasPlace ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode"));
        Location(json, item, hasPlace ? place : null, hasPlace, view);
        if (item.Organizer is { } organizer && !view.Library.Partners.ContainsKey(organizer.Value)) Named(json, "organizer", "Organization", organizer.Value, null);
        else Organization(json, "organizer", item.Organizer?.Value ?? item.Key.Owner, view);
        if (item.Free) json.WriteBoolean("isAccessibleForFree", true);
    }

    private static void Location(Utf8JsonWriter json, EventItem item, Place? place, bool hasPlace, SiteView view)
    {
        json.WriteStartArray("location");
        if (hasPlace)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Place");
            json.WriteString("name", place?.Name.In(view.Language) ?? item.ImportedLocation);
            json.WriteStartObject("address");
            json.WriteString("@type", "PostalAddress");
            if (place?.Address.Street is { } street) json.WriteString("streetAddress", street);
            if (place?.Address.PostalCode is { } code) json.WriteString("postalCode", code);
            if (place?.Address.City is { } city) json.WriteString("addressLocality", city);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        if (item.Online is { } online)
        {
            json.WriteStartObject();
            json.WriteString("@type", "VirtualLocation");
            json.WriteString("url", online);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Organization(Utf8JsonWriter json, string property, string partner, SiteView view)
    {
        if (view.Library.Partners.GetValueOrDefault(partner) is { } known) Named(json, property, "Organization", known.Name.In(view.Language), known.Website);
    }

    private static void Named(Utf8JsonWriter json, string property, string type, string name, string? url)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        if (url is not null) json.WriteString("url", url);
        json.WriteEndObject();
    }
}
