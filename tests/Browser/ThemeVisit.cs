using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace RegionSite.Tests.Browser;

/// <summary>
/// Goes through the chosen pages in one theme. With script each is loaded once and looked at wide in both colours and narrow in light. Then folded parts are opened, forms filled, and
/// type is set wide. Axe, which takes longer than all the rest, sees each twice: wide in dark, and narrow in light when everything is unfolded. There it asks all its rules
/// in themes with layouts of their own; any other theme has the elements of the one it extends, and all that it can spoil is what depends on style.
/// 320 px is also what a window of 1280 px has at 400 % zoom; one of each kind is shown at 1280 px with type at 200 %, too. Without script each page is loaded once more,
/// at 320 px, for all but axe, which is a script; one of each kind is printed, too, and shown in forced colours. In themes without layouts of their own that are the busiest kinds.
/// </summary>
internal sealed class ThemeVisit
{
    private const int Narrow = 320;
    private const int Wide = 1280;

    /// <summary>The kinds of pages with most to use. What a theme without layouts of its own could hide from some visitors, it hides here.</summary>
    public static readonly IReadOnlyList<string> Busiest = ["contact", "event", "event-list", "home", "overview-map", "search"];

    private static readonly object Rules = new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
    private static readonly object RulesOfStyle = new { type = "rule", values = (string[])["color-contrast", "link-in-text-block", "target-size"] };
    private static readonly string AxeSource = new BundledAxeScriptProvider().GetScript();
    private static readonly string Axe = BrowserRun.Script("axe");
    private static readonly string TooWide = BrowserRun.Script("wide");
    private static readonly string Clipped = BrowserRun.Script("clipped");
    private static readonly string Covered = BrowserRun.Script("covered");
    private static readonly string Enlarged = BrowserRun.Script("enlarged");
    private static readonly string Spaced = BrowserRun.Script("spaced");
    private static readonly string Used = BrowserRun.Script("used");
    private static readonly string LeftBehind = BrowserRun.Script("left-behind");

    private readonly ThemedSite _site;
    private readonly IReadOnlyDictionary<string, string>? _guests;
    private readonly HashSet<ChosenPage> _firstOfKind;
    private readonly Gallery? _gallery;
    private readonly ConcurrentBag<Finding> _findings = [];

    private ThemeVisit(ThemedSite site, IReadOnlyList<ChosenPage> pages, IReadOnlyDictionary<string, string>? guests)
    {
        (_site, _guests) = (site, guests);
        _firstOfKind = [.. pages.DistinctBy(p => p.Kind)];
        _gallery = guests is null ? new Gallery(site.Theme) : null;
    }

