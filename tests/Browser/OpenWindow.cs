using Microsoft.Playwright;

namespace RegionSite.Tests.Browser;

/// <summary>A visitor's window with one tab, on a site.</summary>
internal sealed record OpenWindow(IBrowserContext Context, SiteTraffic Traffic, IPage Tab) : IAsyncDisposable
{
    public static async Task<OpenWindow> On(IBrowserContext context, ThemedSite site, IReadOnlyDictionary<string, string>? guests = null)
    {
        var traffic = await SiteTraffic.In(context, site, guests);
        return new OpenWindow(context, traffic, await context.NewPageAsync());
    }

    public Task Open(string url) => Tab.GotoAsync(url, new() { WaitUntil = WaitUntilState.Load });

    public async ValueTask DisposeAsync() => await Context.CloseAsync();
}
