using System.Diagnostics;
using RegionSite.Writing;

namespace RegionSite.Tests.Writing;

/// <summary>A build that is killed at any moment leaves one whole site.</summary>
public class StagedOutputKillTests
{
    [Theory]
    [InlineData("exchange", 30, 1)]
    [InlineData("renames", 30, 2)]
    public void Kills_at_random_moments_leave_a_whole_site(string way, int kills, int seed)
    {
        using var folder = new TemporaryFolder();
        var output = folder["public"];
        var canExchange = way == "exchange" && OperatingSystem.IsLinux();
        var random = new Random(seed);
        using (var first = StagedOutput.Open(output, canExchange))
        {
            for (var i = 0; i < WriterInALoop.Files; i++) first.Write(WriterInALoop.PathOf(i), System.Text.Encoding.UTF8.GetBytes(WriterInALoop.ContentOf(i, 0)));
            first.Publish();
        }

        var version = 0;
        var leftHalfDone = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            KillOne(output, version + 1, canExchange ? "exchange" : "renames", random);
            if (Directory.Exists(folder[".public.regionsite/staging"])) leftHalfDone++;
            // Two renames leave an instant without an output, which the next run mends; an exchange leaves none.
            if (!canExchange) StagedOutput.Open(output, canExchange).Dispose();
            version = VersionOf(output, atLeast: version);
        }

        Assert.InRange(leftHalfDone, 1, kills);
        Assert.True(version > 0, "no child got as far as publishing");
        StagedOutput.Open(output, canExchange).Dispose();
        Assert.Equal([".public.regionsite/lock", ".public.regionsite/mark"], folder.Entries().Where(e => !e.StartsWith("public/", StringComparison.Ordinal)));
        Assert.Equal(version, VersionOf(output, atLeast: version));
    }

    // The moment is a line of the child's report, then a few turns of an empty loop; every second one is near the swap.
    private static void KillOne(string output, int firstVersion, string way, Random random)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])["exec", typeof(StagedOutputKillTests).Assembly.Location, "write-in-a-loop", output, $"{firstVersion}", way])
            start.ArgumentList.Add(argument);
        using var child = Process.Start(start)!;
        try
        {
            var nearSwap = random.Next(2) == 0;
            for (var left = nearSwap ? random.Next(1, 4) : random.Next(1, 70); left > 0;)
            {
                var line = child.StandardOutput.ReadLine();
                Assert.NotNull(line);
                if (!nearSwap || line == WriterInALoop.Staged) left--;
            }
            Thread.SpinWait(random.Next(100_000));
        }
        finally
        {
            child.Kill();
            child.WaitForExit();
        }
    }

    /// <summary>The one version that all files have.</summary>
    private static int VersionOf(string output, int atLeast)
    {
        var version = int.Parse(File.ReadLines(Path.Join(output, WriterInALoop.PathOf(1))).First());
        Assert.InRange(version, atLeast, int.MaxValue);
        for (var i = 0; i < WriterInALoop.Files; i++)
            Assert.Equal(WriterInALoop.ContentOf(i, version), File.ReadAllText(Path.Join(output, WriterInALoop.PathOf(i))));
        Assert.Equal(WriterInALoop.Files, Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Count());
        return version;
    }
}
