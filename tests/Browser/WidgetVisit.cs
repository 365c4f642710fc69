using System.Collections.Concurrent;
using Microsoft.Playwright;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>A visitor of somebody else's website that embeds a brand's calendar. Nothing leaves the machine; what is asked for and what goes wrong is written down.</summary>
internal sealed class WidgetVisit : IAsyncDisposable
{
    public const string Foreign = "https://fremd.example/";

    private readonly IBrowserContext _context;
    private readonly string _output;
    private readonly ConcurrentQueue<string> _faults = [];
    private readonly ConcurrentQueue<string> _asked = [];
    private string _page = "";
    private string _styles = "";
    private string? _policy;

    private WidgetVisit(IBrowserContext context, IPage tab, string output) => (_context, Tab, _output) = (context, tab, output);

    public IPage Tab { get; }

    public IReadOnlyCollection<string> Faults => [.. _faults.Distinct()];

    /// <summary>The addresses beyond the foreign website's own.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    public static Task<WidgetVisit> To(BrowserRun run, WidgetContent content, int width = 1280, bool script = true, string zone = "Europe/Berlin") => To(run, content.Output, width, script, zone);

    /// <param name="output">The built hosts of the region.</param>
    public static async Task<WidgetVisit> To(BrowserRun run, string output, int width = 1280, bool script = true, string zone = "Europe/Berlin")
    {
        var context = await (await run.Browser).NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = script, Locale = "de-DE", TimezoneId = zone });
        context.SetDefaultTimeout(60_000);
        if (script) await context.Clock.SetFixedTimeAsync(CommandRun.Clock.ToDateTimeUtc());
        var visit = new WidgetVisit(context, await context.NewPageAsync(), output);
        await context.RouteAsync("**/*", visit.Answer);
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") visit._faults.Enqueue($"console: {message.Text}");
        };
        context.WebError += (_, error) => visit._faults.Enqueue($"script: {error.Error}");
        return visit;
    }

    /// <param name="body">What stands in the page between its heading and its end.</param>
    /// <param name="policy">The lines of its content policy beyond <c>default-src 'none'</c> and its own style sheet; null for a page without one.</param>
    public async Task Open(string body, string? policy = null, string styles = "")
    {
        _policy = policy is null ? null : $"default-src 'none'; style-src {Foreign}; {policy.ReplaceLineEndings(" ")}";
        _page = $"<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Fremd</title><link rel=\"stylesheet\" href=\"/stil.css\"></head><body><main><h1>Fremd</h1>\n{body}\n</main></body></html>";
        _styles = styles;
        await Tab.GotoAsync(Foreign, new() { WaitUntil = WaitUntilState.Load });
    }

    public async Task<IReadOnlyList<string>> LeftBehind() =>
        [.. await Tab.EvaluateAsync<string[]>(BrowserRun.Script("left-behind")), .. (await _context.CookiesAsync()).Select(c => c.Name)];

    public async ValueTask DisposeAsync() => await _context.CloseAsync();

    private Task Answer(IRoute route)
    {
        var address = new Uri(route.Request.Url);
        if (address.Host == "fremd.example")
        {
            if (address.AbsolutePath == "/stil.css") return route.FulfillAsync(new() { ContentType = "text/css", Body = _styles });
            var headers = new Dictionary<string, string> { ["Content-Type"] = "text/html; charset=utf-8" };
            if (_policy is not null) headers["Content-Security-Policy"] = _policy;
            return route.FulfillAsync(new() { Headers = headers, Body = _page });
        }
        _asked.Enqueue(route.Request.Url);
        var path = address.AbsolutePath.TrimStart('/');
        var file = Path.Combine(_output, address.Host, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
        if (!File.Exists(file)) return route.FulfillAsync(new() { Status = 404, Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*" } });
        var type = Path.GetExtension(file) switch { ".html" => "text/html; charset=utf-8", ".js" => "text/javascript", ".css" => "text/css", ".json" => "application/json", ".svg" => "image/svg+xml", _ => "text/plain" };
        // Other websites may read the widgets' folder and nothing else.
        var shared = address.AbsolutePath.StartsWith("/widgets/", StringComparison.Ordinal);
        return route.FulfillAsync(new() { Path = file, Headers = shared ? new Dictionary<string, string> { ["Content-Type"] = type, ["Access-Control-Allow-Origin"] = "*" } : new Dictionary<string, string> { ["Content-Type"] = type } });
    }
}
