using Microsoft.Playwright;
using RegionSite.Tests.Rendering;

namespace RegionSite.Tests.Browser;

/// <summary>A night of many places, embedded by its organiser and by who hosts one station.</summary>
[Collection(BrowserRun.Name)]
public sealed class WidgetNightTests(BrowserRun run, NightRegion region) : IClassFixture<NightRegion>
{
    private const string Script = "<script type=\"module\" src=\"https://dach.example/widgets/calendar.js\"></script>";

    [BrowserFact]
    public async Task The_element_shows_the_whole_night_one_station_or_the_night_among_others()
    {
        await using var visit = await WidgetVisit.To(run, region.Content.Output);
        string[] attributes = ["event=\"marketing/nacht\" limit=\"2\"", "event=\"marketing/nacht\"", "event=\"marketing/nacht\" place=\"museum\"", "event=\"marketing/nacht anderswo/nacht\" place=\"kirche museum\"", ""];
        await visit.Open(Script + string.Concat(attributes.Select(a => $"<region-calendar {a}></region-calendar>")));
        var shown = new List<string>();
        for (var i = 0; i < attributes.Length; i++)
        {
            var titles = visit.Tab.Locator($"region-calendar:nth-of-type({i + 1}) [part=title]");
            await titles.First.WaitForAsync();
            shown.Add(string.Join(' ', await titles.AllTextContentsAsync()));
        }
        Assert.Equal(["Orgel Bilder", "Orgel Bilder Gartenlicht", "Bilder", "Orgel Bilder", "Konzert Lange Nacht"], shown);
        Assert.Equal("https://dach.example/termine/marketing/nacht/", await visit.Tab.Locator("region-calendar:nth-of-type(2) [part=all] a").GetAttributeAsync("href"));
        Assert.Equal("Ganzes Programm", await visit.Tab.Locator("region-calendar:nth-of-type(2) [part=all]").TextContentAsync());
        Assert.Equal("Alle Termine", await visit.Tab.Locator("region-calendar:nth-of-type(5) [part=all]").TextContentAsync());
        Assert.Empty(visit.Faults);
    }

    [BrowserFact]
    public async Task From_the_page_of_the_night_one_comes_to_lines_that_embed_it()
    {
        await using var visit = await WidgetVisit.To(run, region.Content.Output);
        await visit.Tab.GotoAsync("https://dach.example/termine/marketing/nacht/");
        await visit.Tab.Locator(".embed-link a").ClickAsync();
        await Assertions.Expect(visit.Tab.Locator("[data-snippet=element]")).ToContainTextAsync("<region-calendar event=\"marketing/nacht\">");
        await visit.Tab.SelectOptionAsync("#embed-place", "museum");
        await visit.Tab.CheckAsync("#embed-way-frame");
        await Assertions.Expect(visit.Tab.Locator("[data-snippet=frame]")).ToContainTextAsync("src=\"https://dach.example/widgets/kalender/termin/marketing/nacht/ort/museum/\"");
        await Assertions.Expect(visit.Tab.Locator("[data-snippet=php]")).ToContainTextAsync("'https://dach.example/widgets/html/termin/marketing/nacht/ort/museum.txt'");
        Assert.Equal(["Bilder"], await Titles(visit));
        Assert.Empty(visit.Faults);
    }

    private static async Task<IReadOnlyList<string>> Titles(WidgetVisit visit)
    {
        var frame = visit.Tab.FrameLocator(".embed-frame");
        await frame.Locator("h1", new() { HasTextString = "Lange Nacht: Museum" }).WaitForAsync();
        return await frame.Locator("h2 a").AllTextContentsAsync();
    }
}
