using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using RegionSite.Diagnostics;
using RegionSite.Tests.Browser;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Serving;

/// <summary>What the person sees who writes, in an open browser beside the editor.</summary>
[Collection(BrowserRun.Name)]
public sealed class LiveReloadTests(BrowserRun run) : IDisposable
{
    private const string Host = "stadt.example", Path = "/aktuelles/2027/marketing/eigenes/";

    private readonly SmallContent _content = new();
    private readonly List<string> _faults = [];

    public void Dispose() => _content.Dispose();

    [BrowserFact]
    public async Task A_saved_text_appears_at_the_same_place_of_the_page()
    {
        Write("Alter Text.");
        await using var server = new RunningServer(_content.Content);
        var page = await Open(server);
        await page.EvaluateAsync("() => scrollTo({ top: 2345, behavior: 'instant' })");

        Write("Neuer Text.");
        await page.GetByText("Neuer Text.").WaitForAsync();
        await page.WaitForFunctionAsync("() => Math.round(scrollY) === 2345");
        Assert.Equal(0, await page.EvaluateAsync<int>("() => sessionStorage.length"));
        Assert.Empty(_faults);
    }

    [BrowserFact]
    public async Task A_mistake_covers_the_last_good_page_until_it_is_mended()
    {
        Write("Alter Text.");
        await using var server = new RunningServer(_content.Content, language: MessageLanguage.German);
        var page = await Open(server);

        Write("Neuer Text.", "topics: [kutlur]");
        var dialog = page.GetByRole(AriaRole.Alertdialog, new() { Name = "1 Fehler" });
        await dialog.WaitForAsync();
        await Assertions.Expect(dialog.Locator(".place")).ToHaveTextAsync($"{_content.Content}/partners/marketing/news/eigenes.md:5:10");
        await Assertions.Expect(dialog.Locator(".message")).ToContainTextAsync("meinten Sie \"kultur\"?");
        await Assertions.Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Schließen" })).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByText("Alter Text.")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        // Put aside, it stays so on the next page, and can be had again.
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "1 Fehler" }).ClickAsync();
        await Assertions.Expect(dialog).ToBeVisibleAsync();

        Write("Neuer Text.", "topics: [kultur]");
        await page.GetByText("Neuer Text.").WaitForAsync();
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "1 Fehler" })).ToBeHiddenAsync();
        Assert.Empty(_faults);
    }

    [BrowserFact]
    public async Task A_mistake_elsewhere_is_taken_away_from_a_page_that_does_not_change()
    {
        await using var server = new RunningServer(_content.Content);
        var page = await Open(server, "/termine/");
        await page.EvaluateAsync("() => { window.stayed = true; }");
        _content.News("verband", "kultur", "topics: [kutlur]");
        await page.GetByRole(AriaRole.Alertdialog).WaitForAsync();
        _content.News("verband", "kultur", "topics: [kultur]");
        await Assertions.Expect(page.GetByRole(AriaRole.Alertdialog)).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "All is mended." })).ToBeAttachedAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => window.stayed"));
    }

    [BrowserFact]
    public async Task Warnings_are_a_number_that_opens_their_list()
    {
        await using var server = new RunningServer(_content.Content);
        var page = await Open(server);
        _content.Put("partners/marketing/news/rest.bak", "x");
        var number = page.GetByRole(AriaRole.Button, new() { Name = "1 warning" });
        await number.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "1 warning" }).Locator(".place")).ToContainTextAsync("rest.bak:1:1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(number).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_site_that_is_wrong_from_the_start_appears_once_it_is_mended()
    {
        Write("Neuer Text.", "topics: [kutlur]");
        await using var server = new RunningServer(_content.Content);
        var page = await Open(server);
        await page.GetByRole(AriaRole.Heading, new() { Name = "No website yet" }).WaitForAsync();
        await Assertions.Expect(page.Locator(".findings code")).ToContainTextAsync("eigenes.md:5:10");
        Write("Neuer Text.");
        await page.GetByText("Neuer Text.").WaitForAsync();
    }

    [BrowserFact]
    public async Task A_saved_style_sheet_is_exchanged_in_the_open_page()
    {
        using var folder = new TemporaryFolder();
        OutputTree.CopyReversed(System.IO.Path.Combine(Repository.Root, "themes"), folder["themes"]);
        await using var server = new RunningServer(_content.Content, folder["themes"]);
        var page = await Open(server);
        await page.EvaluateAsync("() => { window.stayed = true; }");
        File.AppendAllText(folder["themes/base/assets/css/site.css"], "\nh1 { color: rgb(1, 2, 3); }\n");
        await Assertions.Expect(page.Locator("h1")).ToHaveCSSAsync("color", "rgb(1, 2, 3)");
        await Assertions.Expect(page.Locator("head link[rel=stylesheet]")).ToHaveCountAsync(2);
        Assert.True(await page.EvaluateAsync<bool>("() => window.stayed"));
        Assert.Empty(_faults);
    }

    [BrowserFact]
    public async Task A_draft_is_marked()
    {
        await using var server = new RunningServer(_content.Content, drafts: true);
        var page = await Open(server, "/aktuelles/2027/marketing/entwurf/");
        await Assertions.Expect(page.GetByText("Draft: not published")).ToBeVisibleAsync();
        await page.GotoAsync(server.Address(Host, Path).ToString());
        await Assertions.Expect(page.GetByText("Draft: not published")).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_list_of_mistakes_is_accessible_on_a_narrow_window(ColorScheme colours)
    {
        Write("Text.");
        await using var server = new RunningServer(_content.Content, language: MessageLanguage.German);
        var page = await Open(server, width: 320, colours: colours);
        _content.Put("partners/marketing/news/rest.bak", "x");
        Write("Text.", "topics: [kutlur, wirtschaftundverkehrundlandwirtschaftundtourismus]");
        var dialog = page.GetByRole(AriaRole.Alertdialog);
        await dialog.WaitForAsync();
        Assert.Empty((await page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } })).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        Assert.True(await dialog.EvaluateAsync<bool>("d => d.scrollWidth <= d.clientWidth && d.getBoundingClientRect().right <= innerWidth"));
        await Picture(page, $"mistakes-320-{colours}");
    }

    [BrowserFact]
    public async Task The_list_of_brands_leads_to_them_and_from_one_to_the_other()
    {
        _content.Put("partners/marketing/news/eigenes.md", "---\ntitle: Eigenes\ndate: 2027-01-10\n---\nMehr [beim Verband](../../verband/news/wirtschaft.md).\n");
        await using var server = new RunningServer(_content.Content);
        var page = await Open(server);
        await page.GotoAsync($"http://localhost:{server.Port}/");
        // It does not come again and again.
        await page.EvaluateAsync("() => { window.stayed = true; }");
        // The checker itself sets styles, which the page forbids.
        Assert.Empty(_faults);
        Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        await Picture(page, "brands");
        Assert.True(await page.EvaluateAsync<bool>("() => window.stayed"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Marke stadt" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(server.Address(Host, "/").ToString());
        await page.GotoAsync(server.Address(Host, Path).ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "beim Verband" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(server.Address("dach.example", "/aktuelles/2027/verband/wirtschaft/").ToString());
    }

    private void Write(string last, string fields = "topics: []") =>
        _content.Put("partners/marketing/news/eigenes.md", $"---\ntitle: Eigenes\ndate: 2027-01-10\nsummary: Kurz.\n{fields}\n---\n{string.Concat(Enumerable.Repeat("Ein Absatz.\n\n", 200))}{last}\n");

    private async Task<IPage> Open(RunningServer server, string path = Path, int width = 1280, ColorScheme colours = ColorScheme.Light)
    {
        var context = await (await run.Browser).NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 700 }, ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout((float)RunningServer.Patience.TotalMilliseconds);
        Assertions.SetDefaultExpectTimeout((float)RunningServer.Patience.TotalMilliseconds);
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _faults.Add(message.Text);
        };
        context.WebError += (_, error) => _faults.Add(error.Error);
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address(Host, path).ToString());
        return page;
    }

    private static async Task Picture(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("REGIONSITE_GALLERY") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = System.IO.Path.Combine(System.IO.Path.GetFullPath(folder, Repository.Root), $"serve-{name}.png") });
    }
}
