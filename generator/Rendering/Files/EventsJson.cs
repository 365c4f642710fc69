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
            json.WriteString("$schema", view.Site.Origin + Addresses.EventsSchema(view.Site));
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
        if (EventWords.State(item, occurrence) == "retimed") json.WriteBoolean("retimed", true);
        json.WriteString("partner", item.Key.Owner);
        Words(json, "topics", item.Topics.Select(t => t.Value));
        Words(json, "places", view.Library.PlacesFor(item));
        var place = Place(item, details, view);
        if ((place?.Name.Default ?? item.ImportedLocation) is { } name) json.WriteString("place", name);
        else json.WriteNull("place");
        More(json, item, details, dates, place, view);
        json.WriteEndObject();
    }

    // What is not known is left out: most events have little of it, and the widget fetches the file too.
    private static void More(Utf8JsonWriter json, EventItem item, ChangeDetails? details, EventDates dates, Place? place, SiteView view)
    {
        if (!dates.AllDay) json.WriteString("timeZone", dates.Zone.Id);
        json.WriteBoolean("repeats", item.Schedule!.Repeats);
        Text(json, "summary", item.Summary?.In(Languages.German));
        Text(json, "note", details?.Note?.In(Languages.German));
        if (place is not null) Location(json, place);
        Text(json, "online", item.Online);
        if (item.Free) json.WriteBoolean("free", true);
        Text(json, "price", item.Price?.In(Languages.German));
        if (!item.Audience.IsEmpty) Words(json, "audience", item.Audience.Select(a => a.In(Languages.German)));
        if (item.Organizer is { Value: var organizer }) json.WriteString("organizer", view.Library.Partners.TryGetValue(organizer, out var partner) ? partner.Name.In(Languages.German) : organizer);
        if (!item.Accessibility.IsEmpty) Words(json, "accessibility", item.Accessibility.Select(a => a.In(Languages.German)));
        if (view.Image(item.Image) is not { } image) return;
        json.WriteStartObject("image");
        json.WriteString("url", image.AbsoluteUrl);
        json.WriteString("alt", image.Alt);
        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject("location");
        json.WriteString("name", place.Name.In(Languages.German));
        Text(json, "id", place.Id);
        Text(json, "street", place.Address.Street);
        Text(json, "postalCode", place.Address.PostalCode);
        Text(json, "city", place.Address.City);
        if (!place.Accessibility.IsEmpty) Words(json, "accessibility", place.Accessibility.Select(a => a.In(Languages.German)));
        if (place is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteNumber("latitude", latitude);
            json.WriteNumber("longitude", longitude);
        }
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    private static Place? Place(EventItem item, ChangeDetails? details, SiteView view)
    {
        var (id, own) = details is { PlaceId: null, OwnPlace: null } or null ? (item.PlaceId, item.OwnPlace) : (details.PlaceId, details.OwnPlace);
        return id is { } known ? view.Library.Places.Find(known.Value) : own;
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
