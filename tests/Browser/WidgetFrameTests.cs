using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>The frame on somebody else's website.</summary>
[Collection(BrowserRun.Name)]
public sealed class WidgetFrameTests(BrowserRun run, WidgetRegion region) : IClassFixture<WidgetRegion>
{
    [BrowserFact]
    public async Task It_is_as_high_as_its_content_when_that_grows_and_when_it_shrinks()
    {
        await using var visit = await Open();
        var inside = await Inside(visit);
        var first = await Settled(visit, inside);
        await visit.Tab.SetViewportSizeAsync(320, 900);
        await inside.EvaluateAsync("() => { const more = document.createElement('p'); more.id = 'more'; more.textContent = 'Mehr '.repeat(400); document.querySelector('main').append(more); }");
        var grown = await Settled(visit, inside);
        Assert.True(grown > first, $"{first} px, then {grown} px");
        await inside.EvaluateAsync("() => { document.querySelector('#more').remove(); document.querySelector('ul').remove(); }");
        var shrunk = await Settled(visit, inside);
        Assert.True(shrunk < first, $"{first} px, then {shrunk} px");
        Assert.Empty(visit.Faults);
        Assert.All(visit.Asked, a => Assert.StartsWith("https://dach.example/", a, StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("window.postMessage({ type: 'regionsite:height', height: 77 }, '*')")]
    [InlineData("document.querySelector('#other').contentWindow.postMessage('say', '*')")]
    public async Task Whoever_else_asks_for_a_height_is_not_heard(string message)
    {
        await using var visit = await Open("<iframe id=\"other\" title=\"Andere\" srcdoc=\"<script>addEventListener('message', () => parent.postMessage({ type: 'regionsite:height', height: 77 }, '*')); parent.postMessage({ type: 'regionsite:height', height: 77 }, '*')</script>\"></iframe>");
        var height = await Settled(visit, await Inside(visit));
        await visit.Tab.EvaluateAsync($"() => new Promise(done => {{ let left = 1; addEventListener('message', e => {{ if (e.data?.height === 77 && left-- === 1) setTimeout(done); }}); {message}; }})");
        Assert.Equal(height, await visit.Tab.Locator("iframe[src]").EvaluateAsync<int>("f => f.clientHeight"));
        Assert.NotEqual(77, await visit.Tab.Locator("#other").EvaluateAsync<int>("f => f.clientHeight"));
    }

    [BrowserTheory]
    [InlineData("-1e9", 60)]
    [InlineData("1e9", 10_000)]
    public async Task What_the_frame_asks_for_is_kept_within_bounds(string height, int expected)
    {
        await using var visit = await Open();
        var inside = await Inside(visit);
        await Settled(visit, inside);
        await inside.EvaluateAsync($"() => parent.postMessage({{ type: 'regionsite:height', height: {height} }}, '*')");
        await visit.Tab.WaitForFunctionAsync("height => document.querySelector('iframe').clientHeight === height", expected);
    }

    [BrowserFact]
    public async Task In_it_nothing_can_be_stored_and_links_lead_out_of_it()
    {
        await using var visit = await Open();
        var inside = await Inside(visit);
        Assert.Equal(["SecurityError", "SecurityError"], await inside.EvaluateAsync<string[]>("() => [() => document.cookie, () => localStorage].map(f => { try { f(); return 'none'; } catch (e) { return e.name; } })"));
        Assert.Equal(["_top"], await inside.EvaluateAsync<string[]>("() => [...new Set([...document.links].map(a => a.target))]"));
        Assert.Empty(await visit.LeftBehind());
    }

    [BrowserFact]
    public async Task Two_on_one_page_beside_hostile_styles_in_a_narrow_column_are_each_as_high_as_their_content()
    {
        await using var visit = await WidgetVisit.To(run, region.Content, width: 280);
        var snippet = region.Content.Snippet("dach.example", "frame");
        var second = snippet.Replace("/widgets/kalender/\"", "/widgets/kalender/thema/wirtschaft/\"", StringComparison.Ordinal).Replace("loading=\"lazy\"", "", StringComparison.Ordinal);
        Assert.NotEqual(snippet, second);
        await visit.Open(snippet + second, region.Content.Snippet("dach.example", "frame-policy"), "* { all: unset !important; } iframe { height: 20px !important; width: 100% !important; display: block !important; }");
        foreach (var (number, titles) in ((int, string[])[])[(0, ["Konzert", "Markt", "Lesung", "Tagung", "Schau"]), (1, ["Markt", "Tagung"])])
        {
            await visit.Tab.Locator("iframe").Nth(number).ScrollIntoViewIfNeededAsync();
            var inside = (await (await visit.Tab.Locator("iframe").Nth(number).ElementHandleAsync()).ContentFrameAsync())!;
            await inside.Locator("[data-frame]").WaitForAsync();
            Assert.Equal(titles, await inside.Locator("h2 a").AllTextContentsAsync());
            var height = await inside.EvaluateAsync<int>("() => Math.ceil(document.querySelector('[data-frame]').getBoundingClientRect().height)");
            await visit.Tab.WaitForFunctionAsync("([n, height]) => document.querySelectorAll('iframe')[n].clientHeight === height", new object[] { number, height });
        }
        Assert.Equal(280, await visit.Tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.All(visit.Asked, a => Assert.StartsWith("https://dach.example/", a, StringComparison.Ordinal));
        Assert.Empty(visit.Faults);
        Assert.Empty(await visit.LeftBehind());
    }

    [BrowserFact]
    public async Task It_is_whole_without_script()
    {
        await using var visit = await WidgetVisit.To(run, region.Content, script: false);
        await visit.Open(region.Content.Snippet("dach.example", "frame"));
        await visit.Tab.Locator("iframe").ScrollIntoViewIfNeededAsync();
        await visit.Tab.FrameLocator("iframe").Locator("h2 a", new() { HasTextString = "Konzert" }).WaitForAsync();
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_it(ColorScheme scheme)
    {
        await using var visit = await WidgetVisit.To(run, region.Content, width: 280);
        await visit.Tab.EmulateMediaAsync(new() { ColorScheme = scheme });
        await visit.Tab.GotoAsync("https://dach.example/widgets/kalender/thema/kultur/");
        await visit.Tab.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        Assert.Empty(await visit.Tab.EvaluateAsync<string[]>(BrowserRun.Script("axe"), new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
        Assert.Equal(280, await visit.Tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(visit.Faults);
    }

    // Below a policy that allows what the page about the widgets says, and nothing else; a srcdoc frame needs none.
    private async Task<WidgetVisit> Open(string beside = "")
    {
        var visit = await WidgetVisit.To(run, region.Content);
        await visit.Open(region.Content.Snippet("dach.example", "frame") + beside, beside.Length == 0 ? region.Content.Snippet("dach.example", "frame-policy") : null);
        return visit;
    }

    private static async Task<IFrame> Inside(WidgetVisit visit)
    {
        await visit.Tab.FrameLocator("iframe[src]").Locator("[data-frame]").WaitForAsync();
        return visit.Tab.Frames.Single(f => f.Url.StartsWith("https://dach.example/", StringComparison.Ordinal));
    }

    // As high as its content is now.
    private static async Task<int> Settled(WidgetVisit visit, IFrame inside)
    {
        for (; ; )
        {
            var height = await inside.EvaluateAsync<int>("() => Math.ceil(document.querySelector('[data-frame]').getBoundingClientRect().height)");
            await visit.Tab.WaitForFunctionAsync("height => document.querySelector('iframe[src]').clientHeight === height", height);
            if (height == await inside.EvaluateAsync<int>("() => Math.ceil(document.querySelector('[data-frame]').getBoundingClientRect().height)")) return height;
        }
    }
}
