using Microsoft.Playwright;
using RegionSite.Tests.Rendering.Portable;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>A portable build looks and works from disk, and below any path of a web server, as the published websites do.</summary>
[Collection(BrowserRun.Name)]
public sealed class PortableTests(BrowserRun run, PortableSample sample) : IClassFixture<PortableSample>
{
    private const string Shown = "[data-filter-list] [data-marks]:visible";
    private const string Background = "() => getComputedStyle(document.body).backgroundColor";

    [BrowserFact]
    public async Task Whoever_opens_the_folder_gets_through_the_websites_by_clicking()
    {
        await using var visit = await Visit.To(await run.Window(1280), sample.Output);
        await visit.Open("index.html");
        var brands = await visit.Tab.Locator(".brand h2 a").AllTextContentsAsync();
        Assert.Equal(Directory.GetDirectories(Path.Combine(Repository.Root, "content", "brands")).Length, brands.Count);
        foreach (var brand in brands)
        {
            await visit.Open("index.html");
            await visit.Click(visit.Tab.Locator(".brand h2 a", new() { HasTextString = brand }));
            Assert.Equal(brand, await visit.Tab.TitleAsync());
            await visit.Tab.Locator(".site-header .menu a").First.ClickAsync();
            await visit.Settled();
            await visit.Tab.Locator("main .card a").First.ClickAsync();
            await visit.Settled();
            Assert.Empty(visit.Faults);
        }
    }

