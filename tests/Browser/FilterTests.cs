using Microsoft.Playwright;

namespace RegionSite.Tests.Browser;

/// <summary>Lists can be narrowed in every theme: by one form with script, by single pages without.</summary>
[Collection(BrowserRun.Name)]
public sealed class FilterTests(BrowserRun run)
{
    private const string Shown = "[data-filter-list] [data-marks]:visible";

    public static TheoryData<string> Themes => [.. ThemedSite.Themes];

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task Choices_combine_and_stand_in_the_address(string theme)
    {
        var site = run.SiteIn(theme);
        await using var window = await OpenWindow.On(await run.Window(1280), site);
        await window.Open(site.ListAt("/termine/"));
        var all = await window.Tab.Locator(Shown).CountAsync();
        await window.Tab.SelectOptionAsync("[data-filter-mark=topic]", "kultur");
        var ofTopic = await window.Tab.Locator(Shown).CountAsync();
        await window.Tab.CheckAsync("[data-filter-mark=free]");
        var free = await window.Tab.Locator(Shown).CountAsync();
        Assert.True(all > ofTopic && ofTopic > free && free > 0, $"{all}, of the topic {ofTopic}, free {free}");
        Assert.Equal(free, await window.Tab.Locator("[data-filter-list] [data-marks~='topic:kultur'][data-marks~='free:']:visible").CountAsync());
        Assert.StartsWith($"{free} ", await window.Tab.Locator("[data-filter-status]").TextContentAsync(), StringComparison.Ordinal);
        var address = new Uri(window.Tab.Url);
        Assert.Equal("?thema=kultur&eintritt-frei=1", address.Query);

        // Whoever is sent the address sees the same.
        await window.Open(address.AbsoluteUri);
        Assert.Equal(free, await window.Tab.Locator(Shown).CountAsync());
        await window.Tab.ClickAsync("[data-filter] [type=reset]");
        await Assertions.Expect(window.Tab.Locator(Shown)).ToHaveCountAsync(all);
        Assert.Equal("", new Uri(window.Tab.Url).Query);
        Assert.Empty(window.Traffic.Faults());
    }

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task Periods_are_those_of_the_visitors_clock(string theme)
    {
        var site = run.SiteIn(theme);
        await using var window = await OpenWindow.On(await run.Window(1280), site);
        await window.Open(site.ListAt("/termine/"));
        // The sites are built for Saturday, 1 May 2027, which is the visitor's today.
        foreach (var (word, from, to) in ((string, string, string)[])[("today", "2027-05-01", "2027-05-01"), ("weekend", "2027-05-01", "2027-05-02"), ("next-week", "2027-05-03", "2027-05-09")])
        {
            await window.Tab.SelectOptionAsync("[data-filter-when]", word);
            var expected = await window.Tab.EvaluateAsync<int>(
                "([from, to]) => [...document.querySelectorAll('[data-filter-list] [data-dates]')].filter(e => e.dataset.dates.split(' ').some(s => { const [a, b = a] = s.split('/'); return a <= to && b >= from; })).length",
                new[] { from, to });
            Assert.True(expected > 0, $"nothing is on: {word}");
            Assert.Equal((word, expected), (word, await window.Tab.Locator(Shown).CountAsync()));
        }
    }

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task Words_find_names_however_they_are_typed(string theme)
    {
        var site = run.SiteIn(theme);
        await using var window = await OpenWindow.On(await run.Window(1280), site);
        await window.Open(site.ListAt("/verzeichnis/"));
        foreach (var word in (string[])["Töpferei", "TOEPFEREI", "toepf"])
        {
            await window.Tab.FillAsync("[data-filter] [name=q]", word);
            Assert.Equal((word, 1), (word, await window.Tab.Locator(Shown).CountAsync()));
        }
    }

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task Without_script_each_choice_is_a_page(string theme)
    {
        var site = run.SiteIn(theme);
        await using var window = await OpenWindow.On(await run.Window(320, script: false), site);
        await window.Open(site.ListAt("/termine/"));
        Assert.False(await window.Tab.Locator("[data-filter]").IsVisibleAsync());
        await window.Tab.Locator(".filter-links summary").First.ClickAsync();
        await window.Tab.ClickAsync(".filter-links a[href$='/thema/kultur/']");
        Assert.EndsWith("/termine/thema/kultur/", window.Tab.Url, StringComparison.Ordinal);
        Assert.True(await window.Tab.Locator(".cards-events > li").CountAsync() > 0);
    }
}
