using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Rendering;

/// <summary>The page of an event, as a visitor finds it on 15 January 2027.</summary>
public sealed class EventPageTests : IDisposable
{
    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Series_of_which_the_next_date_is_off_says_which()
    {
        Event("kurs", "start: 2027-01-20T18:00\nend: 2027-01-20T19:00\nrepeat: {every: week}\nchanges: [{date: 2027-01-20, status: cancelled, note: Der Lehrer ist krank.}, {date: 2027-02-03, place: stadt-b}]\nplace: {name: Schule, kind: venue}");
        var page = Page("kurs");
        Assert.Equal("Mi., 20. Januar 2027: Fällt aus. Der Lehrer ist krank.", Plain(page.QuerySelector(".banner-state")!.TextContent));
        Assert.Equal("kurs", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Jeden Mittwoch, 18:00–19:00 Uhr", Plain(page.QuerySelector(".fact-when dd")!.TextContent));
        var dates = page.QuerySelectorAll(".dates-list li").Select(l => Plain(l.TextContent)).ToList();
        Assert.Equal("Fällt aus Mi., 20. Januar 2027, 18:00–19:00 Uhr Der Lehrer ist krank.", dates[0]);
        Assert.Equal("Mi., 27. Januar 2027, 18:00–19:00 Uhr", dates[1]);
        Assert.Equal("Mi., 3. Februar 2027, 18:00–19:00 Uhr Dieses Mal: Stadt B", dates[2]);
    }

    [Fact]
    public void Heading_of_an_event_that_is_off_says_so_to_screen_readers()
    {
        Event("fest", "start: 2027-02-20T18:00\nend: 2027-02-20T19:00\nstatus: rescheduled\npreviousStart: 2027-02-13T18:00");
        var page = Page("fest");
        Assert.Equal("Auf einen neuen Termin verlegt: fest", Plain(page.QuerySelector("h1")!.TextContent));
        Assert.Equal("Auf einen neuen Termin verlegt. Ursprünglicher Termin: Sa., 13. Februar 2027, 18:00 Uhr", Plain(page.QuerySelector(".banner-state")!.TextContent));
        Assert.NotNull(page.QuerySelector(".banner-past[hidden][data-after='2027-02-20T19:00:00+01:00']"));
    }

    [Fact]
    public void Place_leads_to_the_map_and_the_way_there()
    {
        Event("fest", "start: 2027-02-20T18:00\nplace: {name: Halle, kind: venue, street: Weg 1, latitude: 52.5, longitude: -1.25}");
        var page = Page("fest");
        Assert.NotNull(page.QuerySelector("a[href='geo:52.5,-1.25']"));
        Assert.NotNull(page.QuerySelector("a[rel=external][href='https://www.openstreetmap.org/directions?to=52.5%2C-1.25']"));
    }

    [Fact]
    public void What_moved_online_sends_nobody_to_the_place()
    {
        const string Fields = "start: 2027-02-20T18:00\nplace: {name: Halle, kind: venue, street: Weg 1, latitude: 52.5, longitude: -1.25, accessibility: [step-free]}\nonline: https://treffen.example/\nplaces: [stadt-b]\n";
        Event("umgezogen", Fields + "status: moved-online");
        Event("beides", Fields);
        var page = Page("umgezogen");
        Assert.DoesNotContain("Halle", page.QuerySelector(".item-facts")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".item-facts a[href^='geo:']"));
        Assert.NotNull(page.QuerySelector(".item-facts a[href='https://treffen.example/']"));
        Assert.Contains("Halle", Page("beides").QuerySelector(".item-facts")!.TextContent, StringComparison.Ordinal);
        var list = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_content.Output, "stadt.example", "termine", "index.html")));
        Assert.Equal(["Marketing"], list.QuerySelectorAll(".is-moved-online .meta span").Select(s => s.TextContent));
    }

    [Theory]
    [InlineData(2, 0, 2)]
    [InlineData(3, 3, 0)]
    public void Three_stations_make_a_timetable(int stations, int rows, int cards)
    {
        Event("nacht", "start: 2027-02-20T18:00\nend: 2027-02-20T23:00");
        // Written the last first: a timetable goes by time.
        for (var i = stations; i > 0; i--) Event($"station-{i}", $"start: 2027-02-20T{20 - i}:00\nend: 2027-02-20T{20 - i}:45\npartOf: nacht.md\nplace: {{name: Ort {i}, kind: venue}}");
        var page = Page("nacht");
        Assert.Equal(rows, page.QuerySelectorAll(".timetable tbody tr").Length);
        Assert.Equal(cards, page.QuerySelectorAll(".group-stations .card").Length);
        if (rows > 0) Assert.Equal(["17:00–17:45 Uhr", "station-3", "Ort 3"], page.QuerySelectorAll(".timetable tbody tr:first-child > *").Select(c => Plain(c.TextContent)));
    }

    [Fact]
    public void What_else_is_on_at_the_place_is_shown_else_in_its_municipality()
    {
        _content.Put("places.yaml", "- {id: stadt-b, name: Stadt B, kind: municipality}\n- {id: saal, name: Saal, kind: venue, within: stadt-b}\n- {id: park, name: Park, kind: venue, within: stadt-b}\n");
        Event("a", "start: 2027-02-01T18:00\nplace: saal");
        Event("b", "start: 2027-02-02T18:00\nplace: saal");
        Event("c", "start: 2027-02-03T18:00\nplace: park");
        Event("vorbei", "start: 2027-01-03T18:00\nplace: park");
        Assert.Equal(("Weitere Termine: Saal", "b"), Nearby("a"));
        Assert.Equal(("Weitere Termine: Stadt B", "Konzert,a,b"), Nearby("c"));

        (string, string) Nearby(string slug)
        {
            var group = Page(slug).QuerySelector(".group-events")!;
            return (group.QuerySelector("h2")!.TextContent, string.Join(',', group.QuerySelectorAll(".card-title").Select(t => t.TextContent)));
        }
    }

    [Fact]
    public void Series_is_written_out_with_its_end_and_what_differs()
    {
        (string Fields, string Said)[] series =
        [
            ("start: 2027-01-05T08:00\nend: 2027-01-05T13:00\nrepeat: {every: week, on: [tue, sat], until: 2027-12-24}", "Jeden Dienstag und Samstag, 08:00–13:00 Uhr, bis 24. Dezember 2027"),
            ("start: 2027-01-05T18:00\nrepeat: {every: week, count: 5}", "Jeden Dienstag, 18:00 Uhr, bis 2. Februar 2027"),
            ("start: 2027-01-07T19:00\nrepeat: {every: month, on: 1st-thu}\nexcept: [2027-05-06, 2028-01-06]", "Jeden ersten Donnerstag im Monat, 19:00 Uhr nicht am 6. Mai und 6. Januar 2028"),
            ("start: 2027-01-07T19:00\nrepeat: {every: week}\nalso: [2027-02-01, 2027-02-03T15:00]", "Jeden Donnerstag, 19:00 Uhr zusätzlich am 1. Februar und 3. Februar (15:00 Uhr)"),
            ("start: 2026-10-03\nrepeat: {every: year}", "Jährlich am 3. Oktober"),
            ("start: 2027-01-15\nrepeat: {every: month, day: [15, -1]}", "Am 15. und am letzten Tag jedes Monats"),
            // The days that have been are nobody's business any more.
            ("start: 2026-12-03T19:00\nrepeat: {every: week}\nexcept: [2026-12-24]", "Jeden Donnerstag, 19:00 Uhr"),
            ("start: 2027-01-04T18:00\nrepeat: \"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1\"", "An mehreren Terminen"),
            ("start: 2027-02-05T18:00\nalso: [2027-02-20]", "An mehreren Terminen"),
        ];
        for (var i = 0; i < series.Length; i++) Event($"reihe-{i}", series[i].Fields);
        for (var i = 0; i < series.Length; i++)
        {
            var page = Page($"reihe-{i}");
            Assert.Equal(series[i].Said, Plain(page.QuerySelector(".fact-when dd")!.TextContent));
            Assert.NotEmpty(page.QuerySelectorAll(".dates-list li"));
        }
    }

    [Fact]
    public void What_is_over_can_be_joined_and_registered_for_no_more()
    {
        const string Fields = "online: https://treffen.example/\nregistration: {url: 'https://anmeldung.example/', required: true}\n";
        Event("vorbei", "start: 2027-01-10T18:00\nend: 2027-01-10T19:00\n" + Fields);
        Event("kommt", "start: 2027-01-20T18:00\nend: 2027-01-20T19:00\n" + Fields);
        Assert.Empty(Page("vorbei").QuerySelectorAll("main a[href^='https://treffen.example'], main a[href^='https://anmeldung.example']"));
        Assert.DoesNotContain("Anmeldung erforderlich", Page("vorbei").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, Page("kommt").QuerySelectorAll("main a[href^='https://treffen.example'], main a[href^='https://anmeldung.example']").Length);
    }

    [Theory]
    [InlineData("previousStart: 2027-02-20T17:00", "Beginnt zu einer anderen Uhrzeit. Ursprünglicher Termin: Sa., 20. Februar 2027, 17:00 Uhr")]
    [InlineData("previousStart: 2027-02-19T18:00", "Auf einen neuen Termin verlegt. Ursprünglicher Termin: Fr., 19. Februar 2027, 18:00 Uhr")]
    // A mere day says nothing of the time.
    [InlineData("previousStart: 2027-02-20", "Auf einen neuen Termin verlegt. Ursprünglicher Termin: Sa., 20. Februar 2027")]
    public void Another_time_on_the_same_day_is_no_new_date(string previous, string said)
    {
        Event("fest", "start: 2027-02-20T18:00\nstatus: rescheduled\n" + previous);
        Assert.Equal(said, Plain(Page("fest").QuerySelector(".banner-state")!.TextContent));
    }

    [Theory]
    [InlineData("free", true)]
    [InlineData("0", true)]
    [InlineData("0 €", true)]
    [InlineData("0,00 Euro", true)]
    [InlineData("10 €", false)]
    [InlineData("0 € für Kinder", false)]
    public void Price_of_nothing_is_free(string price, bool isFree)
    {
        Event("fest", $"start: 2027-02-20T18:00\nprice: {price}");
        Assert.Equal(isFree ? "Eintritt frei" : price, Plain(Page("fest").QuerySelectorAll(".facts div").Single(d => d.QuerySelector("dt")!.TextContent == "Eintritt").QuerySelector("dd")!.TextContent));
    }

    [Fact]
    public void Calendar_comes_first_and_the_subscription_is_folded()
    {
        Event("fest", "start: 2027-02-20T18:00");
        var page = Page("fest");
        Assert.Equal("In den Kalender eintragen (.ics)", page.QuerySelector(".subscribe > p > a.button")!.TextContent);
        var how = page.QuerySelector("details.subscribe-how:not([open])")!;
        Assert.NotNull(how.QuerySelector("a[href='webcal://stadt.example/termine/kalender.ics']"));
        Assert.Contains("https://stadt.example/termine/kalender.ics", how.QuerySelector(".copy-address")!.TextContent);
        Assert.Contains("Google alle 8 bis 24 Stunden", how.TextContent);
        Assert.Contains("Android", how.TextContent);
    }

    private void Event(string slug, string fields) => _content.Put($"partners/marketing/events/{slug}.md", $"---\ntitle: {slug}\nsummary: Kurz.\n{fields}\n---\nText.\n");

    private IDocument Page(string slug)
    {
        if (!Directory.Exists(_content.Output)) _content.Build();
        return new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_content.Output, "stadt.example", "termine", "marketing", slug, "index.html")));
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Trim();
}
