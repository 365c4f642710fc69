using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>The page on which webmasters choose a calendar, look at it and copy it.</summary>
[Collection(BrowserRun.Name)]
public sealed class WidgetConfiguratorTests(BrowserRun run, WidgetRegion region) : IClassFixture<WidgetRegion>
{
    private const string Page = "https://dach.example/widgets/";
    private const string Stage = "[data-embed-stage] region-calendar";

    [BrowserFact]
    public async Task What_is_chosen_is_shown_and_what_is_copied_shows_the_same_elsewhere()
    {
        await using var visit = await WidgetVisit.To(run, region.Content);
        await visit.Tab.GotoAsync(Page);
        await visit.Tab.SelectOptionAsync("#embed-topic", "wirtschaft");
        await visit.Tab.SelectOptionAsync("#embed-partner", "verband");
        await visit.Tab.SelectOptionAsync("#embed-details", "inline");
        await visit.Tab.FillAsync("#embed-limit", "1");
        await visit.Tab.CheckAsync("#embed-own");
        await visit.Tab.WaitForFunctionAsync($"() => document.querySelector('{Stage}').shadowRoot?.querySelectorAll('summary').length === 1");
        var shown = await visit.Tab.Locator(Stage).EvaluateAsync<string>("e => e.shadowRoot.textContent");
        var snippets = await Snippets(visit);
        Assert.Contains("<region-calendar topic=\"wirtschaft\" partner=\"verband\" limit=\"1\" details=\"inline\">", snippets["element"], StringComparison.Ordinal);
        Assert.Equal("[region_calendar topic=\"wirtschaft\" partner=\"verband\" limit=\"1\" details=\"inline\"]", snippets["wordpress"]);
        Assert.Contains("src=\"https://dach.example/widgets/kalender/partner/verband/\"", snippets["frame"], StringComparison.Ordinal);
        Assert.Contains("'https://dach.example/widgets/html/partner/verband.txt'", snippets["php"], StringComparison.Ordinal);
        Assert.StartsWith("region-calendar {\n  --region-link: #0b4f8a;\n", snippets["styles"], StringComparison.Ordinal);
        Assert.Empty(visit.Faults);

        foreach (var snippet in (string[])["element", "checked"])
        {
            await visit.Open(snippets[snippet], snippets["element-policy"], snippets["styles"]);
            await visit.Tab.WaitForFunctionAsync("() => document.querySelector('region-calendar').shadowRoot?.textContent");
            Assert.Equal(shown, await visit.Tab.Locator("region-calendar").EvaluateAsync<string>("e => e.shadowRoot.textContent"));
            Assert.Equal("rgb(11, 79, 138)", await visit.Tab.Locator("region-calendar summary").EvaluateAsync<string>("e => getComputedStyle(e).color"));
        }
        Assert.Empty(visit.Faults);
        Assert.Empty(await visit.LeftBehind());
    }

