using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Files;

/// <summary>An event as the element's data hold it: what it is once, and its dates from the first of this month on.</summary>
/// <param name="Next">Its next date, or the last one of this month; what it sorts by.</param>
internal sealed record WidgetEntry(LocalDateTime Next, string Source, ReadOnlyMemory<byte> Json)
{
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;

    /// <summary>Null for one without a date in that time.</summary>
    /// <param name="views">The brand in the languages of its widgets, the main one first.</param>
    public static WidgetEntry? Of(EventItem item, IReadOnlyList<SiteView> views)
    {
        var calendar = views[0].Plan.Calendar;
        if (calendar.Dates(item) is not { } dates) return null;
        var shown = dates.InSpan.Where(o => EventDates.Over(o) > calendar.MonthStart.AtMidnight()).ToList();
        if (shown.Count == 0) return null;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            Facts(json, item, views[0]);
            foreach (var view in views.Skip(1))
                if (view.Site.LanguageFor(item, view.Language) == view.Language) Translation(json, item, view, views[0]);
            json.WriteStartArray("dates");
            foreach (var occurrence in shown) Date(json, item, occurrence, dates, views[0]);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return new WidgetEntry((dates.Next ?? shown[^1]).Start, item.Source, stream.ToArray());
    }

    private static void Facts(Utf8JsonWriter json, EventItem item, SiteView view)
    {
        var card = view.Cards.Of(item);
        json.WriteString("id", WidgetFilter.IdOf(item));
        if (item.PartOf is { } whole && view.Library.BySource(whole.Value) is EventItem night && view.Shows(night)) json.WriteString("partOf", WidgetFilter.IdOf(night));
        json.WriteString("title", card.Title);
        if (card.Lang is { } lang) json.WriteString("lang", lang);
        json.WriteString("url", Url(item, view));
        Text(json, "summary", card.Summary);
        Text(json, "place", card.Place);
        Text(json, "address", Address(item, view));
        if (card.Online) json.WriteBoolean("online", true);
        if (card.Free) json.WriteBoolean("free", true);
        Text(json, "state", EventWords.State(item, null));
        Text(json, "rhythm", Rhythm(item, view));
        Words(json, "topics", item.Topics.Select(t => t.Value));
        Words(json, "places", view.Library.PlacesFor(item));
        Words(json, "partners", view.Library.Accepted(item).Prepend(item.Key.Owner));
    }

    private static void Translation(Utf8JsonWriter json, EventItem item, SiteView view, SiteView main)
    {
        var card = view.Cards.Of(item);
        json.WriteStartObject(view.Language);
        json.WriteString("title", card.Title);
        json.WriteString("url", Url(item, view));
        Text(json, "summary", card.Summary);
        Text(json, "rhythm", Rhythm(item, view));
        if (card.Place != main.Cards.Of(item).Place) Text(json, "place", card.Place);
        json.WriteEndObject();
    }

    private static string? Rhythm(EventItem item, SiteView view) => EventWords.Rhythm(item, view.Plan.Calendar.Dates(item)!, view.Language);

    // A partner's brand leads to its own page of the event; the umbrella, which speaks for all, to the original.
    private static string Url(EventItem item, SiteView view) => view.Site.Brand.Id == view.Library.Region.Umbrella.Value
        ? view.Plan.Addresses.Canonical(item, view.Language)
        : view.Site.Origin + Addresses.Item(view.Site, item, view.Site.LanguageFor(item, view.Language));

    private static string? Address(EventItem item, SiteView view) =>
        EventPlaces.Of(item, view) is { } place && string.Join(", ", new[] { place.Street, place.City }.Where(t => !string.IsNullOrEmpty(t))) is { Length: > 0 } address && address != place.Name ? address : null;

    // "2027-05-14T18:00/20:00", on the region's clocks; the date of an end on the same day is left out, that of whole days is the last of them.
    private static string Span(Occurrence occurrence, bool allDay)
    {
        if (allDay)
        {
            var (first, last) = (occurrence.Start.Date, (occurrence.End ?? occurrence.Start.PlusDays(1)).Date.PlusDays(-1));
            return last <= first ? Day.Format(first) : $"{Day.Format(first)}/{Day.Format(last)}";
        }
        var start = Minute.Format(occurrence.Start);
        if (occurrence.End is not { } end || end == occurrence.Start) return start;
        return end.Date == occurrence.Start.Date ? $"{start}/{Time.Format(end.TimeOfDay)}" : $"{start}/{Minute.Format(end)}";
    }

    private static void Date(Utf8JsonWriter json, EventItem item, Occurrence occurrence, EventDates dates, SiteView view)
    {
        var span = Span(occurrence, dates.AllDay);
        var details = occurrence.Change is { } change ? item.Changes.ElementAtOrDefault(change.Index) : null;
        var (state, usual) = (EventWords.State(item, occurrence), EventWords.State(item, null));
        var (place, note) = (EventPlaces.Name(details, view), details?.Note?.In(view.Language));
        if (state == usual && place is null && note is null)
        {
            json.WriteStringValue(span);
            return;
        }
        json.WriteStartObject();
        json.WriteString("date", span);
        if (state != usual) json.WriteString("state", state ?? "scheduled");
        Text(json, "place", place);
        Text(json, "note", note);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text)) json.WriteString(name, text);
    }

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
