using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace RegionSite.Tests.Browser;

/// <summary>A brand changes its look by tokens alone, and whatever it chooses can be read.</summary>
[Collection(BrowserRun.Name)]
public sealed class BrandColourTests(BrowserRun run)
{
    // A yellow that no white reads on, an accent that is all but paper, an alarm in pink.
    private const string Garish = "{primary: \"#ffee00\", accent: \"#fdfdfb\", alert: \"#ffb0b0\"}";

    // Between them every part of a page that a brand's colours reach.
    private static readonly string[] Kinds = ["contact", "event", "event-list", "event-month", "home", "list", "network", "news", "offer", "search", "topic"];

    private static readonly object ColourRules = new { type = "rule", values = (string[])["color-contrast", "link-in-text-block"] };

    public static TheoryData<string> Themes => [.. ThemedSite.Themes];

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task Garish_colours_of_a_brand_can_be_read_in_light_and_dark(string theme)
    {
        using var site = new ThemedSite(theme, Garish, brand: "region");
        await using var window = await OpenWindow.On(await run.Window(1280), site);
        await window.Context.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
        var (axe, found) = (BrowserRun.Script("axe"), new List<string>());
        var kinds = site.IsVisitedWhole ? Kinds : [.. Kinds.Intersect(ThemeVisit.Busiest)];
        var pages = kinds.Select(kind => PageChoice.FirstOf(site, kind)).OfType<ChosenPage>().ToList();
        Assert.Equal(kinds.Length, pages.Count);
        foreach (var page in pages)
        {
            await window.Open(page.Address.AbsoluteUri);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await window.Tab.EmulateMediaAsync(new() { ColorScheme = scheme });
                found.AddRange((await window.Tab.EvaluateAsync<string[]>(axe, ColourRules)).Select(f => string.Create(CultureInfo.InvariantCulture, $"{page.Name} {scheme}: {f}")));
            }
        }
        Assert.True(found.Count == 0, $"{found.Count} faults\n{string.Join('\n', found.Take(20))}");
    }
}
