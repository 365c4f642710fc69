using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Text;

namespace RegionSite.Rendering.Words;

/// <summary>How often something takes place, in words: "Jeden Dienstag", "Jeden letzten Freitag im Monat". Every rule that <c>repeat:</c> can be written as in common use has such words; they never say what the rule does not.</summary>
internal static class RhythmWords
{
    private const int RunOfDays = 3;
    private const int AllDays = 7;
    private const int MostMonths = 4;

    /// <summary>Null where the rule cannot be said in a few words; then its next dates must do.</summary>
    public static string? Of(Schedule schedule, string language)
    {
        if (schedule.Rule is not { } rule || !rule.BySetPos.IsEmpty || !rule.ByYearDay.IsEmpty || !rule.ByWeekNo.IsEmpty) return null;
        rule = rule with { ByDay = [.. rule.ByDay.Distinct()], ByMonthDay = [.. rule.ByMonthDay.Distinct()], ByMonth = [.. rule.ByMonth.Distinct().Order()] };
        return rule.Frequency switch
        {
            Frequency.Daily => Daily(rule, schedule.Start, language),
            Frequency.Weekly => rule.ByMonthDay.IsEmpty ? InSeason(Weekly(rule, schedule.Start, language), rule, language) : null,
            Frequency.Monthly => Monthly(rule, schedule.Start, language),
            _ => Yearly(rule, schedule.Start, language),
        };
    }

    private static string? Daily(RecurrenceRule rule, LocalDateTime start, string language)
    {
        var german = Languages.IsGerman(language);
        if (rule.ByDay.IsEmpty && rule.ByMonthDay.IsEmpty)
            return InSeason(rule.Interval == 1 ? german ? "Täglich" : "Daily" : RuleNumbers.Each(rule.Interval, german ? "Tage" : "days", german), rule, language);
        if (rule.Interval > 1) return null;
        // Every day that is a Tuesday is every Tuesday, every day that is the fifth the fifth of every month.
        return rule.ByMonthDay.IsEmpty ? InSeason(Weekly(rule, start, language), rule, language) : Monthly(rule, start, language);
    }

    private static string? Weekly(RecurrenceRule rule, LocalDateTime start, string language)
    {
        var german = Languages.IsGerman(language);
        var days = rule.ByDay.IsEmpty ? [start.DayOfWeek] : rule.ByDay.Select(d => d.Day).Distinct().Order().ToImmutableArray();
        if (rule.ByDay.Any(d => d.Ordinal != 0)) return null;
        if (rule.Interval > 1)
        {
            var on = RuleNumbers.Listed(days.Select(d => german ? $"am {DateWords.LongWeekday(d, language)}" : $"on {DateWords.LongWeekday(d, language)}"), german);
            return $"{RuleNumbers.Each(rule.Interval, german ? "Wochen" : "weeks", german)} {on}";
        }
        if (days.Length == AllDays) return german ? "Täglich" : "Daily";
        if (days.Length >= RunOfDays && (int)days[^1] - (int)days[0] == days.Length - 1) return $"{DateWords.LongWeekday(days[0], language)} {(german ? "bis" : "to")} {DateWords.LongWeekday(days[^1], language)}";
        return $"{(german ? "Jeden" : "Every")} {RuleNumbers.Listed(days.Select(d => DateWords.LongWeekday(d, language)), german)}";
    }

    private static string? Monthly(RecurrenceRule rule, LocalDateTime start, string language)
    {
        var german = Languages.IsGerman(language);
        // Every second month, but in May alone: nobody can say which year that is.
        if (rule is { Interval: > 1, ByMonth.IsEmpty: false }) return null;
        if (rule.ByMonth is [var month]) return OfMonth(month, rule, start, language);
        if (rule.ByDay.IsEmpty) return InSeason(MonthlyWords.Days(rule.ByMonthDay.IsEmpty ? [start.Day] : rule.ByMonthDay, rule.Interval, german), rule, language);
        if (!rule.ByMonthDay.IsEmpty)
            return rule is { Interval: 1, ByDay: [{ Ordinal: 0 } only], ByMonthDay: [> 0 and var day], ByMonth.IsEmpty: true } ? OnTheDay(only.Day, day, language) : null;
        if (rule.ByDay.All(d => d.Ordinal == 0)) return InSeason(EveryWeekday(rule, start, german ? "Monate" : "months", language), rule, language);
        return InSeason(MonthlyWords.Weekdays(rule.ByDay, rule.Interval, german ? "im Monat" : "of the month", language), rule, language);
    }

