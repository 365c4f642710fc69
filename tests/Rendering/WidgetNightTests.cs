using System.Text.Json;
using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Rendering;

/// <summary>A night of many places on other websites: all of it for the organiser, one station for who hosts it.</summary>
public sealed class WidgetNightTests(NightRegion region) : IClassFixture<NightRegion>
{
    private readonly SmallContent _content = region.Content;

    [Fact]
    public void The_stations_of_an_event_can_be_embedded_all_together()
    {
        Assert.Equal(["Orgel", "Bilder", "Gartenlicht"], Titles("widgets/kalender/termin/marketing/nacht/index.html", "h2 a"));
        Assert.Equal(["Orgel", "Bilder", "Gartenlicht"], Titles("widgets/html/termin/marketing/nacht.txt", "a"));
        Assert.Equal("Lange Nacht", Assert.Single(Titles("widgets/kalender/termin/marketing/nacht/index.html", "h1")));
        using var data = JsonDocument.Parse(Text("widgets/daten/termin/marketing/nacht.json"));
        Assert.Equal(["Bilder", "Gartenlicht", "Orgel"], data.RootElement.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("title").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(data.RootElement.GetProperty("events").EnumerateArray(), e => Assert.Equal("marketing/nacht", e.GetProperty("partOf").GetString()));
        Assert.Equal("https://dach.example/termine/marketing/nacht/", data.RootElement.GetProperty("all").GetProperty("de").GetString());
    }

    [Fact]
    public void A_host_can_embed_what_is_on_under_its_own_roof()
    {
        Assert.Equal(["Bilder"], Titles("widgets/kalender/termin/marketing/nacht/ort/museum/index.html", "h2 a"));
        Assert.Equal(["Bilder"], Titles("widgets/html/termin/marketing/nacht/ort/museum.txt", "a"));
        Assert.Equal("Lange Nacht: Museum", Assert.Single(Titles("widgets/kalender/termin/marketing/nacht/ort/museum/index.html", "h1")));
        // What has no place of the region's list is found by no place.
        Assert.Equal(["kirche", "museum"], Directory.GetDirectories(Path.Combine(_content.Output, "dach.example/widgets/kalender/termin/marketing/nacht/ort")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_about_the_widgets_offers_it_and_the_event_leads_there()
    {
        var page = new HtmlParser().ParseDocument(Text("widgets/index.html"));
        Assert.Equal(["", "marketing/nacht"], page.QuerySelectorAll("#embed-event option").Select(o => o.GetAttribute("value")));
        Assert.Equal("kirche museum", page.QuerySelector("#embed-event option[value='marketing/nacht']")!.GetAttribute("data-places"));
        Assert.Contains("event=\"marketing/nacht\" place=\"museum\"", page.QuerySelectorAll(".embed-table code").Select(c => c.TextContent));
        Assert.NotNull(new HtmlParser().ParseDocument(Text("termine/marketing/nacht/index.html")).QuerySelector(".group-stations a[href='/widgets/?event=marketing/nacht&limit=#choose']"));
        Assert.Null(new HtmlParser().ParseDocument(Text("termine/marketing/orgel/index.html")).QuerySelector("a[href*='widgets/?event']"));
    }

    [Fact]
    public void Who_looks_for_a_free_weekend_finds_the_night_and_not_each_station()
    {
        var finder = Text("termine/terminfinder/index.html");
        Assert.Contains(">Lange Nacht</a>", finder, StringComparison.Ordinal);
        Assert.DoesNotContain("Orgel", finder, StringComparison.Ordinal);
    }

    private IEnumerable<string> Titles(string file, string selector) => new HtmlParser().ParseDocument(Text(file)).QuerySelectorAll(selector).Select(e => e.TextContent);

    private string Text(string file) => File.ReadAllText(Path.Combine(_content.Output, "dach.example", file));
}

/// <summary>A night with three stations, two of them in places of the region's list.</summary>
public sealed class NightRegion : IDisposable
{
    public NightRegion()
    {
        Content.Put("places.yaml", "- {id: stadt-b, name: Stadt B, kind: municipality}\n- {id: kirche, name: Kirche, kind: venue, within: stadt-b}\n- {id: museum, name: Museum, kind: venue, within: stadt-b}\n");
        Event("nacht", "Lange Nacht", "start: 2027-02-20T18:00\nend: 2027-02-20T23:00\nplace: stadt-b");
        Event("orgel", "Orgel", "start: 2027-02-20T18:00\npartOf: nacht.md\nplace: kirche");
        Event("bilder", "Bilder", "start: 2027-02-20T19:00\npartOf: nacht.md\nplace: museum");
        Event("licht", "Gartenlicht", "start: 2027-02-20T20:00\npartOf: nacht.md\nplace: {name: Garten, kind: venue}");
        Content.Build();
    }

    internal SmallContent Content { get; } = new();

    public void Dispose() => Content.Dispose();

    private void Event(string slug, string title, string fields) => Content.Put($"partners/marketing/events/{slug}.md", $"---\ntitle: {title}\nsummary: Kurz.\n{fields}\n---\nText.\n");
}
