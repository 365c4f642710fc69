using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using RegionSite.Tests.Pictures;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Serving;

/// <summary>What a browser is given.</summary>
public sealed partial class ServedPagesTests(ServedRegion region) : IClassFixture<ServedRegion>
{
    private const string News = "/aktuelles/2027/marketing/eigenes/";

    private readonly SmallContent _content = region.Content;
    private readonly RunningServer _server = region.Server;

    [Fact]
    public async Task A_page_is_that_of_a_build_with_a_script()
    {
        _content.Build();
        foreach (var page in (string[])["aktuelles/", "aktuelles/2027/marketing/eigenes/", "widgets/kalender/"])
        {
            var built = File.ReadAllText(Path.Combine(_content.Output, $"stadt.example/{page}index.html"));
            Assert.DoesNotContain("/.regionsite/", built);
            var served = await _server.Text("stadt.example", $"/{page}");
            Assert.Equal(built, Script().Replace(served.Replace($"http://dach.example.localhost:{_server.Port}/", "https://dach.example/", StringComparison.Ordinal), "</body>"));
        }
    }

    [Theory]
    [InlineData("stadt.example", "/", "text/html; charset=utf-8")]
    [InlineData("stadt.example", "/aktuelles/index.html", "text/html; charset=utf-8")]
    [InlineData("stadt.example", "/aktuelles/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("stadt.example", "/aktuelles/feed.json", "application/feed+json; charset=utf-8")]
    [InlineData("stadt.example", "/termine/kalender.ics", "text/calendar; charset=utf-8")]
    [InlineData("stadt.example", "/termine/termine.json", "application/json; charset=utf-8")]
    [InlineData("stadt.example", "/kontakte/marketing/kontakt/kontakt.vcf", "text/vcard; charset=utf-8")]
    [InlineData("stadt.example", "/widgets/calendar.js", "text/javascript; charset=utf-8")]
    [InlineData("stadt.example", "/sitemap.xml", "text/xml; charset=utf-8")]
    [InlineData("stadt.example", "/robots.txt?what=ever", "text/plain; charset=utf-8")]
    [InlineData("stadt.example", "/media/marketing/plan.pdf", "application/pdf")]
    [InlineData("stadt.example", "/media/marketing/foto.jpg", "image/jpeg")]
    [InlineData("localhost", "/", "text/html; charset=utf-8")]
    [InlineData("127.0.0.1", "/", "text/html; charset=utf-8")]
    [InlineData("localhost", "/.regionsite/live.js", "text/javascript; charset=utf-8")]
    [InlineData("stadt.example", "/.regionsite/live.css", "text/css; charset=utf-8")]
    public async Task Files_have_their_media_types(string host, string path, string type)
    {
        var answer = await _server.Get(host, path);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
        var head = await _server.Send(new HttpRequestMessage(HttpMethod.Head, _server.Address(host, path)));
        Assert.Equal((HttpStatusCode.OK, type), (head.StatusCode, head.Content.Headers.ContentType?.ToString()));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Pictures_are_those_of_a_build()
    {
        var pictures = _content.Build().Where(e => e.Type == "media" && e.Url.StartsWith("https://stadt.example/media/marketing/foto.jpg", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pictures);
        foreach (var picture in pictures)
        {
            var answer = await _server.Get("stadt.example", new Uri(picture.Url).AbsolutePath);
            var served = await answer.Content.ReadAsByteArrayAsync();
            Assert.Equal(File.ReadAllBytes(Path.Combine(_content.Output, picture.File)), served);
            Assert.False(NastyFolder.Tells(served));
        }
    }

    [Theory]
    [InlineData("/webmanifest", "application/octet-stream")]
    [InlineData("/site.webmanifest", "application/manifest+json")]
    [InlineData("/a.woff2", "font/woff2")]
    [InlineData("/a.vtt", "text/vtt; charset=utf-8")]
    [InlineData("/a.mp4", "video/mp4")]
    [InlineData("/a.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("/a.webp", "image/webp")]
    [InlineData("/a.avif", "image/avif")]
    public void Media_types_of_other_files(string path, string type) => Assert.Equal(type, RegionSite.Serving.ServedFile.MediaType(path));

    [Fact]
    public async Task Links_to_another_brand_lead_to_it_on_this_machine_and_names_stay()
    {
        var page = await _server.Text("stadt.example", News);
        Assert.Contains($"""href="http://dach.example.localhost:{_server.Port}/aktuelles/2027/verband/wirtschaft/">beim Verband""", page);
        Assert.Contains("""href="/termine/marketing/konzert/">im Konzert""", page);
        Assert.Contains("""<link rel="canonical" href="https://stadt.example/aktuelles/2027/marketing/eigenes/">""", page);
        Assert.Contains("href=&quot;https://dach.example/&quot;", page);
        Assert.Contains("""href="https://dach.example.org/""", page);
    }

    [Fact]
    public async Task A_dead_address_has_the_page_of_its_host()
    {
        var answer = await _server.Get("stadt.example", "/gibt/es/nicht");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Marke stadt", page);
        Assert.Contains("/.regionsite/live.js", page);
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_the_folder()
    {
        var answer = await _server.Get("stadt.example", "/aktuelles?seite=ä");
        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.Equal("/aktuelles/?seite=%C3%A4", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_old_address_leads_on_without_the_script()
    {
        var page = await _server.Text("stadt.example", "/alt/");
        Assert.Contains($"url={News}", page);
        Assert.DoesNotContain("/.regionsite/", page);
    }

    [Fact]
    public async Task An_unknown_host_is_told_the_known_ones()
    {
        var answer = await _server.Get("standt.example", "/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("standt.example", page);
        Assert.Contains($"""href="http://stadt.example.localhost:{_server.Port}/">Marke stadt<""", page);
    }

    [Theory]
    [InlineData("evil.test")]
    [InlineData("dach.example.localhost.evil.test")]
    [InlineData("192.168.1.1")]
    public async Task A_foreign_name_is_told_nothing(string name)
    {
        foreach (var path in (string[])["/", "/.regionsite/states?path=/", "/.regionsite/live.js"])
        {
            var answer = await _server.Get(name, path);
            Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
            Assert.DoesNotContain("dach", await answer.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("/../region.yaml")]
    [InlineData("/../../content/region.yaml")]
    [InlineData("/%2e%2e/region.yaml")]
    [InlineData("/..%2fregion.yaml")]
    [InlineData("/media/marketing/..%2f..%2fpartner.yaml")]
    [InlineData("/media/marketing/..%5cpartner.yaml")]
    [InlineData("/media/marketing/../../partner.yaml")]
    [InlineData("//etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("/.regionsite/../live.js")]
    [InlineData("/.regionsite/%2e%2e/region.yaml")]
    [InlineData("/region.yaml")]
    public async Task No_path_leads_out_of_the_site(string path) => Assert.Equal(404, await _server.StatusOfRaw("stadt.example", path));

    [Fact]
    public async Task Other_websites_may_read_calendars_and_nothing_else()
    {
        Assert.Equal("*", Origin(await _server.Get("stadt.example", "/termine/kalender.ics")));
        Assert.Equal("*", Origin(await _server.Get("stadt.example", "/widgets/calendar.js")));
        Assert.Null(Origin(await _server.Get("stadt.example", News)));
        Assert.Null(Origin(await _server.Get("stadt.example", "/.regionsite/live.js")));

        static string? Origin(HttpResponseMessage answer) => answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;
    }

    [Fact]
    public async Task Only_the_widget_may_be_framed_by_other_websites()
    {
        Assert.Equal("frame-ancestors *", Policy(await _server.Get("stadt.example", "/widgets/kalender/")));
        Assert.Equal("frame-ancestors 'self'", Policy(await _server.Get("stadt.example", News)));
        Assert.Contains("frame-ancestors 'none'", Policy(await _server.Get("localhost", "/")));

        static string Policy(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, _server.Address("stadt.example", "/media/marketing/plan.pdf")) { Headers = { Range = new RangeHeaderValue(10, 19) } };
        var answer = await _server.Send(request);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("xxxxxxxxxx", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Nothing_is_taken_in()
    {
        var answer = await _server.Send(new HttpRequestMessage(HttpMethod.Post, _server.Address("stadt.example", "/")) { Content = new StringContent("x") });
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [GeneratedRegex("""<script src="/\.regionsite/live\.js" defer data-page="[0-9a-f]{16}" data-styles="[^"]*" data-language="en"></script></body>""")]
    private static partial Regex Script();
}
