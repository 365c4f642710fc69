using Microsoft.Playwright;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>The search page as visitors use it.</summary>
[Collection(BrowserRun.Name)]
public sealed class SearchPageTests(BrowserRun run, SearchRegions regions) : IClassFixture<SearchRegions>
{
    private const string Input = "#search-text";

    /// <summary>Answers "langsam" only when "schnell" is answered.</summary>
    private const string SlowModule = """
        let release;
        const later = new Promise(resolve => { release = resolve; });
        export const open = async () => ({
          search: async text => {
            if (text === "langsam") await later;
            else release();
            return { total: 1, missing: [], suggestion: null, corrected: false, results: [{ url: "/", title: text, excerpt: "", type: "news", score: 1, marks: { title: [], excerpt: [] } }] };
          },
          counts: async () => ({}),
        });
        """;

    [BrowserFact]
    public async Task It_answers_while_somebody_types_and_says_how_many_there_are()
    {
        await using var visit = await Open("suche/");
        await visit.Tab.FillAsync(Input, "Brunnen");
        await Assertions.Expect(visit.Results).ToHaveTextAsync(["Wochenmarkt am Brunnen"]);
        await Assertions.Expect(visit.Tab.Locator("[data-search-results] .kicker")).ToHaveTextAsync("Veranstaltungen");
        await Assertions.Expect(visit.Tab.Locator("[data-search-results] mark").First).ToHaveTextAsync("Brunnen");
        await Assertions.Expect(visit.Tab.Locator("main [role=status]")).ToHaveTextAsync("1 Treffer zu „Brunnen“");
        await Assertions.Expect(visit.Tab).ToHaveURLAsync(SearchVisit.Home + "suche/?q=Brunnen");
        Assert.Equal(1, await visit.Tab.EvaluateAsync<int>("() => document.querySelectorAll('[data-search-results] li').length"));
        await visit.Tab.FillAsync(Input, "");
        await Assertions.Expect(visit.Tab.Locator("[data-search-answer]")).ToBeHiddenAsync();
        Assert.Empty(visit.Faults);
        Assert.Empty(await visit.LeftBehind());
    }

    [BrowserFact]
    public async Task What_was_sent_off_can_be_gone_back_to_and_what_was_typed_on_the_way_is_no_step()
    {
        await using var visit = await Open("suche/");
        await Ask("Museum");
        await Assertions.Expect(visit.Results).ToHaveTextAsync(["Museum Stadt B"]);
        Assert.True(await visit.Tab.Locator("[data-search-status]").EvaluateAsync<bool>("s => s === document.activeElement"));
        await Ask("Markt");
        await visit.Tab.CheckAsync("input[name=type][value=event]");
        await Assertions.Expect(visit.Results).ToHaveCountAsync(2);
        Assert.Equal(SearchVisit.Home + "suche/?q=Markt&type=event", visit.Tab.Url);
        await visit.Tab.GoBackAsync();
        await Assertions.Expect(visit.Tab).ToHaveURLAsync(SearchVisit.Home + "suche/?q=Markt");
        await Assertions.Expect(visit.Tab.Locator("input[name=type][value=event]")).Not.ToBeCheckedAsync();
        await Assertions.Expect(visit.Results).ToHaveCountAsync(20);
        await visit.Tab.GoBackAsync();
        await Assertions.Expect(visit.Results).ToHaveTextAsync(["Museum Stadt B"]);
        await visit.Tab.GoBackAsync();
        await Assertions.Expect(visit.Tab.Locator(Input)).ToHaveValueAsync("");
        await visit.Tab.GoForwardAsync();
        await Assertions.Expect(visit.Results).ToHaveTextAsync(["Museum Stadt B"]);
        Assert.Empty(visit.Faults);

        async Task Ask(string text)
        {
            await visit.Tab.FillAsync(Input, "");
            await visit.Tab.Locator(Input).PressSequentiallyAsync(text);
            await visit.Tab.PressAsync(Input, "Enter");
            await Assertions.Expect(visit.Tab.Locator("[data-search-status]")).ToContainTextAsync($"„{text}“");
        }
    }

