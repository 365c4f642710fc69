using NodaTime;

namespace RegionSite.Planning;

/// <summary>The days that something takes place on, as people count them.</summary>
internal readonly record struct EventDays(LocalDate First, LocalDate Last)
{
    // What ends in the small hours still belongs to the evening before.
    private const int SmallHours = 6;

    private const int WholeWeek = 7;

    /// <summary>Longer than a week: an exhibition, not an evening.</summary>
    public bool IsLong => Period.DaysBetween(First, Last) >= WholeWeek;

    public static EventDays Of(LocalDateTime start, LocalDateTime? end)
    {
        if (end is not { } until || until.Date <= start.Date) return new(start.Date, start.Date);
        return new(start.Date, until.Hour < SmallHours ? until.Date.PlusDays(-1) : until.Date);
    }

    public bool Overlaps(LocalDate from, LocalDate to) => First <= to && Last >= from;
}
