using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Structured;

/// <summary>Event, with what Google's event profile asks for: its next date (or the last), and in parts its further dates or stations.</summary>
internal static class Events
{
    private const int MostDates = 12;

    /// <summary>Null where the date is not fixed: an event without a start is none.</summary>
    public static Thing? Of(EventItem item, PageModel model, SiteView view)
    {
        if (item.Schedule is not { } schedule || view.Plan.Calendar.Dates(item) is not { } dates) return null;
        var shown = dates.Shown(schedule);
        var thing = Dated(item, dates, shown, model.Canonical, false, view);
        thing.Add("description", model.Description);
        thing.Add("image", Pictures.Of(view.Image(item.Image)));
        thing.Add("inLanguage", view.Language);
        thing.Add("mainEntityOfPage", model.Canonical);
        thing.Add("previousStartDate", EventWords.PreviousMachine(item, dates));
        thing.Add("organizer", Organizer(item, view));
        thing.Add("audience", [.. item.Audience.Select(a => new Thing("Audience") { { "audienceType", a.In(view.Language) } })]);
        thing.Add("keywords", [.. item.Topics.Select(t => view.Library.TopicNames[t.Value].In(view.Language))]);
        thing.Add("maximumAttendeeCapacity", item.Registration?.Capacity);
        thing.Add("isAccessibleForFree", item.Free ? true : null);
        thing.Add("offers", Tickets.Of(item, StatusOf(item, shown), model.Canonical, view));
        thing.Add("superEvent", item.PartOf is { } whole && view.Library.BySource(whole.Value) is EventItem around ? Brief(around, view) : null);
        thing.Add("subEvent", [.. Parts(item, schedule, dates, model.Canonical, view)]);
        return thing;
    }

    // A series is whole, each of its dates a part; so are the stations of an event at many places.
    private static IEnumerable<Thing> Parts(EventItem item, Schedule schedule, EventDates dates, string page, SiteView view)
    {
        if ((schedule.Rule is not null || !schedule.Also.IsEmpty) && dates.Next is { } next)
            foreach (var occurrence in dates.All.Where(o => o.Start >= next.Start).Take(MostDates)) yield return Dated(item, dates, occurrence, page, true, view);
        foreach (var station in view.Stations(item))
            if (Brief(station, view) is { } part) yield return part;
    }

    private static Thing? Brief(EventItem item, SiteView view) =>
        view.Library.IsLive(item) && item.Schedule is { } schedule && view.Plan.Calendar.Dates(item) is { } dates && Organizations.Page(item, view) is { } page
            ? Dated(item, dates, dates.Shown(schedule), page, true, view)
            : null;

    private static Thing Dated(EventItem item, EventDates dates, Occurrence occurrence, string url, bool brief, SiteView view)
    {
        var change = ChangeOf(item, occurrence);
        var status = StatusOf(item, occurrence);
        var locations = EventLocations.Of(item, change, status, brief, view);
        return new Thing("Event")
        {
            { "name", item.Title.In(view.Language) },
            { "url", url },
            { "startDate", EventWords.Machine(occurrence.Start, dates) },
            // schema.org's end of whole days is the last day itself.
            { "endDate", occurrence.End is not { } end ? null : EventWords.Machine(dates.AllDay ? end.PlusDays(-1) : end, dates) },
            { "eventStatus", "https://schema.org/" + Status(status) },
            { "eventAttendanceMode", "https://schema.org/" + locations.Mode },
            { "location", locations.Things },
        };
    }

    private static ChangeDetails? ChangeOf(EventItem item, Occurrence occurrence) => occurrence.Change is { } change ? item.Changes.ElementAtOrDefault(change.Index) : null;

    private static EventStatus StatusOf(EventItem item, Occurrence occurrence) => ChangeOf(item, occurrence)?.Status ?? item.Status;

    private static string Status(EventStatus status) => status switch
    {
        EventStatus.Cancelled => "EventCancelled",
        EventStatus.Postponed => "EventPostponed",
        EventStatus.Rescheduled => "EventRescheduled",
        EventStatus.MovedOnline => "EventMovedOnline",
        _ => "EventScheduled",
    };

    private static Thing? Organizer(EventItem item, SiteView view) =>
        item.Organizer is { } organizer && !view.Library.Partners.ContainsKey(organizer.Value)
            ? new Thing("Organization") { { "name", organizer.Value } }
            : Organizations.Partner(item.Organizer?.Value ?? item.Key.Owner, view);
}
