using Microsoft.Playwright;

namespace RegionSite.Tests.Browser;

[Collection(BrowserRun.Name)]
public sealed class RedirectTests(BrowserRun run)
{
    [BrowserFact]
    public async Task Old_addresses_lead_on_by_themselves()
    {
        var site = run.Sites[0];
        await using var window = await OpenWindow.On(await run.Window(1280, script: false), site);
        var redirects = site.Pages.Where(e => e.Type == "redirect").Take(5).ToList();
        Assert.NotEmpty(redirects);
        foreach (var redirect in redirects)
        {
            await window.Open(redirect.Url);
            await Assertions.Expect(window.Tab).ToHaveURLAsync(redirect.Canonical!);
            Assert.Empty(window.Traffic.Faults());
        }
    }
}
