using Microsoft.Playwright;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>What visitors come for, done by keyboard alone: nothing here is pressed, filled or focused but by <see cref="Keys"/>.</summary>
[Collection(BrowserRun.Name)]
public sealed class KeyboardJourneyTests(BrowserRun run, SearchRegions searches, WidgetRegion widgets) : IClassFixture<SearchRegions>, IClassFixture<WidgetRegion>
{
    private const string Shown = "[data-filter-list] [data-marks]:visible";
    private const string Before = "<p><a id=\"before\" href=\"#before\">Davor</a></p>";
    private const string After = "<p><a id=\"after\" href=\"#after\">Danach</a></p>";
    private const string Calendar = "<script type=\"module\" src=\"https://dach.example/widgets/calendar.js\"></script>";
    private const string Search = "<script type=\"module\" src=\"https://dach.example/widgets/search.js\"></script>";

    public static TheoryData<string> Themes => [.. ThemedSite.Themes];

    [BrowserTheory, MemberData(nameof(Themes))]
    public async Task A_list_is_narrowed_and_shown_whole_again_and_an_event_opened(string theme)
    {
        var site = run.SiteIn(theme);
        foreach (var width in (int[])[1280, 320])
        {
            await using var window = await OpenWindow.On(await run.Window(width), site);
            var (tab, keys) = (window.Tab, new Keys(window.Tab));
            await window.Open(site.ListAt("/termine/"));
            var all = await tab.Locator(Shown).CountAsync();
            await keys.Unfold(".filter-box");
            await keys.GoTo("[data-filter-mark=topic]");
            await keys.Write("Kultur");
            Assert.Equal("kultur", await tab.Locator("[data-filter-mark=topic]").InputValueAsync());
            var ofTopic = await tab.Locator(Shown).CountAsync();
            await Assertions.Expect(tab.Locator("[data-filter-status]")).ToHaveTextAsync($"{ofTopic} Einträge");
            await keys.GoTo("[data-filter-mark=free]");
            await keys.Press("Space");
            Assert.True(await keys.AreOn("[data-filter-mark=free]:checked"));
            var free = await tab.Locator(Shown).CountAsync();
            await Assertions.Expect(tab.Locator("[data-filter-status]")).ToHaveTextAsync($"{free} Einträge");
            Assert.True(all > ofTopic && ofTopic > free && free > 1, $"{all}, of the topic {ofTopic}, free {free}");
            await keys.GoTo("[data-filter] [type=reset]");
            await keys.Press("Enter");
            await Assertions.Expect(tab.Locator(Shown)).ToHaveCountAsync(all);
            // The button to take choices back is gone; whoever pressed it is still at the filter.
            Assert.True(await keys.AreOn(".filter-box *"));
            var title = await tab.Locator(Shown).First.Locator(".card-title").InnerTextAsync();
            await keys.GoTo("[data-filter-list] .card-title a");
            await keys.Follow();
            await Assertions.Expect(tab.Locator("h1")).ToHaveTextAsync(title, new() { IgnoreCase = true });
            Assert.Empty(window.Traffic.Faults());
        }
    }

    [BrowserTheory]
    [InlineData("base", 1280)]
    [InlineData("forum", 320)]
    public async Task A_suggestion_of_the_field_in_the_header_is_opened(string theme, int width)
    {
        await using var visit = await SearchVisit.To(run, searches.In(theme), width);
        var keys = new Keys(visit.Tab);
        await visit.Open("");
        await ReachField(visit, keys, width);
        await keys.Write("Brunnen");
        await Assertions.Expect(visit.Tab.Locator("[role=option]")).ToHaveCountAsync(2);
        await keys.Press("ArrowDown");
        await keys.Follow();
        await Assertions.Expect(visit.Tab.Locator("h1")).ToHaveTextAsync("Wochenmarkt am Brunnen");
        Assert.Empty(visit.Faults);
    }

