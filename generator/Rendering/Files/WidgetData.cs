using System.Collections.Concurrent;
using System.Text.Json;
using NodaTime;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>The data beside the element's script: an index of a brand's filters, and for each the events (docs/widgets.md). An event is put into words once for all the files it goes into.</summary>
internal sealed class WidgetData
{
    /// <summary>Rises when a script that reads the present form could not read the new one.</summary>
    private const int Version = 1;

    // A file of these is some 100 KB, a fifth of that compressed; who lists more leads to the website.
    private const int MostEvents = 300;

    private readonly ConcurrentDictionary<(string Brand, ItemKey Key), WidgetEntry?> _entries = new();

    /// <param name="views">The brand in the languages of its widgets, the main one first.</param>
    public void Write(WidgetFilter filter, IReadOnlyList<SiteView> views, Utf8PageWriter to)
    {
        var view = views[0];
        var calendar = view.Plan.Calendar;
        var entries = filter.Events(view.Site.Lists).Select(e => Entry(e, views)).OfType<WidgetEntry>().OrderBy(e => e.Next).ThenBy(e => e.Source, StringComparer.Ordinal).ToList();
        // Up to here nothing is left out.
        var until = entries.Count > MostEvents ? LocalDate.Min(entries[MostEvents].Next.Date.PlusDays(-1), calendar.SpanEnd) : calendar.SpanEnd;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, WidgetEntry.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("brand", view.Site.Brand.Id);
            json.WriteString("name", view.Model.Name);
            json.WriteString("lang", view.Language);
            json.WriteString("zone", view.Library.Region.TimeZone.Id);
            json.WriteString("from", $"{calendar.MonthStart:uuuu-MM-dd}");
            json.WriteString("to", $"{until:uuuu-MM-dd}");
            json.WriteStartObject("all");
            foreach (var spoken in views) json.WriteString(spoken.Language, WidgetLinks.Events(filter, spoken));
            json.WriteEndObject();
            json.WriteStartArray("events");
            foreach (var entry in entries.Take(MostEvents)) json.WriteRawValue(entry.Json.Span, skipInputValidation: true);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        to.WriteUtf8(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    public static void WriteIndex(SiteView view, Utf8PageWriter to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, WidgetEntry.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("brand", view.Site.Brand.Id);
            json.WriteStartObject("brands");
            foreach (var brand in view.Library.Brands)
            {
                var site = view.Plan.Addresses.Site(brand);
                json.WriteStartObject(brand.Id);
                json.WriteString("name", brand.Name.In(view.Language));
                json.WriteString("url", site.Origin + site.Base);
                json.WriteString("widgets", site.Origin + WidgetAddresses.Folder(site));
                json.WriteEndObject();
            }
            json.WriteEndObject();
            var filters = WidgetFilter.Of(view.Site, view.Library).ToLookup(f => f.Kind);
            foreach (var kind in WidgetFilter.Kinds)
            {
                json.WriteStartObject(kind);
                foreach (var filter in filters[kind].Where(f => f.Place is null))
                {
                    json.WriteStartObject(filter.Id);
                    json.WriteString("name", filter.Name(view.Library).In(view.Language));
                    json.WriteNumber("events", filter.Upcoming(view.Site.Lists, view.Plan.Calendar).Count(e => e.Schedule is not null));
                    json.WriteEndObject();
                }
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        to.WriteUtf8(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private WidgetEntry? Entry(EventItem item, IReadOnlyList<SiteView> views) =>
        _entries.GetOrAdd((views[0].Site.Brand.Id, item.Key), static (_, made) => WidgetEntry.Of(made.item, made.views), (item, views));
}
