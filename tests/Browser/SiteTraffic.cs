using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace RegionSite.Tests.Browser;

/// <summary>
/// Stands where the web would be: a context's requests are answered from a built site under the brands' real addresses, and nothing leaves the machine.
/// What the pages asked for, and what went wrong in them, is written down.
/// </summary>
internal sealed class SiteTraffic
{
    private static readonly Dictionary<string, string> MediaTypes = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".xml"] = "application/xml",
        [".ics"] = "text/calendar; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".vcf"] = "text/vcard; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".gif"] = "image/gif",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".bin"] = "application/octet-stream",
        [".vtt"] = "text/vtt; charset=utf-8",
        [".mp4"] = "video/mp4",
        [".webmanifest"] = "application/manifest+json",
    };

    // What other websites may read; a web server in front of a brand says it with a rule of its own.
    private static readonly Dictionary<string, string> Open = new() { ["Access-Control-Allow-Origin"] = "*" };

    private readonly ThemedSite _site;
    private readonly IReadOnlyDictionary<string, string> _guests;
    private readonly ConcurrentQueue<string> _faults = [];
    private readonly ConcurrentQueue<(Uri Address, string File)> _served = [];

    private SiteTraffic(ThemedSite site, IReadOnlyDictionary<string, string> guests) => (_site, _guests) = (site, guests);

    /// <summary>While set, the only document that is given: a page that sends its visitor on by itself stays and can be looked at.</summary>
    public Uri? Only { get; set; }

    /// <summary>Where the visitor was sent although only one document is given.</summary>
    public Uri? SentTo { get; private set; }

    /// <summary>What was asked for and given since the last <see cref="Faults"/>.</summary>
    public IReadOnlyCollection<(Uri Address, string File)> Served => _served;

    /// <param name="guests">Pages of other websites, by address.</param>
    public static async Task<SiteTraffic> In(IBrowserContext context, ThemedSite site, IReadOnlyDictionary<string, string>? guests = null)
    {
        var traffic = new SiteTraffic(site, guests ?? new Dictionary<string, string>());
        await context.RouteAsync("**/*", traffic.Answer);
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") traffic._faults.Enqueue($"console: {message.Text}");
        };
        context.WebError += (_, error) => traffic._faults.Enqueue($"script: {error.Error}");
        return traffic;
    }

    /// <summary>What went wrong since this was last asked; forgets it, and what was served.</summary>
    public IReadOnlyList<string> Faults()
    {
        var faults = _faults.Distinct().ToList();
        _faults.Clear();
        _served.Clear();
        SentTo = null;
        return faults;
    }

    private Task Answer(IRoute route)
    {
        var address = new Uri(route.Request.Url);
        if (_guests.TryGetValue(route.Request.Url, out var guest)) return route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = guest });
        if (!_site.Hosts.Contains(address.Host))
        {
            _faults.Enqueue($"asks a foreign host: {address}");
            return route.AbortAsync();
        }
        if (Only is not null && route.Request.IsNavigationRequest && address != Only)
        {
            SentTo = address;
            // "No content" leaves the browser where it is.
            return route.FulfillAsync(new() { Status = 204 });
        }
        if (_site.FileOf(address) is not { } file)
        {
            _faults.Enqueue($"asks for what is not there: {address}");
            return route.FulfillAsync(new() { Status = 404, ContentType = "text/plain" });
        }
        _served.Enqueue((address, file));
        return route.FulfillAsync(new() { Path = file, ContentType = MediaTypes[Path.GetExtension(file)], Headers = Open });
    }
}
