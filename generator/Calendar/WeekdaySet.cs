using System.Collections.Immutable;
using NodaTime;

namespace RegionSite.Calendar;

/// <summary>The values of BYDAY, ready to be laid over a month, a year or a week.</summary>
internal sealed class WeekdaySet
{
    // The first days of nine weeks as a bit pattern; times the seven bits of a week it is that week nine times over.
    private const ulong NineWeeks = 0x0102_0408_1020_4081UL;
    private const int NineWeeksLength = 63;
    private const int WeekBits = 0x7F;

    private readonly int _every;
    private readonly (int Ordinal, int Day)[] _ordinals;

    /// <param name="days">Ordinals count only where <paramref name="withOrdinals"/>; elsewhere a weekday is a weekday.</param>
    public WeekdaySet(ImmutableArray<WeekdayOrdinal> days, bool withOrdinals)
    {
        foreach (var day in days)
            if (day.Ordinal == 0 || !withOrdinals) _every |= 1 << Index(day.Day);
        _ordinals = withOrdinals ? [.. days.Where(d => d.Ordinal != 0).Distinct().Select(d => (d.Ordinal, Index(d.Day)))] : [];
    }

    public bool HasOrdinals => _ordinals.Length > 0;

    public static int Index(IsoDayOfWeek day) => (int)day - 1;

    /// <summary>The days of a week that begins on the weekday <paramref name="first"/>, as seven bits.</summary>
    public uint InWeek(int first) => (uint)((_every >> first | _every << (7 - first)) & WeekBits);

    /// <summary>The days of a month that begins on the weekday <paramref name="first"/>; may hold days after its end.</summary>
    public uint InMonth(int first, int length)
    {
        var bits = (uint)(InWeek(first) * NineWeeks);
        foreach (var (ordinal, day) in _ordinals)
        {
            var index = IndexOf(ordinal, day, first, length);
            if (index >= 0) bits |= 1U << index;
        }
        return bits;
    }

    /// <summary>The days of a year that begins on the weekday <paramref name="first"/>; may hold days after its end.</summary>
    public DaySet InYear(int first, int length)
    {
        var days = new DaySet();
        var nineWeeks = InWeek(first) * NineWeeks;
        for (var at = 0; at < length; at += NineWeeksLength) days.AddBits(nineWeeks, at);
        foreach (var (ordinal, day) in _ordinals)
        {
            var index = IndexOf(ordinal, day, first, length);
            if (index >= 0) days.Add(index);
        }
        return days;
    }

    private static int IndexOf(int ordinal, int day, int first, int length)
    {
        if (ordinal > 0)
        {
            var fromStart = (day - first + 7) % 7 + 7L * (ordinal - 1);
            return fromStart < length ? (int)fromStart : -1;
        }
        var last = (first + length - 1) % 7;
        return (int)Math.Max(-1, length - 1 - (last - day + 7) % 7 + 7L * (ordinal + 1));
    }
}
