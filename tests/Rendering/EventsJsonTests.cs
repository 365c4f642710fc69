using System.Text.Json;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Rendering;

/// <summary>That termine.json says what the editor wrote; its form is the schema's business.</summary>
public sealed class EventsJsonTests : IDisposable
{
    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void What_is_known_of_an_event_stands_there_as_it_is()
    {
        _content.Put("region.yaml", "name: Kleinland\nlanguages: [de]\ntimeZone: Europe/Berlin\numbrella: dach\n");
        _content.Put("places.yaml", "- {id: stadt-b, name: Stadt B, kind: municipality}\n- {id: saal, name: Saal, kind: venue, within: stadt-b, street: Weg 1, postalCode: \"01234\", city: Stadt B, latitude: 52.5, longitude: -10.25}\n");
        _content.Put("partners/marketing/media/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"300\"/>");
        Event("abend", """
            start: 2027-02-20T18:00
            end: 2027-02-20T20:30
            summary: Ein Abend.
            topics: [kultur, wirtschaft]
            place: saal
            online: https://meet.example/abend
            price: 5 € / 3 €
            audience: [Familien, Kinder ab 6]
            organizer: verband
            accessibility: [step-free, Begleithund willkommen]
            image: {src: ../media/bild.svg, alt: Eine Bühne}
            """);
        var file = Build();
        Assert.Equal(("2026-12-01", "2028-07-31"), (file.GetProperty("from").GetString(), file.GetProperty("to").GetString()));
        Assert.Equal("https://dach.example/termine/termine.schema.json", file.GetProperty("$schema").GetString());
        Assert.Equal(
            """{"uid":"abend.marketing@dach.example","title":"abend","url":"https://dach.example/termine/marketing/abend/","start":"2027-02-20T18:00:00+01:00","end":"2027-02-20T20:30:00+01:00","allDay":false,"status":"scheduled","partner":"marketing","topics":["kultur","wirtschaft"],"places":["saal","stadt-b"],"place":"Saal","timeZone":"Europe/Berlin","repeats":false,"summary":"Ein Abend.","location":{"name":"Saal","id":"saal","street":"Weg 1","postalCode":"01234","city":"Stadt B","latitude":52.5,"longitude":-10.25},"online":"https://meet.example/abend","price":"5 € / 3 €","audience":["Familien","Kinder ab 6"],"organizer":"Verband","accessibility":["step-free","Begleithund willkommen"],"image":{"url":"https://dach.example/media/marketing/bild.svg","alt":"Eine Bühne"}}""",
            Entry(file, "abend").GetRawText());
    }

    [Fact]
    public void What_is_not_known_is_not_there()
    {
        Event("still", "start: 2027-02-20");
        Assert.Equal(
            """{"uid":"still.marketing@dach.example","title":"still","url":"https://dach.example/termine/marketing/still/","start":"2027-02-20","end":"2027-02-20","allDay":true,"status":"scheduled","partner":"marketing","topics":[],"places":[],"place":null,"repeats":false}""",
            Entry(Build(), "still").GetRawText());
    }

    [Fact]
    public void Every_date_of_a_series_has_its_own_state_place_and_note()
    {
        Event("kurs", """
            start: 2027-02-01T18:00
            repeat: {every: week, count: 6}
            place: {name: Schule, kind: venue}
            price: free
            organizer: Förderkreis e. V.
            changes:
              - {date: 2027-02-08, status: cancelled, note: Ferien}
              - {date: 2027-02-15, start: 2027-02-15T19:30, status: rescheduled}
              - {date: 2027-02-22, start: 2027-02-24T18:00, status: rescheduled}
              - {date: 2027-03-01, place: stadt-b}
              - {date: 2027-03-08, status: moved-online}
            """);
        var dates = Build().GetProperty("events").EnumerateArray().Where(e => e.GetProperty("title").GetString() == "kurs").ToList();
        Assert.All(dates, d => Assert.Equal(("kurs.marketing@dach.example", true, true, "Förderkreis e. V."), (d.GetProperty("uid").GetString(), d.GetProperty("repeats").GetBoolean(), d.GetProperty("free").GetBoolean(), d.GetProperty("organizer").GetString())));
        Assert.Equal(
            [
                "2027-02-01T18:00 scheduled Schule", "2027-02-08T18:00 cancelled Schule Ferien", "2027-02-15T19:30 rescheduled retimed Schule",
                "2027-02-24T18:00 rescheduled Schule", "2027-03-01T18:00 scheduled Stadt B", "2027-03-08T18:00 moved-online Schule",
            ],
            dates.Select(d => string.Join(' ', ((string?[])[
                d.GetProperty("start").GetString()![..16], d.GetProperty("status").GetString(), d.TryGetProperty("retimed", out var retimed) && retimed.GetBoolean() ? "retimed" : null,
                d.GetProperty("place").GetString(), d.TryGetProperty("note", out var note) ? note.GetString() : null]).OfType<string>())));
    }

    private void Event(string slug, string fields) => _content.Put($"partners/marketing/events/{slug}.md", $"---\ntitle: {slug}\n{fields}\n---\nText.\n");

    private JsonElement Build()
    {
        _content.Build();
        return JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(_content.Output, "dach.example/termine/termine.json")));
    }

    private static JsonElement Entry(JsonElement file, string title) => file.GetProperty("events").EnumerateArray().Single(e => e.GetProperty("title").GetString() == title);
}