    // Friday the thirteenth.
    private static string OnTheDay(IsoDayOfWeek weekday, int day, string language) => Languages.IsGerman(language)
        ? $"Jeden {DateWords.LongWeekday(weekday, language)}, der auf den {day}. fällt"
        : $"Every {DateWords.LongWeekday(weekday, language)} that is the {RuleNumbers.DayOfMonth(day, german: false)} of a month";

    private static string? Yearly(RecurrenceRule rule, LocalDateTime start, string language)
    {
        if (rule.ByMonth.IsEmpty)
        {
            if (rule.ByDay.IsEmpty && rule.ByMonthDay.IsEmpty) return MonthlyWords.Yearly(start.Month, [start.Day], rule.Interval, language);
            if (rule.ByDay.IsEmpty) return rule.Interval == 1 ? Monthly(rule, start, language) : null;
            return rule.ByMonthDay.IsEmpty && rule.ByDay.All(d => d.Ordinal == 0) ? EveryWeekday(rule, start, Languages.IsGerman(language) ? "Jahre" : "years", language) : null;
        }
        if (rule.ByMonth is [var month]) return OfMonth(month, rule, start, language);
        return rule.Interval == 1 ? Monthly(rule, start, language) : null;
    }

    // One month of the year, be it the rule's own word or all that its months leave of it.
    private static string? OfMonth(int month, RecurrenceRule rule, LocalDateTime start, string language)
    {
        if (rule.ByDay.IsEmpty) return MonthlyWords.Yearly(month, rule.ByMonthDay.IsEmpty ? [start.Day] : rule.ByMonthDay, rule.Interval, language);
        if (!rule.ByMonthDay.IsEmpty) return null;
        if (rule.ByDay.All(d => d.Ordinal == 0)) return rule.Interval == 1 ? InSeason(Weekly(rule, start, language), rule, language) : null;
        return MonthlyWords.Yearly(month, rule.ByDay, rule.Interval, language);
    }

    // Without numbers, weekdays of months or years are every one of them.
    private static string? EveryWeekday(RecurrenceRule rule, LocalDateTime start, string units, string language)
    {
        if (rule.Interval == 1) return Weekly(rule, start, language);
        var german = Languages.IsGerman(language);
        var days = RuleNumbers.Listed(rule.ByDay.Select(d => d.Day).Order().Select(d => DateWords.LongWeekday(d, language)), german);
        return $"{RuleNumbers.Each(rule.Interval, units, german)} {(german ? "an jedem" : "on every")} {days}";
    }

    private static string? InSeason(string? rhythm, RecurrenceRule rule, string language)
    {
        if (rhythm is null || rule.ByMonth.IsEmpty) return rhythm;
        return Season(rule.ByMonth, language) is { } season ? $"{rhythm}, {season}" : null;
    }

    // Months one after the other, the turn of the year among them or not; a few that are apart are named.
    private static string? Season(ImmutableArray<int> months, string language)
    {
        var german = Languages.IsGerman(language);
        if (months.Length == 12) return german ? "in allen Monaten" : "in all months";
        var gaps = Enumerable.Range(0, months.Length).Where(i => months[(i + 1) % months.Length] != months[i] % 12 + 1).ToList();
        var into = german ? "im" : "in";
        if (gaps.Count > 1 || months.Length == 2) return months.Length > MostMonths ? null : $"{into} {RuleNumbers.Listed(months.Select(m => DateWords.MonthName(m, language)), german)}";
        var (first, last) = (months[(gaps[0] + 1) % months.Length], months[gaps[0]]);
        if (first == last) return $"{into} {DateWords.MonthName(first, language)}";
        return $"{DateWords.MonthName(first, language)} {(german ? "bis" : "to")} {DateWords.MonthName(last, language)}";
    }
}
