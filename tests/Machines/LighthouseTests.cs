using System.Text.Json;
using RegionSite.Tests.Browser;
using RegionSite.Tests.Support;
using Xunit.Abstractions;

namespace RegionSite.Tests.Machines;

/// <summary>
/// A second opinion on whole pages: Lighthouse's, of the built files on loopback. <c>REGIONSITE_LIGHTHOUSE</c> names the folder that
/// <c>npm install --prefix</c> put it into. Speed depends on the machine, so it is told and not demanded.
/// </summary>
[Collection(BuiltSamples.Name)]
public sealed class LighthouseTests(BuiltSamples samples, ITestOutputHelper told)
{
    private static readonly string[] Brands = ["region", "ems-muensterland"];

    private static readonly string[] Demanded = ["accessibility", "best-practices", "seo"];

    [LighthouseFact]
    public void Home_news_events_and_search_of_two_brands_have_full_marks()
    {
        var sample = samples.At("2027-05-01T12:00");
        var pages = Brands.SelectMany(b => Chosen(sample, b)).Select(e => new Uri(e.Url)).Select(u => new { host = u.Host, path = u.AbsolutePath }).ToList();
        Assert.Equal(4 * Brands.Length, pages.Count);
        var asked = JsonSerializer.Serialize(new { lighthouse = Environment.GetEnvironmentVariable(LighthouseFactAttribute.Folder), chromium = Chromium.Path, output = sample.Output, pages });

        var answers = Node.Run(asked, Path.Combine(Repository.Root, "tests", "Machines", "lighthouse_opinion.mjs")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(pages.Count, answers.Length);
        foreach (var answer in answers) told.WriteLine(answer);
        Assert.All(answers, answer =>
        {
            using var json = JsonDocument.Parse(answer);
            var scores = json.RootElement.GetProperty("scores");
            Assert.True(Demanded.All(d => scores.GetProperty(d).GetInt32() == 100), answer);
        });
    }

    private static IEnumerable<ManifestEntry> Chosen(BuiltSample sample, string brand)
    {
        var own = sample.Entries.Where(e => e.Brand == brand && e.Language == "de" && e.IsPage).ToList();
        yield return own.First(e => e.Type == "home");
        yield return own.Where(e => e.Type == "news" && e.Canonical == e.Url).MaxBy(e => e.Url, StringComparer.Ordinal)!;
        // The list of events is the list that has the date finder below it.
        yield return own.Single(e => e.Type == "list" && own.Any(f => f.Url == e.Url + "terminfinder/"));
        yield return own.First(e => e.Type == "search");
    }
}

/// <summary>A fact that asks Lighthouse, skipped where it or a browser is missing.</summary>
/// <remarks>With <c>REGIONSITE_REQUIRE_PEERS=1</c> nothing is skipped: a missing peer fails.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LighthouseFactAttribute : FactAttribute
{
    public const string Folder = "REGIONSITE_LIGHTHOUSE";

    public LighthouseFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("REGIONSITE_REQUIRE_PEERS") == "1") return;
        Skip = string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Folder)) ? $"the second opinion is missing: {Folder} names no folder" : Chromium.Missing ?? (Node.Exists ? null : "no node");
    }
}
