using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Rendering;

/// <summary>The list of events and its months, as a visitor finds them on 15 January 2027.</summary>
public sealed class EventListTests : IDisposable
{
    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void List_of_more_than_a_hundred_dates_has_further_pages()
    {
        _content.Put("partners/verband/events/viele.yaml", string.Concat(Enumerable.Range(1, 130).Select(n => $"- {{id: abend-{n}, title: Abend {n}, summary: Kurz., start: 2027-03-01T18:00, end: 2027-03-01T20:00}}\n")));
        _content.Put("partners/verband/events/markt.md", "---\ntitle: Markt\nsummary: Kurz.\nstart: 2027-01-02T09:00\nend: 2027-01-02T12:00\nrepeat: {every: week}\n---\nText.\n");
        var lists = _content.Build().Where(e => e is { Brand: "dach", Type: "list" }).Select(e => e.Url).ToList();
        Assert.Contains("https://dach.example/termine/seite/2/", lists);
        Assert.DoesNotContain("https://dach.example/termine/seite/3/", lists);
        var (first, second) = (Page("termine"), Page("termine/seite/2"));
        // The concert of the region's own and 130 evenings; the market stands below its rhythm, once.
        Assert.Equal(100, first.QuerySelectorAll("[id^=m2027] .card").Length);
        Assert.Equal(31, second.QuerySelectorAll(".card").Length);
        Assert.StartsWith("Jeden Samstag, 09:00–12:00 Uhr", Plain(first.QuerySelector("#regular .card-when")!.TextContent));
        Assert.Equal("Veranstaltungen, Seite 2", second.QuerySelector("h1")!.TextContent);
        Assert.NotNull(second.QuerySelector("a[rel=prev][href='/termine/']"));
        Assert.Equal("/termine/seite/2/", first.QuerySelector("[data-filter]")!.GetAttribute("data-more"));
    }

    [Fact]
    public void Exhibition_is_found_in_each_of_its_months_and_buries_no_day()
    {
        _content.Put("partners/marketing/events/schau.md", "---\ntitle: Schau\nsummary: Kurz.\nstart: 2026-12-01\nend: 2027-03-31\nplace: stadt-b\n---\nText.\n");
        _content.Build();
        foreach (var month in (string[])["2026/12", "2027/01", "2027/02", "2027/03"])
        {
            var page = Page($"termine/{month}");
            Assert.Equal("Schau", page.QuerySelector("#running .card-title")!.TextContent);
            Assert.DoesNotContain(page.QuerySelectorAll(".event-day .card-title"), t => t.TextContent == "Schau");
        }
        Assert.Equal("Konzert", Page("termine/2027/01").QuerySelector("#t2027-01-15 .card-title")!.TextContent);
        var list = Page("termine");
        Assert.Equal("bis 31. März 2027", Plain(list.QuerySelector("#running .card-when")!.TextContent));
        Assert.Equal("Konzert", list.QuerySelector(".card-title")!.TextContent);
    }

    [Fact]
    public void One_topic_alone_can_be_chosen_where_not_all_is_about_it()
    {
        _content.Put("partners/marketing/events/lesung.md", "---\ntitle: Lesung\nsummary: Kurz.\nstart: 2027-01-30T19:00\ntopics: [kultur]\n---\nText.\n");
        _content.Build();
        var list = Page("termine");
        Assert.Equal(["", "kultur"], list.QuerySelectorAll("[data-filter-mark=topic] option").Select(o => o.GetAttribute("value")));
        Assert.NotNull(list.QuerySelector(".filter-links a[href='/termine/thema/kultur/']"));
        // Both are the same partner's.
        Assert.Null(list.QuerySelector("[data-filter-mark=partner]"));
    }

