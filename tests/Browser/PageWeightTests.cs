using System.IO.Compression;
using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

[Collection(BrowserRun.Name)]
public sealed class PageWeightTests(BrowserRun run)
{
    /// <summary>In bytes, as a web server sends them compressed.</summary>
    private const int Most = 60_000;

    public static TheoryData<string> Themes => [.. ThemedSite.Themes];

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task A_news_page_with_one_picture_weighs_less_than_60_KB_without_the_picture(string theme)
    {
        var site = run.SiteIn(theme);
        var page = site.Pages.Where(e => e.Type == "news" && e.IsItem && Pictures(site, e) == 1).MaxBy(e => site.Text(e).Length)!;
        await using var window = await OpenWindow.On(await run.Window(1280), site);
        await window.Open(page.Url);
        // Pictures further down are fetched as the visitor comes near.
        await window.Tab.EvaluateAsync("async () => { document.querySelector('main figure img').loading = 'eager'; await document.querySelector('main figure img').decode() }");
        // Nor do the small pictures on cards count that lead to other pages.
        var pictures = await window.Tab.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main img')].map(img => img.currentSrc)");

        var weights = window.Traffic.Served.DistinctBy(s => s.Address).Where(s => !pictures.Contains(s.Address.AbsoluteUri)).Select(s => (s.Address, Bytes: Compressed(s.File))).ToList();
        var total = weights.Sum(w => w.Bytes);
        Assert.Contains(weights, w => w.Address.AbsolutePath.EndsWith(".css", StringComparison.Ordinal));
        Assert.True(total < Most, $"{page.Url} weighs {total} bytes\n{string.Join('\n', weights.Select(w => $"{w.Bytes,8} {w.Address.AbsolutePath}"))}");
    }

    private static int Pictures(ThemedSite site, ManifestEntry page) => new HtmlParser().ParseDocument(site.Text(page)).QuerySelectorAll("main figure img").Length;

    private static long Compressed(string file)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(File.ReadAllBytes(file));
        return target.Length;
    }
}
