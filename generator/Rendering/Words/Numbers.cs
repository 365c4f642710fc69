using System.Globalization;
using RegionSite.Text;

namespace RegionSite.Rendering.Words;

/// <summary>Amounts, sizes and phone numbers as people write them.</summary>
internal static class Numbers
{
    /// <summary>"1.250,50 €", "45 €".</summary>
    public static string Money(decimal amount, string currency, string language)
    {
        var text = Grouped(amount, amount == decimal.Truncate(amount) ? "0" : "0.00", language);
        return Languages.IsGerman(language)
            ? $"{text}\u00a0{(currency == "EUR" ? "€" : currency)}"
            : currency == "EUR" ? $"€{text}" : $"{currency}\u00a0{text}";
    }

    /// <summary>"1,2 MB".</summary>
    public static string FileSize(long bytes, string language) => bytes switch
    {
        // 999.5 kB would be rounded to a thousand.
        < 999_500 => $"{Math.Max(1, (bytes + 500) / 1000)}\u00a0kB",
        _ => $"{Grouped(bytes / 1_000_000m, "0.0", language)}\u00a0MB",
    };

    /// <summary>A <c>tel:</c> address (RFC 3966); a German number without country code gets +49. Null where there is nothing to dial.</summary>
    public static string? PhoneUrl(string? phone)
    {
        if (phone is null) return null;
        var international = phone.AsSpan().TrimStart() is ['+', ..] or ['0', '0', ..];
        // "+49 (0)5171": the trunk zero is dialled within the country alone.
        var digits = string.Concat((international ? phone.Replace("(0)", "", StringComparison.Ordinal) : phone).Where(char.IsAsciiDigit));
        if (digits.Length == 0) return null;
        if (international) return $"tel:+{(digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits)}";
        return digits.StartsWith('0') ? $"tel:+49{digits[1..]}" : $"tel:{digits}";
    }

    private static string Grouped(decimal number, string format, string language)
    {
        var text = number.ToString(format, CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        var german = Languages.IsGerman(language);
        for (var at = whole.Length - 3; at > 0 && (at > 1 || whole.Length > 4); at -= 3) whole = whole.Insert(at, german ? "." : ",");
        return point < 0 ? whole : $"{whole}{(german ? "," : ".")}{text[(point + 1)..]}";
    }
}
