using NodaTime;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>A month day by day: each event has its card on its first day, and a line on every other.</summary>
internal static class EventMonthPages
{
    public static PageModel Build(EventMonthPage page, SiteView view)
    {
        var months = view.Site.Lists.ByMonth;
        var (year, month) = (page.Year, page.Month);
        var first = new LocalDate(year, month, 1);
        var events = months[(year, month)];
        var model = new EventMonthModel
        {
            Days = Days([.. events.Where(e => !e.IsRunning)], page, view),
            Running = [.. events.Where(e => e.IsRunning).Select(e => EventCards.InMonth(e, first, view))],
            Previous = months.Keys.TakeWhile(m => m.CompareTo((year, month)) < 0).Select(m => Link(m, view)).LastOrDefault(),
            Next = months.Keys.SkipWhile(m => m.CompareTo((year, month)) <= 0).Select(m => Link(m, view)).FirstOrDefault(),
            Tables = [MonthTables.Of(year, month, view)],
            Years = MonthTables.Years(view),
            Files = EventFiles.OfBrand(view),
        };
        var common = PageBuilder.Common(page, view, $"{view.Label("events")} {DateWords.Month(year, month, view.Language)}");
        return new PageModel<EventMonthModel>(PageBuilder.Below(common, view.Label("events"), view.SectionUrl("events")), model);
    }

    private static List<EventDayModel> Days(List<EventInMonth> events, EventMonthPage page, SiteView view)
    {
        var first = new LocalDate(page.Year, page.Month, 1);
        var cards = events.ToLookup(e => e.DaysIn(page.Year, page.Month).First());
        var lines = events.SelectMany(e => Lines(e, page, view)).OrderBy(l => l.Time).ToLookup(l => l.Day, l => l.Line);
        return
        [
            .. cards.Select(c => c.Key).Concat(lines.Select(l => l.Key)).Distinct().Order().Select(day => new EventDayModel(
                MonthTables.Anchor(day), $"{day:uuuu-MM-dd}", DateWords.DayWithWeekday(day, view.Language),
                [.. cards[day].Select(e => EventCards.InMonth(e, first, view))],
                [.. lines[day]])),
        ];
    }

    // What goes on since an earlier day, or all day, has no time and comes first.
    private static IEnumerable<(LocalDate Day, LocalTime Time, EventLineModel Line)> Lines(EventInMonth happening, EventMonthPage page, SiteView view)
    {
        var dates = view.Plan.Calendar.Dates(happening.Item)!;
        var card = view.Cards.Of(happening.Item);
        var firstDay = happening.DaysIn(page.Year, page.Month).First();
        foreach (var occurrence in happening.Dates)
        {
            foreach (var day in EventInMonth.DaysOf(occurrence, page.Year, page.Month))
            {
                if (day == firstDay) continue;
                var starts = day == occurrence.Start.Date && !dates.AllDay;
                yield return (day, starts ? occurrence.Start.TimeOfDay : LocalTime.Midnight, new EventLineModel(
                    starts ? DateWords.Times(occurrence.Start, null, view.Language) : null,
                    new LinkModel(card.Title, card.Url) { Lang = card.Lang },
                    EventWords.State(happening.Item, occurrence)));
            }
        }
    }

    private static LinkModel Link((int Year, int Month) month, SiteView view) =>
        new(DateWords.Month(month.Year, month.Month, view.Language), Addresses.Month(view.Site, month.Year, month.Month, view.Language));
}
