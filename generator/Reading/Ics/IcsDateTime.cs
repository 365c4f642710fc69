using NodaTime;

namespace RegionSite.Reading.Ics;

/// <summary>A value of type DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5).</summary>
/// <param name="Time">Null: a whole day.</param>
/// <param name="Zone">Null: floating, or a whole day.</param>
internal readonly record struct IcsDateTime(LocalDate Date, LocalTime? Time, DateTimeZone? Zone)
{
    public bool IsDay => Time is null;

    /// <summary>Date and time as written; midnight of a whole day.</summary>
    public LocalDateTime Local => Date + (Time ?? LocalTime.Midnight);

    /// <summary>The same moment in <paramref name="zone"/>; what floats and what is a whole day stays as it is written.</summary>
    public LocalDateTime In(DateTimeZone zone) =>
        Time is null || Zone is null || Zone.Equals(zone) ? Local : Local.InZoneLeniently(Zone).WithZone(zone).LocalDateTime;

    /// <summary>The day it falls on in <paramref name="zone"/>.</summary>
    public LocalDate DayIn(DateTimeZone zone) => In(zone).Date;

    /// <summary>Reads <c>20270514</c>, <c>20270514T180000</c> and <c>20270514T160000Z</c>; the zone is UTC or null.</summary>
    public static IcsDateTime? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length < 8 || !Number(text[..4], out var year) || !Number(text[4..6], out var month) || !Number(text[6..8], out var day)) return null;
        // Beyond 9000 a zone's arithmetic could leave NodaTime's calendar.
        if (year is < 1 or > 9000 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return null;
        var date = new LocalDate(year, month, day);
        if (text.Length == 8) return new IcsDateTime(date, null, null);

        var utc = text[^1] is 'Z' or 'z';
        if (text.Length != (utc ? 16 : 15) || text[8] is not ('T' or 't')) return null;
        if (!Number(text[9..11], out var hour) || !Number(text[11..13], out var minute) || !Number(text[13..15], out var second)) return null;
        if (hour > 23 || minute > 59 || second > 60) return null;
        // A leap second counts as the one before it (RFC 5545, 3.3.12).
        return new IcsDateTime(date, new LocalTime(hour, minute, Math.Min(second, 59)), utc ? DateTimeZone.Utc : null);
    }

    private static bool Number(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = (number * 10) + (c - '0');
        }
        return true;
    }
}