    [BrowserFact]
    public async Task Colours_that_cannot_be_read_are_told()
    {
        await using var visit = await WidgetVisit.To(run, region.Content);
        await visit.Tab.GotoAsync(Page);
        await visit.Tab.CheckAsync("#embed-own");
        Assert.Equal("", await visit.Tab.Locator("[data-contrast]").TextContentAsync());
        await visit.Tab.FillAsync("#embed-link", "#ffff00");
        Assert.StartsWith("Schwer zu lesen: Der Kontrast ist 1,1 zu 1.", await visit.Tab.Locator("[data-contrast]").TextContentAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_frame_is_shown_as_high_as_its_content_in_the_width_that_is_chosen()
    {
        await using var visit = await WidgetVisit.To(run, region.Content);
        await visit.Tab.GotoAsync(Page);
        await visit.Tab.CheckAsync("#embed-way-frame");
        await visit.Tab.SelectOptionAsync("#embed-place", "stadt-b");
        await visit.Tab.SelectOptionAsync("#embed-width", "280");
        await visit.Tab.FrameLocator(".embed-frame").Locator("h1", new() { HasTextString = "Stadt B" }).WaitForAsync();
        await visit.Tab.WaitForFunctionAsync("() => document.querySelector('.embed-frame').style.height");
        Assert.Equal(280, (await visit.Tab.Locator(".embed-frame").BoundingBoxAsync())!.Width);
        Assert.True(await visit.Tab.Locator(Stage).IsHiddenAsync());
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task A_frame_can_be_had_in_every_language_of_the_brand()
    {
        await using var visit = await WidgetVisit.To(run, region.Content);
        await visit.Tab.GotoAsync(Page);
        await visit.Tab.CheckAsync("#embed-way-frame");
        await visit.Tab.SelectOptionAsync("#embed-topic", "kultur");
        await visit.Tab.SelectOptionAsync("#embed-frame-lang", "en");
        await visit.Tab.FrameLocator(".embed-frame").Locator("h2 a", new() { HasTextString = "Concert" }).WaitForAsync();
        await visit.Tab.WaitForFunctionAsync("() => document.querySelector('.embed-frame').style.height");
        var snippets = await Snippets(visit);
        Assert.Contains("src=\"https://dach.example/en/widgets/kalender/thema/kultur/\"", snippets["frame"], StringComparison.Ordinal);
        Assert.Contains("src=\"https://dach.example/en/widgets/frame.js\"", snippets["frame"], StringComparison.Ordinal);
        Assert.Contains("'https://dach.example/en/widgets/html/thema/kultur.txt'", snippets["php"], StringComparison.Ordinal);
        Assert.Contains("src=\"https://dach.example/widgets/calendar.js\"", snippets["element"], StringComparison.Ordinal);
        Assert.Empty(visit.Faults);

        await visit.Open(snippets["frame"], snippets["frame-policy"]);
        await visit.Tab.WaitForFunctionAsync("() => document.querySelector('iframe').style.height");
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task Without_script_it_shows_a_calendar_all_filters_and_lines_that_work()
    {
        await using var visit = await WidgetVisit.To(run, region.Content, script: false);
        await visit.Tab.GotoAsync(Page);
        await visit.Tab.Locator(".embed-frame").ScrollIntoViewIfNeededAsync();
        await visit.Tab.FrameLocator(".embed-frame").Locator("h2").First.WaitForAsync();
        Assert.True(await visit.Tab.Locator("[data-embed-form]").IsHiddenAsync());
        Assert.True(await visit.Tab.Locator("noscript .banner").IsVisibleAsync());
        Assert.Equal(6, await visit.Tab.Locator(".embed-table tbody tr").CountAsync());
    }

    [BrowserTheory]
    [InlineData("widgets/", 1280, ColorScheme.Light)]
    [InlineData("widgets/", 320, ColorScheme.Dark)]
    [InlineData("en/widgets/", 320, ColorScheme.Light)]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_the_window(string path, int width, ColorScheme scheme)
    {
        await using var visit = await WidgetVisit.To(run, region.Content, width);
        await visit.Tab.EmulateMediaAsync(new() { ColorScheme = scheme });
        await visit.Tab.GotoAsync("https://dach.example/" + path);
        await visit.Tab.Locator($"{Stage} [part=title]").First.WaitForAsync();
        await visit.Tab.CheckAsync("#embed-own");
        await visit.Tab.EvaluateAsync("() => { for (const d of document.querySelectorAll('main details')) d.open = true; }");
        await visit.Tab.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        Assert.Empty(await visit.Tab.EvaluateAsync<string[]>(BrowserRun.Script("axe"), new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
        Assert.Equal(width, await visit.Tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(visit.Faults);
    }

    private static Task<Dictionary<string, string>> Snippets(WidgetVisit visit) =>
        visit.Tab.EvaluateAsync<Dictionary<string, string>>("() => Object.fromEntries([...document.querySelectorAll('[data-snippet]')].map(s => [s.dataset.snippet, s.textContent]))");
}
