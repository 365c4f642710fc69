using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Rendering;

/// <summary>The page of a piece of news.</summary>
public sealed class NewsPageTests : IDisposable
{
    private readonly SmallContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("press: eva\ncontact: eva", "Pressekontakt: Eva")]
    [InlineData("press: eva\ncontact: marketing/eva", "Pressekontakt: Eva")]
    [InlineData("press: eva\ncontact: jan", "Pressekontakt: Eva, Ansprechperson: Jan")]
    [InlineData("contact: jan", "Ansprechperson: Jan")]
    public void Who_answers_the_press_and_everybody_else_is_shown_once(string fields, string expected)
    {
        _content.Put("partners/marketing/contacts/alle.yaml", "- {id: eva, name: Eva, email: eva@marketing.example}\n- {id: jan, name: Jan, email: jan@marketing.example}\n");
        _content.News("marketing", "meldung", fields);
        _content.Build();
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_content.Output, "stadt.example", "aktuelles", "2027", "marketing", "meldung", "index.html")));
        Assert.Equal(expected, string.Join(", ", page.QuerySelectorAll(".item-contact").Select(s => $"{s.QuerySelector("h2")!.TextContent}: {s.QuerySelector(".card-title")!.TextContent}")));
    }
}
