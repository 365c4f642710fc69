using System.Text.Json;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Search;

/// <summary>A website whose texts have what the questions of <see cref="SearchTests"/> are about, built once, and its own search, run by Node.js.</summary>
public sealed class SearchRegion : IDisposable
{
    private readonly SmallContent _content = new();

    public SearchRegion()
    {
        _content.Put("synonyms.yaml", "- [Wifö, Wirtschaftsförderung]\n- [ÖPNV, öffentlicher Nahverkehr]\n");
        Put("foerderung", "Förderung für Betriebe", "Wer Geld braucht, fragt hier.");
        Put("foerderungen", "Alle Förderungen im Überblick", "Eine lange Liste.");
        Put("wirtschaftsfoerderung", "Die Wirtschaftsförderung stellt sich vor", "Zwei Stellen, eine Tür.");
        Put("mueller", "Sabine Müller geht", "Nach zwanzig Jahren, um andere zu fördern.");
        Put("strasse", "Die Straße nach Süden", "Sie wird im Frühjahr gesperrt.");
        Put("haeuser", "Alte Häuser", "Drei davon am Markt.");
        Put("nahverkehr", "Mehr öffentlicher Nahverkehr", "Der Bus fährt öfter, um ihn zu fördern.");
        Put("werkstatt", "Offene Werkstatt", "Gehämmert wird am 24. Oktober 2026, gesägt am 1.000. Tag danach. Mit E-Mail zur Online-Marketing-Beratung.");
        Put("tag", "Ein Tag", "Am 24.10.2026 beginnt es um 19:30 Uhr.");
        Put("sprachkurs", "Sprachkurse am Abend", "Überprüfen Sie Ihre Sprache.");
        Put("wie", "Wie es ist", "Nichts weiter.");
        Put("handys", "Handys reparieren", "Wir zeigen es.");
        Put("kunst", "Kunst und Kultur in der Stadt", "Kultur der Stadt, von Hand gemacht.");
        Put("stadtkultur", "Was die Stadt gibt", "Die Kultur lebt von der Stadt.");
        Put("tisch", "Der lange Tisch", "Aus Eiche.");
        Put("tische", "An Tischen sitzen", "Wie immer.");
        Put("garten", "Ein Garten", "Er blüht.");
        Put("motoren", "Alte Motoren", "Sie laufen noch und fördern Wasser.");
        Put("moteren", "Moteren", "Ein Wort, das es nicht gibt.");
        Put("radweg", "Radweg", "An der Ampel beginnt er.");
        Put("ufer", "Der neue Radweg am Ufer", "Er liegt zwischen Bahn und See.");
        Put("akt13", "Erster Akt, dritter Auftritt", "Vorhang.");
        Put("akt31", "Dritter Akt, erster Auftritt", "Vorhang.");
        _content.Put("partners/marketing/events/vorbei.md", "---\ntitle: Vergangenes Konzert\nstart: 2026-05-01T18:00\ntopics: [kultur]\nplace: stadt-b\n---\nMusik.\n");
        Entries = _content.Build();
    }

    internal ManifestEntry[] Entries { get; }

    internal string Output => _content.Output;

    /// <summary>The answers to questions, asked of the umbrella's search; options as the module takes them.</summary>
    internal List<JsonElement> Ask(params IEnumerable<object> questions) =>
        JsonSerializer.Deserialize<List<JsonElement>>(Node.Run(JsonSerializer.Serialize(questions, JsonSerializerOptions.Web), Path.Combine(Repository.Root, "tests", "Search", "search_answers.mjs"), Path.Combine(Output, "dach.example", "suche"), Path.Combine(Output, "dach.example")))!;

    /// <summary>The slugs of what each question finds, those that have all its words before a stroke.</summary>
    internal List<string> Found(IEnumerable<object> questions) => [.. Ask(questions).Select(answer =>
    {
        var slugs = answer.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("url").GetString()!.Split('/')[^2]).ToList();
        var complete = answer.GetProperty("complete").GetInt32();
        return string.Join(' ', slugs.Take(complete)) + (slugs.Count > complete ? $" | {string.Join(' ', slugs.Skip(complete))}" : "");
    })];

    private void Put(string slug, string title, string text) => _content.Put($"partners/verband/news/{slug}.md", $"---\ntitle: {title}\ndate: 2027-01-10\ntopics: [wirtschaft]\n---\n{text}\n");

    public void Dispose() => _content.Dispose();
}
