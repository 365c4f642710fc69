using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Words;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>The programme of a month as plain text, to be pasted into an official gazette: by municipality and date, one paragraph an event.</summary>
internal static class GazetteWriter
{
    // More dates of one event than these are told by their rhythm.
    private const int MostDates = 3;

    public static void Write(GazetteFile file, SiteView view, Utf8PageWriter to)
    {
        var month = view.Site.Lists.ByMonth.GetValueOrDefault((file.Year, file.Month), []);
        var whole = EventStations.Without([.. month.Select(e => e.Item)], view.Library).Select(e => e.Key).ToHashSet();
        var events = month.Where(e => whole.Contains(e.Item.Key) && (file.Place is null || view.Library.PlacesFor(e.Item).Contains(file.Place))).ToList();
        Paragraph(to, $"Veranstaltungen im {DateWords.Month(file.Year, file.Month, Languages.German)}");
        Paragraph(to, file.Place is { } place ? view.Library.Places.Find(place)!.Name.In(Languages.German) : view.Model.Name);
        if (events.Count == 0)
        {
            to.Write('\n');
            Paragraph(to, view.Say("events.emptyMonth"));
        }
        foreach (var group in events.GroupBy(e => Municipality(e.Item, view)).OrderBy(g => g.Key.Rank).ThenBy(g => SortKey.For(g.Key.Name), StringComparer.Ordinal))
        {
            to.Write('\n');
            Paragraph(to, group.Key.Name.ToUpperInvariant());
            foreach (var entry in group.SelectMany(e => Entries(e, file, view)).OrderBy(e => e.Rank).ThenBy(e => e.Start))
                Paragraph(to, entry.Text);
        }
        to.Write('\n');
        Paragraph(to, $"Alle Termine: {view.Site.Origin}{Addresses.Section(view.Site, "events", Languages.German)}");
    }

    // Single dates first, then what is on for long, then habits.
    private static IEnumerable<(int Rank, LocalDateTime Start, string Text)> Entries(EventInMonth happening, GazetteFile month, SiteView view)
    {
        var item = happening.Item;
        var dates = view.Plan.Calendar.Dates(item)!;
        var first = happening.Dates[0];
        if (happening.IsRunning)
        {
            var days = EventDays.Of(first.Start, first.End);
            var last = DateWords.Day(days.Last, Languages.German);
            // What began in a month gone by is told by its end.
            var began = days.First < new LocalDate(month.Year, month.Month, 1);
            yield return (1, first.Start, Said(began ? $"Bis {last}" : $"{DateWords.DayOfMonth(days.First, Languages.German)} bis {last}", item, first, view));
        }
        else if (happening.Dates.Length > MostDates && EventWords.Rhythm(item, dates, Languages.German) is { } rhythm)
        {
            var usual = happening.Dates.FirstOrDefault(o => o.Change is null, first);
            var text = Said(dates.AllDay ? rhythm : $"{rhythm}, {GazetteWords.Times(usual.Start, usual.End)}", item, usual, view);
            var off = happening.Dates.Where(o => o.Change is not null && EventWords.IsOff(item, o)).Select(o => GazetteWords.Day(o.Start.Date)).ToList();
            yield return (2, first.Start, off.Count == 0 ? text : $"{text} FÄLLT AUS am {RuleNumbers.Listed(off, german: true)}.");
        }
        else
        {
            foreach (var occurrence in happening.Dates) yield return (0, occurrence.Start, Said(GazetteWords.Date(occurrence, dates.AllDay), item, occurrence, view));
        }
    }

    private static string Said(string when, EventItem item, Occurrence occurrence, SiteView view)
    {
        var change = occurrence.Change is { } changed ? item.Changes.ElementAtOrDefault(changed.Index) : null;
        var place = EventPlaces.At(item, change, view);
        var name = place?.Name.In(Languages.German) ?? (EventPlaces.IsOnlineInstead(item) ? null : item.ImportedLocation) ?? (item.Online is null ? null : view.Say("event.online"));
        var city = place?.Address.City is { } town && name?.Contains(town, StringComparison.Ordinal) != true ? town : null;
        var state = EventWords.State(item, occurrence) is { } word ? view.Say($"event.state.{word}").ToUpperInvariant() + ": " : "";
        var what = string.Join(", ", new[] { item.Title.In(Languages.German), name, city }.Where(p => !string.IsNullOrEmpty(p)));
        var price = item.Free ? $" {view.Say("event.free")}." : item.Price is { } paid ? $" {view.Say("event.price")}: {paid.In(Languages.German).TrimEnd('.')}." : "";
        var registration = item.Registration is { Required: true } && !EventWords.IsOff(item, occurrence) ? $" {view.Say("event.registrationRequired")}." : "";
        return $"{when}: {state}{what}{(what[^1] is '.' or '!' or '?' ? "" : ".")}{price}{registration}";
    }

    // The nearest municipality that it lies in; else what is known of where it is.
    private static (int Rank, string Name) Municipality(EventItem item, SiteView view)
    {
        var places = view.Library.Places;
        var own = new[] { item.PlaceId?.Value, item.OwnPlace?.Within?.Value }.Concat(item.Places.Select(p => (string?)p.Value)).OfType<string>().ToList();
        var found = own.SelectMany(id => places.Above(id).Prepend(id)).Select(places.Find).FirstOrDefault(p => p?.Kind == PlaceKind.Municipality);
        if ((found?.Name.In(Languages.German) ?? item.OwnPlace?.Address.City) is { } town) return (0, town);
        if (own.Select(places.Find).FirstOrDefault() is { } other) return (0, other.Name.In(Languages.German));
        return item.Online is not null ? (2, view.Say("event.online")) : (1, "Ohne festen Ort");
    }

    private static void Paragraph(Utf8PageWriter to, string text)
    {
        foreach (var line in GazetteWords.Lines(text))
        {
            to.Write(line);
            to.Write('\n');
        }
    }
}
