using NodaTime;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>A month as a table, its days leading to the month's page; and the way to the other months.</summary>
internal static class MonthTables
{
    private const int DaysOfWeek = 7;

    /// <summary>The anchor of a day on its month's page.</summary>
    public static string Anchor(LocalDate day) => $"t{day:uuuu-MM-dd}";

    public static MonthTableModel Of(int year, int month, SiteView view)
    {
        var language = view.Language;
        var events = view.Site.Lists.ByMonth.GetValueOrDefault((year, month), []);
        var url = events.IsEmpty ? null : Addresses.Month(view.Site, year, month, language);
        var days = events.Where(e => !e.IsRunning).SelectMany(e => Days(e, year, month)).ToLookup(d => d.Day, d => d.Off);
        var first = new LocalDate(year, month, 1);
        var monday = first.PlusDays(1 - (int)first.DayOfWeek);
        var end = first.PlusMonths(1);
        var weeks = new List<WeekModel>();
        for (var week = monday; week < end; week = week.PlusDays(DaysOfWeek))
            weeks.Add(new WeekModel([.. Enumerable.Range(0, DaysOfWeek).Select(i => Cell(week.PlusDays(i)))]));
        var names = Enumerable.Range(1, DaysOfWeek).Select(d => new WeekdayModel(DateWords.ShortWeekday((IsoDayOfWeek)d, language), DateWords.LongWeekday((IsoDayOfWeek)d, language)));
        return new MonthTableModel(DateWords.Month(year, month, language), url, [.. names], weeks);

        MonthDayModel Cell(LocalDate day)
        {
            if (day.Month != month) return new MonthDayModel(0, "", null, null, false);
            var count = days[day].Count();
            var off = days[day].Count(o => o);
            return new MonthDayModel(day.Day, $"{day:uuuu-MM-dd}", count == 0 ? null : $"{url}#{Anchor(day)}", count == 0 ? null : Label(day, count, off, view), count > 0 && off == count);
        }
    }

    /// <summary>The months from the last one on that have a page, by years.</summary>
    public static List<YearModel> Years(SiteView view)
    {
        var from = view.Plan.Calendar.SpanStart;
        return
        [
            .. view.Site.Lists.ByMonth.Keys.Where(m => m.CompareTo((from.Year, from.Month)) >= 0).GroupBy(m => m.Year)
                .Select(y => new YearModel($"{y.Key}", [.. y.Select(m => new LinkModel(DateWords.ShortMonth(m.Month, view.Language), Addresses.Month(view.Site, m.Year, m.Month, view.ListLanguage)))])),
        ];
    }

    // An event of two sessions is off where both are.
    private static IEnumerable<(LocalDate Day, bool Off)> Days(EventInMonth happening, int year, int month) => happening.Dates
        .SelectMany(o => EventInMonth.DaysOf(o, year, month).Select(d => (Day: d, Off: EventWords.IsOff(happening.Item, o))))
        .GroupBy(d => d.Day)
        .Select(d => (d.Key, d.All(o => o.Off)));

    // The number stands before it.
    private static string Label(LocalDate day, int count, int off, SiteView view)
    {
        var date = DateWords.DayOfMonth(day, view.Language)[$"{day.Day}".Length..];
        var events = count == 1 ? view.Say("events.one") : view.Say("events.many", $"{count}");
        return off == 0 ? $"{date}: {events}" : $"{date}: {events}, {view.Say("events.off", $"{off}")}";
    }
}
