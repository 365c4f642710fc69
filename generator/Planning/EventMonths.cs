using System.Collections.Immutable;
using RegionSite.Model;

namespace RegionSite.Planning;

/// <summary>The months in which a brand has something on.</summary>
internal static class EventMonths
{
    public static ImmutableArray<(int Year, int Month)> Of(BrandSite site, EventCalendar calendar)
    {
        var months = new SortedSet<(int, int)>();
        foreach (var item in site.Lists.Events)
        {
            if (calendar.Dates(item) is not { } dates) continue;
            foreach (var occurrence in dates.All) months.Add((occurrence.Start.Year, occurrence.Start.Month));
        }
        return [.. months];
    }
}
