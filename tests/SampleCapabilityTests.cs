using AngleSharp.Dom;
using RegionSite.Tests.Support;

namespace RegionSite.Tests;

/// <summary>What each of the five texts is about has a page in the sample, and the page shows it.</summary>
[Collection(BuiltSamples.Name)]
public sealed class SampleCapabilityTests(BuiltSamples samples)
{
    private const string Moment = "2027-05-01T12:00";

    private const string Region = "https://www.regionen-gemeinsam.example/";

    private const string Werratal = "https://werratal.example/";

    private const string Verbaende = "https://verbaende.example/";

    // A capability, the page, and what is to be read in its main part; what begins with a colon is a selector that must find something.
    public static TheoryData<string, string, string[]> Capabilities => new()
    {
        // Peine Marketing and Wito
        { "two owners pool projects in one brand", Region + "peine/aktuelles/2026/peine-marketing/gemeinsame-wege/", ["Ende 2013", "Gunter Eckhardt", "Thomas Severin", "selbstständig", ":nav", ":figure figcaption"] },
        { "no work is done twice", Region + "peine/aktuelles/2026/wito/keine-doppelstrukturen/", ["Aufgaben", "Kernaufgaben", "Gemeinsam mit", "Peine Marketing"] },
        { "who does what", Region + "peine/wer-macht-was/", ["Vermarktung", "Hintergrund", ":table"] },
        { "contacts by topic", Region + "peine/kontakte/", ["Wirtschaft", "Handel und Innenstadt", "Ole Siegel", "Bernd Löper", ":[data-filter]"] },
        { "an event with no date yet", Region + "peine/termine/peine-marketing/ab-in-die-mitte/", ["nach den Sommerferien", "Veranstalter"] },
        // Allianz für die Region and IHK
        { "a press release with its contact", Region + "braunschweig-wolfsburg/aktuelles/2016/allianz-fuer-die-region/enger-zusammen/", ["29. Januar 2016", "Sibille Rosinski", ":a[href='tel:+495311218154']", "Ältere", "Neuere"] },
        { "money from the chamber", Region + "braunschweig-wolfsburg/aktuelles/2016/ihk-lueneburg-wolfsburg/105000-euro/", ["105.000", "Olaf Kahle"] },
        { "eight bodies, one image", Region + "braunschweig-wolfsburg/regionalmarketing/", ["Goslar", "Gifhorn", "Peine", "Helmstedt"] },
        { "the same in English", Region + "braunschweig-wolfsburg/en/news/2016/allianz-fuer-die-region/enger-zusammen/", ["29 January 2016", ":article, h1"] },
        // The networks of the Werra valley
        { "seven networks", Werratal + "netzwerke/", ["Wirtschaftsnetzwerk", "Kulturnetzwerk", "Eventnetzwerk", "Tourismusnetzwerk", "Maschinen- und Pflegenetzwerk", "Beratungsnetzwerk", "Kinder- und Jugendnetzwerk"] },
        { "a network's profile with its age", Werratal + "netzwerke/inkomz/maschinen-und-pflegenetzwerk/", ["Juni 2008", "älter als zwei Jahre", "Ziele", "Projekte", "Mitglieder", "Selbstkostenpreis"] },
        { "five goals", Werratal + "ziele/", ["regionale Identität", "Kooperation", "vermarktet", "Tourismus", "Nachbarregionen"] },
        { "lending at cost price", Werratal + "verleih/", ["€", "Böschungsmäher"] },
        { "a night with stations", Region + "termine/stadtmarketing-beispielstadt/nacht-der-offenen-betriebe/", ["24. September 2027", "Stationen und Zeiten", "Fällt aus", "Ausgebucht"] },
        { "one calendar", Werratal + "termine/", [":[data-filter-list]", ":a[href$='/termine/2027/05/']"] },
        // Helmstedt
        { "contact topics", Region + "helmstedt/kontakte/", ["Digitalisierung", "Fachkräfte", "Ausbildung", "Fördermittel", "Unternehmensnachfolge", "Stelle 1", "Stelle 2"] },
        { "an agreement and who signed it", Region + "helmstedt/unterzeichner/", ["Andreas Busch", "Matthias Lorenz", "Henry Bäsecke", "Kai-Stephan Schulz", "Wittich Schobert", "Martin Hartmann", "Rüdiger Fricke", "Alexander Hoppe", "Gerhard Radeck"] },
        { "eight municipalities, one project", Region + "helmstedt/zusammenarbeit/hrm/interkommunale-wirtschaftsentwicklung/", ["Zwei Stellen", "Alten Post", "Samtgemeinde Grasleben", "Stadt Königslutter"] },
        { "a dossier on a topic", Region + "helmstedt/themen/fachkraefte/", ["Wirtschaftsförderung, Stelle 1", ":a[href*='/aktuelles/']"] },
        { "the same in easy German", Region + "helmstedt/leichte-sprache/ansprechpersonen/", ["Alte"] },
        // The three associations
        { "three owners, one cooperation", Verbaende + "netzwerke/wvs/drei-verbaende/", ["Wirtschaftsvereinigung Steinfurt", "AIW Unternehmensverband", "Wirtschaftsverband Emsland", "Online-Meetings"] },
        { "a directory of profiles", Verbaende + "leistungsprofile/", ["Rheine", "Stadtlohn", "Meppen", ":[data-filter]"] },
        { "online meetings", Verbaende + "online-meetings/wvs/kurzarbeitergeld/", ["Agentur für Arbeit"] },
        { "guests are welcome", Verbaende + "als-gast-dabei/", ["Gäste", "Heiner Hoffschroer", "Andreas Brill", "Mechthild Weßling"] },
        { "a meeting with its recording", Region + "termine/wirtschaftskreis-musterland/kurzarbeit-aus-der-praxis/", ["Aufzeichnung", ":video[controls], a[href$='.mp4']"] },
        { "a firm with what it offers and seeks", Region + "verzeichnis/wirtschaftskreis-musterland/bitwerk-musterland/", ["Datensicherung", "Bietet", "Sucht", "Für Schulen"] },
        // The umbrella
        { "what a partner wrote, with where it comes from", Region + "aktuelles/2016/allianz-fuer-die-region/enger-zusammen/", ["Allianz für die Region GmbH", ":a[href^='/braunschweig-wolfsburg/']"] },
    };

