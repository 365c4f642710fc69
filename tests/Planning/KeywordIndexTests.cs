using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Planning;

public sealed class KeywordIndexTests : IDisposable
{
    private readonly SmallContent _content = new();

    [Fact]
    public void There_is_a_page_for_every_letter_with_words_and_no_other()
    {
        _content.Put("partners/verband/news/a.md", "---\ntitle: Äpfel aus Übersee\ndate: 2027-01-10\n---\nText.\n");
        var pages = _content.Build("--brand", "dach").Where(e => e.Url.Contains("/stichworte/", StringComparison.Ordinal)).Select(e => new Uri(e.Url).AbsolutePath).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["/suche/stichworte/a/", "/suche/stichworte/k/", "/suche/stichworte/n/", "/suche/stichworte/s/", "/suche/stichworte/u/", "/suche/stichworte/w/"], pages);
        Assert.Equal(["Äpfel"], Words("a"));
        Assert.Equal(["Übersee"], Words("u"));
        Assert.DoesNotContain("/stichworte/", File.ReadAllText(Path.Combine(_content.Output, "dach.example/sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_of_one_thing_leads_to_it_and_one_of_several_lists_them_topics_first()
    {
        _content.Put("partners/verband/news/a.md", "---\ntitle: Mehr Kultur am Brunnen\ndate: 2027-01-10\n---\nText.\n");
        _content.Build();
        Assert.Equal("/aktuelles/2027/verband/a/", Page("b").QuerySelector(".keyword-list a")!.GetAttribute("href"));
        Assert.Equal(["/themen/kultur/", "/aktuelles/2027/verband/a/"], Page("k").QuerySelectorAll(".keyword-list > li:nth-child(2) li a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_word_that_leads_to_too_much_shows_the_first_and_a_letter_that_has_too_many_has_several_pages()
    {
        for (var i = 0; i < 30; i++) _content.Put($"partners/verband/members/m{i}.md", $"---\ntitle: Verein {i}\n---\nText.\n");
        for (var i = 0; i < 600; i++) _content.Put($"partners/verband/members/q{i}.md", $"---\ntitle: Q{(char)('a' + i / 26)}{(char)('a' + i % 26)}\n---\nText.\n");
        _content.Build("--brand", "dach");
        Assert.Equal(20, Page("v").QuerySelectorAll(".keyword-list li li a").Length);
        Assert.Equal("und 10 weitere Einträge", Page("v").QuerySelector(".keyword-list li li.note")!.TextContent);
        Assert.Equal(500, Words("q").Count());
        Assert.Equal(100, Page("q/2").QuerySelectorAll(".keyword-list > li").Length);
        Assert.Equal("/suche/stichworte/q/2/", Page("q").QuerySelector(".pager a[rel=next]")!.GetAttribute("href"));
    }

    public void Dispose() => _content.Dispose();

    private IEnumerable<string> Words(string letter) => Page(letter).QuerySelectorAll(".keyword-list > li > :first-child").Select(w => w.TextContent);

    private AngleSharp.Dom.IDocument Page(string letter) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_content.Output, "dach.example/suche/stichworte", letter, "index.html")));
}
