using Microsoft.Playwright;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary><c>&lt;region-search&gt;</c> on somebody else's website.</summary>
[Collection(BrowserRun.Name)]
public sealed class SearchWidgetTests(BrowserRun run, SearchRegions regions) : IClassFixture<SearchRegions>
{
    private const string Script = "<script type=\"module\" src=\"https://dach.example/widgets/search.js\"></script>";
    private const string Policy = "script-src https://dach.example; connect-src https://dach.example";
    private const string Fallback = "<a href=\"https://dach.example/suche/\">Suche der Region</a>";
    private const string Input = "region-search input";
    private const string Titles = "region-search [part=title]";

    [BrowserFact]
    public async Task Under_a_strict_policy_it_asks_the_brand_alone_and_that_not_before_somebody_is_in_it()
    {
        await using var visit = await Open("");
        await visit.Tab.Locator(Input).WaitForAsync();
        Assert.Equal(["/widgets/search.js"], visit.Asked);
        await visit.Tab.FillAsync(Input, "Brunnen");
        await Assertions.Expect(visit.Tab.Locator(Titles)).ToHaveTextAsync(["Wochenmarkt am Brunnen"]);
        Assert.Equal("https://dach.example/termine/marketing/wochenmarkt/", await visit.Tab.Locator(Titles).EvaluateAsync<string>("a => a.href"));
        await Assertions.Expect(visit.Tab.Locator("region-search [role=status]")).ToHaveTextAsync("1 Treffer zu „Brunnen“");
        Assert.All(visit.Asked, a => Assert.True(a.StartsWith("/widgets/", StringComparison.Ordinal) || a.StartsWith("/suche/", StringComparison.Ordinal), a));
        Assert.Empty(visit.Faults);
        Assert.Empty(await visit.LeftBehind());
    }

    [BrowserFact]
    public async Task Enter_leads_to_the_search_page_and_escape_puts_the_hits_away()
    {
        await using var visit = await Open("limit=\"3\"");
        await visit.Tab.FillAsync(Input, "Markt");
        await Assertions.Expect(visit.Tab.Locator(Titles)).ToHaveCountAsync(3);
        Assert.Equal("https://dach.example/suche/?q=Markt", await visit.Tab.GetAttributeAsync("region-search [part=all] a", "href"));
        await visit.Tab.PressAsync(Input, "Escape");
        await Assertions.Expect(visit.Tab.Locator(Titles)).ToHaveCountAsync(0);
        await visit.Tab.PressAsync(Input, "Enter");
        await Assertions.Expect(visit.Tab).ToHaveURLAsync("https://dach.example/suche/?q=Markt");
    }

    [BrowserTheory]
    [InlineData("", "Markt", "https://dach.example/suche/?q=Markt")]
    [InlineData("lang=en", "market", "https://dach.example/en/search/?q=market")]
    [InlineData("lang=en-GB", "market", "https://dach.example/en/search/?q=market")]
    [InlineData("lang=fr", "Markt", "https://dach.example/suche/?q=Markt")]
    [InlineData("brand=stadt", "Konzert", "https://stadt.example/suche/?q=Konzert")]
    [InlineData("brand=https://stadt.example", "Konzert", "https://stadt.example/suche/?q=Konzert")]
    public async Task Attributes_choose_brand_and_language_from_the_start_and_when_they_change(string attributes, string text, string expected)
    {
        await using var visit = await SearchVisit.To(run, regions.In("base"));
        await visit.OpenForeign($"{Script}<region-search {attributes}>{Fallback}</region-search><p><region-search></region-search></p>");
        var all = visit.Tab.Locator("region-search [part=all] a");
        await visit.Tab.Locator(Input).First.FillAsync(text);
        await Assertions.Expect(all).ToHaveAttributeAsync("href", expected);
        await visit.Tab.EvaluateAsync("() => { const [first, later] = document.querySelectorAll('region-search'); for (const { name, value } of first.attributes) later.setAttribute(name, value); }");
        await visit.Tab.Locator(Input).Last.FillAsync(text);
        await Assertions.Expect(all.Last).ToHaveAttributeAsync("href", expected);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task Without_script_the_link_stands_there()
    {
        await using var visit = await SearchVisit.To(run, regions.In("base"), script: false);
        await visit.OpenForeign($"{Script}<region-search>{Fallback}</region-search>");
        Assert.True(await visit.Tab.Locator("region-search > a").IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData("brand=unbekannt")]
    [InlineData("brand=https://dach.example/nirgends/")]
    public async Task Where_the_search_cannot_be_had_it_says_so_and_the_link_is_back(string attributes)
    {
        await using var visit = await SearchVisit.To(run, regions.In("base"));
        await visit.OpenForeign($"{Script}<region-search {attributes}>{Fallback}</region-search>");
        await visit.Tab.FillAsync(Input, "Markt");
        await Assertions.Expect(visit.Tab.Locator("region-search [part=status]")).ToHaveTextAsync("Die Suche ist gerade nicht erreichbar.");
        Assert.True(await visit.Tab.Locator("region-search > a").IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData("", false)]
    [InlineData("theme=auto lang=en", true)]
    [InlineData("theme=dark placeholder='Die Region durchsuchen'", false)]
    public async Task Axe_finds_nothing(string attributes, bool dark)
    {
        await using var visit = await SearchVisit.To(run, regions.In("base"), width: 320, dark: dark);
        await visit.OpenForeign($"{Script}<region-search {attributes}>{Fallback}</region-search>");
        await visit.Tab.FillAsync(Input, attributes.Contains("en", StringComparison.Ordinal) && attributes.Contains("auto", StringComparison.Ordinal) ? "market" : "Markt");
        await visit.Tab.Locator(Titles).First.WaitForAsync();
        await visit.Axe();
        Assert.Equal(320, await visit.Tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(visit.Faults);
    }

    private async Task<SearchVisit> Open(string attributes)
    {
        var visit = await SearchVisit.To(run, regions.In("base"));
        await visit.OpenForeign($"{Script}<region-search {attributes}>{Fallback}</region-search>", Policy);
        return visit;
    }
}
