using System.Globalization;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Words;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>
/// Events for a spreadsheet, one row a date: CSV after RFC 4180 as German programs open it on a double click, with a byte order mark, semicolons, German
/// dates and decimal commas.
/// </summary>
internal static class EventTableWriter
{
    private const string Columns = "Datum;Beginn;Enddatum;Ende;Titel;Hinweis;Ort;Straße;Postleitzahl;Stadt;Breitengrad;Längengrad;Eintritt;Für wen;Veranstalter;Partner;Themen;Kurztext;Webadresse";

    public static void Write(EventTableFile file, SiteView view, Utf8PageWriter to)
    {
        to.Write('\uFEFF');
        WriteLine(to, Columns);
        var rows = file.Events.SelectMany(e => view.Plan.Calendar.Dates(e)!.InSpan.Select(o => (Item: e, Occurrence: o)))
            .OrderBy(r => r.Occurrence.Start).ThenBy(r => r.Item.Source, StringComparer.Ordinal);
        foreach (var (item, occurrence) in rows) WriteLine(to, string.Join(';', Cells(item, occurrence, view)));
    }

    /// <summary>A text as a cell. A spreadsheet would run what begins like a formula (CWE-1236), so an apostrophe makes a text of it.</summary>
    public static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n') text = "'" + text;
        return text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static IEnumerable<string> Cells(EventItem item, Occurrence occurrence, SiteView view)
    {
        var dates = view.Plan.Calendar.Dates(item)!;
        var change = occurrence.Change is { } changed ? item.Changes.ElementAtOrDefault(changed.Index) : null;
        var place = EventPlaces.At(item, change, view);
        var state = EventWords.State(item, occurrence) is { } word ? view.Say($"event.state.{word}") : null;
        var last = dates.AllDay ? (occurrence.End ?? occurrence.Start.PlusDays(1)).Date.PlusDays(-1) : (occurrence.End ?? occurrence.Start).Date;
        yield return Date(occurrence.Start.Date);
        yield return dates.AllDay ? "" : Time(occurrence.Start);
        yield return Date(last);
        yield return dates.AllDay || occurrence.End is not { } end ? "" : Time(end);
        yield return Cell(item.Title.In(Languages.German));
        yield return Cell(Joined(". ", state, change?.Note?.In(Languages.German)));
        yield return Cell(place?.Name.In(Languages.German) ?? (EventPlaces.IsOnlineInstead(item) || item.ImportedLocation is null && item.Online is not null ? view.Say("event.online") : item.ImportedLocation));
        yield return Cell(place?.Address.Street);
        yield return Cell(place?.Address.PostalCode);
        yield return Cell(place?.Address.City);
        yield return Degrees(place?.Latitude);
        yield return Degrees(place?.Longitude);
        yield return Cell(item.Free ? view.Say("event.free") : item.Price?.In(Languages.German));
        yield return Cell(string.Join(", ", item.Audience.Select(a => a.In(Languages.German))));
        yield return Cell(item.Organizer is { } organizer ? view.Library.Partners.TryGetValue(organizer.Value, out var known) ? known.Name.In(Languages.German) : organizer.Value : null);
        yield return Cell(item.Key.OfBrand ? view.Site.Brand.Name.In(Languages.German) : view.Library.Partners[item.Key.Owner].Name.In(Languages.German));
        yield return Cell(string.Join(", ", item.Topics.Select(t => view.Library.TopicNames[t.Value].In(Languages.German))));
        yield return Cell(item.Summary?.In(Languages.German));
        yield return Cell(view.Site.Origin + Addresses.Item(view.Site, item, view.Site.LanguageFor(item, Languages.German)));
    }

    private static string? Joined(string between, params ReadOnlySpan<string?> parts) => string.Join(between, parts.ToArray().Where(p => !string.IsNullOrEmpty(p)));

    private static string Date(LocalDate date) => $"{date.Day:00}.{date.Month:00}.{date.Year:0000}";

    private static string Time(LocalDateTime time) => $"{time.Hour:00}:{time.Minute:00}";

    private static string Degrees(double? degrees) => degrees?.ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',') ?? "";

    // RFC 4180 ends lines so.
    private static void WriteLine(Utf8PageWriter to, string line)
    {
        to.Write(line);
        to.Write("\r\n");
    }
}
