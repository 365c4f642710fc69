using Microsoft.Playwright;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>The field in the header of every page.</summary>
[Collection(BrowserRun.Name)]
public sealed class SearchFieldTests(BrowserRun run, SearchRegions regions) : IClassFixture<SearchRegions>
{
    private const string Input = "#site-search";
    private const string Options = "[role=option]";

    [BrowserFact]
    public async Task It_loads_nothing_until_somebody_is_in_it()
    {
        await using var visit = await Open("aktuelles/");
        Assert.DoesNotContain(visit.Asked, a => a.StartsWith("/suche/", StringComparison.Ordinal));
        await visit.Tab.RunAndWaitForRequestFinishedAsync(() => visit.Tab.FocusAsync(Input), new() { Predicate = r => r.Url.StartsWith(SearchVisit.Home + "suche/index", StringComparison.Ordinal) });
        Assert.Contains("/suche/search.js", visit.Asked);
        Assert.Empty(visit.Faults);
        Assert.Empty(await visit.LeftBehind());
    }

    [BrowserFact]
    public async Task Arrows_go_through_the_hits_and_back_to_the_field_and_enter_opens_one()
    {
        await using var visit = await Open("");
        await visit.Tab.Locator(Input).PressSequentiallyAsync("Markt");
        await Assertions.Expect(visit.Tab.Locator(Options)).ToHaveCountAsync(7);
        await Assertions.Expect(visit.Tab.Locator(Options).Last).ToHaveTextAsync("Alle Ergebnisse für „Markt“");
        await Assertions.Expect(visit.Tab.Locator(Options).First.Locator("mark").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Tab.Locator("header [role=status]")).ToContainTextAsync("6 Treffer");
        Assert.Equal("true", await visit.Tab.GetAttributeAsync(Input, "aria-expanded"));
        await visit.Tab.PressAsync(Input, "ArrowDown");
        Assert.Equal(await visit.Tab.Locator(Options).First.GetAttributeAsync("id"), await visit.Tab.GetAttributeAsync(Input, "aria-activedescendant"));
        await visit.Tab.PressAsync(Input, "ArrowUp");
        Assert.Null(await visit.Tab.GetAttributeAsync(Input, "aria-activedescendant"));
        await visit.Tab.PressAsync(Input, "ArrowUp");
        Assert.Equal("true", await visit.Tab.Locator(Options).Last.GetAttributeAsync("aria-selected"));
        await visit.Tab.PressAsync(Input, "Escape");
        await Assertions.Expect(visit.Tab.Locator(Options).First).ToBeHiddenAsync();
        Assert.Equal("Markt", await visit.Tab.InputValueAsync(Input));
        await visit.Tab.PressAsync(Input, "ArrowDown");
        await Assertions.Expect(visit.Tab.Locator(Options).First).ToBeVisibleAsync();
        var title = await visit.Tab.Locator(Options).First.Locator(".search-hit-title").TextContentAsync();
        await visit.Tab.PressAsync(Input, "ArrowDown");
        await visit.Tab.PressAsync(Input, "Enter");
        await Assertions.Expect(visit.Tab.Locator("h1")).ToHaveTextAsync(title!);
        Assert.Empty(visit.Faults);
    }

    // An answer may take its time, and a visitor's fingers are quicker.
    [BrowserFact]
    public async Task Hit_that_was_gone_to_stays_when_the_answer_to_the_last_letter_comes()
    {
        await using var visit = await Open("");
        await visit.Tab.Locator(Input).PressSequentiallyAsync("Brunne");
        await Assertions.Expect(visit.Tab.Locator(Options)).ToHaveCountAsync(2);
        await visit.Tab.EvaluateAsync("""
            selector => {
              const input = document.querySelector(selector);
              input.value = "Brunnen";
              input.dispatchEvent(new Event("input", { bubbles: true }));
              input.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
            }
            """, Input);
        await Assertions.Expect(visit.Tab.Locator(Options).Last).ToHaveTextAsync("Alle Ergebnisse für „Brunnen“");
        Assert.Equal("true", await visit.Tab.Locator(Options).First.GetAttributeAsync("aria-selected"));
        await visit.Tab.Locator(Input).PressSequentiallyAsync(" ");
        Assert.Null(await visit.Tab.GetAttributeAsync(Input, "aria-activedescendant"));
    }

    [BrowserFact]
    public async Task A_hit_is_opened_by_a_press_and_the_last_line_leads_to_all()
    {
        await using var visit = await Open("");
        await visit.Tab.FillAsync(Input, "Brunnen");
        await visit.Tab.ClickAsync(Options);
        await Assertions.Expect(visit.Tab.Locator("h1")).ToHaveTextAsync("Wochenmarkt am Brunnen");
        await visit.Tab.FillAsync(Input, "Markt");
        await visit.Tab.ClickAsync(Options + ".search-hit-all");
        await Assertions.Expect(visit.Tab).ToHaveURLAsync(SearchVisit.Home + "suche/?q=Markt");
        await Assertions.Expect(visit.Results).ToHaveCountAsync(20);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task In_English_it_asks_the_English_index()
    {
        await using var visit = await Open("en/");
        await visit.Tab.FillAsync(Input, "fountain");
        await visit.Tab.ClickAsync(Options);
        await Assertions.Expect(visit.Tab).ToHaveURLAsync(SearchVisit.Home + "en/events/marketing/wochenmarkt/");
        Assert.DoesNotContain(visit.Asked, a => a.StartsWith("/suche/", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_script_or_index_it_is_a_plain_form(bool script)
    {
        await using var visit = await SearchVisit.To(run, regions.In("base"), script: script);
        visit.Missing = path => path == "/suche/search.js";
        await visit.Open("");
        await visit.Tab.FillAsync(Input, "Markt");
        await visit.Tab.PressAsync(Input, "Enter");
        await Assertions.Expect(visit.Tab).ToHaveURLAsync(SearchVisit.Home + "suche/?q=Markt");
    }

    [BrowserTheory]
    [InlineData("base", 1280, true)]
    [InlineData("base", 320, false)]
    [InlineData("forum", 1280, false)]
    [InlineData("forum", 320, true)]
    public async Task Its_list_lies_above_all_else_within_the_window_and_axe_finds_nothing(string theme, int width, bool dark)
    {
        await using var visit = await SearchVisit.To(run, regions.In(theme), width, dark: dark);
        await visit.Open("");
        if (width < 1000) await visit.Tab.ClickAsync(".menu-button");
        await visit.Tab.FillAsync(Input, "Markt");
        await Assertions.Expect(visit.Tab.Locator(Options)).ToHaveCountAsync(7);
        await visit.Tab.PressAsync(Input, "ArrowDown");
        Assert.Empty(await visit.Tab.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("[role=option]")].filter(option => {
              option.scrollIntoView({ block: "nearest" });
              const { left, right, top, bottom } = option.getBoundingClientRect();
              return left < 0 || right > innerWidth || !option.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
            }).map(option => option.textContent)
            """));
        await visit.Axe();
        Assert.Empty(visit.Faults);
    }

    private async Task<SearchVisit> Open(string path)
    {
        var visit = await SearchVisit.To(run, regions.In("base"));
        await visit.Open(path);
        return visit;
    }
}