    [Fact]
    public void Span_over_the_turn_of_a_month_is_found_in_both()
    {
        _content.Put("partners/marketing/events/fest.md", "---\ntitle: Fest\nsummary: Kurz.\nstart: 2027-01-30\nend: 2027-02-01\n---\nText.\n");
        // A night over midnight is one of January alone.
        _content.Put("partners/marketing/events/nacht.md", "---\ntitle: Nacht\nsummary: Kurz.\nstart: 2027-01-31T21:00\nend: 2027-02-01T02:00\n---\nText.\n");
        _content.Build();
        var january = Page("termine/2027/01");
        Assert.NotNull(january.QuerySelector("#t2027-01-30 .card-event"));
        Assert.Equal("Fest", january.QuerySelector("#t2027-01-31 .event-lines a")!.TextContent);
        var february = Page("termine/2027/02");
        Assert.Equal("Fest", february.QuerySelector("#t2027-02-01 .card-title")!.TextContent);
        Assert.Single(february.QuerySelectorAll(".card"));
    }

    [Fact]
    public void Table_of_a_month_leads_to_its_days_and_says_what_is_on()
    {
        _content.Put("partners/marketing/events/kurs.md", "---\ntitle: Kurs\nsummary: Kurz.\nstart: 2027-01-14T18:00\nend: 2027-01-14T19:00\nrepeat: {every: day, count: 3}\nchanges: [{date: 2027-01-16, status: cancelled}]\n---\nText.\n");
        _content.Build();
        var table = Page("termine").QuerySelector(".month-table")!;
        Assert.Equal("15. Januar: 2 Termine", Plain(table.QuerySelector("[data-date='2027-01-15'] a[href='/termine/2027/01/#t2027-01-15']")!.TextContent));
        Assert.Equal("16. Januar: 1 Termin, davon abgesagt oder verschoben: 1", Plain(table.QuerySelector("[data-date='2027-01-16'].is-off")!.TextContent));
        Assert.Null(table.QuerySelector("[data-date='2027-01-17'] a"));
        // 1 January 2027 is a Friday.
        Assert.Equal(4, table.QuerySelectorAll("tbody tr:first-child td:empty").Length);
        Assert.NotNull(Page("termine/2027/01").QuerySelector("#t2027-01-16 .event-lines .is-cancelled .tag-state"));
    }

    [Fact]
    public void Cards_say_for_the_filter_on_which_days_something_is_on()
    {
        _content.Put("partners/marketing/events/tage.md", "---\ntitle: Tage\nsummary: Kurz.\nstart: 2027-02-05\nend: 2027-02-07\nalso: [2027-02-20, 2027-09-10]\n---\nText.\n");
        _content.Build();
        var card = Page("termine").QuerySelectorAll(".card").Single(c => c.QuerySelector(".card-title")!.TextContent == "Tage");
        Assert.Equal("2027-02-05/2027-02-07 2027-02-20/2027-02-22", card.GetAttribute("data-dates"));
    }

    [Fact]
    public void What_has_no_date_is_listed_in_words_and_in_no_calendar()
    {
        _content.Brand("dach", "verband", "select: all\nhome:\n  - {events: {limit: 8}}");
        _content.Put("partners/marketing/events/fest.md", "---\ntitle: Fest\nsummary: Kurz.\nstart: 2027-08\nwhen: nach den Sommerferien\nplace: stadt-b\ntopics: [kultur]\n---\nText.\n");
        _content.Put("partners/marketing/events/jahr.md", "---\ntitle: Jahr\nsummary: Kurz.\nstart: 2027\nwhen: im Laufe des Jahres\n---\nText.\n");
        _content.Put("partners/marketing/events/frueh.md", "---\ntitle: Frueh\nsummary: Kurz.\nstart: 2027-03\nwhen: im Frühjahr\n---\nText.\n");
        _content.Put("partners/marketing/events/vorbei.md", "---\ntitle: Vorbei\nsummary: Kurz.\nstart: 2026-12\nwhen: im Dezember\n---\nText.\n");
        _content.Build();
        var list = Page("termine");
        // By the end of its month or year; what is past is gone.
        Assert.Equal(["Frueh", "Fest", "Jahr"], list.QuerySelectorAll("#unfixed .card-title").Select(t => t.TextContent));
        Assert.Equal(["im Frühjahr", "nach den Sommerferien", "im Laufe des Jahres"], list.QuerySelectorAll("#unfixed .card-when").Select(t => Plain(t.TextContent)));
        Assert.False(Directory.Exists(Path.Combine(_content.Output, "dach.example/termine/2027/08")));
        Assert.Contains("nach den Sommerferien", Page("").QuerySelector("main")!.TextContent);
        Assert.Equal("nach den Sommerferien", Plain(Page("termine/thema/kultur").QuerySelector("#unfixed .card-when")!.TextContent));
        Assert.Equal("nach den Sommerferien", Plain(Page("termine/marketing/fest").QuerySelector(".fact-when dd")!.TextContent));
        Assert.Null(Page("termine/marketing/fest").QuerySelector("a[href$='termin.ics']"));
        var feed = Text("feed.xml");
        Assert.Contains("nach den Sommerferien", feed);
        foreach (var file in (string[])["kalender.ics", "kalender-einzeln.ics", "termine.json", "termine.csv", "amtsblatt.txt"]) Assert.DoesNotContain("Fest", Text(file));
        Assert.DoesNotContain("startDate", Page("termine/marketing/fest").QuerySelector("script[type='application/ld+json']")?.TextContent ?? "");

        string Text(string file) => File.ReadAllText(Path.Combine(_content.Output, "dach.example/termine", file));
    }

