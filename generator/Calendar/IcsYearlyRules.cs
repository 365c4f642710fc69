using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.TimeZones;

namespace RegionSite.Calendar;

/// <summary>The two clock changes that a zone makes every year, read off its data: each year is compared, none assumed.</summary>
internal sealed record IcsYearlyRules(ImmutableArray<IcsYearlyRule> Rules)
{
    private const int EarliestYear = 1970;

    // The rule must hold to here; from there on the zone data follow their own last rule as well.
    private const int LastYear = 2100;

    // Weekdays return after 28 years: then "the last Sunday" cannot be a chance.
    private const int FewestYears = 28;

    // Reading them off takes some hundred look-ups, and every event's own file needs them.
    private static readonly ConditionalWeakTable<DateTimeZone, IcsYearlyRules> Known = [];

    public Instant FirstOnset => Rules[0].First.Start;

    /// <summary>From the first year in which nothing but these two rules holds; empty for zones that follow none.</summary>
    public static IcsYearlyRules Of(DateTimeZone zone) => Known.GetValue(zone, ReadOff);

    private static IcsYearlyRules ReadOff(DateTimeZone zone)
    {
        IcsYearlyRule[]? rules = null;
        var year = LastYear;
        for (; year >= EarliestYear; year--)
        {
            var changes = ChangesOf(zone, year);
            if (changes.Length != 2) break;
            if (rules is null) rules = changes;
            else if (rules[0].Extended(changes[0]) is { } first && rules[1].Extended(changes[1]) is { } second) rules = [first, second];
            else break;
        }
        return rules is not null && LastYear - year >= FewestYears ? new IcsYearlyRules([.. rules]) : new IcsYearlyRules([]);
    }

    private static IcsYearlyRule[] ChangesOf(DateTimeZone zone, int year)
    {
        var changes = new List<IcsYearlyRule>();
        // Local years: an onset on New Year's Eve in UTC may be one of the next year here.
        foreach (var interval in zone.GetZoneIntervals(Instant.FromUtc(year, 1, 1, 0, 0) - Duration.FromDays(1), Instant.FromUtc(year + 1, 1, 1, 0, 0) + Duration.FromDays(1)))
        {
            if (!interval.HasStart) continue;
            var before = zone.GetZoneInterval(interval.Start - Duration.Epsilon).WallOffset;
            var onset = interval.Start.WithOffset(before).LocalDateTime;
            if (onset.Year == year) changes.Add(IcsYearlyRule.Of(interval, onset, before));
        }
        return [.. changes];
    }
}

/// <summary>A clock change that comes every year on the n-th or last weekday of a month.</summary>
/// <param name="First">The earliest interval it begins.</param>
/// <param name="Onset">Of that interval, in the local time before it.</param>
internal sealed record IcsYearlyRule(ZoneInterval First, LocalDateTime Onset, Offset Before, bool CanBeLast, bool CanBeNth)
{
    /// <summary>Of the weekday in the month; -1 = the last.</summary>
    public int Ordinal => CanBeLast ? -1 : NthOf(Onset);

    public static IcsYearlyRule Of(ZoneInterval interval, LocalDateTime onset, Offset before) =>
        new(interval, onset, before, IsLast(onset), true);

    /// <summary>The same rule from a year before; null where that year's change is another.</summary>
    public IcsYearlyRule? Extended(IcsYearlyRule earlier)
    {
        if (earlier.Onset.Month != Onset.Month || earlier.Onset.DayOfWeek != Onset.DayOfWeek || earlier.Onset.TimeOfDay != Onset.TimeOfDay) return null;
        if (earlier.Before != Before || earlier.First.WallOffset != First.WallOffset || earlier.First.Savings != First.Savings) return null;
        var (last, nth) = (CanBeLast && earlier.CanBeLast, CanBeNth && NthOf(earlier.Onset) == NthOf(Onset));
        return last || nth ? earlier with { CanBeLast = last, CanBeNth = nth } : null;
    }

    private static int NthOf(LocalDateTime onset) => ((onset.Day - 1) / 7) + 1;

    private static bool IsLast(LocalDateTime onset) => onset.Day + 7 > CalendarSystem.Iso.GetDaysInMonth(onset.Year, onset.Month);
}
