using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>What the page of an event adds.</summary>
internal static class EventItemPages
{
    private const int MostDates = 12;

    private const int TimetableFrom = 3;

    public static EventModel Model(EventItem item, ItemModel shared, SiteView view)
    {
        var language = view.Language;
        var card = view.Cards.Of(item);
        var dates = view.Plan.Calendar.Dates(item);
        var shown = item.Schedule is { } schedule ? dates?.Shown(schedule) : null;
        var series = item.Schedule is { } all && (all.Rule is not null || !all.Also.IsEmpty);
        var change = shown?.Change is { } changed ? item.Changes.ElementAtOrDefault(changed.Index) : null;
        var stations = view.Stations(item).ToList();
        var past = dates is not null && dates.Next is null;
        return new EventModel(shared)
        {
            Date = shown is { } date ? EventWords.Date(dates!, date, language) : card.Date!,
            DateTime = card.DateTime,
            Rhythm = series ? SeriesWords.Of(item, dates!, language) : null,
            RhythmNote = series ? SeriesWords.Exceptions(item, dates!, view.Plan.Calendar.Today, language) : null,
            Ends = series ? null : card.Ends,
            Past = past,
            State = card.State,
            StateDate = series && change?.Status is not null ? DateWords.DayWithWeekday(shown!.Value.Start.Date, language) : null,
            StateNote = card.State is null ? null : change?.Note?.In(language),
            PreviousDate = EventWords.Previous(item, view.Library.Region.TimeZone, language),
            Dates = series ? [.. dates!.Coming.Take(MostDates).Select(o => Date(item, dates, o, view))] : [],
            MoreDates = series && dates!.Coming.Length > MostDates,
            Place = EventPlaces.Of(item, view),
            // Nobody can join or register any more.
            Online = past ? null : item.Online,
            Organizer = Organizer(item, view),
            Audience = [.. item.Audience.Select(a => a.In(language))],
            Price = item.Price?.In(language),
            Free = item.Free,
            OpenToGuests = item.OpenToGuests,
            Registration = !past && item.Registration is { } registration ? Model(registration, view) : null,
            Accessibility = PlaceModels.Accessibility(item.Accessibility, view),
            Recording = item.Recording is { } recording ? Recordings.Model(recording, item, view) : null,
            PartOf = item.PartOf is { } whole ? view.ItemLink(view.Library.BySource(whole.Value)) : null,
            Stations = stations.Count < TimetableFrom ? view.Cards.Of(stations) : [],
            Timetable = stations.Count < TimetableFrom ? [] : Timetable(stations, view),
            EmbedUrl = WidgetFilter.Of(item, view.Site.Lists) is { } programme ? WidgetLinks.Choose(programme, view) : null,
            Nearby = EventsNearby.Of(item, view),
            CalendarUrl = item.Schedule is null ? null : Addresses.EventFile(view.Site, item),
            SingleDatesUrl = item.Schedule is { Repeats: true } ? Addresses.EventFile(view.Site, item, expanded: true) : null,
            StationsUrl = StationsFile.Of(item, stations) ? Addresses.StationsFile(view.Site, item) : null,
            Files = EventFiles.OfBrand(view),
        };
    }

    private static DateModel Date(EventItem item, EventDates dates, Occurrence occurrence, SiteView view)
    {
        var details = occurrence.Change is { } change ? item.Changes.ElementAtOrDefault(change.Index) : null;
        return new DateModel(
            EventWords.Date(dates, occurrence, view.Language),
            EventWords.Machine(occurrence.Start, dates),
            EventWords.State(item, occurrence),
            details?.Note?.In(view.Language),
            EventPlaces.Name(details, view),
            EventWords.Ends(occurrence, dates));
    }

    private static List<StationModel> Timetable(List<EventItem> stations, SiteView view)
    {
        var rows = stations.Select(s => (Station: s, Dates: view.Plan.Calendar.Dates(s), Card: view.Cards.Of(s))).Select(r => (r.Station, r.Card, r.Dates, Shown: r.Dates?.Shown(r.Station.Schedule!))).ToList();
        var isOneDay = rows.All(r => r.Dates is { AllDay: false } && EventDays.Of(r.Shown!.Value.Start, r.Shown.Value.End) is var days && days.First == days.Last) && rows.Select(r => r.Shown!.Value.Start.Date).Distinct().Count() == 1;
        return
        [
            .. rows.OrderBy(r => r.Shown?.Start ?? LocalDate.MaxIsoValue.AtMidnight()).Select(r => new StationModel(
                r.Shown is not { } shown ? r.Card.Date! : isOneDay ? DateWords.Times(shown.Start, shown.End, view.Language) : EventWords.Date(r.Dates!, shown, view.Language),
                r.Card.DateTime, new LinkModel(r.Card.Title, r.Card.Url) { Lang = r.Card.Lang }, r.Card.Place, r.Card.State)
            {
                Id = $"station-{r.Station.Key.Owner}-{r.Station.Key.Slug}",
                At = EventPlaces.Of(r.Station, view),
                Accessibility = [.. PlaceModels.Accessibility(r.Station.Accessibility, view).Concat(EventPlaces.Of(r.Station, view)?.Accessibility ?? []).Distinct()],
            }),
        ];
    }

    private static LinkModel? Organizer(EventItem item, SiteView view) =>
        item.Organizer is not { } organizer ? null
        : view.Library.Partners.ContainsKey(organizer.Value) ? view.PartnerLink(organizer.Value)
        : new LinkModel(organizer.Value, null);

    private static RegistrationModel Model(Registration registration, SiteView view) => new()
    {
        Url = registration.Url,
        Email = registration.Email,
        Phone = registration.Phone,
        PhoneUrl = Numbers.PhoneUrl(registration.Phone),
        // A day's deadline is kept as the midnight after it.
        Until = registration.Until is not { } until ? null
            : until.TimeOfDay == LocalTime.Midnight ? DateWords.DayWithWeekday(until.Date.PlusDays(-1), view.Language)
            : DateWords.Span(until, null, false, view.Language),
        Closes = registration.Until is { } closes ? EventWords.WithOffset(closes, view.Library.Region.TimeZone) : null,
        Required = registration.Required,
        Capacity = registration.Capacity,
        SoldOut = registration.SoldOut,
    };
}
