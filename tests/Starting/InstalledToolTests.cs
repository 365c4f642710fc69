using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using RegionSite.Tests.Serving;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Starting;

/// <summary>The packed tool does everything in an empty folder: no source, no themes, nothing but what it brings with it.</summary>
public sealed class InstalledToolTests(InstalledTool tool) : IClassFixture<InstalledTool>
{
    /// <summary>What is done in a new region, and a text that standard output must hold. Every command of the tool stands here.</summary>
    public static TheoryData<string[], string> Commands => new()
    {
        { ["check"], "" },
        { ["check", "--messages", "de", "--format", "json"], "[]" },
        { ["build"], "1 brand, " },
        { ["sharing"], "region shows " },
        { ["next"], "20" },
        { ["hosts"], "region.example: region; " },
        { ["new", "news", "--partner", "stadtmarketing", "Unser Fest"], "content/partners/stadtmarketing/news/" },
        { ["--help"], "init" },
        { ["--version"], "0.1.0" },
    };

    [Theory, MemberData(nameof(Commands))]
    public void Command_works_in_a_new_region(string[] arguments, string expected)
    {
        var folder = NewRegion();
        var run = tool.Run(folder, arguments);
        Assert.True(run.Status == 0, run.Output + run.Error);
        Assert.Contains(expected, run.Output);
        Assert.DoesNotContain("warning", run.Output + run.Error.Replace("0 warnings", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Serve_shows_a_new_region()
    {
        using var process = Process.Start(tool.Start(NewRegion(), "serve", "--port", "0"))!;
        try
        {
            var said = new StringBuilder();
            while (!said.ToString().Contains("Ctrl+C", StringComparison.Ordinal))
            {
                var line = await process.StandardOutput.ReadLineAsync().WaitAsync(RunningServer.Patience);
                Assert.True(line is not null, "it has ended after: " + said);
                said.AppendLine(line);
            }
            Assert.Contains("http://region.example.localhost:", said.ToString());
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public void Site_is_whole()
    {
        var folder = NewRegion();
        var run = tool.Run(folder, "build", "--now", "2026-11-28T12:00");
        Assert.Equal((0, ""), (run.Status, run.Error));
        var files = OutputTree.Of(Path.Combine(folder, "public")).Keys;
        Assert.Superset(new HashSet<string> { "region.example/index.html", "region.example/en/index.html", "region.example/leichte-sprache/index.html", "region.example/impressum/index.html" }, files.ToHashSet());
        Assert.Contains(files, f => f.StartsWith("region.example/assets/fonts/", StringComparison.Ordinal) && f.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.Contains(files, f => f.StartsWith("region.example/assets/css/", StringComparison.Ordinal));
    }

    [Fact]
    public void Theme_beside_the_content_extends_one_of_the_tool()
    {
        var folder = NewRegion();
        Directory.CreateDirectory(Path.Combine(folder, "themes/eigenes/partials"));
        File.WriteAllText(Path.Combine(folder, "themes/eigenes/theme.yaml"), "extends: markt\n");
        File.WriteAllText(Path.Combine(folder, "themes/eigenes/partials/footer.hbs"), "<footer>Eigener Fuß</footer>\n");
        var settings = Path.Combine(folder, "content/brands/region/brand.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("theme: rathaus", "theme: eigenes", StringComparison.Ordinal));
        var run = tool.Run(folder, "build");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("<footer>Eigener Fuß</footer>", File.ReadAllText(Path.Combine(folder, "public/region.example/index.html")));
    }

    [Fact]
    public void Package_says_what_it_is()
    {
        using var package = ZipFile.OpenRead(tool.Package);
        using var stream = package.GetEntry("RegionSite.nuspec")!.Open();
        var said = XDocument.Load(stream).Descendants().ToLookup(e => e.Name.LocalName);
        Assert.Equal("MIT", said["license"].Single().Value);
        Assert.Equal("DotnetTool", said["packageType"].Single().Attribute("name")!.Value);
        Assert.NotNull(package.GetEntry(said["readme"].Single().Value));
        Assert.NotEqual("", said["description"].Single().Value);
        // Its libraries come with it: whoever installs it needs no other package.
        Assert.Empty(said["dependency"]);
    }

    private string NewRegion()
    {
        var folder = tool.EmptyFolder();
        tool.Run(folder, "init").Clean();
        return folder;
    }
}
