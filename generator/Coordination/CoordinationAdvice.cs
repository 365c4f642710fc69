using System.Globalization;
using RegionSite.Diagnostics;
using RegionSite.Planning;
using RegionSite.Resolving;

namespace RegionSite.Coordination;

/// <summary>What of the <see cref="CoordinationReport"/> somebody should hear who checks the content: notices, never more.</summary>
internal static class CoordinationAdvice
{
    // Posters are printed by then, or nobody has begun to think of them.
    private const int DaysAhead = 180;

    public static void Report(Library library, EventCalendar calendar, DiagnosticBag bag)
    {
        var report = CoordinationReport.Of(library, calendar);
        var until = calendar.Today.PlusDays(DaysAhead);
        foreach (var clash in report.Clashes.Where(c => c.First.Start.Date <= until))
        {
            var (one, other) = (clash.First.Item, clash.Second.Item);
            var shared = clash.Topics.Select(t => library.TopicNames[t].Default).Concat(clash.Audiences.Select(a => a.Default));
            bag.Reporter.Report(AdviceCodes.Clash, other.At, $"{clash.Second.Start:uuuu-MM-dd}", one.Title.Default, library.DisplayOf(Library.FileOf(one)), Math.Round(clash.Kilometres).ToString(CultureInfo.InvariantCulture), string.Join(", ", shared));
        }
        foreach (var duplicate in report.Duplicates)
            bag.Reporter.Report(AdviceCodes.EnteredTwice, duplicate.Second.At, library.DisplayOf(duplicate.First.Source), duplicate.Second.Key.Owner, duplicate.First.Key.Owner);
        foreach (var (gathering, day) in report.OnHolidays.Where(h => h.Day.IsSilent && h.Day.Date <= until))
            bag.Reporter.Report(AdviceCodes.SilentDay, gathering.Item.At, $"{day.Date:uuuu-MM-dd}", day.Name.German);
    }
}
