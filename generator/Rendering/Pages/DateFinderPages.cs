using RegionSite.Calendar;
using RegionSite.Coordination;
using RegionSite.Diagnostics;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>"Terminfinder": what a committee wants to know before it decides on a date. Only what the brand shows anyway.</summary>
internal static class DateFinderPages
{
    public static PageModel Build(DateFinderPage page, SiteView view)
    {
        var shown = EventStations.Without([.. view.Site.Lists.Events.Where(e => e.Schedule is not null)], view.Library).Select(e => e.Key).ToHashSet();
        var zone = view.Library.Region.TimeZone;
        var weekends = Weekend.From(view.Plan.Calendar.Today, [.. Gathering.All(view.Library, view.Plan.Calendar).Where(g => shown.Contains(g.Item.Key))], Whereabouts.States(view.Library));
        var events = view.SectionUrl("events");
        var common = PageBuilder.Below(PageBuilder.Common(page, view, view.Say("finder.title")), view.Label("events"), events);
        return new PageModel<DateFinderModel>(common, new DateFinderModel(
            [.. weekends.Select(w => new WeekendModel(
                DateWords.Days(w.Friday, w.Sunday, view.Language),
                EventWords.WithOffset(w.Sunday.PlusDays(1).AtMidnight(), zone),
                [.. w.Holidays.Select(h => Day(h, view))],
                [.. w.On.Select(g => Event(g, view))]))],
            events));
    }

    private static HolidayModel Day(Holiday day, SiteView view)
    {
        var name = day.Name.In(Languages.IsGerman(view.Language) ? MessageLanguage.German : MessageLanguage.English);
        var states = day.States.Length == 0 ? "" : $" ({string.Join(", ", day.States)})";
        return new HolidayModel($"{DateWords.Weekday(day.Date, view.Language)} {DateWords.DayOfMonth(day.Date, view.Language)}: {name}{states}", day.IsSilent);
    }

    private static WeekendEventModel Event(Gathering gathering, SiteView view)
    {
        var item = gathering.Item;
        var language = view.Site.LanguageFor(item, view.Language);
        return new WeekendEventModel(
            DateWords.Span(gathering.Start, gathering.Date.End, gathering.AllDay, view.Language),
            item.Title.In(view.Language),
            Addresses.Item(view.Site, item, language),
            item.Languages.Contains(view.Language) ? null : item.Languages[0],
            gathering.Where.Place?.Name.In(view.Language),
            view.Library.Partners[item.Key.Owner].Name.In(view.Language));
    }
}
