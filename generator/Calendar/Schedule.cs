using System.Collections.Immutable;
using NodaTime;

namespace RegionSite.Calendar;

/// <summary>When an event happens: its first date, how long it lasts, and how it recurs.</summary>
/// <remarks>Lengths are nominal: what runs from 22:00 to 04:00 does so on the night of a clock change as well, which is how people and calendar programs read it.</remarks>
internal sealed record Schedule
{
    /// <summary>The first start; midnight where <see cref="AllDay"/>.</summary>
    public required LocalDateTime Start { get; init; }

    /// <summary>The end of the first occurrence: exclusive midnight where <see cref="AllDay"/>; null for an open end.</summary>
    public required LocalDateTime? End { get; init; }

    public required bool AllDay { get; init; }

    public required DateTimeZone Zone { get; init; }

    public RecurrenceRule? Rule { get; init; }

    /// <summary>Further starts beside the rule (RDATE).</summary>
    public ImmutableArray<LocalDateTime> Also { get; init; } = [];

    /// <summary>Starts that the rule or <see cref="Also"/> would give and that do not happen (EXDATE).</summary>
    public ImmutableArray<LocalDateTime> Except { get; init; } = [];

    public ImmutableArray<OccurrenceChange> Changes { get; init; } = [];

    /// <summary>Whether it has more dates than its start, by rule or by list.</summary>
    public bool Repeats => Rule is not null || !Also.IsEmpty;
}

/// <summary>What is different about one occurrence (RECURRENCE-ID); null means as usual.</summary>
internal sealed record OccurrenceChange
{
    /// <summary>The start that the rule gives: which occurrence is meant.</summary>
    public required LocalDateTime Original { get; init; }

    public LocalDateTime? Start { get; init; }

    /// <summary>Exclusive midnight for an all-day event, as in <see cref="Schedule.End"/>.</summary>
    public LocalDateTime? End { get; init; }

    /// <summary>An index into what the event keeps for its changes (place, status, note); the calendar does not look at it.</summary>
    public int Index { get; init; }
}
