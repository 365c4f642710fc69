using NodaTime;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Rendering.Words;

/// <summary>Dates and times in words, German after DIN 5008 ("Sa., 24. Oktober 2026, 19:30–22:00 Uhr"), English otherwise. Written here because the names that a machine's ICU data give differ by version.</summary>
internal static class DateWords
{
    private const char Nbsp = '\u00a0';

    // "Until" between two times or days, with the word joiner (Unicode Standard Annex 14, class WJ): a line may otherwise end behind the dash.
    private const string Until = "–\u2060";

    private static readonly string[] GermanMonths = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] GermanShortMonths = ["Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sep", "Okt", "Nov", "Dez"];

    private static readonly string[] GermanDays = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] EnglishShortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly string[] EnglishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>24. Oktober 2026.</summary>
    public static string Day(LocalDate date, string language) =>
        Languages.IsGerman(language) ? $"{date.Day}.{Nbsp}{GermanMonths[date.Month - 1]}{Nbsp}{date.Year}" : $"{date.Day}{Nbsp}{EnglishMonths[date.Month - 1]}{Nbsp}{date.Year}";

    /// <summary>Oktober 2026.</summary>
    public static string Month(int year, int month, string language) => $"{(Languages.IsGerman(language) ? GermanMonths : EnglishMonths)[month - 1]}{Nbsp}{year}";

    /// <summary>As exact as it is known.</summary>
    public static string Partial(PartialDate date, string language) =>
        date.Day is not null ? Day(date.FirstDay, language) : date.Month is { } month ? Month(date.Year, month, language) : $"{date.Year}";

    /// <summary>Sa., 24. Oktober 2026.</summary>
    public static string DayWithWeekday(LocalDate date, string language) => $"{Weekday(date, language)} {Day(date, language)}";

    public static (string Day, string Month, string Weekday) Badge(LocalDate date, string language) => Languages.IsGerman(language)
        ? ($"{date.Day}", GermanShortMonths[date.Month - 1], GermanDays[(int)date.DayOfWeek - 1])
        : ($"{date.Day}", EnglishShortMonths[date.Month - 1], EnglishDays[(int)date.DayOfWeek - 1]);

    /// <summary>When something takes place; the end of whole days is the exclusive midnight, null is an open end.</summary>
    public static string Span(LocalDateTime start, LocalDateTime? end, bool allDay, string language)
    {
        if (allDay) return Days(start.Date, end is { } exclusive ? exclusive.Date.PlusDays(-1) : start.Date, language);
        var german = Languages.IsGerman(language);
        var clock = german ? $"{Nbsp}Uhr" : "";
        if (end is not { } until || until == start) return $"{DayWithWeekday(start.Date, language)}, {Time(start)}{clock}";
        // What ends in the small hours still belongs to the evening it began on.
        if (until.Date == start.Date || (until.Date == start.Date.PlusDays(1) && until.Hour < 6))
            return $"{DayWithWeekday(start.Date, language)}, {Time(start)}{Until}{Time(until)}{clock}";
        return german
            ? $"{DayWithWeekday(start.Date, language)}, {Time(start)}{clock} bis {DayWithWeekday(until.Date, language)}, {Time(until)}{clock}"
            : $"{DayWithWeekday(start.Date, language)}, {Time(start)} to {DayWithWeekday(until.Date, language)}, {Time(until)}";
    }

    /// <summary>Further days of one month by their numbers: "3., 8., 10. Dezember".</summary>
    public static string DaysOfMonth(IEnumerable<LocalDate> days, string language)
    {
        var all = days.Distinct().ToList();
        var german = Languages.IsGerman(language);
        var numbers = string.Join(", ", all.Select(d => german ? $"{d.Day}." : $"{d.Day}"));
        return $"{numbers}{Nbsp}{(german ? GermanMonths : EnglishMonths)[all[0].Month - 1]}";
    }

    private static string Days(LocalDate first, LocalDate last, string language)
    {
        if (last <= first) return DayWithWeekday(first, language);
        var german = Languages.IsGerman(language);
        var point = german ? "." : "";
        if (first.Year == last.Year && first.Month == last.Month) return $"{first.Day}{point}{Until}{Day(last, language)}";
        var months = german ? GermanMonths : EnglishMonths;
        return first.Year == last.Year
            ? $"{first.Day}{point}{Nbsp}{months[first.Month - 1]} – {Day(last, language)}"
            : $"{Day(first, language)} – {Day(last, language)}";
    }

    private static string Weekday(LocalDate date, string language) =>
        Languages.IsGerman(language) ? $"{GermanDays[(int)date.DayOfWeek - 1]}.," : $"{EnglishDays[(int)date.DayOfWeek - 1]}";

    private static string Time(LocalDateTime time) => $"{time.Hour:00}:{time.Minute:00}";
}
