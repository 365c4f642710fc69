using System.Diagnostics;
using RegionSite.Writing;

namespace RegionSite.Tests.Writing;

/// <summary>A build that is killed at any moment leaves one whole site.</summary>
public class StagedOutputKillTests
{
    [Theory]
    [InlineData("exchange", 26, 1)]
    [InlineData("renames", 10, 2)]
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

    // The moment is a line of the child's report; for every second child, any part of the way through the publishing of its second version.
    private static void KillOne(string output, int firstVersion, string way, Random random)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])["exec", typeof(StagedOutputKillTests).Assembly.Location, "write-in-a-loop", output, $"{firstVersion}", way])
            start.ArgumentList.Add(argument);
        using var child = Process.Start(start)!;
        try
        {
            if (random.Next(2) == 0)
            {
                for (var left = random.Next(1, 50); left > 0; left--) Assert.NotNull(child.StandardOutput.ReadLine());
            }
            else
            {
                // How long it takes depends on the machine: the first one tells.
                var part = random.NextDouble();
                ReadUntil(child, WriterInALoop.Staged);
                var clock = Stopwatch.StartNew();
                ReadUntil(child, WriterInALoop.Published);
                var moment = clock.Elapsed * part;
                ReadUntil(child, WriterInALoop.Staged);
                clock.Restart();
                while (clock.Elapsed < moment) Thread.SpinWait(10);
            }
        }
        finally
        {
            child.Kill();
            child.WaitForExit();
        }
    }

    private static void ReadUntil(Process child, string wanted)
    {
        string? line;
        do Assert.NotNull(line = child.StandardOutput.ReadLine());
        while (line != wanted);
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
