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
        var months = view.Site.Lists.ByMonth;
        var model = new EventMonthModel(
            [.. months[(page.Year, page.Month)].Select(e => view.Cards.ForDates(e.Item, e.Dates))],
            months.Keys.TakeWhile(m => m.CompareTo((page.Year, page.Month)) < 0).Select(m => Link(view, m)).LastOrDefault(),
            months.Keys.SkipWhile(m => m.CompareTo((page.Year, page.Month)) <= 0).Select(m => Link(view, m)).FirstOrDefault(),
            [.. Months(view).Select(m => Link(view, m))]);
        var common = PageBuilder.Common(page, view, $"{view.Label("events")} {DateWords.Month(page.Year, page.Month, view.Language)}");
        common = PageBuilder.Below(common, view.Label("events"), view.SectionUrl("events"));
        return new PageModel<EventMonthModel>(common, model);
    }

    // From last month on; older months are reached one by one.
    private static IEnumerable<(int Year, int Month)> Months(SiteView view)
    {
        var from = view.Plan.Calendar.SpanStart;
        return view.Site.Lists.ByMonth.Keys.Where(m => m.CompareTo((from.Year, from.Month)) >= 0);
    }

    private static LinkModel Link(SiteView view, (int Year, int Month) month) =>
        new(DateWords.Month(month.Year, month.Month, view.Language), Addresses.Month(view.Site, month.Year, month.Month, view.Language));
}
