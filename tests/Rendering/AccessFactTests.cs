using RegionSite.Tests.Support;

namespace RegionSite.Tests.Rendering;

/// <summary>What is there for people who need it goes wherever the event goes.</summary>
public sealed class AccessFactTests
{
    [Fact]
    public void Marks_of_event_and_place_stand_in_calendar_files_tables_of_dates_filters_and_on_the_venues_page()
    {
        using var content = new SmallContent();
        content.Put("places.yaml", "- {id: stadt-b, name: Stadt B, kind: municipality}\n- {id: saal, name: Saal, kind: venue, within: stadt-b, street: Markt 1, accessibility: [step-free]}\n");
        content.Put("partners/marketing/events/konzert.md", "---\ntitle: Konzert\nsummary: Musik.\nstart: 2027-01-20T18:00\nplace: saal\naccessibility: [sign-language, Platz für Begleithunde]\n---\nText.\n");

        var entries = content.Build();

        var calendar = File.ReadAllText(content[$"public/{Assert.Single(entries, e => e.Url.EndsWith("/konzert/termin.ics", StringComparison.Ordinal) && e.Brand == "stadt").File}"]).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("Barrierefreiheit: Gebärdensprache\\, Platz für Begleithunde\\, stufenlos zugänglich", calendar, StringComparison.Ordinal);
        var dates = File.ReadAllText(content[$"public/{Assert.Single(entries, e => e.Url == "https://stadt.example/termine/termine.json").File}"]);
        Assert.Contains("\"accessibility\":[\"sign-language\",\"Platz für Begleithunde\"]", dates, StringComparison.Ordinal);
        Assert.Contains("\"accessibility\":[\"step-free\"]", dates, StringComparison.Ordinal);
        foreach (var mark in (string[])["step-free", "sign-language"]) Assert.Contains(entries, e => e.Url == $"https://stadt.example/termine/barrierefrei/{mark}/");
        Assert.Contains("Stufenlos zugänglich", File.ReadAllText(content[$"public/{Assert.Single(entries, e => e.Url == "https://stadt.example/orte/saal/").File}"]), StringComparison.Ordinal);
    }
}
