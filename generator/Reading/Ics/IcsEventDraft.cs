using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;

namespace RegionSite.Reading.Ics;

/// <summary>A VEVENT as far as it must be read before the changes of single dates can be joined to their series.</summary>
internal sealed record IcsEventDraft
{
    public required IcsComponent Component { get; init; }

    /// <summary>The zones of the calendar it stands in.</summary>
    public required IcsTimeZones Zones { get; init; }

    public required string? Uid { get; init; }

    public required SourceLocation UidAt { get; init; }

    /// <summary>Null in a change that keeps the title.</summary>
    public required string? Title { get; init; }

    /// <summary>Null in a change that keeps the times.</summary>
    public required IcsTimes? Times { get; init; }

    public required int Sequence { get; init; }

    /// <summary>Which date of the series it changes (RECURRENCE-ID); null in the series itself.</summary>
    public IcsDateTime? Changed { get; init; }

    public string? Description => Component.Text("DESCRIPTION");

    public string? Location => Component.Text("LOCATION");

    public bool Cancelled => "CANCELLED".Equals(Component.Text("STATUS"), StringComparison.OrdinalIgnoreCase);
}

/// <summary>The times of one VEVENT.</summary>
/// <param name="Periods">The dates of RDATE that have a length of their own.</param>
internal sealed record IcsTimes(Schedule Schedule, IReadOnlyList<OccurrenceChange> Periods, SourceLocation StartAt)
{
    /// <summary>The end of an occurrence of usual length that begins at <paramref name="start"/>.</summary>
    public LocalDateTime? UsualEnd(LocalDateTime start) =>
        Schedule.End is { } end ? start + Period.Between(Schedule.Start, end, PeriodUnits.Days | PeriodUnits.Nanoseconds) : null;
}
