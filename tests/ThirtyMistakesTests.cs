using RegionSite.Tests.Support;

namespace RegionSite.Tests;

/// <summary>A bad day: three partners save thirty mistakes in thirty places over a region that has been built.</summary>
public sealed class ThirtyMistakesTests
{
    private static readonly DateTime Built = new(2027, 5, 1, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void One_run_tells_all_thirty_and_leaves_the_last_output_alone()
    {
        using var site = new SiteCase("_regions/minimal");
        Assert.Equal(0, site.Build().Status);
        foreach (var file in Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, Built);
        var before = Snapshot(site.Output);
        site.Overlay("_regions/thirty-mistakes");
        var expected = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Cases", "_regions", "thirty-mistakes", "diagnostics.txt"));
        Assert.Equal(30, expected.Length);
        Assert.Equal(30, expected.Select(l => l.Split(' ')[0]).Distinct().Count());

        var (status, lines, summary) = site.Check();
        Assert.Equal(expected, lines);
        Assert.Equal("30 errors, 0 warnings, 0 notices", summary);
        Assert.Equal(1, status);

        (status, lines) = site.Build();
        Assert.Equal([.. expected, "30 errors; nothing was changed"], lines);
        Assert.Equal(1, status);
        Assert.Equal(before, Snapshot(site.Output));
    }

    [Fact]
    public void Any_number_of_threads_tells_the_same()
    {
        using var site = new SiteCase("_regions/minimal");
        site.Overlay("_regions/thirty-mistakes");

        Assert.Equal(site.Check("--threads", "1").Lines, site.Check("--threads", "8").Lines);
    }

    [Fact]
    public void German_messages_stand_at_the_same_places()
    {
        using var site = new SiteCase("_regions/minimal");
        site.Overlay("_regions/thirty-mistakes");

        var (_, english, _) = site.Check();
        var (_, german, summary) = site.Check("--messages", "de");

        Assert.Equal(english.Select(Place), german.Select(Place));
        Assert.All(english.Zip(german), m => Assert.NotEqual(m.First, m.Second));
        Assert.Equal("30 Fehler, 0 Warnungen, 0 Hinweise", summary);
    }

    private static string Place(string line) => line[..(line.IndexOf(" RS", StringComparison.Ordinal) + " RS0000".Length)];

    private static string[] Snapshot(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f} {File.GetLastWriteTimeUtc(f):O} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}")];
}
