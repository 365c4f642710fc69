using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Serving;

/// <summary>What happens when content and themes change while they are shown.</summary>
public sealed class LiveSiteTests : IDisposable
{
    private const string Host = "stadt.example", Page = "/aktuelles/2027/marketing/eigenes/", Other = "/termine/";

    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task A_changed_text_is_another_page_and_other_pages_stay()
    {
        await using var server = new RunningServer(_content.Content);
        await using var page = await server.Open(Host, Page);
        await using var other = await server.Open(Host, Other);
        var (before, otherBefore) = (await page.Hear(), await other.Hear());
        Assert.Equal(Fingerprint(await server.Text(Host, Page)), before.GetProperty("page").GetString());

        _content.News("marketing", "eigenes", "kicker: Ganz neu");
        var after = await page.Hear();
        Assert.NotEqual(before.GetProperty("page").GetString(), after.GetProperty("page").GetString());
        Assert.Equal(otherBefore.GetProperty("page").GetString(), (await other.Hear()).GetProperty("page").GetString());
        var text = await server.Text(Host, Page);
        Assert.Contains("Ganz neu", text);
        Assert.Equal(Fingerprint(text), after.GetProperty("page").GetString());
    }

    [Fact]
    public async Task A_mistake_is_told_and_the_last_good_page_stays_until_it_is_mended()
    {
        await using var server = new RunningServer(_content.Content, language: MessageLanguage.German);
        await using var page = await server.Open(Host, Page);
        var good = await page.Hear();
        Assert.Empty(good.GetProperty("findings").EnumerateArray());
        var before = await server.Text(Host, Page);

        _content.News("marketing", "eigenes", "topics: [kutlur]");
        var bad = await page.Hear();
        var finding = bad.GetProperty("findings").EnumerateArray().Single();
        Assert.Equal($"{_content.Content}/partners/marketing/news/eigenes.md", finding.GetProperty("file").GetString());
        Assert.Equal((5, 10), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.EndsWith("meinten Sie \"kultur\"?", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(good.GetProperty("page").GetString(), bad.GetProperty("page").GetString());
        Assert.Equal(before, await server.Text(Host, Page));

        _content.News("marketing", "eigenes", "topics: [kultur]");
        var mended = await page.Hear();
        Assert.Empty(mended.GetProperty("findings").EnumerateArray());
        Assert.NotEqual(good.GetProperty("page").GetString(), mended.GetProperty("page").GetString());
    }

    [Fact]
    public async Task A_site_that_is_wrong_from_the_start_waits_to_be_mended()
    {
        _content.News("marketing", "eigenes", "topics: [kutlur]");
        await using var server = new RunningServer(_content.Content);
        foreach (var host in (string[])[Host, "localhost"])
        {
            var answer = await server.Get(host, "/");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.Contains("news/eigenes.md:5:10", text);
            Assert.Contains("unknown topic &quot;kutlur&quot;", text);
            Assert.Contains("data-quiet", text);
        }
        await using var page = await server.Open(Host, "/");
        var waiting = await page.Hear();
        Assert.Equal(Fingerprint(await server.Text(Host, "/")), waiting.GetProperty("page").GetString());

        _content.News("marketing", "eigenes", "topics: [kultur]");
        Assert.NotEqual(waiting.GetProperty("page").GetString(), (await page.Hear()).GetProperty("page").GetString());
        Assert.Equal(HttpStatusCode.OK, (await server.Get(Host, "/")).StatusCode);
    }

    [Fact]
    public async Task A_page_that_comes_to_be_takes_the_place_of_the_dead_address()
    {
        await using var server = new RunningServer(_content.Content);
        await using var page = await server.Open(Host, "/aktuelles/2027/marketing/neu/");
        var dead = await page.Hear();
        _content.News("marketing", "neu", "topics: [kultur]");
        Assert.NotEqual(dead.GetProperty("page").GetString(), (await page.Hear()).GetProperty("page").GetString());
        Assert.Equal(HttpStatusCode.OK, (await server.Get(Host, "/aktuelles/2027/marketing/neu/")).StatusCode);
    }

    [Fact]
    public async Task A_brand_that_is_gone_is_said_and_comes_back()
    {
        await using var server = new RunningServer(_content.Content);
        await using var page = await server.Open(Host, Page);
        await page.Hear();
        File.Move(_content["content/brands/stadt/brand.yaml"], _content["content/brands/stadt/.brand.yaml"]);
        Assert.NotEmpty((await page.Hear()).GetProperty("findings").EnumerateArray());
        File.Move(_content["content/brands/stadt/.brand.yaml"], _content["content/brands/stadt/brand.yaml"]);
        Assert.Empty((await page.Hear()).GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task Another_style_sheet_leaves_the_page_as_it_is()
    {
        using var folder = new TemporaryFolder();
        OutputTree.CopyReversed(Path.Combine(Repository.Root, "themes"), folder["themes"]);
        await using var server = new RunningServer(_content.Content, folder["themes"]);
        await using var page = await server.Open(Host, Page);
        var before = await page.Hear();
        File.AppendAllText(folder["themes/base/assets/css/site.css"], "\nh1 { color: red; }\n");
        var after = await page.Hear();
        Assert.Equal(before.GetProperty("page").GetString(), after.GetProperty("page").GetString());
        Assert.NotEqual(Styles(before), Styles(after));
        foreach (var style in Styles(after)) Assert.Equal(HttpStatusCode.OK, (await server.Get(Host, style)).StatusCode);

        static string[] Styles(JsonElement state) => [.. state.GetProperty("styles").EnumerateArray().Select(s => s.GetString()!)];
    }

    [Fact]
    public async Task Another_picture_is_another_page()
    {
        const string Picture = "partners/marketing/media/bild.svg";
        _content.Put(Picture, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
        _content.News("marketing", "eigenes", "image: {src: media/bild.svg, alt: Bild}");
        await using var server = new RunningServer(_content.Content);
        await using var page = await server.Open(Host, Page);
        var before = await page.Hear();
        _content.Put(Picture, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><path d=\"M0 0h9\"/></svg>");
        Assert.NotEqual(before.GetProperty("page").GetString(), (await page.Hear()).GetProperty("page").GetString());
    }

    [Fact]
    public async Task Pages_change_when_their_moment_comes()
    {
        await using var server = new RunningServer(_content.Content);
        await using var page = await server.Open(Host, "/aktuelles/");
        var before = await page.Hear();
        Assert.Single((await server.Rebuilt()).State.Site!.Plan.Sites, s => s.Host == Host);
        server.Clock = Instant.FromUtc(2027, 1, 16, 7, 0); // 8:00 in Berlin
        // A file that nobody reads: a reason to look at the clock before its time.
        _content.Put(".hint", "");
        Assert.NotEqual(before.GetProperty("page").GetString(), (await page.Hear()).GetProperty("page").GetString());
        Assert.Contains("Nachricht spaeter", await server.Text(Host, "/aktuelles/"));
        Assert.Empty((await server.Rebuilt()).Changed);
    }

    [Fact]
    public async Task Drafts_are_counted_and_not_shown()
    {
        await using var server = new RunningServer(_content.Content);
        Assert.Equal(1, (await server.Rebuilt()).State.Site!.HiddenDrafts);
        Assert.Contains("One draft is not shown", await server.Text("localhost", "/"));
        Assert.Equal(HttpStatusCode.NotFound, (await server.Get(Host, "/aktuelles/2027/marketing/entwurf/")).StatusCode);
    }

    [Fact]
    public async Task Drafts_that_are_shown_are_marked()
    {
        await using var server = new RunningServer(_content.Content, drafts: true);
        Assert.Equal(0, (await server.Rebuilt()).State.Site!.HiddenDrafts);
        Assert.Matches("<script [^>]* data-draft></script>", await server.Text(Host, "/aktuelles/2027/marketing/entwurf/"));
        Assert.DoesNotContain("data-draft", await server.Text(Host, Page));
    }

    [Fact]
    public async Task Changes_are_found_without_the_systems_notices()
    {
        await using var server = new RunningServer(_content.Content, poll: true);
        Assert.True((await server.Rebuilt()).Polls);
        _content.News("marketing", "eigenes", "kicker: Ganz neu");
        Assert.Equal([$"{_content.Content}/partners/marketing/news/eigenes.md"], (await server.Rebuilt()).Changed);
    }

    [Fact]
    public async Task Nothing_is_written()
    {
        await using (var server = new RunningServer(_content.Content)) await server.Text(Host, Page);
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(_content[""]).Select(Path.GetFileName));
    }

    private static string Fingerprint(string html) => Regex.Match(html, "data-page=\"([^\"]*)\"").Groups[1].Value;
}
