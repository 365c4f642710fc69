using RegionSite.Tests.Support;

namespace RegionSite.Tests.Legal;

/// <summary>The sample's brands have legal pages from facts, and none of the facts can go unnoticed.</summary>
public sealed class SampleFactsTests
{
    // What a page may do without; all else must be missed by its name.
    private static readonly string[] Optional =
    [
        "legal.imprint.lead", "legal.imprint.text", "legal.privacy.officer", "legal.privacy.officer.name", "legal.accessibility.phone",
        "legal.accessibility.barriers.until", "legal.accessibility.barriers.instead",
    ];

    public static TheoryData<string> Brands => [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "content", "brands")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Brands))]
    public void Any_required_fact_that_is_left_out_is_named(string brand)
    {
        using var content = new SmallContent();
        content.Put("region.yaml", "name: R\nlanguages: [de, en]\ntimeZone: Europe/Berlin\numbrella: dach\n");
        content.Put("partners/wer/partner.yaml", "name: W\nshare: region\n");
        content.Put("partners/wer/news/2027-01-01-a.md", "---\ntitle: A\nsummary: S\n---\nT\n");
        var legal = File.ReadAllText(Path.Combine(Repository.Root, "content", "brands", brand, "brand.yaml"));
        legal = legal[legal.IndexOf("legal:", StringComparison.Ordinal)..];
        const string rest = "name: U\nurl: https://u.example/\nowner: wer\nlanguages: [de]\nselect: all\n";

        Assert.Empty(Missed(legal));
        var tried = SettingsText.EachKeyLeftOut(legal, "legal").Where(k => !IsOfALanguage(k.Path)).ToList();
        Assert.True(tried.Count > 30, $"only {tried.Count} facts");
        foreach (var (path, without) in tried)
        {
            var missed = Missed(without);
            if (Optional.Contains(path)) Assert.True(missed.Length == 0, $"{path}: {string.Join(Environment.NewLine, missed)}");
            else Assert.True(missed.Length == 1 && missed[0].Contains($"\"{path.Split('.')[^1]}\"", StringComparison.Ordinal), $"{path}: {string.Join(Environment.NewLine, missed)}");
        }

        string[] Missed(string settings)
        {
            content.Put("brands/u/brand.yaml", rest + settings);
            return [.. CommandRun.Of(["check", "--content", content.Content, "--themes", Path.Combine(Repository.Root, "tests", "Cases", "_themes"), "--now", "2027-01-01T12:00"]).Output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.Contains(": error ", StringComparison.Ordinal))];
        }
    }

    private static bool IsOfALanguage(string path) => path.Split('.')[^1] is "de" or "en" or "de-x-leicht";
}