    [Fact]
    public void Those_whom_events_are_for_have_pages_of_their_own()
    {
        _content.Put("partners/marketing/events/markt.md", "---\ntitle: Markt\nsummary: Kurz.\nstart: 2027-02-20T18:00\naudience: [Händlerinnen und Händler, Gäste]\naccessibility: [step-free]\n---\nText.\n");
        _content.Put("partners/marketing/events/vorbei.md", "---\ntitle: Vorbei\nsummary: Kurz.\nstart: 2026-12-20T18:00\naudience: Niemand mehr\n---\nText.\n");
        _content.Build();
        var page = Page("termine/fuer/haendlerinnen-und-haendler");
        Assert.Equal("Veranstaltungen: Händlerinnen und Händler", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Markt"], page.QuerySelectorAll(".card-title").Select(t => t.TextContent));
        Assert.NotNull(Page("termine/barrierefrei/step-free").QuerySelector(".card-title"));
        var list = Page("termine");
        Assert.Equal(["", "gaeste", "haendlerinnen-und-haendler"], list.QuerySelectorAll("[data-filter-mark=audience] option").Select(o => o.GetAttribute("value")));
        Assert.NotNull(list.QuerySelector(".filter-links a[href='/termine/fuer/haendlerinnen-und-haendler/']"));
        Assert.Contains("audience:gaeste", list.QuerySelector("[data-marks*='audience:']")!.GetAttribute("data-marks"));
    }

    [Fact]
    public void An_audience_written_in_several_ways_is_one_and_is_called_as_most_write_it()
    {
        foreach (var (slug, audience) in ((string, string)[])[("eins", "Kinder"), ("zwei", "' Kinder '"), ("drei", "kinder"), ("vier", "KINDER"), ("fuenf", "[familien, Ältere]"), ("sechs", "[Familien, ältere]")])
            _content.Put($"partners/marketing/events/{slug}.md", $"---\ntitle: {slug}\nsummary: Kurz.\nstart: 2027-02-20T18:00\naudience: {audience}\n---\nText.\n");
        _content.Build();
        var options = Page("termine").QuerySelectorAll("[data-filter-mark=audience] option").Skip(1).Select(o => $"{o.GetAttribute("value")}: {o.TextContent}").ToList();
        // Where as many write it so as otherwise, capitals come first.
        Assert.Equal(["aeltere: Ältere", "familien: Familien", "kinder: Kinder"], options.Select(o => o.Split(" (")[0]));
        Assert.Equal(4, Page("termine/fuer/kinder").QuerySelectorAll(".card-title").Length);
        Assert.Equal("Veranstaltungen: Kinder", Page("termine/fuer/kinder").QuerySelector("h1")!.TextContent);
    }

    private IDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_content.Output, "dach.example", path, "index.html")));

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Trim();
}
