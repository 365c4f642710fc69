using System.Collections.Immutable;
using NodaTime;

namespace RegionSite.Calendar;

/// <summary>FREQ of RFC 5545, 3.3.10, as far as events of a region need it.</summary>
internal enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// <summary>A BYDAY part: a weekday, and which one of the month or year (1 = first, -1 = last); 0 means every one.</summary>
internal readonly record struct WeekdayOrdinal(int Ordinal, IsoDayOfWeek Day);

/// <summary>A recurrence rule of RFC 5545, 3.3.10; the readable mapping of the content format becomes one too.</summary>
internal sealed record RecurrenceRule
{
    public required Frequency Frequency { get; init; }

    public int Interval { get; init; } = 1;

    /// <summary>How many occurrences, the start included; excludes <see cref="Until"/>.</summary>
    public int? Count { get; init; }

    /// <summary>The last moment an occurrence may start at.</summary>
    public RecurrenceEnd? Until { get; init; }

    public ImmutableArray<WeekdayOrdinal> ByDay { get; init; } = [];

    public ImmutableArray<int> ByMonthDay { get; init; } = [];

    public ImmutableArray<int> ByYearDay { get; init; } = [];

    public ImmutableArray<int> ByWeekNo { get; init; } = [];

    public ImmutableArray<int> ByMonth { get; init; } = [];

    public ImmutableArray<int> BySetPos { get; init; } = [];

    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;
}

/// <summary>UNTIL, inclusive: a whole day, or a moment in UTC or in the event's own zone.</summary>
internal readonly record struct RecurrenceEnd(LocalDate Date, LocalTime? Time, bool IsUtc);
