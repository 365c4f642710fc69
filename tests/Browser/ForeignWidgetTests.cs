using Microsoft.Playwright;

namespace RegionSite.Tests.Browser;

/// <summary>The calendar on somebody else's website, whose host stands for all others.</summary>
[Collection(BrowserRun.Name)]
public sealed class ForeignWidgetTests(BrowserRun run)
{
    private const string Foreign = "https://fremd.example/";

    [BrowserFact]
    public async Task The_element_and_the_frame_of_every_brand_show_its_events_and_ask_nobody_else()
    {
        var site = run.Sites[0];
        var homes = site.Pages.Where(e => e.Type == "home").GroupBy(e => e.Brand).Select(g => g.MinBy(e => e.Url.Length)!.Url.Replace("index.html", "", StringComparison.Ordinal)).ToList();
        foreach (var home in homes)
        {
            await using var window = await OpenWindow.On(await run.Window(1280), site, new Dictionary<string, string> { [Foreign] = Page(home) });
            await window.Open(Foreign);
            var events = window.Tab.Locator("region-calendar li");
            await events.First.WaitForAsync();
            Assert.InRange(await events.CountAsync(), 1, 5);
            Assert.StartsWith(new Uri(home).GetLeftPart(UriPartial.Authority), await events.Locator("a").First.EvaluateAsync<string>("a => a.href"), StringComparison.Ordinal);
            await window.Tab.FrameLocator("iframe").Locator("main li").First.WaitForAsync();
            Assert.Empty(window.Traffic.Faults());
            Assert.Empty(await window.Context.CookiesAsync());
        }
    }

    // As the brand's own page about its widgets tells webmasters to embed them.
    private static string Page(string home) =>
        $"""
        <!doctype html><html lang="de"><meta charset="utf-8"><title>Fremd</title><link rel="icon" href="data:,">
        <script type="module" src="{home}widgets/calendar.js"></script>
        <region-calendar brand-url="{home}" limit="5"></region-calendar>
        <iframe src="{home}widgets/kalender/" title="Termine" width="600" height="600"></iframe></html>
        """;
}