    /// <param name="guests">Pages of other websites, by address.</param>
    public static async Task<IReadOnlyList<Finding>> Of(IBrowser browser, ThemedSite site, IReadOnlyList<ChosenPage> pages, IReadOnlyDictionary<string, string>? guests = null)
    {
        var visit = new ThemeVisit(site, pages, guests);
        var left = new ConcurrentQueue<ChosenPage>(pages);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => visit.Work(browser, left))));
        return [.. visit._findings.OrderBy(f => f.ToString(), StringComparer.Ordinal)];
    }

    private async Task Work(IBrowser browser, ConcurrentQueue<ChosenPage> pages)
    {
        await using var scripted = await BrowserRun.Window(browser, Wide, script: true);
        await using var plain = await BrowserRun.Window(browser, Narrow, script: false);
        // Handed over once, and not for every page: half a megabyte.
        await scripted.AddInitScriptAsync(AxeSource);
        var (scriptedTraffic, plainTraffic) = (await SiteTraffic.In(scripted, _site, _guests), await SiteTraffic.In(plain, _site, _guests));
        var (tab, plainTab) = (await scripted.NewPageAsync(), await plain.NewPageAsync());
        while (pages.TryDequeue(out var page))
        {
            await WithScript(tab, scriptedTraffic, page);
            if (_site.IsVisitedWhole || Busiest.Contains(page.Kind)) await WithoutScript(plainTab, plainTraffic, page);
        }
    }

    private async Task WithScript(IPage tab, SiteTraffic traffic, ChosenPage page)
    {
        await Show(tab, Wide, dark: false);
        await Open(tab, traffic, page);
        if (_firstOfKind.Contains(page)) await WithLargeType(tab, page);
        foreach (var (width, dark) in ((int, bool)[])[(Wide, false), (Wide, true), (Narrow, false)])
        {
            await Show(tab, width, dark);
            var how = $"{width} px, {(dark ? "dark" : "light")}";
            if (dark) await Ask(tab, Axe, Promise.Accessible, page, how, RulesOfStyle);
            if (!dark) await Ask(tab, TooWide, Promise.FitsTheWindow, page, how);
            if (_firstOfKind.Contains(page) && _gallery is not null) await _gallery.Take(tab, page, $"{width}-{(dark ? "dark" : "light")}");
        }
        if (await tab.EvaluateAsync<int>(Used) > 0) await Ask(tab, TooWide, Promise.FitsTheWindow, page, $"{Narrow} px, in use");
        await Ask(tab, Axe, Promise.Accessible, page, $"{Narrow} px, light, in use", _site.IsVisitedWhole ? Rules : RulesOfStyle);
        var cutBefore = await tab.EvaluateAsync<string[]>(Clipped);
        await tab.EvaluateAsync(Spaced);
        await AskAboutType(tab, Promise.BearsWideType, page, $"{Narrow} px, wide type", cutBefore);
        await Ask(tab, LeftBehind, Promise.StoresNothing, page, "with script");
        foreach (var cookie in await tab.Context.CookiesAsync()) Add(Promise.StoresNothing, page, "with script", "cookie", $"{cookie.Name} of {cookie.Domain}");
        Hear(traffic, page, "with script");
    }

    private async Task WithLargeType(IPage tab, ChosenPage page)
    {
        var cutBefore = await tab.EvaluateAsync<string[]>(Clipped);
        await tab.EvaluateAsync(Enlarged, true);
        await AskAboutType(tab, Promise.BearsLargeType, page, $"{Wide} px, type at 200 %", cutBefore);
        await tab.EvaluateAsync(Enlarged, false);
    }

    // Of the type that has just been changed, nothing may be wider than the window, cut off, or lie on other words.
    private async Task AskAboutType(IPage tab, Promise promise, ChosenPage page, string how, string[] cutBefore)
    {
        await Ask(tab, TooWide, promise, page, how);
        await Ask(tab, Covered, promise, page, how);
        foreach (var cut in (await tab.EvaluateAsync<string[]>(Clipped)).Except(cutBefore)) Add(promise, page, how, "words are cut off", cut);
    }

    private async Task WithoutScript(IPage tab, SiteTraffic traffic, ChosenPage page)
    {
        await Open(tab, traffic, page);
        await Ask(tab, TooWide, Promise.FitsTheWindow, page, $"{Narrow} px, without script");
        await ExpectHeading("without script");
        if (_firstOfKind.Contains(page))
        {
            await tab.SetViewportSizeAsync(Wide, 900);
            await tab.EmulateMediaAsync(new() { Media = Media.Print });
            await ExpectHeading("printed");
            if (_gallery is not null && _site.IsVisitedWhole) await _gallery.Take(tab, page, "1280-print");
            await tab.EmulateMediaAsync(new() { Media = Media.Screen, ForcedColors = ForcedColors.Active });
            await ExpectHeading("in the visitor's own colours");
            if (_gallery is not null && _site.IsVisitedWhole) await _gallery.Take(tab, page, "1280-forced");
            await tab.EmulateMediaAsync(new() { Media = Media.Screen, ForcedColors = ForcedColors.None });
            await tab.SetViewportSizeAsync(Narrow, 900);
        }
        Hear(traffic, page, "without script");

        async Task ExpectHeading(string how)
        {
            if (!await tab.Locator("h1").First.IsVisibleAsync()) Add(Promise.WorksWithoutScript, page, how, "no heading is to be seen");
        }
    }

    private static async Task Open(IPage tab, SiteTraffic traffic, ChosenPage page)
    {
        traffic.Only = page.Address;
        // An answer to a question comes a while after the page.
        await tab.GotoAsync(traffic.Only.AbsoluteUri, new() { WaitUntil = page.Address.Query.Length > 0 ? WaitUntilState.NetworkIdle : WaitUntilState.Load });
    }

    private static async Task Show(IPage tab, int width, bool dark)
    {
        await tab.SetViewportSizeAsync(width, 900);
        await tab.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
    }

    private async Task Ask(IPage tab, string script, Promise promise, ChosenPage page, string how, object? argument = null)
    {
        foreach (var fault in await tab.EvaluateAsync<string[]>(script, argument)) Add(promise, page, how, fault.Split('\t')[0], fault.Split('\t').ElementAtOrDefault(1));
    }

    private void Hear(SiteTraffic traffic, ChosenPage page, string how)
    {
        foreach (var fault in traffic.Faults()) Add(Promise.Quiet, page, how, fault);
    }

    private void Add(Promise promise, ChosenPage page, string how, string fault, string? selector = null) => _findings.Add(new Finding(promise, _site.Theme, page.Name, how, fault, selector));
}
