using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Rendering;

/// <summary>What lies beside the widgets' script for other websites: data, lists, frames, oEmbed answers.</summary>
public sealed class WidgetFileTests(WidgetRegion region) : IClassFixture<WidgetRegion>
{
    private static readonly string[] Hosts = ["dach.example", "stadt.example"];

    private readonly WidgetContent _content = region.Content;

    [Fact]
    public void Data_of_every_filter_hold_the_dates_of_the_calendar_from_this_month_on()
    {
        foreach (var host in Hosts)
        {
            using var calendar = JsonDocument.Parse(_content.Text($"{host}/termine/termine.json"));
            var all = calendar.RootElement.GetProperty("events").EnumerateArray().Where(e => string.CompareOrdinal((e.GetProperty("end").GetString() ?? e.GetProperty("start").GetString())![..10], "2027-01-01") >= 0).ToList();
            var files = Directory.GetFiles(Path.Combine(_content.Output, host, "widgets", "daten"), "*.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Path.Combine(_content.Output, host, "widgets", "daten"), f).Replace('\\', '/')).Where(f => f != "auswahl.json").ToList();
            Assert.Contains("thema/kultur.json", files);
            foreach (var file in files)
            {
                var id = Path.GetFileNameWithoutExtension(file);
                // Who has agreed to share an event has it in its calendar, too.
                var expected = all.Where(e => file.Split('/')[0] switch
                {
                    "thema" => Words(e, "topics").Contains(id),
                    "ort" => Words(e, "places").Contains(id),
                    "partner" => e.GetProperty("partner").GetString() == id || (id == "marketing" && e.GetProperty("title").GetString() == "Markt"),
                    _ => true,
                });
                Assert.Equal(expected.Select(e => $"{e.GetProperty("title").GetString()} {e.GetProperty("start").GetString()![..10]}").Order(StringComparer.Ordinal), Dates($"{host}/widgets/daten/{file}").Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void Data_say_what_an_unfolded_event_needs()
    {
        using var data = JsonDocument.Parse(_content.Text("dach.example/widgets/daten/alle.json"));
        var concert = data.RootElement.GetProperty("events").EnumerateArray().Single(e => e.GetProperty("id").GetString() == "marketing/konzert");
        Assert.Equal("""{"id":"marketing/konzert","title":"Konzert","url":"https://stadt.example/termine/marketing/konzert/","summary":"Musik & mehr <b>.","place":"Stadt B","address":"Markt 1, 12345 Stadt B","topics":["kultur"],"places":["kreis-a","stadt-b"],"partners":["marketing"],"en":{"title":"Concert","url":"https://stadt.example/termine/marketing/konzert/","summary":"Music."},"dates":["2027-01-15T18:00/20:00"]}""", concert.GetRawText());
        var market = data.RootElement.GetProperty("events").EnumerateArray().Single(e => e.GetProperty("id").GetString() == "verband/markt");
        Assert.Equal("""{"date":"2027-01-23T08:00/12:00","state":"cancelled","note":"Kein Markt am 23."}""", market.GetProperty("dates")[3].GetRawText());
    }

    [Fact]
    public void A_partners_own_brand_leads_to_its_own_pages() =>
        Assert.Contains("\"url\":\"https://stadt.example/termine/verband/schau/\"", _content.Text("stadt.example/widgets/daten/alle.json"), StringComparison.Ordinal);

    [Fact]
    public void The_index_names_filters_and_brands()
    {
        using var index = JsonDocument.Parse(_content.Text("stadt.example/widgets/daten/auswahl.json"));
        Assert.Equal("https://dach.example/widgets/", index.RootElement.GetProperty("brands").GetProperty("dach").GetProperty("widgets").GetString());
        Assert.Equal("""{"kultur":{"name":"Kultur","events":4},"wirtschaft":{"name":"Wirtschaft","events":2}}""", index.RootElement.GetProperty("topic").GetRawText());
    }

    [Fact]
    public void Frames_and_lists_are_there_in_every_language_of_the_brand()
    {
        var filters = Paths("dach.example/widgets/html", ".txt").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(filters, Paths("dach.example/en/widgets/html", ".txt").Order(StringComparer.Ordinal));
        var list = _content.Text("dach.example/en/widgets/html/alle.txt");
        Assert.StartsWith("<ul class=\"region-events\" lang=\"en\">", list, StringComparison.Ordinal);
        Assert.Contains(">Concert</a>", list, StringComparison.Ordinal);
        foreach (var filter in filters)
        {
            var frame = new HtmlParser().ParseDocument(_content.Text($"dach.example/en/widgets/kalender/{(filter == "alle" ? "" : filter + "/")}index.html"));
            Assert.Equal("en", frame.DocumentElement.GetAttribute("lang"));
            using var answer = JsonDocument.Parse(_content.Text($"dach.example/en/widgets/kalender/{(filter == "alle" ? "" : filter + "/")}oembed.json"));
            Assert.Contains("src=\"https://dach.example/en/widgets/kalender/", answer.RootElement.GetProperty("html").GetString()!, StringComparison.Ordinal);
        }
        Assert.True(File.Exists(Path.Combine(_content.Output, "dach.example/en/widgets/frame.js")));
        Assert.Equal(["widgets/", "en/widgets/"], _content.Configurator("dach.example").QuerySelectorAll("#embed-frame-lang option").Select(o => o.GetAttribute("data-url")!["https://dach.example/".Length..]));
        Assert.Contains("https://dach.example/en/widgets/frame.js", _content.Configurator("dach.example", "en/widgets/").QuerySelector("[data-snippet='frame'] code")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_filter_has_data_frame_list_and_oEmbed_answer()
    {
        foreach (var host in Hosts)
        {
            foreach (var data in Paths($"{host}/widgets/daten", ".json").Where(p => p != "auswahl"))
            {
                var frame = $"{host}/widgets/kalender/{(data == "alle" ? "" : data + "/")}";
                var list = new HtmlParser().ParseDocument(_content.Text($"{host}/widgets/html/{data}.txt"));
                Assert.Empty(list.QuerySelectorAll("script, style, link, img, [style], [id]"));
                Assert.All(list.QuerySelectorAll("a"), a => Assert.StartsWith("https://", a.GetAttribute("href"), StringComparison.Ordinal));
                Assert.All(list.QuerySelectorAll("[class]"), e => Assert.StartsWith("region-", e.ClassName, StringComparison.Ordinal));

                using var answer = JsonDocument.Parse(_content.Text(frame + "oembed.json"));
                Assert.Equal(("1.0", "rich", 600, 600), (answer.RootElement.GetProperty("version").GetString(), answer.RootElement.GetProperty("type").GetString(), answer.RootElement.GetProperty("width").GetInt32(), answer.RootElement.GetProperty("height").GetInt32()));
                var embedded = new HtmlParser().ParseDocument(answer.RootElement.GetProperty("html").GetString()!).QuerySelector("iframe")!;
                Assert.Equal("https://" + frame, embedded.GetAttribute("src"));
                Assert.DoesNotContain("allow-same-origin", embedded.GetAttribute("sandbox")!, StringComparison.Ordinal);
                Assert.Equal(list.QuerySelectorAll("li a").Select(a => a.TextContent), new HtmlParser().ParseDocument(_content.Text(frame + "index.html")).QuerySelectorAll("h2 a").Select(a => a.TextContent));
            }
        }
    }

    [Theory]
    [InlineData("termine/", "widgets/kalender/oembed.json")]
    [InlineData("themen/kultur/", "widgets/kalender/thema/kultur/oembed.json")]
    [InlineData("orte/stadt-b/", "widgets/kalender/ort/stadt-b/oembed.json")]
    [InlineData("partner/verband/", "widgets/kalender/partner/verband/oembed.json")]
    [InlineData("en/events/", "en/widgets/kalender/oembed.json")]
    [InlineData("aktuelles/", null)]
    public void Pages_that_show_a_calendar_say_how_to_embed_it(string page, string? answer)
    {
        var link = new HtmlParser().ParseDocument(_content.Text($"dach.example/{page}index.html")).QuerySelector("link[type='application/json+oembed']");
        Assert.Equal(answer is null ? null : "https://dach.example/" + answer, link?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("For the element:", "element-policy")]
    [InlineData("For the frame (`script-src` only with `frame.js`):", "frame-policy")]
    public void The_policy_of_the_docs_is_the_one_that_the_page_shows(string heading, string snippet)
    {
        var docs = File.ReadAllText(Path.Combine(Repository.Root, "generator", "docs", "widgets.md")).ReplaceLineEndings("\n");
        var block = docs[docs.IndexOf(heading, StringComparison.Ordinal)..].Split("```")[1].Trim();
        Assert.Equal(block.Replace("region.example", "dach.example", StringComparison.Ordinal), _content.Snippet("dach.example", snippet).ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void The_checksum_that_the_page_shows_is_the_scripts()
    {
        var tag = new HtmlParser().ParseDocument(_content.Snippet("dach.example", "checked")).QuerySelector("script")!;
        var script = File.ReadAllBytes(Path.Combine(_content.Output, new Uri(tag.GetAttribute("src")!).Host, new Uri(tag.GetAttribute("src")!).AbsolutePath.TrimStart('/')));
        Assert.Equal("sha384-" + Convert.ToBase64String(SHA384.HashData(script)), tag.GetAttribute("integrity"));
        Assert.Equal(File.ReadAllBytes(Path.Combine(_content.Output, "dach.example", "widgets", "calendar.js")), script);
    }

    [Fact]
    public void The_elements_script_weighs_less_than_9_KB_compressed()
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(Path.Combine(_content.Output, "dach.example", "widgets", "calendar.js")));
        Assert.InRange(target.Length, 1, 9_000);
    }

    [Fact]
    public void The_page_about_the_widgets_names_every_filter_in_each_language_of_the_brand()
    {
        foreach (var path in (string[])["widgets/", "en/widgets/"])
        {
            var attributes = _content.Configurator("dach.example", path).QuerySelectorAll(".embed-table td:nth-child(2)").Select(c => c.TextContent);
            Assert.Equal(["topic=\"kultur\"", "topic=\"wirtschaft\"", "place=\"kreis-a\"", "place=\"stadt-b\"", "partner=\"marketing\"", "partner=\"verband\""], attributes);
        }
        Assert.False(Directory.Exists(Path.Combine(_content.Output, "stadt.example", "en")));
    }

    private IEnumerable<string> Paths(string folder, string ending) =>
        Directory.GetFiles(Path.Combine(_content.Output, folder), "*" + ending, SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Path.Combine(_content.Output, folder), f).Replace('\\', '/')[..^ending.Length]);

    private List<string> Dates(string file)
    {
        using var data = JsonDocument.Parse(_content.Text(file));
        return
        [
            .. from happening in data.RootElement.GetProperty("events").EnumerateArray()
               from date in happening.GetProperty("dates").EnumerateArray()
               let span = date.ValueKind == JsonValueKind.String ? date.GetString()! : date.GetProperty("date").GetString()!
               select $"{happening.GetProperty("title").GetString()} {span[..10]}",
        ];
    }

    private static IEnumerable<string?> Words(JsonElement happening, string name) => happening.GetProperty(name).EnumerateArray().Select(w => w.GetString());
}
