using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>An event in one month: it stands there once, with all its dates of which any day lies in the month.</summary>
internal sealed record EventInMonth(EventItem Item, ImmutableArray<Occurrence> Dates)
{
    /// <summary>Whether it goes on for longer than a week: then no single day of the month is its day.</summary>
    public bool IsRunning => EventDays.Of(Dates[0].Start, Dates[0].End).IsLong;

    /// <summary>The days of the month it takes place on.</summary>
    public IEnumerable<LocalDate> DaysIn(int year, int month) => Dates.SelectMany(o => DaysOf(o, year, month)).Distinct();

    /// <summary>The days of the month that one of its dates takes up.</summary>
    public static IEnumerable<LocalDate> DaysOf(Occurrence occurrence, int year, int month)
    {
        var days = EventDays.Of(occurrence.Start, occurrence.End);
        var first = LocalDate.Max(days.First, new LocalDate(year, month, 1));
        var last = LocalDate.Min(days.Last, LastOf(year, month));
        for (var day = first; day <= last; day = day.PlusDays(1)) yield return day;
    }

    public static ImmutableSortedDictionary<(int Year, int Month), ImmutableArray<EventInMonth>> Group(IEnumerable<EventItem> events, EventCalendar calendar)
    {
        var months = new Dictionary<(int, int), List<EventInMonth>>();
        var own = new SortedDictionary<(int Year, int Month), ImmutableArray<Occurrence>.Builder>();
        foreach (var item in events)
        {
            if (calendar.Dates(item) is not { } dates) continue;
            own.Clear();
            foreach (var occurrence in dates.All)
            {
                var days = EventDays.Of(occurrence.Start, occurrence.End);
                // What never ends would have a page for every month to come, what always was one for every month there has been.
                var first = LocalDate.Max(days.First, calendar.Earliest);
                var last = LocalDate.Min(days.Last, calendar.SpanEnd);
                for (var month = FirstOf(first); month <= last; month = month.PlusMonths(1))
                {
                    if (!own.TryGetValue((month.Year, month.Month), out var inMonth)) own.Add((month.Year, month.Month), inMonth = ImmutableArray.CreateBuilder<Occurrence>());
                    inMonth.Add(occurrence);
                }
            }
            foreach (var (month, occurrences) in own)
            {
                if (!months.TryGetValue(month, out var list)) months.Add(month, list = []);
                list.Add(new EventInMonth(item, occurrences.ToImmutable()));
            }
        }
        return months.ToImmutableSortedDictionary(
            m => m.Key,
            m => m.Value.OrderBy(e => e.Dates[0].Start).ThenBy(e => e.Item.Source, StringComparer.Ordinal).ToImmutableArray());
    }

    private static LocalDate FirstOf(LocalDate date) => new(date.Year, date.Month, 1);

    private static LocalDate LastOf(int year, int month) => new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1);
}
