using RegionSite.Tests.Support;

namespace RegionSite.Tests.Search;

/// <summary>What the search finds, and in which order.</summary>
public sealed class SearchTests(SearchRegion region) : IClassFixture<SearchRegion>
{
    private static readonly (string Name, string Question, string Found)[] Questions =
    [
        ("exact before inflected before part of a longer word", "Förderung", "foerderung foerderungen wirtschaftsfoerderung"),
        ("a word in the plural", "Wirtschaftsförderungen ", "wirtschaftsfoerderung"),
        ("an umlaut that comes with the plural", "Haus ", "haeuser"),
        ("an umlaut as two letters", "Mueller", "mueller"),
        ("an umlaut without its dots", "Muller", "mueller"),
        ("two s for sharp s", "strasse", "strasse"),
        ("capitals", "STRASSE", "strasse"),
        ("a verb behind its prefix", "prüfen ", ""),
        ("a borrowed plural", "Handy ", "handys"),
        ("a slip", "Wirtschaftsförderng", "wirtschaftsfoerderung"),
        ("two slips in a long word", "Wirtschatfsförderng", "wirtschaftsfoerderung"),
        ("a slip in the first letter", "Qerkstatt ", "werkstatt"),
        ("a slip where stem and ending meet", "Tiscehn ", "tisch tische"),
        ("two letters swapped in the very middle", "Gatren ", "garten"),
        ("a slip that looks like an umlaut", "Motroen ", "motoren"),
        ("a rare word that no text has with the others", "Moteren laufen ", "motoren | moteren"),
        ("the beginning of a word", "Werkst", "werkstatt"),
        ("a synonym", "Wifö", "wirtschaftsfoerderung"),
        ("a synonym of several words", "ÖPNV", "nahverkehr"),
        ("a day written out, in figures", "24.10.2026", "tag werkstatt"),
        ("a day in figures, written out", "24. Oktober 2026 ", "tag werkstatt"),
        ("a time", "19.30", "tag"),
        ("hyphens or none", "Email", "werkstatt"),
        ("one part between hyphens", "Marketing ", "werkstatt konzert vorbei eigenes"),
        ("joined where the text has hyphens", "onlinemarketingberatung", "werkstatt"),
        ("words that say nothing, alone", "wie", "wie"),
        ("words that say nothing beside one that does", "wie ist die Straße ", "strasse"),
        ("a word that says little lifts what has it", "Radweg zwischen ", "ufer radweg"),
        ("and is not asked of the others", "Radweg ohne Ampel ", "radweg | ufer"),
        ("words that say little, alone", "zwischen ", "ufer"),
        ("all words before some", "Sabine Straße ", " | mueller strasse"),
        ("words anywhere", "Kultur Stadt", "kunst stadtkultur vorbei | kultur konzert intern veto"),
        ("words in their order", "\"Kultur der Stadt\"", "kunst"),
        ("a title whole", "Dritter Akt, erster Auftritt", "akt31 akt13"),
        ("another with the same words", "Erster Akt, dritter Auftritt", "akt13 akt31"),
        ("nothing there is", "Xylophonquartett", ""),
    ];

