using System.Text.Json;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Coordination;

/// <summary><c>regionsite clashes</c>, and what <c>check</c> says of it.</summary>
public sealed class ClashesCommandTests : IDisposable
{
    private const string Places = """
        - {id: stadt-b, name: Stadt B, kind: municipality, key: "03157006", latitude: 52.32, longitude: 10.23}
        - {id: rathaus, name: Rathaus, kind: venue, within: stadt-b}
        - {id: halle, name: Halle, kind: venue, within: stadt-b}
        - {id: dorf-c, name: Dorf C, kind: municipality, key: "03157001", latitude: 52.40, longitude: 10.23}
        - {id: fern, name: Fernstadt, kind: municipality, key: "05111000", latitude: 51.22, longitude: 6.78}
        """;

    private readonly SmallContent _content = new();

    public ClashesCommandTests()
    {
        _content.Put("places.yaml", Places);
        File.Delete(_content["content/partners/marketing/events/konzert.md"]);
    }

    public void Dispose() => _content.Dispose();

    [Theory]
    // The same evening in one municipality.
    [InlineData("start: 2027-05-14T19:00", "rathaus", "start: 2027-05-14T20:00", "halle", true)]
    // Both in the evening, though one is over by then.
    [InlineData("start: 2027-05-14T17:30\nend: 2027-05-14T18:30", "rathaus", "start: 2027-05-14T20:00", "halle", true)]
    // Nine kilometres.
    [InlineData("start: 2027-05-14T19:00", "rathaus", "start: 2027-05-14T20:00", "dorf-c", true)]
    // Two hundred and sixty.
    [InlineData("start: 2027-05-14T19:00", "rathaus", "start: 2027-05-14T20:00", "fern", false)]
    // Morning and evening.
    [InlineData("start: 2027-05-14T10:00\nend: 2027-05-14T12:00", "rathaus", "start: 2027-05-14T20:00", "halle", false)]
    // The next day.
    [InlineData("start: 2027-05-14T19:00", "rathaus", "start: 2027-05-15T20:00", "halle", false)]
    // All day.
    [InlineData("start: 2027-05-14\nend: 2027-05-15", "rathaus", "start: 2027-05-15T10:00", "halle", true)]
    // An exhibition, a series, what is off, what is only online.
    [InlineData("start: 2027-05-01\nend: 2027-08-01", "rathaus", "start: 2027-05-15T10:00", "halle", false)]
    [InlineData("start: 2027-05-07T19:00\nrepeat: {every: week}", "rathaus", "start: 2027-05-14T20:00", "halle", false)]
    [InlineData("start: 2027-05-14T19:00\nstatus: cancelled", "rathaus", "start: 2027-05-14T20:00", "halle", false)]
    [InlineData("start: 2027-05-14T19:00\nstatus: moved-online\nonline: https://meet.example/", "rathaus", "start: 2027-05-14T20:00", "halle", false)]
    // Past.
    [InlineData("start: 2027-01-14T19:00", "rathaus", "start: 2027-01-14T20:00", "halle", false)]
    public void Events_clash_that_nobody_can_go_to_both_of(string one, string place, string other, string otherPlace, bool clash)
    {
        Event("verband", "lesung", $"{one}\nplace: {place}\ntopics: [kultur]");
        Event("marketing", "konzert", $"{other}\nplace: {otherPlace}\ntopics: [kultur]");
        Assert.Equal(clash ? 1 : 0, Answer().GetProperty("clashes").GetArrayLength());
    }

    [Theory]
    [InlineData("topics: [kultur]", "topics: [wirtschaft]", false)]
    [InlineData("audience: [Familien]", "audience: [familien]\ntopics: [wirtschaft]", true)]
    public void Events_clash_that_are_for_the_same_people(string one, string other, bool clash)
    {
        Event("verband", "lesung", $"start: 2027-05-14T19:00\nplace: rathaus\n{one}");
        Event("marketing", "konzert", $"start: 2027-05-14T19:00\nplace: halle\n{other}");
        Assert.Equal(clash ? 1 : 0, Answer().GetProperty("clashes").GetArrayLength());
    }

    [Fact]
    public void What_belongs_together_does_not_clash()
    {
        _content.Put("partners/marketing/partner.yaml", "name: Marketing\naccepts: [verband]\n");
        Event("verband", "nacht", "start: 2027-05-14T19:00\nplace: rathaus\ntopics: [kultur]\nwith: [marketing]");
        Event("marketing", "konzert", "start: 2027-05-14T19:00\nplace: halle\ntopics: [kultur]");
        Event("marketing", "station", "start: 2027-05-14T20:00\nplace: halle\ntopics: [kultur]\npartOf: ../../verband/events/nacht.md");
        Assert.Equal(0, Answer().GetProperty("clashes").GetArrayLength());
    }

