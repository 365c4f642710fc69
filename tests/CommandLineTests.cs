using System.Text.Json;
using System.Text.RegularExpressions;
using RegionSite.Cli;
using RegionSite.Tests.Support;

namespace RegionSite.Tests;

/// <summary>The command line as the contract describes it (section 7): statuses, streams, formats, the manifest.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Good_build_says_one_line_and_ends_with_0()
    {
        var run = _content.Run("build");
        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        Assert.Matches(@"\A2 brands, \d+ pages, \d+ files in \d+\.\d s; next change 2027-01-15T20:00\r?\n\z", run.Output);
    }

    [Fact]
    public void Totals_are_those_of_the_output()
    {
        var entries = _content.Build();
        var run = _content.Run("build");
        Assert.Contains($"{entries.Count(e => e.IsPage)} pages, {entries.Length} files", run.Output);
        Assert.Equal(entries.Length, OutputTree.Of(_content.Output).Count);
    }

    [Theory]
    [InlineData("2027-01-15T12:00", "next change 2027-01-15T20:00")] // the concert is over
    [InlineData("2027-01-15T20:00", "next change 2027-01-16T08:00")] // "spaeter" is published
    [InlineData("2027-01-16T08:00", "next change 2027-02-01T00:00")] // the months beside the list move on
    [InlineData("2027-01-14T23:59", "next change 2027-01-15T00:00")] // "vorbei" expires with its day
    public void Totals_end_with_the_next_change(string now, string expected) => Assert.Contains(expected, _content.Run("build", "--now", now).Clean().Output);

    [Fact]
    public void Totals_in_German()
    {
        Assert.Matches(@"\A2 Marken, \d+ Seiten, \d+ Dateien in \d+,\d s; nächste Änderung am 2027-01-15 um 20:00\s*\z", _content.Run("build", "--messages", "de").Clean().Output);
        File.Delete(_content["content/partners/marketing/events/konzert.md"]);
        Assert.Contains("keine Änderung steht an", _content.Run("build", "--messages", "de", "--now", "2028-01-01T00:00").Clean().Output);
    }

    public static TheoryData<string[]> WrongUsage => new(
        [],
        ["nonsense"],
        ["build", "--nonsense"],
        ["build", "--on-error", "ignore"],
        ["build", "--messages", "fr"],
        ["build", "--now", "morgen"],
        ["build", "--now", "2027-02-30T12:00"],
        ["build", "--threads", "two"],
        ["build", "--brand", "unbekannt"],
        ["build", "--content", "there-is-no-such-folder"],
        ["build", "--themes", "there-is-no-such-folder"],
        ["serve", "--port", "seventy"],
        ["serve", "--port", "70000"],
        ["serve", "--port", "0", "--brand", "unbekannt"],
        ["check", "--format", "xml"],
        ["sharing", "--format", "github"]);

    [Theory, MemberData(nameof(WrongUsage))]
    public void Wrong_usage_ends_with_2(string[] arguments)
    {
        // The last of two equal options would count; so the good ones are given only where the case has none of its own.
        string[] good = [.. Given("--content", _content.Content), .. Given("--themes", Path.Combine(Repository.Root, "themes")), .. arguments is ["build", ..] ? Given("--output", _content.Output) : []];
        var run = CommandRun.Of([.. arguments, .. arguments.Length > 0 && arguments[0] != "nonsense" ? good : []]);
        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.NotEqual("", run.Error);
        Assert.False(Directory.Exists(_content.Output));

        string[] Given(string option, string value) => arguments.Contains(option) ? [] : [option, value];
    }

    [Fact]
    public void Without_a_folder_of_themes_those_built_in_are_used()
    {
        Assert.False(Directory.Exists("themes"));
        CommandRun.Of("build", "--content", _content.Content, "--output", _content.Output).Clean();
        var builtIn = OutputTree.Of(_content.Output);
        _content.Run("build").Clean();
        Assert.Equal(OutputTree.Of(_content.Output), builtIn);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/public")]
    [InlineData("")]
    public void Output_and_content_must_not_lie_in_one_another(string output)
    {
        var run = CommandRun.Of("build", "--content", _content.Content, "--themes", Path.Combine(Repository.Root, "themes"), "--output", _content[output]);
        Assert.Equal(ExitStatus.Usage, run.Status);
        Assert.Contains("must not lie in one another", run.Error);
    }

    [Fact]
    public void Foreign_folder_is_not_replaced()
    {
        Directory.CreateDirectory(_content.Output);
        File.WriteAllText(Path.Combine(_content.Output, "thesis.odt"), "ten years of work");
        var run = _content.Run("build");
        Assert.Equal(ExitStatus.Environment, run.Status);
        Assert.Contains(_content.Output, run.Error);
        Assert.Equal(["thesis.odt"], OutputTree.Of(_content.Output).Keys);
    }

    [Fact]
    public void Manifest_that_cannot_be_written_ends_with_3() =>
        Assert.Equal(ExitStatus.Environment, _content.Run("build", "--manifest", _content["no/such/folder/manifest.json"]).Status);

    [Fact]
    public void Errors_end_with_1_and_leave_the_last_good_output()
    {
        _content.Build();
        var before = OutputTree.Of(_content.Output);
        _content.News("verband", "falsch", "topics: [kutlur]\nplaces: [stadt-x]");
        var run = _content.Run("build");

        Assert.Equal((ExitStatus.ContentErrors, ""), (run.Status, run.Output));
        var lines = run.Error.TrimEnd().Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal("2 errors; nothing was changed", lines[^1]);
        var place = Regex.Escape(Path.Combine(_content.Content, "partners/verband/news/falsch.md"));
        Assert.Matches($@"^{place}:5:10: error RS\d{{4}}: unknown topic ""kutlur""; did you mean ""kultur""\?$", lines[0]);
        Assert.Matches($@"^{place}:6:10: error RS\d{{4}}: unknown place ""stadt-x"".*$", lines[1]);
        Assert.Equal(before, OutputTree.Of(_content.Output));
    }

    [Fact]
    public void Held_items_are_left_out_and_named()
    {
        _content.News("verband", "falsch", "topics: [kutlur]");
        var run = _content.Run("build", "--on-error", "hold");
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Contains("unknown topic \"kutlur\"", run.Error);
        Assert.Contains("1 faulty item held back: verband/news/falsch", run.Error);
        Assert.DoesNotContain(OutputTree.Of(_content.Output).Keys, f => f.Contains("falsch", StringComparison.Ordinal));
        Assert.Contains("dach.example/aktuelles/2027/verband/kultur/index.html", OutputTree.Of(_content.Output).Keys);
    }

    [Fact]
    public void Fault_in_the_settings_is_never_held()
    {
        _content.Put("topics.yaml", "- {id: kultur, name: Kultur}\n- {id: kultur, name: Kunst}\n- {id: wirtschaft, name: Wirtschaft}\n");
        Assert.Equal(ExitStatus.ContentErrors, _content.Run("build", "--on-error", "hold").Status);
    }

    [Fact]
    public void Check_says_what_a_build_would_and_writes_nothing()
    {
        _content.News("verband", "falsch", "topics: [kutlur]");
        var run = _content.Run("check");
        Assert.Equal(ExitStatus.ContentErrors, run.Status);
        Assert.Contains(_content.Run("build").Error.Split('\n')[0], run.Output.Split('\n'));
        // The totals are no finding: whoever reads those line by line gets nothing else.
        Assert.All(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), line => Assert.Matches(@":\d+:\d+: (error|warning|notice) RS\d{4}: ", line));
        Assert.Matches(@"\A1 error, 0 warnings, \d+ notices?\s*\z", run.Error);
        Assert.Matches(@"\A1 Fehler, 0 Warnungen, \d+ Hinweise?\s*\z", _content.Run("check", "--messages", "de").Error);
        Assert.False(Directory.Exists(_content.Output));
    }

    [Fact]
    public void Messages_in_German()
    {
        _content.News("verband", "falsch", "topics: [kutlur]");
        var run = _content.Run("build", "--messages", "de");
        Assert.Contains("meinten Sie \"kultur\"?", run.Error);
        Assert.EndsWith("1 Fehler; es wurde nichts geändert", run.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("es gibt keine Marke \"x\"", _content.Run("build", "--messages", "de", "--brand", "x").Error);
    }

    [Fact]
    public void Check_as_JSON()
    {
        _content.News("verband", "falsch", "topics: [kutlur]");
        var run = _content.Run("check", "--format", "json");
        Assert.Equal(ExitStatus.ContentErrors, run.Status);
        using var json = JsonDocument.Parse(run.Output);
        var error = json.RootElement.EnumerateArray().Single(d => d.GetProperty("severity").GetString() == "error");
        Assert.Equal(["file", "line", "column", "severity", "code", "message"], error.EnumerateObject().Select(p => p.Name));
        Assert.Equal(Path.Combine(_content.Content, "partners/verband/news/falsch.md"), error.GetProperty("file").GetString());
        Assert.Equal((5, 10), (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()));
        Assert.Matches(@"^RS\d{4}$", error.GetProperty("code").GetString());
        Assert.Equal("unknown topic \"kutlur\"; did you mean \"kultur\"?", error.GetProperty("message").GetString());
    }

    [Fact]
    public void Check_for_GitHub()
    {
        _content.News("verband", "falsch", "topics: [\"100 %\"]");
        var line = _content.Run("check", "--format", "github").Output.Split('\n').Single(l => l.StartsWith("::error ", StringComparison.Ordinal));
        Assert.Matches(@"^::error file=[^,:]*/news/falsch\.md,line=5,col=\d+,title=RS\d{4}::.*""100 %25""", line);
    }

    [Fact]
    public void Good_content_gives_an_empty_array()
    {
        var run = _content.Run("check", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.DoesNotContain(json.RootElement.EnumerateArray(), d => d.GetProperty("severity").GetString() != "notice");
    }

    [Fact]
    public void Manifest_describes_an_item_and_its_copy()
    {
        var entries = _content.Build();
        Assert.Equal(OutputTree.Of(_content.Output), entries.ToDictionary(e => e.File, e => e.Sha256));
        Assert.Equal(entries.Select(e => e.File).Order(StringComparer.Ordinal), entries.Select(e => e.File));

        var original = entries.Single(e => e.File == "dach.example/aktuelles/2027/verband/kultur/index.html");
        Assert.Equal(("dach", "news", "https://dach.example/aktuelles/2027/verband/kultur/"), (original.Brand, original.Type, original.Url));
        Assert.Equal(("partners/verband/news/kultur.md", original.Url, "de"), (original.Source, original.Canonical, original.Language));
        var copy = entries.Single(e => e.File == "stadt.example/aktuelles/2027/verband/kultur/index.html");
        Assert.Equal(("stadt", original.Source, original.Url), (copy.Brand, copy.Source, copy.Canonical));
    }

    [Theory]
    [InlineData("dach.example/index.html", "home")]
    [InlineData("dach.example/aktuelles/index.html", "list")]
    [InlineData("dach.example/aktuelles/feed.xml", "feed")]
    [InlineData("dach.example/termine/kalender.ics", "calendar")]
    [InlineData("dach.example/termine/termine.json", "calendar")]
    [InlineData("dach.example/termine/marketing/konzert/index.html", "event")]
    [InlineData("dach.example/termine/marketing/konzert/termin.ics", "calendar")]
    [InlineData("dach.example/suche/index.html", "search")]
    [InlineData("dach.example/suche/search.js", "search")]
    [InlineData("dach.example/impressum/index.html", "page")]
    [InlineData("dach.example/themen/kultur/index.html", "topic")]
    [InlineData("dach.example/orte/stadt-b/index.html", "place")]
    [InlineData("dach.example/partner/verband/index.html", "partner")]
    [InlineData("dach.example/sitemap.xml", "sitemap")]
    [InlineData("dach.example/404.html", "error")]
    public void Types_in_the_manifest(string file, string type) => Assert.Equal(type, _content.Build().Single(e => e.File == file).Type);

    [Fact]
    public void One_brand_alone()
    {
        _content.Build();
        var all = OutputTree.Of(_content.Output);
        _content.Build("--brand", "stadt");
        var one = OutputTree.Of(_content.Output);
        Assert.StartsWith("1 brand, ", _content.Run("build", "--brand", "stadt").Clean().Output, StringComparison.Ordinal);
        Assert.Equal(all.Where(f => f.Key.StartsWith("stadt.example/", StringComparison.Ordinal)), one);
        Assert.NotEmpty(one);
    }

    [Theory]
    [InlineData("entwurf", "2027-01-15T12:00", false)]
    [InlineData("spaeter", "2027-01-16T07:59", false)]
    [InlineData("spaeter", "2027-01-16T08:00", true)]
    [InlineData("vorbei", "2027-01-14T23:59", true)]
    [InlineData("vorbei", "2027-01-15T00:00", false)]
    public void Items_come_and_go_with_the_moment(string slug, string now, bool there)
    {
        var entries = _content.Build("--now", now);
        Assert.Equal(there, entries.Any(e => e.Source == $"partners/marketing/news/{slug}.md"));
        // Nor does its title leak into a list, a feed or the search.
        if (!there) Assert.DoesNotContain(OutputTree.Of(_content.Output).Keys, f => File.ReadAllText(Path.Combine(_content.Output, f)).Contains($"Nachricht {slug}", StringComparison.Ordinal));
    }

    [Fact]
    public void Drafts_on_demand()
    {
        var entries = _content.Build("--drafts");
        Assert.Contains(entries, e => e.Source == "partners/marketing/news/entwurf.md");
        Assert.DoesNotContain(entries, e => e.Source == "partners/marketing/news/spaeter.md");
    }

    [Fact]
    public void Moment_without_now_is_the_clock_in_the_regions_zone()
    {
        // 19:30 in Berlin is 18:30 in Greenwich: the concert until 20:00 goes on.
        var run = CommandRun.At(NodaTime.Instant.FromUtc(2027, 1, 15, 18, 30), "build", "--content", _content.Content, "--themes", Path.Combine(Repository.Root, "themes"), "--output", _content.Output);
        Assert.Contains("next change 2027-01-15T20:00", run.Clean().Output);
    }

    [Fact]
    public void Sharing_tells_who_shows_what_and_why()
    {
        var lines = _content.Run("sharing").Clean().Output.Split('\n', StringSplitOptions.TrimEntries);
        var dach = Array.IndexOf(lines, "dach shows 9 items, 0 refused");
        var stadt = Array.IndexOf(lines, "stadt shows 6 items, 2 refused");
        Assert.True(dach == 0 && stadt > dach, string.Join('\n', lines));
        Assert.Contains("+ marketing/news/eigenes: selected: all (original at stadt)", lines[dach..stadt]);
        Assert.Contains("+ verband/news/intern: owned by verband, an owner of the brand", lines[dach..stadt]);
        Assert.Contains("+ verband/news/kultur: selected: topic kultur (original at dach)", lines[stadt..]);
        Assert.Contains("- verband/news/intern: refused by verband: its share does not allow this brand", lines[stadt..]);
        Assert.Contains("- verband/news/veto: refused by the brand itself: except verband/news/veto", lines[stadt..]);
        Assert.Contains("+ brands/stadt/page/impressum: page of the brand itself", lines[stadt..]);
    }

    [Fact]
    public void Sharing_in_German() => Assert.Contains("dach zeigt 9 Beiträge, 0 abgelehnt", _content.Run("sharing", "--messages", "de").Clean().Output);

    [Fact]
    public void Sharing_as_JSON()
    {
        using var json = JsonDocument.Parse(_content.Run("sharing", "--format", "json").Clean().Output);
        Assert.All(json.RootElement.EnumerateArray(), line => Assert.Equal(["brand", "partner", "item", "source", "shown", "reason", "by", "home"], line.EnumerateObject().Select(p => p.Name)));
        var refused = json.RootElement.EnumerateArray().Single(l => l.GetProperty("brand").GetString() == "stadt" && l.GetProperty("item").GetString() == "verband/news/intern");
        Assert.Equal((false, "refused-by-partner", "verband", "dach"), (refused.GetProperty("shown").GetBoolean(), refused.GetProperty("reason").GetString(), refused.GetProperty("by").GetString(), refused.GetProperty("home").GetString()));
    }

    [Fact]
    public void Sharing_of_faulty_content_ends_with_1()
    {
        _content.News("verband", "falsch", "topics: [kutlur]");
        var run = _content.Run("sharing");
        Assert.Equal((ExitStatus.ContentErrors, ""), (run.Status, run.Output));
        Assert.Contains("unknown topic", run.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("build", "--help")]
    public void Help_and_version_are_no_error(params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.Equal((ExitStatus.Done, ""), (run.Status, run.Error));
        Assert.NotEqual("", run.Output);
    }
}