    [Theory, MemberData(nameof(Capabilities))]
    public void Sample_shows(string capability, string address, string[] seen)
    {
        var page = samples.At(Moment).Pages.FirstOrDefault(p => p.Url.AbsoluteUri is var url && (url == address || url == address + "index.html"));
        Assert.True(page is not null, $"{capability}: there is no page {address}");
        var main = page.Document.QuerySelector("main")!;
        var text = main.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Replace('\u00A0', ' ');
        Assert.DoesNotContain(seen, s => s[0] == ':' ? main.QuerySelector(s[1..]) is null : !text.Contains(s, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Sample_has_an_umbrella_and_a_brand_of_its_own_look_for_each_text()
    {
        var sample = samples.At(Moment);
        Assert.Equal(["braunschweig-wolfsburg", "ems-muensterland", "helmstedt", "peine", "region", "werratal"], sample.Entries.Select(e => e.Brand).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        var themes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "content", "brands"), "brand.yaml", SearchOption.AllDirectories).Select(f => File.ReadLines(f).Single(l => l.StartsWith("theme:", StringComparison.Ordinal)));
        Assert.Equal(6, themes.Distinct().Count());
        Assert.True(sample.Entries.Where(e => e.IsItem).Select(e => e.Source).Distinct().Count() >= 80);
        Assert.Equal(ManifestEntry.ItemTypes.Order(StringComparer.Ordinal), sample.Entries.Where(e => e.IsItem).Select(e => e.Type).Distinct().Order(StringComparer.Ordinal));
    }
}