    [NodeFact]
    public void Questions_find_what_is_meant()
    {
        var found = Questions.Zip(region.Found(Questions.Select(q => new { text = q.Question, options = new { limit = 100 } })), (q, actual) => (q.Name, q.Question, q.Found, Actual: actual)).Where(q => q.Found != q.Actual).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found.Select(q => $"{q.Name}: «{q.Question}» finds «{q.Actual}», not «{q.Found}»")));
    }

    [NodeFact]
    public void Slip_is_told_with_what_was_meant()
    {
        var answers = region.Ask(((string[])["neue Wirtschaftsförderng", "Förderng "]).Select(text => new { text }));
        // More texts have "fördern", which is as near; but few slip at the end of a word.
        Assert.Equal(["neue Wirtschaftsförderung", "Förderung "], answers.Select(a => a.GetProperty("suggestion").GetString()));
        Assert.All(answers, a => Assert.True(a.GetProperty("corrected").GetBoolean()));
    }

    [NodeFact]
    public void Missing_words_are_named()
    {
        var answer = region.Ask(new { text = "Sabine Straße " })[0];
        Assert.Equal(0, answer.GetProperty("complete").GetInt32());
        Assert.Single(answer.GetProperty("missing").EnumerateArray());
    }

    [NodeFact]
    public void Hits_are_marked_in_title_and_excerpt()
    {
        var result = region.Ask(new { text = "Kultur " })[0].GetProperty("results").EnumerateArray().First(r => r.GetProperty("url").GetString()!.Contains("/kunst/", StringComparison.Ordinal));
        foreach (var part in (string[])["title", "excerpt"])
        {
            var marks = result.GetProperty("marks").GetProperty(part).EnumerateArray().Select(m => result.GetProperty(part).GetString()![m[0].GetInt32()..m[1].GetInt32()]);
            Assert.Equal(["Kultur"], marks);
        }
    }

    [NodeFact]
    public void Filters_narrow_and_counts_say_how_far()
    {
        Assert.Equal("konzert vorbei", Found("Musik", new { filters = new { type = "event" } }));
        Assert.Equal("konzert", Found("Musik", new { filters = new { upcoming = true }, now = "2027-01-15" }));
        Assert.Equal("vorbei", Found("Musik", new { filters = new { topic = "kultur" } }));
        Assert.Equal("vorbei", Found("Musik", new { filters = new { from = "2026-04-30", to = "2026-05-01" } }));
        Assert.Equal("", Found("Musik", new { filters = new { partner = "verband" } }));
        var counts = region.Ask(new { text = "Musik", counts = true, options = new { filters = new { type = "event", topic = "kultur" }, now = "2027-01-15" } })[0];
        // A facet's own filter does not narrow its own counts.
        Assert.Equal("""[{"id":"event","name":"event","count":1}]""", counts.GetProperty("type").GetRawText());
        Assert.Equal("""[{"id":"kultur","name":"Kultur","count":1}]""", counts.GetProperty("topic").GetRawText());
        Assert.Equal("""[{"id":"stadt-b","name":"Stadt B","count":1}]""", counts.GetProperty("place").GetRawText());
        Assert.Equal(0, counts.GetProperty("upcoming").GetInt32());
    }

    [NodeFact]
    public void Every_item_is_found_by_each_word_of_its_title()
    {
        var items = region.Entries.Where(e => e is { IsItem: true, Brand: "dach" }).ToList();
        Assert.NotEmpty(items);
        var titles = items.Select(e => (e.Url, Title: Title(e))).ToList();
        var questions = titles.SelectMany(t => t.Title.Split(' ').Select(word => (t.Url, Word: word))).ToList();
        var answers = region.Ask(questions.Select(q => new { text = q.Word + " ", options = new { limit = 1000 } }));
        Assert.All(questions.Zip(answers), a => Assert.Contains(a.Second.GetProperty("results").EnumerateArray(), r => a.First.Url.EndsWith(r.GetProperty("url").GetString()!.Split("dach.example")[^1].Replace("index.html", "", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [NodeFact]
    public void Every_file_that_the_directory_names_is_there_and_no_other()
    {
        var files = region.Entries.Where(e => e.Type == "search" && e.File.StartsWith("dach.example/suche/", StringComparison.Ordinal) && e.File.EndsWith(".bin", StringComparison.Ordinal)).Select(e => Path.GetFileName(e.File));
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(region.Output, "dach.example", "suche"), "*.bin").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    private string Found(string text, object options) => region.Found([new { text, options }])[0];

    private string Title(ManifestEntry entry)
    {
        var html = File.ReadAllText(Path.Combine(region.Output, entry.File));
        var start = html.IndexOf("<h1", StringComparison.Ordinal);
        start = html.IndexOf('>', start) + 1;
        return System.Text.RegularExpressions.Regex.Replace(html[start..html.IndexOf("</h1>", start, StringComparison.Ordinal)], "<[^>]*>", "").Trim();
    }
}
