using NodaTime;

namespace RegionSite.Reading;

/// <summary>A date, or a date and a time, as an author writes it; with an offset it is a moment and no longer local.</summary>
internal readonly record struct DateValue(LocalDate Date, LocalTime? Time, Offset? Offset)
{
    /// <summary>The local time in <paramref name="zone"/>; midnight where only a day is said.</summary>
    public LocalDateTime In(DateTimeZone zone)
    {
        var local = Date + (Time ?? LocalTime.Midnight);
        return Offset is { } offset ? local.WithOffset(offset).InZone(zone).LocalDateTime : local;
    }

    public override string ToString() => Time is { } time ? $"{Date:uuuu-MM-dd}T{time:HH:mm}" : $"{Date:uuuu-MM-dd}";
}

internal enum DateFault
{
    None,

    /// <summary>Not written as a date.</summary>
    Form,

    /// <summary>Written as one, but there is none such.</summary>
    Impossible,
}

/// <summary>Reads <c>2027-05-14</c>, <c>2027-05-14T18:00</c> (seconds and an offset or Z allowed), and as partial dates <c>2027-05</c> and <c>2027</c>.</summary>
internal static class DateText
{
    public static DateFault Parse(ReadOnlySpan<char> text, out DateValue value)
    {
        value = default;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-' || !Digits(text[..4], out var year) || !Digits(text[5..7], out var month) || !Digits(text[8..10], out var day))
            return DateFault.Form;
        var rest = text[10..];
        LocalTime? time = null;
        Offset? offset = null;
        if (!rest.IsEmpty)
        {
            if (rest[0] is not ('T' or 't' or ' ') || rest.Length < 6 || rest[3] != ':' || !Digits(rest[1..3], out var hour) || !Digits(rest[4..6], out var minute)) return DateFault.Form;
            rest = rest[6..];
            var second = 0;
            if (rest.Length >= 3 && rest[0] == ':')
            {
                if (!Digits(rest[1..3], out second)) return DateFault.Form;
                rest = rest[3..];
            }
            if (rest.Length == 1 && rest[0] is 'Z' or 'z') offset = NodaTime.Offset.Zero;
            else if (rest.Length == 6 && rest[0] is '+' or '-' && rest[3] == ':' && Digits(rest[1..3], out var hours) && Digits(rest[4..6], out var minutes))
            {
                if (hours > 14 || minutes > 59) return DateFault.Impossible;
                offset = NodaTime.Offset.FromSeconds((rest[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60));
            }
            else if (!rest.IsEmpty) return DateFault.Form;
            if (hour > 23 || minute > 59 || second > 59) return DateFault.Impossible;
            time = new LocalTime(hour, minute, second);
        }
        if (!IsYear(year) || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return DateFault.Impossible;
        value = new DateValue(new LocalDate(year, month, day), time, offset);
        return DateFault.None;
    }

    public static DateFault ParsePartial(ReadOnlySpan<char> text, out Model.PartialDate value)
    {
        value = default;
        if (text.Length == 4 && Digits(text, out var year))
        {
            if (!IsYear(year)) return DateFault.Impossible;
            value = new Model.PartialDate(year, null, null);
            return DateFault.None;
        }
        if (text.Length == 7 && text[4] == '-' && Digits(text[..4], out year) && Digits(text[5..], out var month))
        {
            if (!IsYear(year) || month is < 1 or > 12) return DateFault.Impossible;
            value = new Model.PartialDate(year, month, null);
            return DateFault.None;
        }
        var fault = Parse(text, out var full);
        if (fault == DateFault.None) value = Model.PartialDate.From(full.Date);
        return fault;
    }

    /// <summary>What a German date such as 14.05.2027, 14.5.27 or 14.05.2027 18:00 would be in the form that is read; null where it is none.</summary>
    public static string? FromGerman(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return null;
        var parts = words[0].Split('.');
        if (parts.Length != 3 || !int.TryParse(parts[0], out var day) || !int.TryParse(parts[1], out var month) || !int.TryParse(parts[2], out var year)) return null;
        if (year < 100) year += 2000;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return null;
        var date = $"{year:0000}-{month:00}-{day:00}";
        return words.Length > 1 && Parse($"{date}T{words[1]}", out _) == DateFault.None ? $"{date}T{words[1]}" : date;
    }

    /// <summary>What may have been meant by a date that there is not: the month's last day, day and month the other way round, or for 24:00 the next day's beginning; null where it is none of these.</summary>
    public static string? Nearest(string text)
    {
        if (text.Length < 10 || !Digits(text.AsSpan(0, 4), out var year) || !IsYear(year) || !Digits(text.AsSpan(5, 2), out var month) || !Digits(text.AsSpan(8, 2), out var day)) return null;
        if (month > 12) (month, day) = (day, month);
        if (month is < 1 or > 12 || day is < 1 or > 31) return null;
        var date = new LocalDate(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)));
        var rest = text[10..];
        if (rest.Length >= 6 && rest.AsSpan(1, 5) is "24:00") (date, rest) = (date.PlusDays(1), $"{rest[0]}00:00{rest[6..]}");
        var near = $"{date.Year:0000}-{date.Month:00}-{date.Day:00}{rest}";
        return Parse(near, out _) == DateFault.None ? near : null;
    }

    // Dates are reckoned with: a day, a zone's offset or a span of years on from here must still be a date (NodaTime ends at 9999).
    private static bool IsYear(int year) => year is >= 1000 and <= 9900;

    private static bool Digits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = number * 10 + (c - '0');
        }
        return true;
    }
}
