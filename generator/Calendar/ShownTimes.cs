using NodaTime;

namespace RegionSite.Calendar;

/// <summary><see cref="LocalTimes.Shown"/> for many times of one zone: between two changes of the clocks nothing needs to be looked up.</summary>
internal sealed class ShownTimes(DateTimeZone zone)
{
    // Every local time from the one to before the other is on the clocks; none is yet.
    private LocalDateTime _from = LocalDate.MaxIsoValue.AtMidnight();
    private LocalDateTime _to = LocalDate.MinIsoValue.AtMidnight();

    public LocalDateTime At(LocalDateTime local)
    {
        if (local >= _from && local < _to) return local;
        var mapping = zone.MapLocal(local);
        var interval = mapping.LateInterval;
        if (mapping.Count == 0 || !interval.HasStart || !interval.HasEnd) return LocalTimes.Shown(local, zone);
        (_from, _to) = (interval.IsoLocalStart, interval.IsoLocalEnd);
        return local;
    }
}
