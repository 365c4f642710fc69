using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Rendering;

/// <summary>The page of a firm or club of which little is known.</summary>
public sealed class MemberPageTests : IDisposable
{
    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Firm_that_gives_its_name_alone_has_no_empty_box_of_facts()
    {
        _content.Put("partners/marketing/members/alle.yaml", "- {id: meier, name: Meier}\n- {id: schulz, name: Schulz, founded: 1901}\n");
        _content.Build();
        Assert.Null(Page("meier").QuerySelector(".item-facts"));
        Assert.Equal("1901", Page("schulz").QuerySelector(".item-facts dd")!.TextContent);
    }

    private AngleSharp.Dom.IDocument Page(string slug) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_content.Output, "stadt.example", "verzeichnis", "marketing", slug, "index.html")));
}
