using System.Collections.Immutable;
using RegionSite.Calendar;
using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>An event in one month: it stands there once, with all its dates.</summary>
internal sealed record EventInMonth(EventItem Item, ImmutableArray<Occurrence> Dates)
{
    public static ImmutableSortedDictionary<(int Year, int Month), ImmutableArray<EventInMonth>> Group(IEnumerable<EventItem> events, EventCalendar calendar)
    {
        var months = new Dictionary<(int, int), List<EventInMonth>>();
        foreach (var item in events)
        {
            if (calendar.Dates(item) is not { } dates) continue;
            var all = dates.All;
            for (var i = 0; i < all.Length;)
            {
                var (year, month) = (all[i].Start.Year, all[i].Start.Month);
                var from = i;
                while (i < all.Length && all[i].Start.Year == year && all[i].Start.Month == month) i++;
                if (!months.TryGetValue((year, month), out var list)) months.Add((year, month), list = []);
                list.Add(new EventInMonth(item, all[from..i]));
            }
        }
        return months.ToImmutableSortedDictionary(
            m => m.Key,
            m => m.Value.OrderBy(e => e.Dates[0].Start).ThenBy(e => e.Item.Source, StringComparer.Ordinal).ToImmutableArray());
    }
}
