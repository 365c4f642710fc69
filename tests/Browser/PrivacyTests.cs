using System.Text.RegularExpressions;

namespace RegionSite.Tests.Browser;

/// <summary>What the privacy proof says, as a browser sees it: on a page of every kind nothing is asked of others, and nothing is kept.</summary>
[Collection(BrowserRun.Name)]
public sealed partial class PrivacyTests(BrowserRun run)
{
    private const string WhatIsKept = """
        async () => {
          const kept = [];
          if (document.cookie) kept.push(`cookie ${document.cookie}`);
          if (localStorage.length) kept.push(`localStorage ${Object.keys(localStorage)}`);
          if (sessionStorage.length) kept.push(`sessionStorage ${Object.keys(sessionStorage)}`);
          for (const base of await indexedDB.databases()) kept.push(`indexedDB ${base.name}`);
          for (const name of await caches.keys()) kept.push(`cache ${name}`);
          for (const worker of await navigator.serviceWorker.getRegistrations()) kept.push(`worker ${worker.scope}`);
          return kept;
        }
        """;

    [BrowserFact]
    public async Task No_kind_of_page_asks_another_host_or_keeps_anything_in_the_browser()
    {
        using var site = new ThemedSite("base");
        await using var window = await OpenWindow.On(await run.Window(1280), site);
        var pages = site.Pages.Where(e => e.Url.StartsWith("https://", StringComparison.Ordinal) && e.Type != "redirect").DistinctBy(e => Kind().Match(site.Text(e)).Value).ToList();
        Assert.True(pages.Count > 20, $"only {pages.Count} kinds of pages");

        var faults = new List<string>();
        foreach (var page in pages)
        {
            await window.Open(page.Url);
            // Whoever types wakes up what loads nothing before.
            if (await window.Tab.QuerySelectorAsync("[data-search-field] input") is { } field && await field.IsVisibleAsync()) await field.FillAsync("fest");
            foreach (var kept in await window.Tab.EvaluateAsync<string[]>(WhatIsKept)) faults.Add($"{page.Url}: {kept}");
            foreach (var fault in window.Traffic.Faults()) faults.Add($"{page.Url}: {fault}");
        }
        foreach (var cookie in await window.Context.CookiesAsync()) faults.Add($"cookie {cookie.Name} of {cookie.Domain}");
        Assert.Empty(faults);
    }

    [GeneratedRegex("<body class=\"page-[a-z-]+")]
    private static partial Regex Kind();
}
