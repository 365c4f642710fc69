using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Docs;

/// <summary>The PHP files that webmasters copy, run by PHP itself: what editors of WordPress write becomes the element and nothing else.</summary>
public sealed class WordPressPluginTests
{
    private const string Docs = "generator/docs";
    private const string Region = "https://region.example/stadt-b/";

    [PhpFact]
    public void Php_reads_every_php_file_of_the_docs()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, Docs), "*.php", SearchOption.AllDirectories);
        Assert.Equal(["ContentSecurityPolicies.php", "region-calendar.php"], files.Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.StartsWith("No syntax errors", Php("", "-l", f), StringComparison.Ordinal));
    }

    [PhpFact]
    public void What_an_editor_chooses_stands_in_the_element_by_shortcode_and_by_block()
    {
        Dictionary<string, string> given = new()
        {
            ["topic"] = "kultur, wirtschaft",
            ["place"] = "stadt-b",
            ["partner"] = "marketing",
            ["event"] = "marketing/lange-nacht",
            ["limit"] = "5",
            ["view"] = "compact",
            ["lang"] = "en",
            ["theme"] = "dark",
            ["details"] = "inline",
            ["details_base"] = "https://partner.example/?termin=",
        };
        var answer = Ask(Region, ("shortcode", given), ("block", given), ("shortcode", []), ("block", []));
        const string Link = "<a href=\"https://region.example/stadt-b/\">Alle Termine der Region</a></region-calendar>";
        const string Chosen = "<region-calendar brand=\"https://region.example/stadt-b/\" topic=\"kultur, wirtschaft\" place=\"stadt-b\" partner=\"marketing\" event=\"marketing/lange-nacht\" limit=\"5\" view=\"compact\" lang=\"en\" theme=\"dark\" details=\"inline\" details-base=\"https://partner.example/?termin=\">" + Link;
        const string All = "<region-calendar brand=\"https://region.example/stadt-b/\">" + Link;
        Assert.Equal([Chosen, $"<div class=\"wp-block-region-calendar\">{Chosen}</div>", All, $"<div class=\"wp-block-region-calendar\">{All}</div>"], answer.Html);
        Assert.Equal(["https://region.example/stadt-b/widgets/calendar.js"], answer.Scripts.Distinct());
    }

    [PhpFact]
    public void Another_website_of_the_same_host_may_be_named_and_no_other_host()
    {
        string[] others = ["https://boese.example/", "http://region.example/", "//boese.example/", "javascript:alert(1)", "data:text/html,x", "https://region.example@boese.example/", "https://region.example\\@boese.example/", "https://region.example:8443/", "https://region.example.boese.example/"];
        var answer = Ask(Region, [("shortcode", new() { ["url"] = "https://region.example/land/?x=1#y" }), .. others.Select(o => ("block", new Dictionary<string, string> { ["url"] = o }))]);
        Assert.Equal("https://region.example/land/", Element(answer.Html[0]).GetAttribute("brand"));
        Assert.All(answer.Html.Skip(1), h => Assert.Equal(Region, Element(h).GetAttribute("brand")));
        Assert.Equal(["https://region.example/land/widgets/calendar.js", Region + "widgets/calendar.js"], answer.Scripts.Distinct());
    }

    [PhpFact]
    public void Without_an_address_of_the_administrators_nothing_is_shown_or_loaded()
    {
        foreach (var setting in (string[])["", "javascript:alert(1)", "http://region.example/"])
        {
            var answer = Ask(setting, ("shortcode", new() { ["url"] = "https://boese.example/" }), ("block", []));
            Assert.Equal(["", ""], answer.Html);
            Assert.Empty(answer.Scripts);
        }
    }

    [PhpFact]
    public void Whatever_else_an_editor_writes_reaches_no_page()
    {
        string[] hostile =
        [
            "\"><script>alert(1)</script>", "' onmouseover='alert(1)", "5\" onload=\"alert(1)", "kultur\n<img src=x onerror=alert(1)>", "javascript:alert(1)", "&quot;&gt;&lt;script&gt;", "kultur\u0000", "1e9", "-5", "list compact", "../../x", "\u2028<!--",
            "https://partner.example/\"><script>alert(1)</script>", "https://partner.example/' onclick='alert(1)", "vbscript:x", "JaVaScRiPt:alert(1)",
        ];
        string[] names = ["topic", "place", "partner", "event", "limit", "view", "lang", "theme", "details", "details_base", "url", "onload", "brand", "class"];
        var answer = Ask(Region, [.. from how in (string[])["shortcode", "block"] from h in hostile select (how, names.ToDictionary(n => n, _ => h))]);
        foreach (var html in answer.Html)
        {
            var body = new HtmlParser().ParseDocument(html).Body!;
            Assert.Empty(body.QuerySelectorAll("script, img"));
            Assert.All(body.QuerySelectorAll("*"), e => Assert.All(e.Attributes, a => Assert.Contains(a.Name, (string[])["brand", "topic", "place", "partner", "event", "limit", "view", "lang", "theme", "details", "details-base", "href", "class"])));
            var element = Element(html);
            Assert.Equal(Region, element.GetAttribute("brand"));
            // Of the address nothing is left but what an address may have.
            Assert.Matches("^(|https://partner\\.example/.*)$", element.GetAttribute("details-base") ?? "");
            Assert.All(element.Attributes.Where(a => a.Name is not ("brand" or "details-base")), a => Assert.Matches("^[a-z0-9][a-z0-9 -]*$|^-5$", a.Value));
        }
    }

    [PhpFact]
    public void The_setting_takes_an_address_and_shows_it_escaped()
    {
        var answer = Ask("https://region.example/\"onfocus=\"alert(1)", ("setting", new() { ["url"] = " https://region.example/ " }), ("setting", new() { ["url"] = "javascript:alert(1)" }));
        Assert.Equal(["https://region.example/", ""], answer.Html);
        var field = new HtmlParser().ParseDocument(answer.Field).QuerySelector("input")!;
        Assert.Equal(["class", "id", "name", "placeholder", "type", "value"], field.Attributes.Select(a => a.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_lines_for_typo3_are_whole_and_load_the_element()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, Docs, "typo3", "setup.typoscript"));
        Assert.Equal(text.Count(c => c == '{'), text.Count(c => c == '}'));
        Assert.Equal(text.Split('\n').Count(l => l.EndsWith('(')), text.Split('\n').Count(l => l == ")"));
        var value = text[(text.IndexOf("value (", StringComparison.Ordinal) + 7)..text.LastIndexOf(')')];
        Assert.Equal("10", Element(value).GetAttribute("limit"));
        Assert.Matches(@"(?m)^  regionCalendar = https://region\.example/widgets/calendar\.js$", text);
    }

    private static IElement Element(string html) => Assert.Single(new HtmlParser().ParseDocument(html).QuerySelectorAll("region-calendar"));

    private static Answer Ask(string setting, params (string How, Dictionary<string, string> Given)[] asks)
    {
        var query = JsonSerializer.Serialize(new { plugin = Path.Combine(Repository.Root, Docs, "wordpress", "region-calendar", "region-calendar.php"), setting, asks = asks.Select(a => new { how = a.How, given = a.Given }) });
        var answer = JsonSerializer.Deserialize<Answer>(Php(query, Path.Combine(Repository.Root, "tests", "Docs", "wordpress_opinion.php")), JsonSerializerOptions.Web)!;
        Assert.Empty(answer.Faults);
        return answer;
    }

    private static string Php(string input, params string[] arguments)
    {
        using var php = Process.Start(new ProcessStartInfo("php", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = php.StandardError.ReadToEndAsync();
        var output = php.StandardOutput.ReadToEndAsync();
        php.StandardInput.Write(input);
        php.StandardInput.Close();
        php.WaitForExit();
        Assert.True(php.ExitCode == 0, errors.GetAwaiter().GetResult() + output.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }

    private sealed record Answer(string[] Html, string[] Scripts, string[] Faults, string Field);
}

/// <summary>A fact that asks PHP, and is skipped where that is missing; with <c>REGIONSITE_REQUIRE_PEERS=1</c> it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PhpFactAttribute : FactAttribute
{
    private static readonly bool IsThere = Runs();

    public PhpFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("REGIONSITE_REQUIRE_PEERS") != "1" && !IsThere) Skip = "the second opinion is missing: no php";
    }

    private static bool Runs()
    {
        try
        {
            using var php = Process.Start(new ProcessStartInfo("php", ["--version"]) { RedirectStandardOutput = true })!;
            php.StandardOutput.ReadToEnd();
            php.WaitForExit();
            return php.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
