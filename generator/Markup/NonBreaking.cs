namespace RegionSite.Markup;

/// <summary>Where a German line may not end although a space stands there (DIN 5008): between a number and what it counts, and within abbreviations.</summary>
internal static class NonBreaking
{
    public const string Space = "\u00a0";

    private static readonly string[] Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] Units =
    [
        "Uhr", "Euro", "€", "Cent", "Mio", "Mrd", "%", "‰", "km", "m", "cm", "mm", "km²", "m²", "ha", "kg", "g", "t", "l", "kW", "kWh", "MW", "°C",
    ];

    // Before a number, and before a name.
    private static readonly string[] Counters = ["Nr", "Abs", "Art", "S", "Kap", "Bd", "Abb"];

    private static readonly string[] Titles = ["Dr", "Prof", "St"];

    /// <summary>Whether the space at <paramref name="at"/>, behind a digit, a full stop or a § , holds together what is on its two sides.</summary>
    public static bool Holds(ReadOnlySpan<char> text, int at)
    {
        var after = text[(at + 1)..];
        if (at == 0 || after.IsEmpty) return false;
        return text[at - 1] switch
        {
            '§' => char.IsAsciiDigit(after[0]),
            '.' => at > 1 && HoldsBehindStop(text[..(at - 1)], after),
            var digit => char.IsAsciiDigit(digit) && IsOneOf(Units, Word(after)),
        };
    }

    private static bool HoldsBehindStop(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (char.IsAsciiDigit(before[^1])) return IsOneOf(Months, Word(after));
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1])) start--;
        var word = before[start..];
        // "z. B.": a single letter before the stop, another with its own behind the space.
        if (word.Length == 1 && after.Length > 1 && char.IsLetter(after[0]) && after[1] == '.') return true;
        if (IsOneOf(Counters, word)) return char.IsAsciiDigit(after[0]);
        return word is "Mio" or "Mrd" ? IsOneOf(Units, Word(after)) : IsOneOf(Titles, word) && char.IsUpper(after[0]);
    }

    // Signs that stand for a unit are words here.
    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || text[length] is '%' or '‰' or '€' or '°' or '²')) length++;
        return text[..length];
    }

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
            if (word.SequenceEqual(one)) return true;
        return false;
    }
}
