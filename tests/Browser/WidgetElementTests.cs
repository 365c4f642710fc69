using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Browser;

/// <summary>The element on somebody else's website, in the words that the page about the widgets tells webmasters to copy.</summary>
[Collection(BrowserRun.Name)]
public sealed class WidgetElementTests(BrowserRun run, WidgetRegion region) : IClassFixture<WidgetRegion>
{
    private const string Titles = "region-calendar [part=title]";
    private const string Script = "<script type=\"module\" src=\"https://dach.example/widgets/calendar.js\"></script>";
    private const string Hostile = "* { all: unset !important; } li { display: none !important; } a { visibility: hidden; } .event, .title, .calendar { display: none; }";

    private static readonly object AllRules = new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

    [BrowserTheory]
    [InlineData("element")]
    [InlineData("checked")]
    public async Task Under_no_more_than_the_documented_policy_it_shows_the_events_stores_nothing_and_asks_nobody_else(string snippet)
    {
        await using var visit = await WidgetVisit.To(run, region.Content);
        await visit.Open(region.Content.Snippet("dach.example", snippet), region.Content.Snippet("dach.example", "element-policy"));
        await visit.Tab.Locator(Titles).First.WaitForAsync();
        Assert.Equal(["Konzert", "Markt", "Lesung", "Tagung", "Schau"], await visit.Tab.Locator(Titles).AllTextContentsAsync());
        Assert.Equal("https://stadt.example/termine/marketing/konzert/", await visit.Tab.Locator(Titles).First.GetAttributeAsync("href"));
        Assert.Equal("Fr., 15. Januar 2027, 18:00–20:00 Uhr", await visit.Tab.Locator("region-calendar time").First.TextContentAsync());
        Assert.Equal(["Fällt aus"], await visit.Tab.Locator("region-calendar [part=state]").AllTextContentsAsync());
        Assert.All(visit.Asked, a => Assert.StartsWith("https://dach.example/widgets/", a, StringComparison.Ordinal));
        Assert.Empty(visit.Faults);
        Assert.Empty(await visit.LeftBehind());
    }

