using Microsoft.Playwright;

namespace RegionSite.Tests.Browser;

/// <summary>Every theme can be used by keyboard alone, with and without script.</summary>
[Collection(BrowserRun.Name)]
public sealed class KeyboardTests(BrowserRun run)
{
    private const int Narrow = 320;
    private const int MostStops = 400;

    private static readonly string Focused = BrowserRun.Script("focused");

    public static TheoryData<string> Themes => [.. ThemedSite.Themes];

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task The_first_stop_skips_to_the_content(string theme)
    {
        await using var window = await Home(theme, Narrow, script: true);
        await window.Tab.Keyboard.PressAsync("Tab");
        Assert.Equal(["a", "#"], await window.Tab.EvaluateAsync<string[]>("() => [document.activeElement.localName, document.activeElement.getAttribute('href')?.[0]]"));
        Assert.Equal("", await Fault(window.Tab));
        await window.Tab.Keyboard.PressAsync("Enter");
        await window.Tab.Keyboard.PressAsync("Tab");
        Assert.True(await window.Tab.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"), "the next stop is not in the content");
    }

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task The_menu_of_a_narrow_window_opens_and_closes(string theme)
    {
        foreach (var script in (bool[])[true, false])
        {
            await using var window = await Home(theme, Narrow, script);
            var menu = window.Tab.Locator("header nav").First;
            if (await menu.IsVisibleAsync()) continue;
            var button = window.Tab.Locator("header :is([popovertarget], summary, [aria-controls], [aria-expanded]):visible").First;
            await button.FocusAsync();
            await window.Tab.Keyboard.PressAsync("Enter");
            Assert.True(await menu.IsVisibleAsync(), $"the menu does not open, script {script}");
            var faults = await Walk(window.Tab, "header nav a");
            Assert.True(faults.Count == 0, string.Join('\n', faults));
            // The walk ends on what comes after the menu.
            await window.Tab.Keyboard.PressAsync("Shift+Tab");
            await window.Tab.Keyboard.PressAsync("Escape");
            if (await menu.IsVisibleAsync())
            {
                await button.FocusAsync();
                await window.Tab.Keyboard.PressAsync("Enter");
            }
            Assert.False(await menu.IsVisibleAsync(), $"the menu does not close, script {script}");
            Assert.True(await button.EvaluateAsync<bool>("b => b === document.activeElement"), $"the focus does not come back to the menu's button, script {script}");
        }
    }

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task Every_stop_is_seen_and_the_way_through_a_page_ends(string theme)
    {
        // Nobody stays on the page of an old address long enough to walk through it.
        var kinds = run.Pages.Where(p => p.Type != "redirect" && (run.SiteIn(theme).IsVisitedWhole || ThemeVisit.Busiest.Contains(p.Kind))).DistinctBy(p => p.Kind).ToList();
        var faults = (await Task.WhenAll(new[] { 1280, Narrow }.Select(width => Task.Run(() => Through(kinds, theme, width))))).SelectMany(f => f).ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(40))}");
    }

    private async Task<List<string>> Through(IReadOnlyList<ChosenPage> pages, string theme, int width)
    {
        var faults = new List<string>();
        await using var window = await Window(theme, width, script: false);
        foreach (var page in pages)
        {
            await window.Open(page.Address.AbsoluteUri);
            faults.AddRange((await Walk(window.Tab, null)).Select(f => $"{theme} {page.Name} ({width} px): {f}"));
        }
        return faults;
    }

    /// <summary>Goes from stop to stop until the page lets go of the focus, or for as long as the stops are of these.</summary>
    private static async Task<List<string>> Walk(IPage tab, string? among)
    {
        var faults = new List<string>();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await tab.Keyboard.PressAsync("Tab");
            var found = await tab.EvaluateAsync<string[]>(Focused);
            if (found[0].Length == 0) return faults;
            // What the visitor has opened may lie over what comes after it (WCAG 2.2, 2.4.11, note 2).
            if (among is not null && stop > 0 && !await tab.EvaluateAsync<bool>("s => document.activeElement.matches(s)", among)) return faults;
            if (found[1].Length > 0) faults.Add($"{found[0]}: {found[1]}");
        }
        faults.Add($"the way through the page has no end within {MostStops} stops");
        return faults;
    }

    private static async Task<string> Fault(IPage tab) => (await tab.EvaluateAsync<string[]>(Focused))[1];

    private async Task<OpenWindow> Home(string theme, int width, bool script)
    {
        var window = await Window(theme, width, script);
        await window.Open(run.SiteIn(theme).Pages.First(e => e.Type == "home").Url);
        return window;
    }

    private async Task<OpenWindow> Window(string theme, int width, bool script) => await OpenWindow.On(await run.Window(width, script), run.SiteIn(theme));
}
