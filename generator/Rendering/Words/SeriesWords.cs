using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Text;

namespace RegionSite.Rendering.Words;

/// <summary>A series written out as its author wrote it: "Jeden Dienstag, 08:00–13:00 Uhr, bis 24. Dezember 2027", and what differs: "nicht am 1. Mai".</summary>
internal static class SeriesWords
{
    // More than these are a list; the dates below it tell them better.
    private const int MostDays = 6;

    /// <summary>Rhythm, times and end; what has no short words is "An mehreren Terminen", which its list of dates explains. Null where not even two dates are to come.</summary>
    public static string? Of(EventItem item, EventDates dates, string language)
    {
        var german = Languages.IsGerman(language);
        if (EventWords.Rhythm(item, dates, language) is not { } rhythm) return dates.Coming.Length < 2 ? null : german ? "An mehreren Terminen" : "On several dates";
        var said = EventWords.WithTimes(rhythm, dates, language);
        return LastDay(item.Schedule!) is { } last ? $"{said}, {(german ? "bis" : "until")} {DateWords.Day(last, language)}" : said;
    }

    /// <summary>The days on which it is not, and those on which it is besides, from today on: "nicht am 1. Mai; zusätzlich am 5. Juni"; null where there are none, or too many to say.</summary>
    public static string? Exceptions(EventItem item, EventDates dates, LocalDate today, string language)
    {
        if (item.Schedule is not { Rule: not null } schedule || EventWords.Rhythm(item, dates, language) is null) return null;
        var german = Languages.IsGerman(language);
        // Of two sessions of one day one may be left out; then it is a day all the same.
        var days = dates.All.Select(o => o.Start.Date).ToHashSet();
        var not = schedule.Except.Select(t => t.Date).Where(d => d >= today && !days.Contains(d)).Distinct().Order().ToList();
        var also = schedule.Also.Except(schedule.Except).Where(t => t.Date >= today).Distinct().Order().ToList();
        if (not.Count + also.Count is 0 or > MostDays) return null;
        var parts = new List<string>(2);
        if (not.Count > 0) parts.Add($"{(german ? "nicht am" : "not on")} {RuleNumbers.Listed(Said(not, d => d), german)}");
        if (also.Count > 0) parts.Add($"{(german ? "zusätzlich am" : "also on")} {RuleNumbers.Listed(Said(also, t => t.Date), german)}");
        return string.Join("; ", parts);

        // The year stands where it is another than this one.
        IEnumerable<string> Said<T>(IEnumerable<T> all, Func<T, LocalDate> date) => all.Select(a => (date(a) is var day && day.Year == today.Year ? DateWords.DayOfMonth(day, language) : DateWords.Day(day, language)) + Time(a));

        string Time<T>(T at) => at is LocalDateTime time && !schedule.AllDay && time.TimeOfDay != schedule.Start.TimeOfDay ? $" ({DateWords.Times(time, null, language)})" : "";
    }

    /// <summary>The last day of a rule that ends; null for one that goes on.</summary>
    private static LocalDate? LastDay(Schedule schedule)
    {
        var rule = schedule.Rule!;
        if (rule.Until is { } until) return RecurrenceExpander.LastDate(until, schedule.Start.TimeOfDay, schedule.Zone);
        if (rule.Count is null) return null;
        return RecurrenceExpander.For(rule, schedule.Start, schedule.Zone).DatesFromLast().Select(d => (LocalDate?)d).FirstOrDefault();
    }
}
