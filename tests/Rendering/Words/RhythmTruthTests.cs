using System.Text.RegularExpressions;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Rendering.Words;
using RegionSite.Tests.Calendar;

namespace RegionSite.Tests.Rendering.Words;

/// <summary>Words of rules made by chance are read again as a visitor reads them, and must name the very days that the rule gives.</summary>
public class RhythmTruthTests
{
    private const string Weekdays = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag";

    private const string Months = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";

    private const string Ordinals = "ersten|zweiten|dritten|vierten|fünften|letzten|vorletzten|drittletzten";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Words_name_the_days_that_the_rule_gives_and_no_others(ulong seed)
    {
        var random = new RandomRules(seed);
        var said = 0;
        for (var i = 0; i < 3000; i++)
        {
            var made = random.Next();
            // The end is said by itself.
            var rule = Rules.Rule(made.Rule) with { Count = null, Until = null };
            var schedule = new Schedule { Start = made.Start, End = null, AllDay = made.AllDay, Zone = Rules.Berlin, Rule = rule };
            var words = RhythmWords.Of(schedule, "de");
            Assert.Equal(words is null, RhythmWords.Of(schedule, "en") is null);
            if (words is null) continue;
            said++;
            var (from, to) = (made.Start.Date, made.Start.Date.PlusYears(5));
            var given = RecurrenceExpander.For(rule, made.Start, Rules.Berlin).Dates(from, to).ToList();
            var isNamed = Reading(words);
            var wrong = given.Where(d => !isNamed(d)).ToList();
            Assert.True(wrong.Count == 0, $"{made.Rule} from {from}: \"{words}\" does not name {wrong.FirstOrDefault()}");
            if (words.StartsWith("Alle ", StringComparison.Ordinal)) continue;
            var missing = Days(from, to).Where(isNamed).Except(given).ToList();
            Assert.True(missing.Count == 0, $"{made.Rule} from {from}: \"{words}\" names {missing.FirstOrDefault()}");
        }
        Assert.InRange(said, 500, 3000);
    }

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate to)
    {
        for (var day = from; day <= to; day = day.PlusDays(1)) yield return day;
    }

    // Whether a day is one of those that the words name.
    private static Func<LocalDate, bool> Reading(string words)
    {
        var months = Named(words, Months);
        var weekdays = Named(words, Weekdays);
        var numbered = Regex.Matches(words, $@"\b((?:{Ordinals})(?:(?:, | und )(?:{Ordinals}))*) ({Weekdays})\b").Select(m => (Weekday: Index(m.Groups[2].Value, Weekdays), Numbers: Numbers(m.Groups[1].Value))).ToList();
        var days = Regex.Matches(words, @"(\d+)\.").Select(m => int.Parse(m.Groups[1].Value)).ToHashSet();
        if (Regex.Match(words, $@"\b((?:{Ordinals})(?:(?:, | und )(?:{Ordinals}))*) Tag\b") is { Success: true } fromEnd) days.UnionWith(Numbers(fromEnd.Groups[1].Value));
        return day =>
        {
            if (months.Count > 0 && !months.Contains(day.Month)) return false;
            var length = day.Calendar.GetDaysInMonth(day.Year, day.Month);
            if (numbered.Count > 0)
            {
                if (!numbered.Any(w => w.Weekday == (int)day.DayOfWeek && w.Numbers.Any(n => n > 0 ? (day.Day + 6) / 7 == n : (length - day.Day) / 7 + 1 == -n))) return false;
            }
            else if (weekdays.Count > 0 && !weekdays.Contains((int)day.DayOfWeek)) return false;
            return days.Count == 0 || days.Contains(day.Day) || days.Contains(day.Day - length - 1);
        };
    }

    // Single names, and those from one to another, the turn of the year or week among them.
    private static HashSet<int> Named(string words, string names)
    {
        var found = Regex.Matches(words, $@"\b({names})\b").Select(m => Index(m.Value, names)).ToHashSet();
        if (Regex.Match(words, $@"\b({names}) bis ({names})\b") is not { Success: true } range) return found;
        var count = names.Split('|').Length;
        for (var at = Index(range.Groups[1].Value, names); at != Index(range.Groups[2].Value, names); at = at % count + 1) found.Add(at);
        return found;
    }

    private static List<int> Numbers(string ordinals) => [.. Regex.Matches(ordinals, $@"\b({Ordinals})\b").Select(m => Index(m.Value, Ordinals) is var n && n > 5 ? 5 - n : n)];

    private static int Index(string name, string names) => Array.IndexOf(names.Split('|'), name) + 1;
}
