using NodaTime;
using RegionSite.Calendar;
using RegionSite.Planning;
using RegionSite.Text;

namespace RegionSite.Rendering.Words;

/// <summary>Dates as German newspapers print them: "Sa., 5. Juni, 19 Uhr"; the year stands in the heading. And text in lines.</summary>
internal static class GazetteWords
{
    /// <summary>Columns of a line; what editors paste keeps its shape in a mail as well.</summary>
    public const int Width = 72;

    private const char Nbsp = '\u00a0';

    public static string Date(Occurrence occurrence, bool allDay)
    {
        var days = EventDays.Of(occurrence.Start, occurrence.End);
        if (days.First != days.Last) return allDay ? $"{Day(days.First)}, bis {Day(days.Last)}" : $"{Day(days.First)}, {Times(occurrence.Start, null)}, bis {Day(days.Last)}, {Times(occurrence.End!.Value, null)}";
        return allDay ? Day(days.First) : $"{Day(days.First)}, {Times(occurrence.Start, occurrence.End)}";
    }

    /// <summary>"Sa., 5. Juni".</summary>
    public static string Day(LocalDate date) => $"{DateWords.ShortWeekday(date.DayOfWeek, Languages.German)}.,{Nbsp}{DateWords.DayOfMonth(date, Languages.German)}";

    /// <summary>"19 Uhr", "18:30–20 Uhr".</summary>
    public static string Times(LocalDateTime start, LocalDateTime? end) =>
        end is { } until && until != start ? $"{Time(start)}–{Time(until)}{Nbsp}Uhr" : $"{Time(start)}{Nbsp}Uhr";

    /// <summary>Breaks a paragraph into lines of at most <see cref="Width"/> columns, those after the first set in; a word that is longer stands alone.</summary>
    public static IEnumerable<string> Lines(string paragraph)
    {
        var line = "";
        foreach (var word in paragraph.Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length == 0) line = word;
            else if (line.Length + 1 + word.Length <= Width) line += " " + word;
            else
            {
                yield return line.Replace(Nbsp, ' ');
                line = "  " + word;
            }
        }
        if (line.Length > 0) yield return line.Replace(Nbsp, ' ');
    }

    private static string Time(LocalDateTime time) => time.Minute == 0 ? $"{time.Hour}" : $"{time.Hour}:{time.Minute:00}";
}
