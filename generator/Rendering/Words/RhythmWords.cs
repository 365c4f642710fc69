using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Text;

namespace RegionSite.Rendering.Words;

/// <summary>How often something takes place, in words: "Jeden Dienstag", "Jeden letzten Freitag im Monat".</summary>
internal static class RhythmWords
{
    private const int RunOfDays = 3;
    private const int AllDays = 7;

    /// <summary>Null where the rule cannot be said in a few words; then its next dates must do.</summary>
    public static string? Of(Schedule schedule, string language)
    {
        if (schedule.Rule is not { } rule || !rule.BySetPos.IsEmpty || !rule.ByYearDay.IsEmpty || !rule.ByWeekNo.IsEmpty) return null;
        var german = Languages.IsGerman(language);
        var rhythm = rule.Frequency switch
        {
            Frequency.Daily when rule.ByMonthDay.IsEmpty && rule.ByDay.IsEmpty => rule.Interval == 1 ? german ? "Täglich" : "Daily" : Each(rule.Interval, german ? "Tage" : "days", german),
            Frequency.Daily when rule.ByMonthDay.IsEmpty && rule.Interval == 1 => Weekly(rule, schedule.Start, language),
            Frequency.Weekly when rule.ByMonthDay.IsEmpty => Weekly(rule, schedule.Start, language),
            Frequency.Monthly when rule.ByDay.IsEmpty => MonthlyByDay(rule, schedule.Start, german),
            Frequency.Monthly when rule.ByMonthDay.IsEmpty => MonthlyByWeekday(rule, language),
            _ => null,
        };
        if (rhythm is null || rule.ByMonth.IsEmpty) return rhythm;
        return Season(rule.ByMonth, language) is { } season ? $"{rhythm}, {season}" : null;
    }

    private static string? Weekly(RecurrenceRule rule, LocalDateTime start, string language)
    {
        var german = Languages.IsGerman(language);
        var days = rule.ByDay.IsEmpty ? [start.DayOfWeek] : rule.ByDay.Select(d => d.Day).Distinct().Order().ToImmutableArray();
        if (rule.ByDay.Any(d => d.Ordinal != 0)) return null;
        if (rule.Interval > 1)
        {
            var on = Listed(days.Select(d => german ? $"am {DateWords.LongWeekday(d, language)}" : $"on {DateWords.LongWeekday(d, language)}"), german);
            return $"{Each(rule.Interval, german ? "Wochen" : "weeks", german)} {on}";
        }
        if (days.Length == AllDays) return german ? "Täglich" : "Daily";
        if (days.Length >= RunOfDays && (int)days[^1] - (int)days[0] == days.Length - 1) return $"{DateWords.LongWeekday(days[0], language)} {(german ? "bis" : "to")} {DateWords.LongWeekday(days[^1], language)}";
        return $"{(german ? "Jeden" : "Every")} {Listed(days.Select(d => DateWords.LongWeekday(d, language)), german)}";
    }

    private static string? MonthlyByDay(RecurrenceRule rule, LocalDateTime start, bool german)
    {
        var days = rule.ByMonthDay.IsEmpty ? [start.Day] : rule.ByMonthDay;
        if (days.Any(d => d < 1)) return null;
        var numbers = Listed(days.Order().Select(d => german ? $"{d}." : Ordinal(d)), german);
        return rule.Interval == 1
            ? german ? $"Am {numbers} jedes Monats" : $"On the {numbers} of every month"
            : $"{Each(rule.Interval, german ? "Monate" : "months", german)} {(german ? "am" : "on the")} {numbers}";
    }

    private static string? MonthlyByWeekday(RecurrenceRule rule, string language)
    {
        // Of several weekdays each would need its own number said with it.
        if (rule.ByDay.Select(d => d.Day).Distinct().Count() != 1 || rule.ByDay.Any(d => d.Ordinal is 0 or < -1 or > 5)) return null;
        var german = Languages.IsGerman(language);
        var weekday = DateWords.LongWeekday(rule.ByDay[0].Day, language);
        var which = Listed(rule.ByDay.Select(d => d.Ordinal).Distinct().OrderBy(o => o < 0 ? int.MaxValue : o).Select(o => german ? o < 0 ? "letzten" : $"{o}." : o < 0 ? "last" : Ordinal(o)), german);
        return rule.Interval == 1
            ? german ? $"Jeden {which} {weekday} im Monat" : $"Every {which} {weekday} of the month"
            : $"{Each(rule.Interval, german ? "Monate" : "months", german)} {(german ? "am" : "on the")} {which} {weekday}";
    }

    // Months one after the other, the turn of the year among them or not.
    private static string? Season(ImmutableArray<int> byMonth, string language)
    {
        var months = byMonth.Distinct().Order().ToList();
        var gaps = Enumerable.Range(0, months.Count).Where(i => months[(i + 1) % months.Count] != months[i] % 12 + 1).ToList();
        if (gaps.Count != 1) return null;
        var (first, last) = (months[(gaps[0] + 1) % months.Count], months[gaps[0]]);
        var german = Languages.IsGerman(language);
        if (first == last) return $"{(german ? "im" : "in")} {DateWords.MonthName(first, language)}";
        return $"{DateWords.MonthName(first, language)} {(german ? "bis" : "to")} {DateWords.MonthName(last, language)}";
    }

    private static string Each(int interval, string units, bool german) => $"{(german ? "Alle" : "Every")} {Number(interval, german)} {units}";

    private static string Number(int number, bool german) => number switch
    {
        2 => german ? "zwei" : "two",
        3 => german ? "drei" : "three",
        4 => german ? "vier" : "four",
        _ => $"{number}",
    };

    private static string Ordinal(int number) => number switch
    {
        1 or 21 or 31 => $"{number}st",
        2 or 22 => $"{number}nd",
        3 or 23 => $"{number}rd",
        _ => $"{number}th",
    };

    private static string Listed(IEnumerable<string> words, bool german)
    {
        var all = words.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all[..^1])} {(german ? "und" : "and")} {all[^1]}";
    }
}
