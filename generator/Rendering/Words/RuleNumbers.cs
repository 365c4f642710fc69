namespace RegionSite.Rendering.Words;

/// <summary>The small words that rules are said with: numbers, ordinals, lists.</summary>
internal static class RuleNumbers
{
    private static readonly string[] GermanOrdinals = ["ersten", "zweiten", "dritten", "vierten", "fünften"];

    private static readonly string[] EnglishOrdinals = ["first", "second", "third", "fourth", "fifth"];

    private static readonly string[] GermanFromLast = ["letzten", "vorletzten", "drittletzten"];

    private static readonly string[] EnglishFromLast = ["last", "last but one", "last but two"];

    /// <summary>"ersten", "letzten": the weekday or day of a month by its number, from the end where negative; null for those that nobody says.</summary>
    public static string? Ordinal(int number, bool german) => number switch
    {
        >= 1 and <= 5 => (german ? GermanOrdinals : EnglishOrdinals)[number - 1],
        <= -1 and >= -3 => (german ? GermanFromLast : EnglishFromLast)[-number - 1],
        _ => null,
    };

    /// <summary>"22." and "22nd".</summary>
    public static string DayOfMonth(int day, bool german) => german ? $"{day}." : day switch
    {
        1 or 21 or 31 => $"{day}st",
        2 or 22 => $"{day}nd",
        3 or 23 => $"{day}rd",
        _ => $"{day}th",
    };

    /// <summary>"Alle zwei Wochen".</summary>
    public static string Each(int interval, string units, bool german) => $"{(german ? "Alle" : "Every")} {Number(interval, german)} {units}";

    /// <summary>"a, b und c".</summary>
    public static string Listed(IEnumerable<string> words, bool german)
    {
        var all = words.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all[..^1])} {(german ? "und" : "and")} {all[^1]}";
    }

    /// <summary>The order in which a month has them: first to last, those counted from its end after the others.</summary>
    public static int InMonth(int number) => number < 0 ? 100 + number : number;

    private static string Number(int number, bool german) => number switch
    {
        2 => german ? "zwei" : "two",
        3 => german ? "drei" : "three",
        4 => german ? "vier" : "four",
        _ => $"{number}",
    };
}
