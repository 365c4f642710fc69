using NodaTime;
using NodaTime.TimeZones;

namespace RegionSite.Calendar;

/// <summary>The one place that decides what a local time means where the clocks change: in the gap it moves forward, said twice it is the first (RFC 5545, 3.3.5).</summary>
internal static class LocalTimes
{
    // On the first and the last day there is, an offset may lead out of the range of instants.
    private static readonly LocalDate First = LocalDate.MinIsoValue;
    private static readonly LocalDate Last = LocalDate.MaxIsoValue;

    /// <summary>Whether the clocks jump over this time.</summary>
    public static bool IsSkipped(LocalDateTime local, DateTimeZone zone) => zone.MapLocal(local).Count == 0;

    /// <summary>Whether the clocks show this time twice.</summary>
    public static bool IsAmbiguous(LocalDateTime local, DateTimeZone zone) => zone.MapLocal(local).Count > 1;

    /// <summary>The moment meant; never an error: the first and the last day of the calendar become the ends of time.</summary>
    public static Instant ToInstant(LocalDateTime local, DateTimeZone zone)
    {
        if (local.Date == First) return Instant.MinValue;
        if (local.Date == Last) return Instant.MaxValue;
        // Before the gap and at the first of two, the offset is the early one: read with it, a skipped time moves forward by the gap.
        return local.WithOffset(zone.MapLocal(local).EarlyInterval.WallOffset).ToInstant();
    }

    /// <summary>The time the clocks really show: a skipped one moved forward by the gap, any other as it is.</summary>
    public static LocalDateTime Shown(LocalDateTime local, DateTimeZone zone)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count > 0 ? local : local.PlusSeconds(Gap(mapping));
    }

    private static int Gap(ZoneLocalMapping mapping) => mapping.LateInterval.WallOffset.Seconds - mapping.EarlyInterval.WallOffset.Seconds;
}
