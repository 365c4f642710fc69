using NodaTime;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Text;

namespace RegionSite.Rendering.Words;

/// <summary>Dates and times in words, German after DIN 5008 ("Sa., 24. Oktober 2026, 19:30–22:00 Uhr"), English otherwise. Written here because the names that a machine's ICU data give differ by version.</summary>
internal static class DateWords
{
    private const char Nbsp = '\u00a0';

    private static readonly string[] GermanMonths = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] GermanShortMonths = ["Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sep", "Okt", "Nov", "Dez"];

    private static readonly string[] GermanDays = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

    private static readonly string[] GermanLongDays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] EnglishShortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly string[] EnglishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private static readonly string[] EnglishLongDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>24. Oktober 2026.</summary>
    public static string Day(LocalDate date, string language) =>
        Languages.IsGerman(language) ? $"{date.Day}.{Nbsp}{GermanMonths[date.Month - 1]} {date.Year}" : $"{date.Day}{Nbsp}{EnglishMonths[date.Month - 1]} {date.Year}";

    /// <summary>24. Oktober.</summary>
    public static string DayOfMonth(LocalDate date, string language) => Languages.IsGerman(language) ? $"{date.Day}.{Nbsp}{GermanMonths[date.Month - 1]}" : $"{date.Day}{Nbsp}{EnglishMonths[date.Month - 1]}";

    /// <summary>Samstag.</summary>
    public static string LongWeekday(IsoDayOfWeek day, string language) => (Languages.IsGerman(language) ? GermanLongDays : EnglishLongDays)[(int)day - 1];

    /// <summary>Sa; in English Sat.</summary>
    public static string ShortWeekday(IsoDayOfWeek day, string language) => (Languages.IsGerman(language) ? GermanDays : EnglishDays)[(int)day - 1];

    /// <summary>Oktober.</summary>
    public static string MonthName(int month, string language) => (Languages.IsGerman(language) ? GermanMonths : EnglishMonths)[month - 1];

    /// <summary>Okt.</summary>
    public static string ShortMonth(int month, string language) => (Languages.IsGerman(language) ? GermanShortMonths : EnglishShortMonths)[month - 1];

    /// <summary>Oktober 2026.</summary>
    public static string Month(int year, int month, string language) => $"{(Languages.IsGerman(language) ? GermanMonths : EnglishMonths)[month - 1]}{Nbsp}{year}";

    /// <summary>As exact as it is known.</summary>
    public static string Partial(PartialDate date, string language) =>
        date.Day is not null ? Day(date.FirstDay, language) : date.Month is { } month ? Month(date.Year, month, language) : $"{date.Year}";

    /// <summary>Sa., 24. Oktober 2026. A whole weekday may stand on a line of its own.</summary>
    public static string DayWithWeekday(LocalDate date, string language) => $"{Weekday(date, language)}{(language == Languages.EasyGerman ? ' ' : Nbsp)}{Day(date, language)}";

    public static (string Day, string Month, string Weekday) Badge(LocalDate date, string language) =>
        ($"{date.Day}", ShortMonth(date.Month, language), ShortWeekday(date.DayOfWeek, language));

    /// <summary>When something takes place; the end of whole days is the exclusive midnight, null is an open end.</summary>
    public static string Span(LocalDateTime start, LocalDateTime? end, bool allDay, string language)
    {
        if (allDay) return Days(start.Date, end is { } exclusive ? exclusive.Date.PlusDays(-1) : start.Date, language);
        var days = EventDays.Of(start, end);
        if (days.First == days.Last) return $"{DayWithWeekday(start.Date, language)}, {Times(start, end, language)}";
        var to = Languages.IsGerman(language) ? "bis" : "to";
        return $"{DayWithWeekday(start.Date, language)}, {Times(start, null, language)} {to} {DayWithWeekday(end!.Value.Date, language)}, {Times(end.Value, null, language)}";
    }

    /// <summary>The times of one day: "19:30–22:00 Uhr"; easy German says "19 Uhr 30 bis 22 Uhr".</summary>
    public static string Times(LocalDateTime start, LocalDateTime? end, string language)
    {
        var until = end == start ? null : end;
        if (language == Languages.EasyGerman) return until is { } over ? $"{Spoken(start)} bis {Spoken(over)}" : Spoken(start);
        var times = until is { } last ? $"{Time(start)}–{Time(last)}" : Time(start);
        return Languages.IsGerman(language) ? $"{times}{Nbsp}Uhr" : times;
    }

    /// <summary>Further days of one month by their numbers: "3., 8., 10. Dezember".</summary>
    public static string DaysOfMonth(IEnumerable<LocalDate> days, string language)
    {
        var all = days.Distinct().ToList();
        var german = Languages.IsGerman(language);
        var numbers = string.Join(", ", all.Select(d => german ? $"{d.Day}." : $"{d.Day}"));
        return $"{numbers}{Nbsp}{(german ? GermanMonths : EnglishMonths)[all[0].Month - 1]}";
    }

    /// <summary>"3., 8. Dezember 2028".</summary>
    public static string DaysOfMonthAndYear(IEnumerable<LocalDate> days, string language)
    {
        var all = days.ToList();
        return $"{DaysOfMonth(all, language)} {all[0].Year}";
    }

    /// <summary>Whole days: "1.–3. Mai 2026".</summary>
    public static string Days(LocalDate first, LocalDate last, string language)
    {
        if (last <= first) return DayWithWeekday(first, language);
        var german = Languages.IsGerman(language);
        var point = german ? "." : "";
        if (first.Year == last.Year && first.Month == last.Month) return $"{first.Day}{point}–{Day(last, language)}";
        var months = german ? GermanMonths : EnglishMonths;
        return first.Year == last.Year
            ? $"{first.Day}{point}{Nbsp}{months[first.Month - 1]}{Nbsp}– {Day(last, language)}"
            : $"{Day(first, language)}{Nbsp}– {Day(last, language)}";
    }

    public static string Weekday(LocalDate date, string language) =>
        language == Languages.EasyGerman ? $"{LongWeekday(date.DayOfWeek, language)}," : $"{ShortWeekday(date.DayOfWeek, language)}{(Languages.IsGerman(language) ? ".," : "")}";

    private static string Time(LocalDateTime time) => $"{time.Hour:00}:{time.Minute:00}";

    private static string Spoken(LocalDateTime time) => time.Minute == 0 ? $"{time.Hour}{Nbsp}Uhr" : $"{time.Hour}{Nbsp}Uhr{Nbsp}{time.Minute}";
}