    [BrowserTheory]
    [InlineData("base", 1280)]
    [InlineData("forum", 320)]
    public async Task A_question_is_asked_and_narrowed_and_its_first_answer_opened_and_come_back_from(string theme, int width)
    {
        await using var visit = await SearchVisit.To(run, searches.In(theme), width);
        var keys = new Keys(visit.Tab);
        await visit.Open("");
        await ReachField(visit, keys, width);
        await keys.Write("Marktbericht");
        await keys.Follow();
        await Assertions.Expect(visit.Results).ToHaveCountAsync(20);
        await keys.GoTo("#search-text");
        await keys.Press("Control+a");
        await keys.Write("Markt");
        await Assertions.Expect(visit.Tab.Locator("[data-search-status]")).ToContainTextAsync("„Markt“");
        await keys.Press("Enter");
        await Assertions.Expect(visit.Tab.Locator("[data-search-status]")).ToBeFocusedAsync();
        // What narrows the answer stands before it.
        await keys.GoTo(".search-facets > summary", "Shift+Tab");
        if (width < 1000) await keys.Press("Enter");
        await visit.Tab.Locator("[data-facet=type] input").First.WaitForAsync();
        await keys.GoTo("input[name=type][value=event]");
        await keys.Press("Space");
        await Assertions.Expect(visit.Results).ToHaveCountAsync(2);
        Assert.True(await keys.AreOn("input[name=type][value=event]:checked"));
        await keys.GoTo("[data-search-results] a");
        var first = await visit.Results.First.InnerTextAsync();
        await keys.Follow();
        await Assertions.Expect(visit.Tab.Locator("h1")).ToHaveTextAsync(first, new() { IgnoreCase = true });
        await visit.Tab.GoBackAsync();
        await Assertions.Expect(visit.Tab).ToHaveURLAsync(SearchVisit.Home + "suche/?q=Markt&type=event");
        await Assertions.Expect(visit.Results).ToHaveCountAsync(2);
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task Elsewhere_an_event_of_the_list_is_unfolded_and_left_both_ways_and_opened()
    {
        await using var visit = await WidgetVisit.To(run, widgets.Content);
        var (tab, keys) = (visit.Tab, new Keys(visit.Tab));
        await visit.Open($"{Calendar}{Before}<region-calendar details=\"inline\"></region-calendar>{After}");
        await tab.Locator("region-calendar summary").First.WaitForAsync();
        await keys.GoTo("#before");
        await keys.GoTo("summary");
        await keys.Press("Enter");
        await Assertions.Expect(tab.Locator("region-calendar details[open]")).ToContainTextAsync("Musik & mehr");
        await keys.GoTo("[part=more]");
        await keys.GoTo("#after");
        await keys.GoTo("#before", "Shift+Tab");
        await keys.GoTo("[part=more]");
        await keys.Follow();
        await Assertions.Expect(tab).ToHaveURLAsync("https://stadt.example/termine/marketing/konzert/");
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task Elsewhere_the_month_is_turned_a_day_chosen_and_left_both_ways_and_an_event_opened()
    {
        await using var visit = await WidgetVisit.To(run, widgets.Content);
        var (tab, keys) = (visit.Tab, new Keys(visit.Tab));
        await visit.Open($"{Calendar}{Before}<region-calendar view=\"month\"></region-calendar>{After}");
        var said = tab.Locator("region-calendar [role=status]");
        await said.WaitForAsync();
        await keys.GoTo("#before");
        await keys.GoTo("[aria-label='Nächster Monat']");
        await keys.Press("Enter");
        await Assertions.Expect(said).ToHaveTextAsync("Februar 2027: 3 Termine");
        // At the last month the button stays, and so does who stands on it.
        for (var i = 0; i < 30; i++) await keys.Press("Enter");
        Assert.True(await keys.AreOn("[aria-label='Nächster Monat'][aria-disabled=true]"));
        await keys.GoTo("[aria-label='Voriger Monat']", "Shift+Tab");
        for (var i = 0; i < 30; i++) await keys.Press("Space");
        await Assertions.Expect(said).ToHaveTextAsync("Januar 2027: 5 Termine");
        await keys.GoTo("button[value='2027-01-15']");
        await keys.Press("Space");
        await Assertions.Expect(said).ToHaveTextAsync("15. Januar: 1 Termin");
        Assert.True(await keys.AreOn("button[value='2027-01-15'][aria-pressed=true]"));
        await keys.GoTo("#after");
        await keys.GoTo("#before", "Shift+Tab");
        await keys.GoTo("[part=title]");
        await keys.Follow();
        await Assertions.Expect(tab).ToHaveURLAsync("https://stadt.example/termine/marketing/konzert/");
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task Elsewhere_the_search_is_asked_and_left_both_ways_and_what_it_found_opened()
    {
        await using var visit = await SearchVisit.To(run, searches.In("base"));
        var (tab, keys) = (visit.Tab, new Keys(visit.Tab));
        await visit.OpenForeign($"{Search}{Before}<region-search><a href=\"https://dach.example/suche/\">Suche der Region</a></region-search>{After}");
        await tab.Locator("region-search input").WaitForAsync();
        await keys.GoTo("#before");
        await keys.GoTo("[part=field]");
        await keys.Write("Markt");
        await Assertions.Expect(tab.Locator("region-search [part=title]")).ToHaveCountAsync(5);
        await keys.Press("Escape");
        await Assertions.Expect(tab.Locator("region-search [part=title]")).ToHaveCountAsync(0);
        Assert.True(await keys.AreOn("[part=field]"));
        await keys.Press("Control+a");
        await keys.Write("Brunnen");
        await Assertions.Expect(tab.Locator("region-search [part=title]")).ToHaveCountAsync(1);
        await keys.GoTo("#after");
        await keys.GoTo("#before", "Shift+Tab");
        await keys.GoTo("[part=title]");
        await keys.Follow();
        await Assertions.Expect(tab.Locator("h1")).ToHaveTextAsync("Wochenmarkt am Brunnen");
        Assert.Empty(visit.Faults);
    }

    // In a narrow window the field is in the menu.
    private static async Task ReachField(SearchVisit visit, Keys keys, int width)
    {
        if (width < 1000)
        {
            await keys.GoTo(".menu-button");
            await keys.Press("Enter");
        }
        await keys.GoTo("#site-search");
    }
}
