using System.Diagnostics;
using System.Text.Json;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>
/// A second opinion on HTML and CSS: the Nu checker's, of all files of the sample as it is, every brand in its own theme, and of the chosen pages and all style sheets
/// in every theme. <c>REGIONSITE_VNU</c> names its vnu.jar.
/// </summary>
[Collection(BrowserRun.Name)]
public sealed class HtmlCheckerTests(BrowserRun run) : IDisposable
{
    private readonly BuiltSample _sample = new(BuiltSamples.OfRepository, ThemedSite.Moment);

    private static readonly string? Jar = Environment.GetEnvironmentVariable("REGIONSITE_VNU") is { Length: > 0 } jar ? jar : null;

    // What CSS has learnt since the checker's release; in light-dark() within color-mix() the checker itself stumbles.
    private static readonly string[] NotKnownYet = ["CSS: Unrecognized at-rule “@container”", "CSS: “container-type”", "because \"val\" is null"];

    // A length of its own container, which the checker takes for no length.
    private const string UnitNotKnownYet = "cqi";

    [HtmlCheckerFact]
    public void The_Nu_checker_finds_no_error_in_any_page_or_style_sheet()
    {
        Assert.True(Jar is not null, "REGIONSITE_VNU names no vnu.jar");
        var start = new ProcessStartInfo("java", ["-jar", Jar, "--skip-non-html", "--also-check-css", "--format", "json", "--exit-zero-always", _sample.Output, .. run.Sites.SelectMany(Chosen)]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var answer = process.StandardError.ReadToEnd();
        process.WaitForExit();
        using var json = JsonDocument.Parse(answer);
        var faults = json.RootElement.GetProperty("messages").EnumerateArray()
            .Where(m => m.GetProperty("type").GetString() is "error" or "non-document-error")
            .Select(m => (Text: m.GetProperty("message").GetString()!, Place: Place(m)))
            .Where(m => !NotKnownYet.Any(n => m.Text.Contains(n, StringComparison.Ordinal)) && !(m.Text.EndsWith("Parse Error.", StringComparison.Ordinal) && m.Place.Contains(UnitNotKnownYet, StringComparison.Ordinal)))
            .GroupBy(m => m.Text).OrderByDescending(g => g.Count()).ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Select(g => $"{g.Key}: {g.Count()} times\n    {string.Join("\n    ", g.Select(m => m.Place).Take(4))}"))}");
    }

    public void Dispose() => _sample.Dispose();

    private IEnumerable<string> Chosen(ThemedSite site) =>
        run.Pages.Select(p => site.FileOf(p.Address)).OfType<string>().Concat(Directory.EnumerateFiles(site.Output, "*.css", SearchOption.AllDirectories)).Distinct();

    private string Place(JsonElement message)
    {
        var url = message.TryGetProperty("url", out var written) ? Uri.UnescapeDataString(written.GetString()!).Replace("file:", "", StringComparison.Ordinal) : "";
        var site = run.Sites.FirstOrDefault(s => url.StartsWith(s.Output, StringComparison.Ordinal));
        var line = message.TryGetProperty("lastLine", out var last) ? last.GetInt32() : 0;
        var extract = message.TryGetProperty("extract", out var text) ? text.GetString()!.ReplaceLineEndings(" ") : "";
        return $"{site?.Theme} {(site is null ? url : Path.GetRelativePath(site.Output, url))}:{line}: {extract}";
    }
}

/// <summary>A fact that asks the Nu checker, skipped where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HtmlCheckerFactAttribute : FactAttribute
{
    public HtmlCheckerFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("REGIONSITE_REQUIRE_PEERS") != "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("REGIONSITE_VNU")))
            Skip = "the second opinion is missing: REGIONSITE_VNU names no vnu.jar";
    }
}
