using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>The list of what is coming, and the months.</summary>
internal static class EventPages
{
    // Beyond that the months are the better way in; the page stays light on a phone.
    private const int MostUpcoming = 100;

    public static PageModel Build(EventListPage page, SiteView view)
    {
        var upcoming = view.Site.Lists.Upcoming;
        var calendars = Addresses.Calendars(view.Site);
        var model = new EventListModel(
            view.Cards.Of(upcoming.Take(MostUpcoming)),
            Math.Max(0, upcoming.Length - MostUpcoming),
            [.. Months(view).Select(m => Link(view, m))],
            calendars + "kalender.ics",
            $"webcal://{view.Site.Host}{calendars}kalender.ics",
            calendars + "kalender-einzeln.ics");
        return new PageModel<EventListModel>(PageBuilder.Common(page, view, view.Label("events")), model);
    }

    public static PageModel Build(EventMonthPage page, SiteView view)
    {
        var months = Months(view, all: true);
        var index = months.IndexOf((page.Year, page.Month));
        var model = new EventMonthModel(
            Cards(page, view),
            index > 0 ? Link(view, months[index - 1]) : null,
            index < months.Count - 1 ? Link(view, months[index + 1]) : null,
            [.. Months(view).Select(m => Link(view, m))]);
        var common = PageBuilder.Common(page, view, $"{view.Label("events")} {DateWords.Month(page.Year, page.Month, view.Language)}");
        common = common with { Breadcrumbs = [.. common.Breadcrumbs, new LinkModel(view.Label("events"), view.SectionUrl("events"))] };
        return new PageModel<EventMonthModel>(common, model);
    }

    private static List<CardModel> Cards(EventMonthPage page, SiteView view)
    {
        var cards = new List<(NodaTime.LocalDateTime First, string Source, CardModel Card)>();
        foreach (var item in view.Site.Lists.Events)
        {
            if (view.Plan.Calendar.Dates(item) is not { } dates) continue;
            var inMonth = dates.All.Where(o => o.Start.Year == page.Year && o.Start.Month == page.Month).ToList();
            if (inMonth.Count > 0) cards.Add((inMonth[0].Start, item.Source, view.Cards.ForDates(item, inMonth)));
        }
        return [.. cards.OrderBy(c => c.First).ThenBy(c => c.Source, StringComparer.Ordinal).Select(c => c.Card)];
    }

    // From last month on; older months are reached one by one.
    private static List<(int Year, int Month)> Months(SiteView view, bool all = false)
    {
        var from = view.Plan.Calendar.SpanStart;
        return [.. EventMonths.Of(view.Site, view.Plan.Calendar).Where(m => all || (m.Year, m.Month).CompareTo((from.Year, from.Month)) >= 0)];
    }

    private static LinkModel Link(SiteView view, (int Year, int Month) month) =>
        new(DateWords.Month(month.Year, month.Month, view.Language), Addresses.Month(view.Site, month.Year, month.Month, view.Language));
}
