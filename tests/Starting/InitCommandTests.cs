using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using NodaTime;
using RegionSite.Cli;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Starting;

/// <summary><c>regionsite init</c>: what it asks, writes, refuses and leaves alone.</summary>
public sealed class InitCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_says_what_it_made_and_how_to_go_on()
    {
        var run = CommandRun.Of("init", _folder["Süd Ost/Neu"]).Clean();
        var lines = run.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"\"Region Beispielland\" is ready, {_folder.Entries().Length} files:", lines[0]);
        Assert.Equal([$"cd \"{_folder["Süd Ost/Neu"]}\"", "regionsite check", "regionsite build"], lines[^3..]);
        Assert.Contains("ist angelegt", CommandRun.Of("init", _folder["b"], "--messages", "de").Clean().Output);
    }

    [Fact]
    public void No_gap_is_left_and_lines_end_as_everywhere()
    {
        CommandRun.Of("init", _folder[""]).Clean();
        Assert.All(_folder.Entries(), file => Assert.DoesNotMatch(@"\{\{[a-z]|\r|\uFEFF", _folder.Text(file)));
    }

    [Fact]
    public void Any_name_is_that_of_the_website()
    {
        CommandRun.Of("init", _folder[""], "--name", "  Süd: „Ost“ #1, \"Mitte\" \\ & Öde's {{url}} $1 ").Clean();
        const string Written = "\nname: \"Süd: „Ost“ #1, \\\"Mitte\\\" \\\\ & Öde's {{url}} $1\"\n";
        Assert.Contains(Written, _folder.Text("content/region.yaml"), StringComparison.Ordinal);
        Assert.Contains(Written, _folder.Text("content/brands/region/brand.yaml"), StringComparison.Ordinal);
        Build();
        var home = new HtmlParser().ParseDocument(_folder.Text("public/region.example/index.html"));
        Assert.Equal("Süd: „Ost“ #1, \"Mitte\" \\ & Öde's {{url}} $1", home.QuerySelector(".brand-name")!.TextContent);
    }

    [Fact]
    public void Name_in_the_readme_is_a_text_and_no_more()
    {
        CommandRun.Of("init", _folder[""], "--name", "A *b* [c](d) <e>").Clean();
        Assert.StartsWith(@"# A \*b\* \[c\](d) \<e\>" + "\n", _folder.Text("README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.süd-ost.example", "https://www.süd-ost.example/", "www.xn--sd-ost-3ya.example/index.html")]
    [InlineData("http://region.example:8080/a/b/", "http://region.example:8080/a/b/", "region.example/a/b/index.html")]
    public void Address_is_the_websites(string given, string written, string home)
    {
        CommandRun.Of("init", _folder[""], "--url", given).Clean();
        Assert.Contains($"\nurl: {written}\n", _folder.Text("content/brands/region/brand.yaml"), StringComparison.Ordinal);
        Build();
        Assert.Contains("public/" + home, _folder.Entries());
    }

    public static TheoryData<string[]> WrongUsage => new(
        ["--name", " "],
        ["--name", "a\nb"],
        ["--url", "www.region.example"],
        ["--url", "/region"],
        ["--url", "ftp://region.example/"],
        ["--url", "https://region.example/?a"],
        ["--url", "https://region.example/#a"],
        ["--url", "https://a:b@region.example/"],
        ["--url", "https://region.example/../a b"],
        ["--colour", "red"],
        ["second-folder"]);

    [Theory, MemberData(nameof(WrongUsage))]
    public void Wrong_usage_writes_nothing(string[] arguments)
    {
        foreach (var language in (string[])["en", "de"])
        {
            var run = CommandRun.Of(["init", _folder["neu"], "--messages", language, .. arguments]);
            Assert.Equal((ExitStatus.Usage, ""), (run.Status, run.Output));
            Assert.NotEqual("", run.Error);
            Assert.Empty(_folder.Entries());
        }
    }

    [Fact]
    public void Content_that_is_there_is_left_alone()
    {
        _folder.Put("content/region.yaml", "name: Alt\n");
        var run = CommandRun.Of("init", _folder[""], "--messages", "de");
        Assert.Equal((ExitStatus.Usage, $"\"{_folder["content"]}\" gibt es schon; es wurde nichts geändert"), (run.Status, run.Error.Trim()));
        Assert.Equal(["content/region.yaml"], _folder.Entries());
        Assert.Equal("name: Alt\n", _folder.Text("content/region.yaml"));
    }

    [Fact]
    public void File_in_the_place_of_the_folder_is_left_alone()
    {
        _folder.Put("neu", "x");
        Assert.Equal(ExitStatus.Usage, CommandRun.Of("init", _folder["neu"]).Status);
        Assert.Equal("x", _folder.Text("neu"));
    }

    [Fact]
    public void Files_beside_the_content_stay_as_they_are()
    {
        Directory.CreateDirectory(_folder["content"]);
        _folder.Put("README.md", "alt");
        _folder.Put(".gitignore", "alt");
        var run = CommandRun.Of("init", _folder[""]).Clean();
        Assert.Contains("README.md was there already", run.Output);
        Assert.Contains(".gitignore was there already", run.Output);
        Assert.Equal(("alt", "alt"), (_folder.Text("README.md"), _folder.Text(".gitignore")));
        Assert.True(File.Exists(_folder["content/region.yaml"]));
    }

    [Fact]
    public void Place_that_cannot_be_written_is_the_environments_fault()
    {
        _folder.Put("datei", "x");
        var run = CommandRun.Of("init", _folder["datei/neu"]);
        Assert.Equal((ExitStatus.Environment, ""), (run.Status, run.Output));
        Assert.StartsWith("the region cannot be written", run.Error);
    }

    [Theory]
    [InlineData(2026, 11, 28)]
    [InlineData(2026, 12, 31)]
    [InlineData(2028, 2, 29)]
    [InlineData(2031, 6, 1)]
    public void Region_of_any_day_is_clean_on_that_day(int year, int month, int day)
    {
        var clock = Instant.FromUtc(year, month, day, 11, 0);
        CommandRun.At(clock, "init", _folder[""]).Clean();
        var run = CommandRun.At(clock, "check", "--content", _folder["content"]);
        Assert.Equal((0, "", "0 errors, 0 warnings, 0 notices"), (run.Status, run.Output, run.Error.Trim()));
        Assert.Contains($"date: {year}-{month:00}-{day:00}\n", _folder.Text("content/partners/stadtmarketing/news/neue-website.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_names_what_is_there()
    {
        CommandRun.Of("init", _folder[""]).Clean();
        var paths = Regex.Matches(_folder.Text("README.md"), @"`(content/[\w./-]+)`").Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(Path.Exists(_folder[path]), path));
    }

    private void Build() => CommandRun.Of("build", "--content", _folder["content"], "--output", _folder["public"]).Clean();
}
