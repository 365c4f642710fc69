using System.Buffers;
using RegionSite.Calendar;
using RegionSite.Planning;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>The calendar files of a brand (RFC 5545), put together from the events' blocks.</summary>
internal static class CalendarFiles
{
    public static void Write(CalendarFile file, CalendarEntries entries, SiteView view, Utf8PageWriter to)
    {
        var name = file.Title is { } title ? view.Say(file.TitleKey, view.Model.Name, title.In(Languages.German)) : view.Say(file.TitleKey, view.Model.Name);
        var blocks = file.Expanded ? file.Events.SelectMany(e => entries.OneByOne(e)) : file.Events.Select(entries.WithRule);
        Write(name, [.. blocks], file, view, to);
    }

    public static void Write(EventFile file, CalendarEntries entries, SiteView view, Utf8PageWriter to) =>
        Write(file.Shown.Title.In(Languages.German), file.Expanded ? entries.OneByOne(file.Shown) : [entries.WithRule(file.Shown)], file, view, to);

    /// <summary>The event and its stations.</summary>
    public static void Write(StationsFile file, CalendarEntries entries, SiteView view, Utf8PageWriter to) =>
        Write(file.Shown.Title.In(Languages.German), [.. file.Stations.Prepend(file.Shown).Select(entries.WithRule)], file, view, to);

    private static void Write(string name, IReadOnlyCollection<IcsBlock> blocks, PlannedOutput file, SiteView view, Utf8PageWriter to)
    {
        var calendar = new IcsCalendar
        {
            Name = name,
            ProductId = "-//RegionSite//Kalender//DE",
            Url = view.Site.Origin + Addresses.Section(view.Site, "events", Languages.German),
            Source = view.Site.Origin + file.Address,
            Zone = view.Library.Region.TimeZone,
        };
        var buffer = new ArrayBufferWriter<byte>(4096);
        IcsCalendarWriter.Write(calendar, blocks, buffer);
        to.WriteUtf8(buffer.WrittenSpan);
    }
}
