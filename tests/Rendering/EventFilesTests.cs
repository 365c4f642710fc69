using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RegionSite.Rendering.Files;
using RegionSite.Rendering.Words;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Rendering;

/// <summary>Tables, texts for gazettes and calendar files of stations, as they are found on 15 January 2027.</summary>
public sealed class EventFilesTests : IDisposable
{
    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData(null, "")]
    [InlineData("Fest", "Fest")]
    [InlineData("Essen; Trinken", "\"Essen; Trinken\"")]
    [InlineData("Das \"Fest\"", "\"Das \"\"Fest\"\"\"")]
    [InlineData("zwei\nZeilen", "\"zwei\nZeilen\"")]
    // What a spreadsheet would run.
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 5171", "'+49 5171")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("=HYPERLINK(\"x\";\"y\")", "\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"")]
    public void Cell_is_quoted_and_runs_nothing(string? text, string expected) => Assert.Equal(expected, EventTableWriter.Cell(text));

    [Fact]
    public void Table_opens_in_a_german_spreadsheet()
    {
        Event("fest", "=Fest", "start: 2027-02-20T18:00\nend: 2027-02-20T23:30\nplace: {name: Halle, kind: venue, street: Weg 1, postalCode: '03157', city: Peine, latitude: 52.5, longitude: -1.25}\ntopics: [kultur]\nprice: 0 €\nstatus: cancelled");
        Event("tage", "Tage", "start: 2027-03-05\nend: 2027-03-07\norganizer: Der Verein");
        Event("offen", "Offen", "start: 2027-08\nwhen: nach den Ferien");
        var entries = _content.Build();
        var bytes = File.ReadAllBytes(Path.Combine(_content.Output, "dach.example/termine/termine.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3).Split("\r\n");
        Assert.StartsWith("Datum;Beginn;Enddatum;Ende;Titel;", lines[0]);
        Assert.StartsWith("15.01.2027;18:00;15.01.2027;20:00;Konzert;;Stadt B;", lines[1]);
        Assert.Equal("20.02.2027;18:00;20.02.2027;23:30;'=Fest;Fällt aus;Halle;Weg 1;03157;Peine;52,5;-1,25;Eintritt frei;;;Marketing;Kultur;Kurz.;https://dach.example/termine/marketing/fest/", lines[2]);
        Assert.StartsWith("05.03.2027;;07.03.2027;;Tage;;;;;;;;;;Der Verein;Marketing;", lines[3]);
        // What has no date is in no table.
        Assert.Equal([""], lines[4..]);
        Assert.Equal(["https://dach.example/termine/ort/stadt-b.csv", "https://dach.example/termine/partner/marketing.csv", "https://dach.example/termine/termine.csv", "https://dach.example/termine/thema/kultur.csv"],
            entries.Where(e => e is { Brand: "dach", Type: "table" }).Select(e => e.Url).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("kurz", "kurz")]
    [InlineData("Fr., 4.\u00a0Juni, 20–22\u00a0Uhr: Mühlentheater: Der vergessliche Müller, in der Alten Mühle", "Fr., 4. Juni, 20–22 Uhr: Mühlentheater: Der vergessliche Müller, in der\n  Alten Mühle")]
    // A date is never torn apart.
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234567 5.\u00a0Juni", "1234567890123456789012345678901234567890123456789012345678901234567\n  5. Juni")]
    public void Line_has_at_most_72_columns(string paragraph, string expected) => Assert.Equal(expected, string.Join('\n', GazetteWords.Lines(paragraph)));

    [Fact]
    public void Gazette_tells_a_month_by_municipality_and_date()
    {
        _content.Put("places.yaml", "- {id: kreis, name: Kreis, kind: district}\n- {id: peine, name: Peine, kind: municipality, within: kreis}\n- {id: ilsede, name: Ilsede, kind: municipality, within: kreis}\n- {id: park, name: Stadtpark, kind: venue, within: peine, city: Peine}\n- {id: stadt-b, name: Stadt B, kind: municipality}\n");
        Event("lesung", "Lesung im Park", "start: 2027-02-06T19:00\nplace: park\nprice: free");
        Event("fest", "Fest", "start: 2027-02-05T18:30\nend: 2027-02-05T22:00\nplace: ilsede\nprice: 5 Euro\nstatus: cancelled");
        Event("markt", "Markt", "start: 2027-01-02T08:00\nend: 2027-01-02T13:00\nrepeat: {every: week}\nchanges: [{date: 2027-02-13, status: cancelled}]\nplace: park");
        Event("schau", "Schau", "start: 2026-12-01\nend: 2027-03-31\nplace: park");
        Event("irgendwo", "Ausflug", "start: 2027-02-28");
        Event("online", "Sprechstunde", "start: 2027-02-03T10:00\nonline: https://treffen.example/\nregistration: {required: true, email: a@example.org}");
        Event("offen", "Offen", "start: 2027-02\nwhen: im Februar\nplace: park");
        var entries = _content.Build();
        Assert.Equal("""
            Veranstaltungen im Februar 2027
            Marke dach

            ILSEDE
            Fr., 5. Februar, 18:30–22 Uhr: FÄLLT AUS: Fest, Ilsede. Eintritt: 5
              Euro.

            PEINE
            Sa., 6. Februar, 19 Uhr: Lesung im Park, Stadtpark, Peine. Eintritt
              frei.
            Bis 31. März 2027: Schau, Stadtpark, Peine.
            Jeden Samstag, 8–13 Uhr: Markt, Stadtpark, Peine. FÄLLT AUS am
              Sa., 13. Februar.

            OHNE FESTEN ORT
            So., 28. Februar: Ausflug.

            ONLINE
            Mi., 3. Februar, 10 Uhr: Sprechstunde, Online. Anmeldung erforderlich.

            Alle Termine: https://dach.example/termine/

            """.ReplaceLineEndings("\n"), Text("amtsblatt.txt"));
        // A district has all of its towns, a venue none of its own; months with nothing on have none.
        Assert.Equal(["ilsede-2027-02", "kreis-2027-01", "kreis-2027-02", "kreis-2027-03", "peine-2027-01", "peine-2027-02", "peine-2027-03", "stadt-b-2027-01"],
            entries.Where(e => e is { Brand: "dach", Type: "gazette" } && e.Url.Contains("/amtsblatt/", StringComparison.Ordinal)).Select(e => Path.GetFileNameWithoutExtension(e.Url)).Order(StringComparer.Ordinal));
        Assert.Contains("ILSEDE", Text("amtsblatt/kreis-2027-02.txt"));
        Assert.DoesNotContain("ILSEDE", Text("amtsblatt/peine-2027-02.txt"));
        var slice = Page("termine/ort/peine");
        Assert.NotNull(slice.QuerySelector("#calendars a[href='/termine/amtsblatt/peine-2027-02.txt']"));
        Assert.NotNull(slice.QuerySelector("#calendars a[href='/termine/ort/peine.csv']"));
        Assert.NotNull(slice.QuerySelector("#calendars a[href='webcal://dach.example/termine/ort/peine.ics']"));
        Assert.Contains("https://dach.example/termine/ort/peine.ics", slice.QuerySelector(".copy-address")!.TextContent);
    }

    [Fact]
    public void Stations_are_in_one_calendar_file()
    {
        Event("nacht", "Nacht", "start: 2027-02-20T18:00\nend: 2027-02-20T23:00");
        for (var i = 1; i <= 3; i++) Event($"station-{i}", $"Station {i}", $"start: 2027-02-20T{18 + i}:00\nend: 2027-02-20T{18 + i}:45\npartOf: nacht.md\nplace: {{name: Ort {i}, kind: venue, street: Weg {i}, accessibility: [step-free]}}");
        var entries = _content.Build();
        Assert.Contains(entries, e => e is { Brand: "dach", Type: "calendar", Url: "https://dach.example/termine/marketing/nacht/stationen.ics" });
        Assert.DoesNotContain(entries, e => e.Url.EndsWith("station-1/stationen.ics", StringComparison.Ordinal));
        var file = Text("marketing/nacht/stationen.ics");
        Assert.Equal(["Nacht", "Station 1", "Station 2", "Station 3"], file.Split("\r\n").Where(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal)).Select(l => l[8..]));
        var page = Page("termine/marketing/nacht");
        Assert.NotNull(page.QuerySelector(".subscribe a[href='/termine/marketing/nacht/stationen.ics']"));
        var row = page.QuerySelector("#station-marketing-station-2")!;
        Assert.Equal("row", row.QuerySelector("th")!.GetAttribute("scope"));
        Assert.Contains("Weg 2", row.TextContent);
        Assert.Contains("Stufenlos zugänglich", row.TextContent);
    }

    [Fact]
    public void An_event_that_repeats_can_be_taken_date_by_date()
    {
        Event("kurs", "Kurs", "start: 2027-02-20T18:00\nrepeat: {every: week, count: 3}");
        Event("fest", "Fest", "start: 2027-02-20T18:00");
        _content.Build();
        Assert.NotNull(Page("termine/marketing/kurs").QuerySelector(".subscribe a[href='/termine/marketing/kurs/termin-einzeln.ics']"));
        Assert.Equal(3, Text("marketing/kurs/termin-einzeln.ics").Split("BEGIN:VEVENT").Length - 1);
        Assert.Null(Page("termine/marketing/fest").QuerySelector(".subscribe a[href$='termin-einzeln.ics']"));
    }

    private void Event(string slug, string title, string fields) => _content.Put($"partners/marketing/events/{slug}.md", $"---\ntitle: \"{title}\"\nsummary: Kurz.\n{fields}\n---\nText.\n");

    private string Text(string path) => File.ReadAllText(Path.Combine(_content.Output, "dach.example/termine", path));

    private IDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_content.Output, "dach.example", path, "index.html")));
}
