using System.Collections.Immutable;
using RegionSite.Calendar;
using RegionSite.Planning;
using RegionSite.Resolving;

namespace RegionSite.Coordination;

/// <summary>What partners should talk about before they print posters.</summary>
/// <param name="Near">Kilometres.</param>
/// <param name="OnHolidays">Gatherings on a holiday or silent day of their Land, by date.</param>
internal sealed record CoordinationReport(double Near, ImmutableArray<Clash> Clashes, ImmutableArray<(Gathering Gathering, Holiday Day)> OnHolidays, ImmutableArray<Duplicate> Duplicates, ImmutableArray<Weekend> Weekends)
{
    public const double UsualKilometres = 15;

    public static CoordinationReport Of(Library library, EventCalendar calendar, double kilometres = UsualKilometres)
    {
        var gatherings = Gathering.All(library, calendar);
        var duplicates = Duplicate.Among(library, calendar);
        // What is the same event clashes with itself: the one finding is enough.
        var same = duplicates.Select(d => (d.First.Key, d.Second.Key)).Concat(duplicates.Select(d => (d.Second.Key, d.First.Key))).ToHashSet();
        return new CoordinationReport(
            kilometres,
            [.. Clash.Among(gatherings, library, kilometres).Where(c => !same.Contains((c.First.Item.Key, c.Second.Item.Key)))],
            [.. gatherings.SelectMany(g => Holidays.Between(g.Days.First, g.Days.Last).Where(d => d.IsKeptIn(g.Where.State)).Select(d => (g, d)))],
            duplicates,
            Weekend.From(calendar.Today, gatherings, Whereabouts.States(library)));
    }
}
