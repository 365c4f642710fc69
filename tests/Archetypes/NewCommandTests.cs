using RegionSite.Cli;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Archetypes;

/// <summary><c>regionsite new</c> on Friday, 15 January 2027.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly SmallContent _content = new();

    public NewCommandTests()
    {
        _content.Put("partners/marketing/contacts/team.yaml", "- {id: anna, name: Anna}\n- {id: ben, name: Ben}\n");
        _content.Put("partners/marketing/media/markt.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>");
        _content.Put("partners/marketing/news/mit-bild.md", "---\ntitle: Mit Bild\ndate: 2027-01-10\nimage: {src: media/markt.svg, alt: Markt}\n---\nText.\n");
    }

    public void Dispose() => _content.Dispose();

    public static TheoryData<string, string> Types => new()
    {
        { "news", "partners/marketing/news/2027-01-15-maerz-gruesse.md" },
        { "event", "partners/marketing/events/maerz-gruesse.md" },
        { "network", "partners/marketing/networks/maerz-gruesse.md" },
        { "member", "partners/marketing/members/maerz-gruesse.md" },
        { "contact", "partners/marketing/contacts/maerz-gruesse.md" },
        { "offer", "partners/marketing/offers/maerz-gruesse.md" },
        { "page", "partners/marketing/pages/maerz-gruesse.md" },
    };

    [Theory, MemberData(nameof(Types))]
    public void New_item_lies_at_its_place_and_is_shown_at_once(string type, string file)
    {
        var run = New(type, "März-Grüße");
        Assert.Equal($"{_content.Content}/{file}", run.Output.Split('\n')[0].TrimEnd('\r'));
        Assert.Equal(2, run.Output.TrimEnd().Split('\n').Length);
        Assert.Equal([], Findings());
        Assert.Contains(_content.Build(), e => e.Source == file && e.Type == type);
        Assert.DoesNotContain('\r', Text(file));
    }

    [Theory, MemberData(nameof(Types))]
    public void Every_example_holds_once_its_sign_is_gone(string type, string file)
    {
        foreach (var language in (string[])["de", "en"])
        {
            New(type, "März-Grüße", "--messages", language);
            var text = Text(file);
            var examples = text.Split('\n').Where(l => l.StartsWith("# ", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(examples);
            foreach (var example in examples.Prepend(""))
            {
                _content.Put(file, example.Length == 0 ? text.Replace("\n# ", "\n", StringComparison.Ordinal) : text.Replace(example, example[2..], StringComparison.Ordinal));
                Assert.Equal([], Findings());
            }
            File.Delete(_content[$"content/{file}"]);
        }
    }

    [Theory]
    [InlineData("events"), InlineData("Event"), InlineData("event")]
    public void Type_may_be_said_in_either_number(string type)
    {
        New(type, "Fest");
        Assert.True(File.Exists(_content["content/partners/marketing/events/fest.md"]));
    }

    [Fact]
    public void Event_begins_on_the_next_Saturday_evening()
    {
        New("event", "Fest: drinnen & draußen", "--messages", "de");
        Assert.StartsWith("---\ntitle: \"Fest: drinnen & draußen\"\nstart: 2027-01-23T19:00", NextSaturday("2027-01-16T08:00"), StringComparison.Ordinal);
        Assert.Equal(
            """
            ---
            title: "Fest: drinnen & draußen"
            start: 2027-01-16T19:00                      # oder ganztägig: 2027-01-16
            # end: 2027-01-16T21:00
            # place: stadt-b                             # eine Kennung aus places.yaml
            # summary: "Ein, zwei Sätze für Listen und Suche"
            # topics: [kultur]                           # Kennungen aus topics.yaml
            # price: "12 Euro, ermäßigt 6 Euro"          # oder free: Eintritt frei
            # registration: {email: info@example.org, until: 2027-01-13}   # oder url, phone
            # repeat: {every: week, until: 2027-03-13}   # oder month, day, year
            # accessibility: [step-free]                 # induction-loop, sign-language, accessible-toilet …
            # image: {src: media/markt.svg, alt: Was zu sehen ist}   # eine Datei aus dem Ordner media
            # contact: anna                              # Kennung einer Ansprechperson
            ---
            Hier steht der Text.

            """.ReplaceLineEndings("\n"), Text("partners/marketing/events/fest-drinnen-draussen.md"));

        string NextSaturday(string now)
        {
            New("event", "Fest: drinnen & draußen", "--slug", "zweites", "--now", now);
            return Text("partners/marketing/events/zweites.md");
        }
    }

    [Theory]
    [InlineData("100 % #Heimat: ja"), InlineData("\"Zitat\" und 'Apostroph'"), InlineData("2027"), InlineData("Nein"), InlineData("no"), InlineData("- Strich"), InlineData("{a: b} \\ c"), InlineData("Zwei Worte ohne Anführungszeichen")]
    public void Title_is_what_was_said(string title)
    {
        New("page", title, "--slug", "x");
        Assert.Equal([], Findings());
        var page = _content.Build().First(e => e.Source == "partners/marketing/pages/x.md");
        Assert.Equal(title, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_content.Output, page.File))).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Words_of_a_title_need_no_quotation_marks()
    {
        _content.Run("new", "page", "--partner", "marketing", "Über", "uns").Clean();
        Assert.Contains("title: Über uns\n", Text("partners/marketing/pages/ueber-uns.md"));
    }

    [Fact]
    public void Page_of_a_brand_alone_lies_with_the_brand()
    {
        _content.Run("new", "page", "--brand", "stadt", "Sitemap für alle").Clean();
        Assert.Equal([], Findings());
        Assert.Contains(_content.Build(), e => e.Source == "brands/stadt/pages/sitemap-fuer-alle.md" && e.Url == "https://stadt.example/sitemap-fuer-alle/");
    }

    [Fact]
    public void Draft_is_kept_off_the_websites()
    {
        New("news", "Noch nicht", "--draft");
        Assert.Equal([], Findings());
        Assert.DoesNotContain(_content.Build(), e => e.Source == "partners/marketing/news/2027-01-15-noch-nicht.md");
        Assert.Contains(_content.Build("--drafts"), e => e.Source == "partners/marketing/news/2027-01-15-noch-nicht.md");
    }

    [Fact]
    public void Translation_lies_beside_its_original()
    {
        _content.Put("region.yaml", "name: Kleinland\nlanguages: [de, en]\ntimeZone: Europe/Berlin\numbrella: dach\n");
        _content.Put("brands/stadt/brand.yaml", File.ReadAllText(_content["content/brands/stadt/brand.yaml"]).Replace("languages: [de]", "languages: [de, en]", StringComparison.Ordinal));
        New("news", "In the picture", "--slug", "mit-bild", "--language", "en");
        Assert.Equal("---\ntitle: In the picture\n# summary: One or two sentences for lists and the search\n# kicker: City centre   # stands above the title\n---\nHere is the text.\n", Text("partners/marketing/news/mit-bild.en.md"));
        Assert.Equal([], Findings());
        Assert.Contains(_content.Build(), e => e.Source == "partners/marketing/news/mit-bild.md" && e.Language == "en");
        Refused(["new", "news", "--partner", "marketing", "--slug", "mit-bild", "--language", "en", "Again"], "is there in this language already");
    }

    public static TheoryData<string[], string> Refusals => new()
    {
        { [], "say whose it is" },
        { ["news", "--partner", "marketing"], "the title is missing" },
        { ["news", "--partner", "marketing", ""], "the title is missing" },
        { ["news", "--partner", "marketing", "  "], "the title is missing" },
        { ["news", "--partner", "marketing", "?!"], "neither letter nor digit" },
        { ["news", "--partner", "marketing", "a\nb"], "on one line" },
        { ["news", "--partner", "marketing", "Привет"], "give one with --slug" },
        { ["--partner", "marketing"], "say what it is to be: news, event, network, member, contact, offer, page" },
        { ["nwes", "--partner", "marketing", "X"], "there is no type \"nwes\"" },
        { ["evnet", "--partner", "marketing", "X"], "did you mean \"event\"?" },
        { ["news", "X"], "say whose it is" },
        { ["page", "--partner", "marketing", "--brand", "stadt", "X"], "say whose it is" },
        { ["news", "--brand", "stadt", "X"], "only a page" },
        { ["news", "--partner", "marketign", "X"], "there is no partner \"marketign\"; did you mean \"marketing\"?" },
        { ["page", "--brand", "stadtt", "X"], "there is no brand \"stadtt\"; did you mean \"stadt\"?" },
        { ["news", "--partner", "../verband", "X"], "there is no partner" },
        { ["news", "--partner", "marketing", "--slug", "../x", "X"], "--slug takes" },
        { ["news", "--partner", "marketing", "--slug", "Groß", "X"], "--slug takes" },
        // Of an earlier date, in a list, in a folder for order, a draft, gone by, broken.
        { ["news", "--partner", "marketing", "Vorbei"], "partners/marketing/news/vorbei.md" },
        { ["news", "--partner", "marketing", "Entwurf"], "partners/marketing/news/entwurf.md" },
        { ["contact", "--partner", "marketing", "Anna"], "partners/marketing/contacts/team.yaml#anna" },
        { ["news", "--partner", "marketing", "Tief"], "partners/marketing/news/2026/2026-12-01-tief.md" },
        { ["event", "--partner", "marketing", "Kaputt"], "partners/marketing/events/kaputt.md" },
        // What would take an address that there is.
        { ["page", "--brand", "stadt", "Termine"], "is an address of the website \"stadt\"" },
        { ["page", "--partner", "marketing", "Impressum"], "brands/stadt/pages/impressum.md" },
        { ["page", "--brand", "stadt", "Impressum"], "brands/stadt/pages/impressum.md" },
        { ["news", "--partner", "marketing", "--language", "fr", "--slug", "mit-bild", "X"], "no translations into \"fr\"" },
        { ["news", "--partner", "marketing", "--language", "de-x-leicht", "X"], "--slug" },
        { ["news", "--partner", "marketing", "--language", "de-x-leicht", "--slug", "mit-bidl", "X"], "did you mean \"mit-bild\"?" },
        { ["contact", "--partner", "marketing", "--language", "de-x-leicht", "--slug", "anna", "X"], "names are not translated" },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void What_cannot_be_is_refused_and_nothing_written(string[] arguments, string message) => Refused(["new", .. arguments], message);

    [Fact]
    public void Same_item_is_not_begun_twice()
    {
        New("event", "Fest");
        var text = Text("partners/marketing/events/fest.md");
        Refused(["new", "event", "--partner", "marketing", "Fest!"], "there is \"fest\" already");
        Assert.Equal(text, Text("partners/marketing/events/fest.md"));
        _content.Run("new", "event", "--partner", "verband", "Fest").Clean();
        Assert.DoesNotContain(Findings(), l => l.Contains("fest", StringComparison.Ordinal));
    }

    [Fact]
    public void File_that_nothing_reads_is_not_replaced()
    {
        Directory.CreateDirectory(_content["content/partners/marketing/events/fest.md"]);
        Refused(["new", "event", "--partner", "marketing", "Fest"], "is there already");
    }

    [Fact]
    public void Link_out_of_the_folder_is_not_followed()
    {
        Directory.CreateDirectory(_content["elsewhere"]);
        Directory.CreateSymbolicLink(_content["content/partners/marketing/offers"], _content["elsewhere"]);
        Refused(["new", "offer", "--partner", "marketing", "Zelt"], "is a link");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_content["elsewhere"]));
    }

    [Fact]
    public void Folder_of_the_content_may_be_called_anything()
    {
        var folder = _content["Inhalte für 2027 (neu)"];
        Directory.Move(_content.Content, folder);
        CommandRun.Of("new", "offer", "--partner", "marketing", "--content", folder, "Großes Zelt").Clean();
        Assert.StartsWith("---\ntitle: Großes Zelt\n", File.ReadAllText(Path.Combine(folder, "partners/marketing/offers/grosses-zelt.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void German_is_spoken_where_it_is_asked_for()
    {
        var run = _content.Run("new", "news", "--partner", "marketign", "Titel", "--messages", "de");
        Assert.Equal((ExitStatus.Usage, "es gibt keinen Partner \"marketign\"; ist \"marketing\" gemeint?"), (run.Status, run.Error.TrimEnd()));
        Assert.Contains("Jetzt den Text schreiben", New("news", "Titel", "--messages", "de").Output);
    }

    private CommandRun New(string type, string title, params string[] more) => _content.Run("new", [type, "--partner", "marketing", title, .. more]).Clean();

    private void Refused(string[] arguments, string message)
    {
        _content.Put("partners/marketing/news/2026/2026-12-01-tief.md", "---\ntitle: Tief\n---\nText.\n");
        _content.Put("partners/marketing/events/kaputt.md", "---\ntitle: [\n---\n");
        var before = OutputTree.Of(_content.Content);
        var run = _content.Run(arguments[0], arguments[1..]);
        Assert.Equal((ExitStatus.Usage, ""), (run.Status, run.Output));
        Assert.Contains(message, run.Error.Replace('\\', '/'));
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Equal(before, OutputTree.Of(_content.Content));
    }

    // Advice is no complaint.
    private string[] Findings() => [.. _content.Run("check").Output.Split('\n').Where(l => l.Length > 0 && !l.Contains(": notice ", StringComparison.Ordinal))];

    private string Text(string file) => File.ReadAllText(_content[$"content/{file}"]);
}