    [BrowserFact]
    public async Task An_address_that_is_passed_on_shows_the_same_choice()
    {
        await using var visit = await Open("suche/?q=Markt&type=event&upcoming=1", width: 390);
        await Assertions.Expect(visit.Results).ToHaveTextAsync(["Wochenmarkt am Brunnen"]);
        await Assertions.Expect(visit.Tab.Locator("input[name=type][value=event]")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Tab.Locator("input[name=upcoming]")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Tab.Locator("[data-search-chosen]")).ToHaveTextAsync(" (2)");
        await visit.Tab.ClickAsync("[data-search-reset]");
        await Assertions.Expect(visit.Results).ToHaveCountAsync(20);
        Assert.Equal(SearchVisit.Home + "suche/?q=Markt", visit.Tab.Url);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task Facets_count_what_there_is_and_keep_the_focus_when_they_are_chosen_by_keyboard()
    {
        await using var visit = await Open("suche/?q=Marktbericht");
        await Assertions.Expect(visit.Tab.Locator("[data-facet=topic] .filter-flag")).ToHaveTextAsync(["Wirtschaft 20", "Kultur 5"]);
        await Assertions.Expect(visit.Tab.Locator("[data-facet=topic] legend")).ToHaveTextAsync("Thema");
        var culture = visit.Tab.Locator("input[name=topic][value=kultur]");
        await culture.FocusAsync();
        await visit.Tab.Keyboard.PressAsync("Space");
        await Assertions.Expect(visit.Results).ToHaveCountAsync(5);
        await Assertions.Expect(visit.Tab.Locator("[data-facet=topic] .filter-flag")).ToHaveTextAsync(["Wirtschaft 20", "Kultur 5"]);
        Assert.True(await culture.EvaluateAsync<bool>("c => c === document.activeElement"));
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task More_is_shown_on_demand_and_the_focus_goes_to_the_first_of_it()
    {
        await using var visit = await Open("suche/?q=Marktbericht");
        await Assertions.Expect(visit.Results).ToHaveCountAsync(20);
        await visit.Tab.Locator("[data-search-more]").PressAsync("Enter");
        await Assertions.Expect(visit.Results).ToHaveCountAsync(25);
        Assert.True(await visit.Results.Nth(20).Locator("a").EvaluateAsync<bool>("a => a === document.activeElement"));
        await Assertions.Expect(visit.Tab.Locator("[data-search-more]")).ToBeHiddenAsync();
        Assert.Equal(SearchVisit.Home + "suche/?q=Marktbericht&show=40", visit.Tab.Url);
    }

    [BrowserFact]
    public async Task A_slip_is_mended_and_a_word_that_is_nowhere_is_named()
    {
        await using var visit = await Open("suche/?q=Wochenmrakt");
        await Assertions.Expect(visit.Results.First).ToHaveTextAsync("Wochenmarkt am Brunnen");
        await visit.Open("suche/?q=Brunnen+Zzyzx");
        await Assertions.Expect(visit.Results).ToHaveTextAsync(["Wochenmarkt am Brunnen"]);
        await Assertions.Expect(visit.Tab.Locator("[data-search-note]")).ToContainTextAsync("Zzyzx", new() { IgnoreCase = true });
    }

    [BrowserFact]
    public async Task A_later_question_overtakes_an_earlier_one()
    {
        await using var visit = await SearchVisit.To(run, regions.In("base"));
        visit.Put(SearchVisit.Home + "suche/search.js", "text/javascript", SlowModule);
        await visit.Open("suche/?q=langsam");
        await visit.Tab.FillAsync(Input, "schnell");
        await Assertions.Expect(visit.Results).ToHaveTextAsync(["schnell"]);
        // The earlier answer is there by now, too.
        await visit.Tab.EvaluateAsync("() => new Promise(resolve => setTimeout(resolve))");
        await Assertions.Expect(visit.Results).ToHaveTextAsync(["schnell"]);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task Where_the_index_cannot_be_had_it_says_so_and_the_ways_below_stay()
    {
        await using var visit = await SearchVisit.To(run, regions.In("base"));
        visit.Missing = path => path.StartsWith("/suche/", StringComparison.Ordinal) && path.Length > "/suche/".Length;
        await visit.Open("suche/?q=Markt");
        await Assertions.Expect(visit.Tab.Locator("[data-search-status]")).ToContainTextAsync("nicht erreichbar");
        await Assertions.Expect(visit.Tab.Locator(".letters a", new() { HasTextString = "W" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Tab.Locator("a[href='/themen/kultur/']")).ToBeVisibleAsync();
        visit.Missing = _ => false;
        // It is tried anew with the next question; a browser keeps a module that failed, so the page is loaded again.
        await visit.Tab.ReloadAsync();
        await Assertions.Expect(visit.Results).ToHaveCountAsync(20);
    }

    [BrowserFact]
    public async Task Without_script_words_lead_to_what_they_stand_for()
    {
        await using var visit = await Open("suche/", script: false);
        await Assertions.Expect(visit.Tab.Locator("main form")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Tab.Locator("noscript .banner")).ToContainTextAsync("Stichworte");
        await visit.Tab.ClickAsync(".letters a:text-is('W')");
        await Assertions.Expect(visit.Tab.Locator("h1")).ToHaveTextAsync("Stichworte: W");
        await visit.Tab.ClickAsync("text=Wochenmarkt");
        await Assertions.Expect(visit.Tab.Locator("h1")).ToHaveTextAsync("Wochenmarkt am Brunnen");
        await visit.Open("suche/stichworte/m/");
        await Assertions.Expect(visit.Tab.Locator(".keyword-list > li", new() { HasTextString = "Marktbericht" }).Locator("li")).ToHaveCountAsync(21);
        Assert.Empty(visit.Faults);
    }

    [BrowserTheory]
    [InlineData("base", 1280, false)]
    [InlineData("base", 320, true)]
    [InlineData("forum", 1280, true)]
    [InlineData("forum", 320, false)]
    public async Task Axe_finds_nothing_with_results_and_facets_open_and_nothing_is_wider_than_the_window(string theme, int width, bool dark)
    {
        await using var visit = await Open("suche/?q=Markt", theme, width, dark: dark);
        await visit.Results.First.WaitForAsync();
        if (width < 1000) await visit.Tab.Locator(".search-facets > summary").ClickAsync();
        await visit.Tab.Locator("[data-facet=topic] .filter-flag").First.WaitForAsync();
        await visit.Axe();
        Assert.Equal(width, await visit.Tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await visit.Open("suche/stichworte/m/");
        await visit.Axe();
        Assert.Equal(width, await visit.Tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(visit.Faults);
    }

    private async Task<SearchVisit> Open(string path, string theme = "base", int width = 1280, bool script = true, bool dark = false)
    {
        var visit = await SearchVisit.To(run, regions.In(theme), width, script, dark);
        await visit.Open(path);
        return visit;
    }
}
