using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;

namespace RegionSite.Coordination;

/// <summary>A weekend ahead as whoever plans for one sees it.</summary>
/// <param name="Friday">The evening counts; Saturday and Sunday do whole.</param>
/// <param name="On">What is on already, by start.</param>
/// <param name="Holidays">Holidays and silent days from Friday to Monday: a long weekend is chosen, or avoided, for its Monday.</param>
internal sealed record Weekend(LocalDate Friday, ImmutableArray<Gathering> On, ImmutableArray<Holiday> Holidays)
{
    /// <summary>Half a year.</summary>
    public const int Ahead = 26;

    private const int EveningHour = 17;

    public LocalDate Sunday => Friday.PlusDays(2);

    public bool IsFree => On.IsEmpty;

    /// <summary>The coming ones, this week's first.</summary>
    /// <param name="gatherings">By start.</param>
    /// <param name="states">The Länder whose holidays count; empty for all.</param>
    public static ImmutableArray<Weekend> From(LocalDate today, ImmutableArray<Gathering> gatherings, ImmutableArray<FederalState> states)
    {
        var first = today.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? today.Previous(IsoDayOfWeek.Friday) : today.PlusDays(-1).Next(IsoDayOfWeek.Friday);
        return
        [
            .. Enumerable.Range(0, Ahead).Select(week =>
            {
                var friday = first.PlusWeeks(week);
                return new Weekend(
                    friday,
                    [.. gatherings.Where(g => g.Days.Overlaps(friday, friday.PlusDays(2)) && (g.AllDay || g.Days.Last > friday || g.Start.Date < friday || g.End > friday.At(new LocalTime(EveningHour, 0))))],
                    [.. Calendar.Holidays.Between(friday, friday.PlusDays(3)).Where(h => states.IsEmpty || h.States.IsEmpty || states.Any(h.IsKeptIn))]);
            }),
        ];
    }
}
