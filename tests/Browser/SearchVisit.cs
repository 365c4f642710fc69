using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>Somebody who searches, on a brand's website or on another that embeds its search. Nothing leaves the machine; what is asked for and what goes wrong is written down.</summary>
internal sealed class SearchVisit : IAsyncDisposable
{
    public const string Home = "https://dach.example/";

    public const string Foreign = "https://fremd.example/";

    private static readonly object AllRules = new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

    // What other websites may read, as servers are told (ServerRules).
    private static readonly string[] Shared = ["/widgets/", "/suche/", "/en/search/"];

    private readonly IBrowserContext _context;
    private readonly string _output;
    private readonly ConcurrentQueue<string> _faults = [];
    private readonly ConcurrentQueue<string> _asked = [];
    private readonly ConcurrentDictionary<string, (string Type, string Body)> _guests = [];
    private string? _policy;

    private SearchVisit(IBrowserContext context, IPage tab, string output) => (_context, Tab, _output) = (context, tab, output);

    public IPage Tab { get; }

    public IReadOnlyCollection<string> Faults => [.. _faults.Distinct()];

    /// <summary>The paths of all that was asked of the brands, in order.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>What is in order but for these is not to be had.</summary>
    public Func<string, bool> Missing { get; set; } = _ => false;

    /// <summary>The answer to the question, where the page has one.</summary>
    public ILocator Results => Tab.Locator("[data-search-results] h2");

    public static async Task<SearchVisit> To(BrowserRun run, SearchContent content, int width = 1280, bool script = true, bool dark = false)
    {
        var context = await (await run.Browser).NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Locale = "de-DE",
            TimezoneId = "Europe/Berlin",
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        // A busy machine is no fault of a page.
        context.SetDefaultTimeout(60_000);
        Assertions.SetDefaultExpectTimeout(60_000);
        if (script) await context.Clock.SetFixedTimeAsync(CommandRun.Clock.ToDateTimeUtc());
        var visit = new SearchVisit(context, await context.NewPageAsync(), content.Output);
        await context.RouteAsync("**/*", visit.Answer);
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") visit._faults.Enqueue($"console: {message.Text}");
        };
        context.WebError += (_, error) => visit._faults.Enqueue($"script: {error.Error}");
        return visit;
    }

    /// <param name="path">Below the umbrella's address.</param>
    public Task Open(string path) => Tab.GotoAsync(Home + path, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>A page of another website.</summary>
    /// <param name="policy">The lines of its content policy beyond <c>default-src 'none'</c>; null for a page without one.</param>
    public async Task OpenForeign(string body, string? policy = null)
    {
        _policy = policy is null ? null : $"default-src 'none'; {policy}";
        Put(Foreign, "text/html; charset=utf-8", $"<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Fremd</title></head><body><main><h1>Fremd</h1>\n{body}\n</main></body></html>");
        await Tab.GotoAsync(Foreign, new() { WaitUntil = WaitUntilState.Load });
    }

    /// <summary>Answers this address with a text of the test's own.</summary>
    public void Put(string address, string type, string body) => _guests[address] = (type, body);

    public async Task Axe()
    {
        await Tab.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        Assert.Empty(await Tab.EvaluateAsync<string[]>(BrowserRun.Script("axe"), AllRules));
    }

    public async Task<IReadOnlyList<string>> LeftBehind() =>
        [.. await Tab.EvaluateAsync<string[]>(BrowserRun.Script("left-behind")), .. (await _context.CookiesAsync()).Select(c => c.Name)];

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private Task Answer(IRoute route)
    {
        var address = new Uri(route.Request.Url);
        if (_guests.TryGetValue(route.Request.Url, out var guest))
        {
            var headers = new Dictionary<string, string> { ["Content-Type"] = guest.Type };
            if (_policy is not null && address.Host == "fremd.example") headers["Content-Security-Policy"] = _policy;
            return route.FulfillAsync(new() { Headers = headers, Body = guest.Body });
        }
        if (address.Host == "fremd.example") return route.FulfillAsync(new() { Status = 204 });
        _asked.Enqueue(address.Host == "dach.example" ? address.AbsolutePath : route.Request.Url);
        var path = Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/');
        var file = Path.Combine(_output, address.Host, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        if (!File.Exists(file) || Missing(address.AbsolutePath)) return route.FulfillAsync(new() { Status = 404 });
        var type = Path.GetExtension(file) switch { ".html" => "text/html; charset=utf-8", ".js" => "text/javascript", ".css" => "text/css", ".json" => "application/json", ".svg" => "image/svg+xml", ".woff2" => "font/woff2", _ => "application/octet-stream" };
        var given = new Dictionary<string, string> { ["Content-Type"] = type };
        if (Shared.Any(s => address.AbsolutePath.StartsWith(s, StringComparison.Ordinal))) given["Access-Control-Allow-Origin"] = "*";
        return route.FulfillAsync(new() { Path = file, Headers = given });
    }
}
