using System.Text;
using RegionSite.Tests.Support;

namespace RegionSite.Tests;

/// <summary>The contract as folders: content, what <c>check</c> must say about it, and what <c>build</c> must make of it.</summary>
public sealed class SiteCaseTests
{
    public static TheoryData<string> Cases() => [.. SiteCase.Names()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case(string name)
    {
        using var site = new SiteCase(name);

        var (status, lines, _) = site.Check();

        if (SiteCase.MayUpdate) site.Update("diagnostics.txt", lines);
        Assert.Equal(site.Expected("diagnostics.txt"), lines);
        var errors = lines.Any(l => l.Contains(": error RS", StringComparison.Ordinal));
        Assert.Equal(errors ? 1 : 0, status);
        // A placeholder without its value would reach the author.
        Assert.DoesNotContain(lines, l => l.Contains("{0}", StringComparison.Ordinal) || l.Contains("{1}", StringComparison.Ordinal) || l.Contains("{2}", StringComparison.Ordinal));
        if (errors && !(site.Holds && site.Has("held.txt"))) MustStop(site, lines);
        else if (site.Holds || lines.Length > 0 || site.SaysWhatIsBuilt) MustBuild(site, lines);
    }

    // A stopped build says what check says and leaves the last good output as it is, to the second.
    private static void MustStop(SiteCase site, string[] found)
    {
        Directory.CreateDirectory(site.Output);
        var old = Path.Combine(site.Output, "old.html");
        File.WriteAllText(old, "the last good output");
        File.SetLastWriteTimeUtc(old, new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var (status, lines) = site.Build();

        Assert.Equal(1, status);
        Assert.Equal(ForBuild(found), lines[..^1]);
        Assert.EndsWith("; nothing was changed", lines[^1], StringComparison.Ordinal);
        Assert.Equal(old, Assert.Single(Directory.GetFileSystemEntries(site.Output)));
        Assert.Equal("the last good output", File.ReadAllText(old));
        Assert.Equal(new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc), File.GetLastWriteTimeUtc(old));
    }

    private static void MustBuild(SiteCase site, string[] found)
    {
        var (status, lines) = site.Build(manifest: true);

        Assert.Equal(0, status);
        if (site.Holds)
        {
            if (SiteCase.MayUpdate) site.Update("held.txt", [lines[^1]]);
            Assert.Equal(site.Expected("held.txt"), lines[^1..]);
            lines = lines[..^1];
        }
        // What is held back takes findings with it that only it gave rise to.
        if (SiteCase.MayUpdate && site.Has("build.txt")) site.Update("build.txt", lines);
        Assert.Equal(site.Has("build.txt") ? site.Expected("build.txt") : ForBuild(found), lines);
        CheckManifest(site);
        foreach (var file in site.ExpectedFiles())
        {
            var path = Path.Combine(site.Folder, "expected", file);
            var made = Path.Combine(site.Output, file);
            Assert.True(File.Exists(made), $"{file} was not made");
            if (SiteCase.MayUpdate) File.Copy(made, path, overwrite: true);
            Assert.Equal(File.ReadAllText(path, Encoding.UTF8), File.ReadAllText(made, Encoding.UTF8));
            Assert.True(File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(made)), file);
        }
        foreach (var absent in site.Expected("expected/absent.txt"))
            Assert.False(Path.Exists(Path.Combine(site.Output, absent)), $"{absent} was made");
    }

    // A first line "only news event" says that these are all outputs of those types; otherwise the lines must be among them.
    private static void CheckManifest(SiteCase site)
    {
        if (!site.Has("manifest-expect.txt")) return;
        var expected = site.Expected("manifest-expect.txt");
        var all = site.Manifest();
        if (expected is [var first, ..] && first.StartsWith("only ", StringComparison.Ordinal))
        {
            var types = first.Split(' ')[1..];
            string[] made = [first, .. all.Where(l => types.Contains(l.Split(' ')[1]))];
            if (SiteCase.MayUpdate) site.Update("manifest-expect.txt", expected = made);
            Assert.Equal(expected, made);
        }
        else
        {
            foreach (var line in expected) Assert.Contains(line, all);
        }
    }

    // A build keeps advice to itself.
    private static IEnumerable<string> ForBuild(IEnumerable<string> found) => found.Where(l => !l.Contains(": notice RS", StringComparison.Ordinal));
}
