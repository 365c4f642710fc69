using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Sharing;

namespace RegionSite.Planning;

/// <summary>What the law asks of a brand's legal facts because of what the brand shows, and what comes due with time.</summary>
internal static class LegalDuties
{
    public static void Check(Brand brand, Library library, SharingRules rules, Reporter reporter)
    {
        if (brand.Legal.Imprint.Made is ImprintFacts { NamesNobody: true } && HasNews(brand, library, rules))
            reporter.Report(LegalCodes.MissingFact, brand.Legal.Imprint.At, "responsible", "legal.imprint", "§ 18 Abs. 2 MStV");
        if (brand.Legal.Accessibility.Made is not StatementFacts statement) return;
        var (looked, today) = (statement.Reviewed ?? statement.Prepared, library.Now.Today);
        if (looked.Value.PlusYears(1) < today) reporter.Report(LegalCodes.StaleStatement, looked.At, Shown(looked.Value));
        foreach (var barrier in statement.Barriers)
            if (barrier.Until is { } until && until.Value < today) reporter.Report(LegalCodes.OverdueBarrier, until.At, Shown(until.Value));
    }

    // Also news that is not out yet: a duty that came with the day of its publication would stop a build that nobody has touched.
    private static bool HasNews(Brand brand, Library library, SharingRules rules) => library.Items.Any(i => i is NewsItem && rules.Decide(brand, i).Shows);

    private static string Shown(LocalDate date) => $"{date:uuuu-MM-dd}";
}
