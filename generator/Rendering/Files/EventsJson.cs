using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Words;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>termine.json: one entry an occurrence, sorted by start (contract, section 6).</summary>
internal static class EventsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(SiteView view, Utf8PageWriter to)
    {
        var calendar = view.Plan.Calendar;
        var entries = new List<(Instant Start, string Source, EventItem Item, Occurrence Occurrence)>();
        foreach (var item in view.Site.Lists.Events)
            if (calendar.Dates(item) is { } dates)
                foreach (var occurrence in dates.InSpan) entries.Add((LocalTimes.ToInstant(occurrence.Start, dates.Zone), item.Source, item, occurrence));
        entries.Sort((a, b) => a.Start.CompareTo(b.Start) is var byStart && byStart != 0 ? byStart : string.CompareOrdinal(a.Source, b.Source));

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("from", $"{calendar.SpanStart:uuuu-MM-dd}");
            json.WriteString("to", $"{calendar.SpanEnd:uuuu-MM-dd}");
            json.WriteStartArray("events");
            foreach (var (_, _, item, occurrence) in entries) Write(json, item, occurrence, view);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        to.WriteUtf8(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, EventItem item, Occurrence occurrence, SiteView view)
    {
        var dates = view.Plan.Calendar.Dates(item)!;
        var details = occurrence.Change is { } change ? item.Changes.ElementAtOrDefault(change.Index) : null;
        json.WriteStartObject();
        json.WriteString("uid", CalendarEntries.Uid(item, view.Plan));
        json.WriteString("title", item.Title.In(Languages.German));
        json.WriteString("url", view.Site.Origin + Addresses.Item(view.Site, item, view.Site.LanguageFor(item, Languages.German)));
        json.WriteString("start", EventWords.Machine(occurrence.Start, dates));
        if (dates.AllDay) json.WriteString("end", $"{(occurrence.End ?? occurrence.Start.PlusDays(1)).Date.PlusDays(-1):uuuu-MM-dd}");
        else if (occurrence.End is { } end) json.WriteString("end", EventWords.WithOffset(end, dates.Zone));
        else json.WriteNull("end");
        json.WriteBoolean("allDay", dates.AllDay);
        json.WriteString("status", Status(details?.Status ?? item.Status));
        json.WriteString("partner", item.Key.Owner);
        Words(json, "topics", item.Topics.Select(t => t.Value));
        Words(json, "places", view.Library.PlacesFor(item));
        if (Place(item, details, view) is { } place) json.WriteString("place", place);
        else json.WriteNull("place");
        json.WriteEndObject();
    }

    private static string? Place(EventItem item, ChangeDetails? details, SiteView view)
    {
        var place = details is { PlaceId: null, OwnPlace: null } or null ? (item.PlaceId, item.OwnPlace) : (details.PlaceId, details.OwnPlace);
        return place.PlaceId is { } id ? view.Library.Places.Find(id.Value)?.Name.Default : place.OwnPlace?.Name.Default ?? item.ImportedLocation;
    }

    private static string Status(EventStatus status) => status switch
    {
        EventStatus.Cancelled => "cancelled",
        EventStatus.Postponed => "postponed",
        EventStatus.Rescheduled => "rescheduled",
        EventStatus.MovedOnline => "moved-online",
        _ => "scheduled",
    };

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