    [Fact]
    public void Kilometres_can_be_chosen()
    {
        Event("verband", "lesung", "start: 2027-05-14T19:00\nplace: stadt-b\ntopics: [kultur]");
        Event("marketing", "konzert", "start: 2027-05-14T19:00\nplace: dorf-c\ntopics: [kultur]");
        Assert.Equal(8.9, Answer().GetProperty("clashes")[0].GetProperty("kilometres").GetDouble());
        Assert.Equal(0, Answer("--within", "5").GetProperty("clashes").GetArrayLength());
        Assert.Equal(2, _content.Run("clashes", "--within", "-1").Status);
    }

    [Fact]
    public void Whoever_asks_in_German_is_told_all_in_German()
    {
        Event("verband", "lesung", "start: 2027-05-14T19:00\nplace: rathaus\ntopics: [kultur]");
        Event("marketing", "konzert", "start: 2027-05-14T20:00\nend: 2027-05-14T22:00\nplace: halle\ntopics: [kultur]");
        Event("verband", "gedenken", "start: 2027-03-26T15:00\nplace: rathaus\ntopics: [kultur]");
        Event("verband", "markt", "title: Markt der Möglichkeiten\nstart: 2027-06-05T10:00\nplace: rathaus\ntopics: [kultur]", title: false);
        Event("marketing", "der-markt", "title: Markt der Möglichkeiten\nstart: 2027-06-05T10:00\nplace: rathaus\ntopics: [kultur]", title: false);

        var said = _content.Run("clashes", "--messages", "de").Clean().Output.Replace(_content.Content, "content", StringComparison.Ordinal).ReplaceLineEndings("\n");

        Assert.Equal("""
            Überschneidungen: 1
              Fr., 14. Mai 2027, 20:00–22:00 Uhr: Termin konzert, Halle (content/partners/marketing/events/konzert.md)
              Fr., 14. Mai 2027, 19:00 Uhr: Termin lesung, Rathaus (content/partners/verband/events/lesung.md)
                in derselben Gemeinde; beide: Kultur
            Doppelt eingetragen: 1
              Sa., 5. Juni 2027: Markt der Möglichkeiten
                content/partners/marketing/events/der-markt.md
                content/partners/verband/events/markt.md
                die erste behalten, darin with: [verband]; verband stimmt mit accepts: [marketing] zu
            An Feiertagen und stillen Tagen: 1
              Karfreitag, still: Fr., 26. März 2027, 15:00 Uhr: Termin gedenken, Rathaus (content/partners/verband/events/gedenken.md)
            Freie Wochenenden der nächsten 26: 24
              15.–17. Januar 2027

            """.ReplaceLineEndings("\n"), said[..said.IndexOf("  22.–", StringComparison.Ordinal)]);
        Assert.Contains("\n  2.–4. April 2027\n", said);
        Assert.DoesNotContain("14.–16. Mai", said);
        // Both Länder of the region keep it, or one of them does.
        Assert.Contains("(Karfreitag, still, Ostersonntag, Ostermontag)", _content.Run("clashes", "--messages", "de", "--now", "2027-03-27").Output);
    }

    [Fact]
    public void Check_gives_notice_and_no_more()
    {
        Event("verband", "lesung", "start: 2027-05-14T19:00\nplace: rathaus\ntopics: [kultur]");
        Event("marketing", "konzert", "start: 2027-05-14T20:00\nplace: halle\ntopics: [kultur]");
        Event("verband", "gedenken", "start: 2027-03-26T15:00\nplace: rathaus\ntopics: [kultur]");

        var check = _content.Run("check");

        Assert.Equal(0, check.Status);
        Assert.Contains("partners/verband/events/lesung.md:2:1: notice RS1804: on 2027-05-14 \"Termin konzert\" (", check.Output);
        Assert.Contains("gedenken.md:2:1: notice RS1806: 2027-03-26 is a silent day: Karfreitag", check.Output);
        Assert.DoesNotContain("RS180", _content.Run("build").Clean().Output);
    }

    [Fact]
    public void Duplicate_is_told_where_it_can_be_deleted()
    {
        Event("marketing", "markt", "title: \"Markt der Möglichkeiten!\"\nstart: 2027-06-05T10:00\nplace: rathaus\ntopics: [kultur]", title: false);
        _content.Put("partners/verband/events/kalender.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//DE\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20270101T000000Z\r\nDTSTART;TZID=Europe/Berlin:20270605T100000\r\nSUMMARY:markt der möglichkeiten\r\nLOCATION:Rathaus, Markt 1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        Assert.Matches(@"partners/verband/events/kalender\.ics:\d+:1: notice RS1805: .*partners/marketing/events/markt\.md has the same event", _content.Run("check").Output);
    }

    private JsonElement Answer(params string[] arguments) => JsonDocument.Parse(_content.Run("clashes", ["--format", "json", .. arguments]).Clean().Output).RootElement;

    private void Event(string partner, string slug, string fields, bool title = true) =>
        _content.Put($"partners/{partner}/events/{slug}.md", $"---\n{(title ? $"title: Termin {slug}\n" : "")}{fields}\nsummary: Kurz.\n---\nText.\n");
}
