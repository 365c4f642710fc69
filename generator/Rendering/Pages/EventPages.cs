using NodaTime;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>The list of what is coming, paged, with the months beside it.</summary>
internal static class EventPages
{
    public static PageModel Build(EventListPage page, SiteView view)
    {
        var grouped = view.Site.Lists.Grouped;
        var first = page.Number == 1;
        var today = view.Plan.Calendar.Today;
        var next = today.PlusMonths(1);
        var model = new EventListModel
        {
            Months = ByMonth(grouped.Dated.Skip((page.Number - 1) * EventListPage.PerPage).Take(EventListPage.PerPage), view),
            Regular = first ? Cards(grouped.Regular, view) : [],
            Running = first ? Cards(grouped.Running, view) : [],
            Unfixed = first ? Cards(grouped.Unfixed, view) : [],
            Pager = Pagers.Of(page.Number, page.Total, n => Addresses.EventPage(view.Site, n, view.Language)),
            Filter = first && view.Filters.Of(ItemType.Event) is { } filter ? filter with { More = string.Join(' ', Enumerable.Range(2, page.Total - 1).Select(n => Addresses.EventPage(view.Site, n, view.Language))) } : null,
            Tables = [MonthTables.Of(today.Year, today.Month, view), MonthTables.Of(next.Year, next.Month, view)],
            Years = MonthTables.Years(view),
            FinderUrl = Addresses.DateFinder(view.Site, view.Language),
            Files = EventFiles.OfBrand(view),
        };
        var label = view.Label("events");
        return new PageModel<EventListModel>(PageBuilder.Common(page, view, first ? label : view.Say("events.page", label, $"{page.Number}")), model);
    }

    // Cards by the month of their next date; what has begun stands in the month of the build.
    private static List<EventGroupModel> ByMonth(IEnumerable<EventItem> dated, SiteView view)
    {
        var calendar = view.Plan.Calendar;
        return
        [
            .. dated.GroupBy(e => LocalDate.Max(calendar.Dates(e)!.Next!.Value.Start.Date, calendar.Today) is var day ? (day.Year, day.Month) : default)
                .Select(m => new EventGroupModel($"m{m.Key.Year:0000}-{m.Key.Month:00}", DateWords.Month(m.Key.Year, m.Key.Month, view.Language), Cards(m, view))),
        ];
    }

    private static List<CardModel> Cards(IEnumerable<EventItem> events, SiteView view) => [.. events.Select(e => view.Cards.Of(e) with { Marks = view.Filters.Marks([e, .. view.Stations(e)]) })];
}