    [BrowserFact]
    public async Task Without_script_the_link_stands_there()
    {
        await using var visit = await WidgetVisit.To(run, region.Content, script: false);
        await visit.Open(region.Content.Snippet("dach.example", "element"));
        Assert.True(await visit.Tab.Locator("region-calendar > a[href='https://dach.example/termine/']").IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData("brand=\"https://dach.example/nirgends/\"")]
    [InlineData("brand=\"unbekannt\"")]
    [InlineData("topic=\"unbekannt\"")]
    public async Task Where_the_data_cannot_be_had_the_link_stays(string attributes)
    {
        await using var visit = await WidgetVisit.To(run, region.Content);
        await visit.Tab.RunAndWaitForConsoleMessageAsync(
            () => visit.Open($"{Script}<region-calendar {attributes}><a href=\"/\">Alle Termine</a></region-calendar>"),
            new() { Predicate = m => m.Text.StartsWith("region-calendar:", StringComparison.Ordinal) });
        Assert.True(await visit.Tab.Locator("region-calendar > a").IsVisibleAsync());
        // So it does after it has shown something.
        await visit.Tab.EvalOnSelectorAsync("region-calendar", "e => { e.removeAttribute('brand'); e.removeAttribute('topic'); }");
        await visit.Tab.Locator(Titles).First.WaitForAsync();
        await visit.Tab.EvalOnSelectorAsync("region-calendar", "e => e.setAttribute('place', 'unbekannt')");
        await visit.Tab.Locator("region-calendar > a").WaitForAsync();
    }

    [BrowserFact]
    public async Task Two_on_one_page_beside_hostile_styles_in_a_narrow_column_show_each_its_own_and_ask_once()
    {
        await using var visit = await WidgetVisit.To(run, region.Content, width: 280);
        await visit.Open($"{Script}{Script}<region-calendar topic=\"wirtschaft\"></region-calendar><region-calendar topic=\"wirtschaft\" partner=\"marketing\" view=\"compact\"></region-calendar>", styles: Hostile);
        await visit.Tab.Locator("region-calendar:nth-of-type(2) [part=title]").First.WaitForAsync();
        await visit.Tab.Locator("region-calendar:nth-of-type(1) [part=title]").First.WaitForAsync();
        Assert.Equal(["Markt", "Tagung"], await visit.Tab.Locator("region-calendar:nth-of-type(1) [part=title]").AllTextContentsAsync());
        Assert.Equal(["Markt"], await visit.Tab.Locator("region-calendar:nth-of-type(2) [part=title]").AllTextContentsAsync());
        foreach (var title in await visit.Tab.Locator(Titles).AllAsync()) Assert.InRange((await title.BoundingBoxAsync())!.Width, 20, 280);
        Assert.Equal(280, await visit.Tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Equal(visit.Asked.Distinct(), visit.Asked);
        Assert.Empty(visit.Faults);
    }

    [BrowserTheory]
    [InlineData("", "Konzert Markt Lesung Tagung Schau")]
    [InlineData("limit=2", "Konzert Markt")]
    [InlineData("limit=-3", "Konzert Markt Lesung Tagung Schau")]
    [InlineData("limit=abc", "Konzert Markt Lesung Tagung Schau")]
    [InlineData("topic=kultur", "Konzert Lesung Tagung Schau")]
    [InlineData("topic=wirtschaft place=stadt-b", "Markt")]
    [InlineData("topic='kultur wirtschaft' partner=verband", "Markt Tagung Schau")]
    [InlineData("partner=marketing", "Konzert Markt Lesung")]
    [InlineData("place=kreis-a", "Konzert Markt Lesung")]
    [InlineData("brand=stadt", "Konzert Markt Lesung Tagung Schau")]
    [InlineData("brand=https://stadt.example", "Konzert Markt Lesung Tagung Schau")]
    [InlineData("brand-url=https://stadt.example/ topic=kultur", "Konzert Lesung Tagung Schau")]
    [InlineData("lang=en", "Concert Markt Lesung Tagung Schau")]
    [InlineData("view=compact", "Konzert Markt Lesung Tagung Schau")]
    public async Task Attributes_choose_what_is_shown_from_the_start_and_when_they_change(string attributes, string expected)
    {
        await using var visit = await WidgetVisit.To(run, region.Content, zone: "America/New_York");
        await visit.Open($"{Script}<region-calendar {attributes}></region-calendar><p><region-calendar id=\"later\" topic=\"wirtschaft\" limit=\"1\"></region-calendar></p>");
        await visit.Tab.Locator("main > region-calendar [part=title]").First.WaitForAsync();
        await visit.Tab.Locator("#later [part=title]").First.WaitForAsync();
        Assert.Equal(expected, string.Join(' ', await visit.Tab.Locator("main > region-calendar [part=title]").AllTextContentsAsync()));
        await visit.Tab.EvaluateAsync("() => { const [first, later] = document.querySelectorAll('region-calendar'); for (const name of ['topic', 'limit']) later.removeAttribute(name); for (const { name, value } of first.attributes) later.setAttribute(name, value); }");
        await visit.Tab.WaitForFunctionAsync("() => { const [a, b] = [...document.querySelectorAll('region-calendar')].map(e => e.shadowRoot.textContent); return a === b; }");
        Assert.Empty(visit.Faults);
    }

    [BrowserTheory]
    [InlineData("brand=stadt", "https://stadt.example/termine/verband/tagung/")]
    [InlineData("", "https://dach.example/termine/verband/tagung/")]
    [InlineData("details-base=https://partner.example/kalender/", "https://partner.example/kalender/verband/tagung/")]
    [InlineData("details-base=https://partner.example/?termin=", "https://partner.example/?termin=verband/tagung/")]
    [InlineData("details-base=/kalender/", "https://fremd.example/kalender/verband/tagung/")]
    [InlineData("details-base=javascript:alert(1)//", "https://dach.example/termine/verband/tagung/")]
    public async Task An_event_leads_to_its_page_on_the_brand_or_to_the_partners_own_address(string attributes, string expected)
    {
        await using var visit = await WidgetVisit.To(run, region.Content);
        await visit.Open($"{Script}<region-calendar {attributes}></region-calendar>");
        Assert.Equal(expected, await visit.Tab.Locator(Titles, new() { HasTextString = "Tagung" }).GetAttributeAsync("href"));
    }

    [BrowserFact]
    public async Task Unfolded_in_place_an_event_says_time_place_summary_and_where_there_is_more()
    {
        await using var visit = await WidgetVisit.To(run, region.Content);
        await visit.Open($"{Script}<region-calendar details=\"inline\"></region-calendar>");
        var summary = visit.Tab.Locator("region-calendar summary").First;
        await summary.FocusAsync();
        await visit.Tab.Keyboard.PressAsync("Enter");
        var text = await visit.Tab.Locator("region-calendar details[open]").InnerTextAsync();
        Assert.Contains("Stadt B, Markt 1, 12345 Stadt B", text, StringComparison.Ordinal);
        Assert.Contains("Musik & mehr <b>.", text, StringComparison.Ordinal);
        Assert.Equal("https://stadt.example/termine/marketing/konzert/", await visit.Tab.Locator("region-calendar details[open] a").GetAttributeAsync("href"));
    }

    [BrowserFact]
    public async Task What_is_over_is_gone_and_a_series_goes_on_without_what_is_cancelled()
    {
        await using var visit = await WidgetVisit.To(run, region.Content);
        await visit.Tab.Context.Clock.SetFixedTimeAsync(new DateTime(2027, 1, 16, 12, 0, 0, DateTimeKind.Utc));
        await visit.Open($"{Script}<region-calendar></region-calendar>");
        await visit.Tab.Locator(Titles).First.WaitForAsync();
        Assert.Equal(["Lesung", "Markt", "Tagung", "Schau"], await visit.Tab.Locator(Titles).AllTextContentsAsync());
        var market = await visit.Tab.Locator("region-calendar li", new() { HasTextString = "Kein Markt" }).InnerTextAsync();
        Assert.Contains("23. Januar 2027, 08:00–12:00 Uhr Fällt aus", market, StringComparison.Ordinal);
        Assert.Contains("Kein Markt am 23.", market, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_month_is_a_table_that_is_gone_through_by_keyboard()
    {
        await using var visit = await WidgetVisit.To(run, region.Content, width: 280);
        await visit.Open($"{Script}<region-calendar view=\"month\"></region-calendar>");
        var calendar = visit.Tab.Locator("region-calendar");
        await calendar.Locator("table").WaitForAsync();
        Assert.Equal("Januar 2027", await calendar.Locator("caption").TextContentAsync());
        Assert.Equal("15: 1 Termin", await calendar.Locator("[aria-current=date]").TextContentAsync());
        await calendar.Locator("[aria-current=date] button").PressAsync("Enter");
        Assert.Equal(["Konzert"], await calendar.Locator("[part=title]").AllTextContentsAsync());
        await calendar.GetByLabel("Nächster Monat").PressAsync("Enter");
        Assert.Equal("Februar 2027: 3 Termine", await calendar.Locator("[role=status]").TextContentAsync());
        Assert.Equal(["3", "4", "5"], (await calendar.Locator("td button").AllTextContentsAsync()).Select(t => t.Split(':')[0]).Where(d => d.Length == 1 && d != "6"));
        await calendar.GetByLabel("Voriger Monat").PressAsync("Enter");
        Assert.Equal("true", await calendar.GetByLabel("Voriger Monat").GetAttributeAsync("aria-disabled"));
        Assert.Equal(280, await visit.Tab.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(visit.Faults);
    }

    [BrowserTheory]
    [InlineData("", false)]
    [InlineData("view=compact lang=en", false)]
    [InlineData("view=month", false)]
    [InlineData("details=inline", false)]
    [InlineData("theme=auto", true)]
    [InlineData("theme=dark view=month", false)]
    [InlineData("theme=light details=inline", true)]
    public async Task Axe_finds_nothing(string attributes, bool dark)
    {
        await using var visit = await WidgetVisit.To(run, region.Content);
        await visit.Tab.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
        await visit.Open($"{Script}<region-calendar {attributes}><a href=\"/\">Alle Termine</a></region-calendar>");
        await visit.Tab.Locator(Titles).First.WaitForAsync();
        await visit.Tab.EvaluateAsync("() => { for (const d of document.querySelector('region-calendar').shadowRoot.querySelectorAll('details')) d.open = true; }");
        await visit.Tab.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        Assert.Empty(await visit.Tab.EvaluateAsync<string[]>(BrowserRun.Script("axe"), AllRules));
    }
}
