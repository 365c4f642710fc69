using NodaTime;

namespace RegionSite.Reading.Ics;

/// <summary>A value of type DURATION (RFC 5545, 3.3.6): days are nominal, hours and less exact.</summary>
internal readonly record struct IcsDuration(int Days, long Seconds)
{
    private const long SecondsPerDay = 86_400;

    // A century: nothing that happens in a region lasts longer, and sums stay far from any overflow.
    private const long LongestDays = 36_525;

    /// <summary>In whole days, where it comes to that.</summary>
    public int? WholeDays => Seconds % SecondsPerDay == 0 ? Days + (int)(Seconds / SecondsPerDay) : null;

    /// <summary>The end of what begins at <paramref name="start"/>: nominal, as every occurrence of a series has it.</summary>
    public LocalDateTime NominalEnd(LocalDateTime start) => start.PlusDays(Days).PlusSeconds(Seconds);

    /// <summary>The end of what begins at <paramref name="start"/> and happens once: two hours are two hours also in the night of a clock change.</summary>
    public LocalDateTime ExactEnd(LocalDateTime start, DateTimeZone zone) =>
        Seconds == 0 ? start.PlusDays(Days) : start.PlusDays(Days).InZoneLeniently(zone).PlusSeconds(Seconds).LocalDateTime;

    /// <summary>Reads <c>PT1H30M</c>, <c>P3D</c>, <c>P1W</c>; null where it is malformed, negative or longer than a century.</summary>
    public static IcsDuration? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > 0 && text[0] == '+') text = text[1..];
        if (text.Length < 3 || text[0] is not ('P' or 'p')) return null;
        text = text[1..];

        long days = 0, seconds = 0;
        var inTime = false;
        var units = 0;
        while (!text.IsEmpty)
        {
            if (!inTime && text[0] is 'T' or 't')
            {
                inTime = true;
                text = text[1..];
                if (text.IsEmpty) return null;
                continue;
            }
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > 10) return null;
            var number = long.Parse(text[..digits]);
            switch (char.ToUpperInvariant(text[digits]), inTime)
            {
                case ('W', false): days += number * 7; break;
                case ('D', false): days += number; break;
                case ('H', true): seconds += number * 3600; break;
                case ('M', true): seconds += number * 60; break;
                case ('S', true): seconds += number; break;
                default: return null;
            }
            // The bound before the next number keeps a long chain of units from overflowing.
            if (days + (seconds / SecondsPerDay) > LongestDays) return null;
            units++;
            text = text[(digits + 1)..];
        }
        return units > 0 ? new IcsDuration((int)days, seconds) : null;
    }
}
