using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering;

/// <summary>What the card of an event says: its next date, how often it takes place, what is not as usual.</summary>
internal static class EventCards
{
    private const int MostFurther = 3;

    // The days of the month stand below anyway; twenty numbers in a row are read by nobody.
    private const int MostInMonth = 4;

    public static CardModel Fill(CardModel card, EventItem item, SiteView view)
    {
        var language = view.Language;
        var dates = view.Plan.Calendar.Dates(item);
        card = card with
        {
            Place = EventPlaces.IsOnlineInstead(item) ? null : EventPlaces.Name(item, view) ?? card.Place,
            Free = item.Free,
            OpenToGuests = item.OpenToGuests,
            Online = item.Online is not null,
            Stations = view.Stations(item).Count(),
            Kicker = item.PartOf is { } whole && view.ItemLink(view.Library.BySource(whole.Value)) is { } wholeLink ? view.Say("event.partOfTitle", wholeLink.Name) : null,
            Shape = Word(EventGrouping.ShapeOf(dates, view.Plan.Calendar.Today)),
        };
        if (dates is null) return card with { Date = item.When!.In(language), State = EventWords.State(item, null) };
        var schedule = item.Schedule!;
        var shown = dates.Shown(schedule);
        card = card with
        {
            DateTime = EventWords.Machine(shown.Start, dates),
            State = EventWords.State(item, shown),
            PreviousDate = EventWords.Previous(item, dates.Zone, language),
            Dates = EventWords.Days(dates, view.Plan.Calendar.Today),
        };
        if (card.Shape == "running") return Running(card with { Ends = EventWords.Ends(shown, dates) }, shown, view.Plan.Calendar.Today, view);
        card = card with { Date = EventWords.Date(dates, shown, language), Day = Badge(shown.Start.Date, view) };
        // Of a series only the last date ends its being listed.
        return schedule.Rule is null && schedule.Also.IsEmpty ? card with { Ends = EventWords.Ends(shown, dates) } : Series(card, item, dates, shown, view);
    }

    /// <summary>The card for the dates it has in one month.</summary>
    public static CardModel InMonth(EventInMonth happening, LocalDate month, SiteView view)
    {
        var dates = view.Plan.Calendar.Dates(happening.Item)!;
        var first = happening.Dates[0];
        var card = view.Cards.Of(happening.Item) with
        {
            DateTime = EventWords.Machine(first.Start, dates),
            Ends = EventWords.Ends(first, dates),
            Over = null,
            Rhythm = null,
            NextDay = null,
            Series = null,
            Dates = null,
            State = EventWords.State(happening.Item, first),
        };
        if (happening.IsRunning) return Running(card with { Shape = "running" }, first, month, view);
        // A day with two sessions is one day here.
        var further = happening.Dates.Skip(1).Where(o => !EventWords.IsOff(happening.Item, o)).Select(o => o.Start.Date).Where(d => d != first.Start.Date).Distinct().ToList();
        var rhythm = further.Count > MostInMonth ? EventWords.Rhythm(happening.Item, dates, view.Language) : null;
        return card with
        {
            Shape = "dated",
            Rhythm = rhythm,
            Date = EventWords.Date(dates, first, view.Language),
            Day = Badge(first.Start.Date, view),
            Series = further.Count == 0 || rhythm is not null ? null : view.Say("date.also", FurtherDays(further, first.Start.Year, view.Language)),
        };
    }

    private static CardModel Series(CardModel card, EventItem item, EventDates dates, Occurrence shown, SiteView view)
    {
        var language = view.Language;
        card = card with { Over = EventWords.Ends(shown, dates), Rhythm = EventWords.Rhythm(item, dates, language) };
        if (card.Shape == "regular" && card.Rhythm is { } rhythm) return card with { Rhythm = EventWords.WithTimes(rhythm, dates, language), NextDay = DateWords.DayWithWeekday(shown.Start.Date, language) };
        if (card.Rhythm is not null) return card;
        var further = dates.Coming.Skip(1).Where(o => !EventWords.IsOff(item, o)).Select(o => o.Start.Date).Where(d => d != shown.Start.Date).Distinct().ToList();
        if (further.Count is 0 or > MostFurther) return card with { Series = further.Count == 0 ? null : view.Say("date.more") };
        return card with { Series = view.Say("date.also", FurtherDays(further, shown.Start.Year, language)) };
    }

    // "3., 8. Dezember, 5. Januar 2028": the year where it is another than that of the date before them.
    private static string FurtherDays(IEnumerable<LocalDate> days, int year, string language) =>
        string.Join(", ", days.GroupBy(d => (d.Year, d.Month)).Select(m => m.Key.Year == year ? DateWords.DaysOfMonth(m, language) : DateWords.DaysOfMonthAndYear(m, language)));

    // What began on a day gone by is told by its end: nobody comes for its first day any more.
    private static CardModel Running(CardModel card, Occurrence shown, LocalDate day, SiteView view)
    {
        var language = view.Language;
        var days = EventDays.Of(shown.Start, shown.End);
        var last = DateWords.Day(days.Last, language);
        return days.First < day
            ? card with { Date = view.Say("date.until", last), Day = Badge(days.Last, view) with { Weekday = view.Say("date.untilShort") } }
            : card with { Date = view.Say("date.fromUntil", DateWords.Day(days.First, language), last), Day = Badge(days.First, view) with { Weekday = view.Say("date.fromShort") } };
    }

    private static string Word(EventShape shape) => shape switch
    {
        EventShape.Regular => "regular",
        EventShape.Running => "running",
        EventShape.Unfixed => "unfixed",
        _ => "dated",
    };

    private static DayModel Badge(LocalDate date, SiteView view)
    {
        var (day, month, weekday) = DateWords.Badge(date, view.Language);
        return new DayModel(day, month, weekday);
    }
}
