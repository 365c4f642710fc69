using System.Collections.Immutable;
using RegionSite.Calendar;
using RegionSite.Text;

namespace RegionSite.Rendering.Words;

/// <summary>Rules by the days of months in words: "Am 15. und am letzten Tag jedes Monats", "Jeden ersten Donnerstag im Monat", "Jährlich am 3. Oktober".</summary>
internal static class MonthlyWords
{
    // Every month has these.
    private const int SafeDays = 28;

    private const int MostParts = 4;

    /// <summary>Days of every month, or of every so manieth.</summary>
    public static string? Days(ImmutableArray<int> days, int interval, bool german)
    {
        if (days.Any(d => d < -3) || days.Length > MostParts) return null;
        var (numbers, fromEnd) = Parted(days, german);
        var on = german ? "am" : "on the";
        var said = string.Join(german ? " und " : " and ", new[] { numbers, fromEnd }.OfType<string>().Select(p => $"{on} {p}"));
        var unsure = days.Any(d => d > SafeDays) ? german ? ", soweit es den Tag gibt" : ", where there is such a day" : "";
        return interval == 1
            ? $"{char.ToUpperInvariant(said[0])}{said[1..]} {(german ? "jedes Monats" : "of every month")}{unsure}"
            : $"{RuleNumbers.Each(interval, german ? "Monate" : "months", german)} {said}{unsure}";
    }

    /// <summary>Weekdays of every month by their numbers in it.</summary>
    /// <param name="of">"im Monat", or the months that it is about.</param>
    public static string? Weekdays(ImmutableArray<WeekdayOrdinal> days, int interval, string of, string language)
    {
        if (Named(days, language, repeated: interval == 1) is not { } which) return null;
        var german = Languages.IsGerman(language);
        return interval == 1
            ? $"{(german ? "Jeden" : "Every")} {which} {of}"
            : $"{RuleNumbers.Each(interval, german ? "Monate" : "months", german)} {(german ? "am" : "on the")} {which}";
    }

    /// <summary>A day, or days, of one month of the year.</summary>
    public static string? Yearly(int month, ImmutableArray<int> days, int interval, string language)
    {
        var german = Languages.IsGerman(language);
        var name = DateWords.MonthName(month, language);
        var longest = month == 2 ? SafeDays : month is 4 or 6 or 9 or 11 ? 30 : 31;
        if (month == 2 && interval == 1 && days is [29]) return german ? "Am 29. Februar jedes Schaltjahres" : "On 29 February of every leap year";
        if (days.Length > MostParts || days.Any(d => d > longest || d < -3) || days.Select(Math.Sign).Distinct().Count() > 1) return null;
        var each = interval == 1 ? german ? "Jährlich" : "Every year" : RuleNumbers.Each(interval, german ? "Jahre" : "years", german);
        if (days[0] < 0) return german ? $"{each} am {Parted(days, true).FromEnd} im {name}" : $"{each} on the {Parted(days, false).FromEnd} of {name}";
        var numbers = RuleNumbers.Listed(days.Order().Select(d => german ? $"{d}." : $"{d}"), german);
        return $"{each} {(german ? "am" : "on")} {numbers} {name}";
    }

    /// <summary>A weekday of one month of the year by its number in it.</summary>
    public static string? Yearly(int month, ImmutableArray<WeekdayOrdinal> days, int interval, string language)
    {
        if (Named(days, language, repeated: false) is not { } which) return null;
        var german = Languages.IsGerman(language);
        var each = interval == 1 ? german ? "Jährlich" : "Every year" : RuleNumbers.Each(interval, german ? "Jahre" : "years", german);
        return $"{each} {(german ? "am" : "on the")} {which} {(german ? "im" : "in")} {DateWords.MonthName(month, language)}";
    }

    // "ersten und dritten Dienstag"; of several weekdays each has its number said with it: "ersten Dienstag und jeden zweiten Donnerstag".
    private static string? Named(ImmutableArray<WeekdayOrdinal> days, string language, bool repeated)
    {
        var german = Languages.IsGerman(language);
        if (days.Length > MostParts || days.Any(d => RuleNumbers.Ordinal(d.Ordinal, german) is null || d.Ordinal < -2)) return null;
        var again = repeated ? german ? "jeden " : "every " : german ? "am " : "on the ";
        var parts = days.GroupBy(d => d.Day).Select(g => (First: g.Min(d => RuleNumbers.InMonth(d.Ordinal)), g.Key, Text: $"{Numbers(g.Select(d => d.Ordinal))} {DateWords.LongWeekday(g.Key, language)}"))
            .OrderBy(p => p.First).ThenBy(p => p.Key).Select((p, i) => i == 0 ? p.Text : again + p.Text);
        return RuleNumbers.Listed(parts, german);

        string Numbers(IEnumerable<int> ordinals) => RuleNumbers.Listed(ordinals.Distinct().OrderBy(RuleNumbers.InMonth).Select(o => RuleNumbers.Ordinal(o, german)!), german);
    }

    private static (string? Numbers, string? FromEnd) Parted(ImmutableArray<int> days, bool german)
    {
        var sorted = days.Distinct().OrderBy(RuleNumbers.InMonth).ToLookup(d => d > 0);
        var numbers = sorted[true].Any() ? RuleNumbers.Listed(sorted[true].Select(d => RuleNumbers.DayOfMonth(d, german)), german) : null;
        var fromEnd = sorted[false].Any() ? $"{RuleNumbers.Listed(sorted[false].Select(d => RuleNumbers.Ordinal(d, german)!), german)} {(german ? "Tag" : "day")}" : null;
        return (numbers, fromEnd);
    }
}