    [BrowserFact]
    public async Task Lists_are_narrowed_and_colours_chosen_from_disk()
    {
        await using var visit = await Visit.To(await run.Window(1280), sample.Output);
        await visit.Open("werratal.example/termine/index.html");
        var all = await visit.Tab.Locator(Shown).CountAsync();
        await visit.Tab.SelectOptionAsync("[data-filter-mark=topic]", "kultur");
        var found = await visit.Tab.Locator(Shown).CountAsync();
        Assert.True(all > found && found > 0, $"{all}, of the topic {found}");
        Assert.EndsWith("?thema=kultur", visit.Tab.Url, StringComparison.Ordinal);
        var light = await visit.Tab.EvaluateAsync<string>(Background);
        await visit.Tab.CheckAsync("#scheme-dark");
        var dark = await visit.Tab.EvaluateAsync<string>(Background);
        await visit.Tab.Locator("main .card a:visible").First.ClickAsync();
        await visit.Settled();
        Assert.Contains("farben=dunkel", visit.Tab.Url, StringComparison.Ordinal);
        Assert.Equal((dark, true), (await visit.Tab.EvaluateAsync<string>(Background), light != dark));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task Past_events_go_from_disk()
    {
        await using var visit = await Visit.To(await run.Window(1280), sample.Output);
        await visit.Open("werratal.example/termine/index.html");
        var today = await visit.Tab.Locator("[data-ends]").CountAsync();
        await visit.Context.Clock.SetFixedTimeAsync(ThemedSite.Now.ToDateTimeUtc().AddDays(40));
        await visit.Open("werratal.example/termine/index.html");
        Assert.True(await visit.Tab.Locator("[data-ends]").CountAsync() < today);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task Search_finds_and_leads_on_from_disk() => await Search(await Visit.To(await run.Window(1280), sample.Output));

    [BrowserFact]
    public async Task Search_finds_and_leads_on_below_a_path() => await Search(await Visit.Below("https://vorschau.example/zweig/nr%207/", await run.Window(1280), sample.Output));

    [BrowserFact]
    public async Task Pictures_fonts_and_styles_are_there_in_every_theme()
    {
        await using var visit = await Visit.To(await run.Window(1280), sample.Output);
        foreach (var home in (string[])["werratal.example", "www.regionen-gemeinsam.example", "www.regionen-gemeinsam.example/peine"])
        {
            await visit.Open(home + "/index.html");
            await visit.Tab.EvaluateAsync("() => Promise.all([...document.images].map(i => { i.loading = 'eager'; return i.decode(); }))");
            await visit.Tab.EvaluateAsync("() => document.fonts.ready");
            Assert.Empty(await visit.Tab.EvaluateAsync<string[]>("() => [...document.fonts].filter(f => f.status === 'error').map(f => f.family)"));
            Assert.NotEqual("rgba(0, 0, 0, 0)", await visit.Tab.EvaluateAsync<string>(Background));
            Assert.Empty(visit.Faults);
        }
    }

    [BrowserFact]
    public async Task Old_addresses_lead_on_from_disk()
    {
        await using var visit = await Visit.To(await run.Window(1280, script: false), sample.Output);
        var redirects = sample.Files(".html").Where(f => File.ReadAllText(f).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)).Take(3).ToList();
        Assert.NotEmpty(redirects);
        foreach (var redirect in redirects)
        {
            var file = sample.Relative(redirect);
            await visit.Open(file);
            await Assertions.Expect(visit.Tab.Locator("body.page-redirect")).ToHaveCountAsync(0);
            await Assertions.Expect(visit.Tab.Locator("h1")).ToBeVisibleAsync();
            Assert.Empty(visit.Faults);
        }
    }

    [BrowserFact]
    public async Task List_of_several_pages_is_narrowed_whole_by_a_server_and_in_part_from_disk()
    {
        using var content = new SmallContent();
        content.Put("partners/marketing/events/viele.yaml", string.Concat(Enumerable.Range(0, 150).Select(i =>
            $"- id: termin-{i:000}\n  title: Termin {i}\n  start: {new DateTime(2027, 5, 2).AddDays(i):yyyy-MM-dd}T18:00\n  topics: [{(i % 2 == 0 ? "kultur" : "wirtschaft")}]\n  places: [stadt-b]\n")));
        content.Run("build", "--portable", "--now", ThemedSite.Moment).Clean();
        await using (var visit = await Visit.To(await run.Window(1280), content.Output))
        {
            await visit.Open("dach.example/termine/index.html");
            await visit.Tab.SelectOptionAsync("[data-filter-mark=topic]", "kultur");
            Assert.Equal(50, await visit.Tab.Locator(Shown).CountAsync());
            Assert.Equal("50 Einträge Nur auf dieser Seite: In allen Einträgen sucht der Filter erst auf einem Webserver.", await visit.Tab.TextContentAsync("[data-filter-status]"));
            Assert.Empty(visit.Faults);
        }
        await using (var visit = await Visit.Below("https://vorschau.example/zweig/", await run.Window(1280), content.Output))
        {
            await visit.Open("dach.example/termine/index.html");
            await visit.Tab.SelectOptionAsync("[data-filter-mark=topic]", "kultur");
            await Assertions.Expect(visit.Tab.Locator("[data-filter-status]")).ToHaveTextAsync("75 Einträge");
            await visit.Tab.Locator(Shown).Last.Locator("a").ClickAsync();
            await visit.Settled();
            await Assertions.Expect(visit.Tab.Locator("h1")).ToHaveTextAsync("Termin 148");
            Assert.Empty(visit.Faults);
        }
    }

    private static async Task Search(Visit visit)
    {
        await using (visit)
        {
            await visit.Open("werratal.example/index.html");
            await visit.Tab.FillAsync("#site-search", "Markt");
            await visit.Tab.PressAsync("#site-search", "Enter");
            await visit.Settled();
            await Assertions.Expect(visit.Tab.Locator("[data-search-results] a").First).ToBeVisibleAsync();
            var title = await visit.Tab.Locator("[data-search-results] a").First.TextContentAsync();
            await visit.Tab.Locator("[data-search-results] a").First.ClickAsync();
            await visit.Settled();
            await Assertions.Expect(visit.Tab.Locator("h1")).ToHaveTextAsync(title!);
            Assert.Empty(visit.Faults);
        }
    }

    /// <summary>A visitor's tab in which whatever goes wrong is written down.</summary>
    private sealed record Visit(IBrowserContext Context, IPage Tab, string Root) : IAsyncDisposable
    {
        private readonly List<string> _faults = [];

        public IReadOnlyList<string> Faults => _faults;

        /// <summary>From disk.</summary>
        public static Task<Visit> To(IBrowserContext context, string folder) => New(context, $"file://{string.Join('/', Path.GetFullPath(folder).Split('/').Select(Uri.EscapeDataString))}/");

        /// <summary>From a web server that has the folder at this address, and knows nothing of index pages.</summary>
        public static async Task<Visit> Below(string root, IBrowserContext context, string folder)
        {
            await context.RouteAsync("**/*", route => route.Request.Url.StartsWith(root, StringComparison.Ordinal) && Path.Join(folder, Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath[new Uri(root).AbsolutePath.Length..])) is var file && File.Exists(file)
                ? route.FulfillAsync(new() { Path = file })
                : route.FulfillAsync(new() { Status = 404 }));
            return await New(context, root);
        }

        public string Address(string file) => Root + file;

        public Task Open(string file) => Tab.GotoAsync(Address(file), new() { WaitUntil = WaitUntilState.Load });

        public async Task Click(ILocator link)
        {
            await link.ClickAsync();
            await Settled();
        }

        public Task Settled() => Tab.WaitForLoadStateAsync(LoadState.Load);

        public async ValueTask DisposeAsync() => await Context.CloseAsync();

        private static async Task<Visit> New(IBrowserContext context, string root)
        {
            var visit = new Visit(context, await context.NewPageAsync(), root);
            context.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning") visit._faults.Add($"{message.Page?.Url} console: {message.Text}");
            };
            context.WebError += (_, error) => visit._faults.Add($"script: {error.Error}");
            context.RequestFailed += (_, request) =>
            {
                // A navigation that another overtakes is no fault.
                if (request.Failure != "net::ERR_ABORTED") visit._faults.Add($"{request.Url}: {request.Failure}");
            };
            context.Response += (_, response) =>
            {
                if (response.Status >= 400) visit._faults.Add($"{response.Url}: {response.Status}");
            };
            context.Request += (_, request) =>
            {
                if (!request.Url.StartsWith(root, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal)) visit._faults.Add($"asks for {request.Url}");
            };
            return visit;
        }
    }
}
