using System.Xml.Linq;
using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Rendering;

/// <summary>A brand's own words for its sections.</summary>
public sealed class LabelTests : IDisposable
{
    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Feeds_are_called_what_the_brand_calls_their_section()
    {
        _content.Brand("stadt", "marketing", "labels: {news: Neues & Altes, events: Was ist los?}\npaths: {news: neues, events: was-ist-los}");
        _content.Build();
        Assert.Equal("Marke stadt: Neues & Altes", Title("neues/feed.xml"));
        Assert.Equal("Marke stadt: Was ist los?", Title("was-ist-los/feed.xml"));
        var offered = new HtmlParser().ParseDocument(File.ReadAllText(PathOf("index.html"))).QuerySelectorAll("link[type='application/atom+xml']").Select(l => l.GetAttribute("title"));
        Assert.Equal(["Marke stadt: Neues & Altes", "Marke stadt: Was ist los?"], offered);
        Assert.Equal("Marke dach: Aktuelles", XDocument.Load(Path.Combine(_content.Output, "dach.example", "aktuelles", "feed.xml")).Root!.Elements().Single(e => e.Name.LocalName == "title").Value);
    }

    private string Title(string feed) => XDocument.Load(PathOf(feed)).Root!.Elements().Single(e => e.Name.LocalName == "title").Value;

    private string PathOf(string path) => Path.Combine(_content.Output, "stadt.example", path);
}
