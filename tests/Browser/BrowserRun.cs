using System.Collections.Concurrent;
using Microsoft.Playwright;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>One browser and the sites in all themes, for all tests of the collection. Nothing starts before a test asks for it.</summary>
public sealed class BrowserRun : IAsyncLifetime
{
    public const string Name = "browser";

    private readonly Lazy<IReadOnlyList<ThemedSite>> _sites = new(() => [.. ThemedSite.Themes.Select(t => new ThemedSite(t))]);
    private readonly Lazy<IReadOnlyList<ChosenPage>> _pages;
    private readonly Lazy<Task<IBrowser>> _browser;
    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<Finding>>>> _findings = new();
    private IPlaywright? _playwright;

    public BrowserRun()
    {
        _pages = new(() => PageChoice.Of([.. Sites.Where(s => s.IsVisitedWhole)]));
        _browser = new(Launch);
    }

    internal IReadOnlyList<ThemedSite> Sites => _sites.Value;

    internal IReadOnlyList<ChosenPage> Pages => _pages.Value;

    internal Task<IBrowser> Browser => _browser.Value;

    internal ThemedSite SiteIn(string theme) => Sites.Single(s => s.Theme == theme);

    /// <summary>What is wrong with the chosen pages in a theme; gone through once, whoever asks first.</summary>
    internal Task<IReadOnlyList<Finding>> Findings(string theme) =>
        _findings.GetOrAdd(theme, t => new(async () => await ThemeVisit.Of(await Browser, SiteIn(t), PagesFor(SiteIn(t))))).Value;

    /// <summary>All chosen pages, or of each kind the first and every brand's home page.</summary>
    private IReadOnlyList<ChosenPage> PagesFor(ThemedSite site) => site.IsVisitedWhole ? Pages : [.. Pages.DistinctBy(p => p.Kind).Union(Pages.Where(p => p.Kind == "home").DistinctBy(p => p.Brand))];

    /// <summary>A visitor's browser window of this width, at the moment the sites were built for.</summary>
    internal async Task<IBrowserContext> Window(int width, bool script = true) => await Window(await Browser, width, script);

    internal static async Task<IBrowserContext> Window(IBrowser browser, int width, bool script)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Locale = "de-DE",
            TimezoneId = "Europe/Berlin",
            // Nothing is caught on its way from one colour to the other.
            ReducedMotion = ReducedMotion.Reduce,
        });
        // A busy machine is no fault of a page.
        context.SetDefaultTimeout(120_000);
        if (script) await context.Clock.SetFixedTimeAsync(ThemedSite.Now.ToDateTimeUtc());
        return context;
    }

    internal static string Script(string name) => File.ReadAllText(Path.Combine(Repository.Root, "tests", "Browser", "Scripts", name + ".js"));

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser.IsValueCreated) await (await Browser).DisposeAsync();
        _playwright?.Dispose();
        if (!_sites.IsValueCreated) return;
        foreach (var site in Sites) site.Dispose();
    }

    private async Task<IBrowser> Launch()
    {
        Assert.True(Chromium.Path is not null, "there is no browser: install Debian's chromium-headless-shell or chromium, or say in CHROMIUM where one is");
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path,
            // Not one name is looked up: what is not answered from the sites, or by a server on this machine, goes nowhere.
            // A process for every host would take longer to start than a page to load.
            Args = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost", "--disable-gpu", "--disable-site-isolation-trials", "--renderer-process-limit=2"],
        });
    }
}

[CollectionDefinition(BrowserRun.Name)]
public sealed class BrowserCollectionDefinition : ICollectionFixture<BrowserRun>;
