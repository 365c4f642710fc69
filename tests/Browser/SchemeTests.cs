using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace RegionSite.Tests.Browser;

/// <summary>Light or dark is chosen without anything being stored.</summary>
[Collection(BrowserRun.Name)]
public sealed class SchemeTests(BrowserRun run)
{
    private const string Background = "() => getComputedStyle(document.body).backgroundColor";

    public static TheoryData<string> Themes => [.. ThemedSite.Themes];

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task Choice_holds_without_script(string theme)
    {
        await using var window = await Home(theme, script: false);
        var light = await window.Tab.EvaluateAsync<string>(Background);
        await window.Tab.CheckAsync("#scheme-dark");
        Assert.NotEqual(light, await window.Tab.EvaluateAsync<string>(Background));
        await window.Tab.CheckAsync("#scheme-light");
        Assert.Equal(light, await window.Tab.EvaluateAsync<string>(Background));
    }

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task Choice_goes_along_to_the_next_page(string theme)
    {
        await using var window = await Home(theme, script: true);
        await window.Tab.CheckAsync("#scheme-dark");
        var dark = await window.Tab.EvaluateAsync<string>(Background);
        await window.Tab.Locator("main a[href^='/']:visible").First.ClickAsync();
        await Assertions.Expect(window.Tab).ToHaveURLAsync(new Regex("farben=dunkel"));
        await Assertions.Expect(window.Tab.Locator("body")).ToHaveCSSAsync("background-color", dark);
        Assert.Empty(await window.Context.CookiesAsync());
        Assert.Equal(0, await window.Tab.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    private async Task<OpenWindow> Home(string theme, bool script)
    {
        var site = run.SiteIn(theme);
        var window = await OpenWindow.On(await run.Window(1280, script), site);
        await window.Open(site.Pages.First(e => e.Type == "home").Url);
        return window;
    }
}
