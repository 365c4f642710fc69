using RegionSite.Text;

namespace RegionSite.Tests.Text;

public class SlugTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("nacht-der-kultur-2027", true)]
    [InlineData("2027", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("Nacht", false)]
    [InlineData("nächte", false)]
    [InlineData("a_b", false)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    [InlineData("a.b", false)]
    [InlineData("..", false)]
    // Digits of other scripts are no ASCII digits.
    [InlineData("a٣", false)]
    public void Valid_slug(string text, bool valid) => Assert.Equal(valid, Slug.IsValid(text));

    [Theory]
    [InlineData("wito", true)]
    [InlineData("wito/team", true)]
    [InlineData("wito/team/x", false)]
    [InlineData("/team", false)]
    [InlineData("wito/", false)]
    [InlineData("Max Muster", false)]
    [InlineData("IHK", false)]
    public void Form_of_a_reference(string text, bool reference) => Assert.Equal(reference, Slug.IsReference(text));

    [Theory]
    [InlineData("Nacht der Kultur", "nacht-der-kultur")]
    [InlineData("Äpfel & Öl: über Straßen", "aepfel-oel-ueber-strassen")]
    [InlineData("20270514T180000Z-42@example.org", "20270514t180000z-42-example-org")]
    [InlineData("  --a__b--  ", "a-b")]
    [InlineData("Crème brûlée, señor", "creme-brulee-senor")]
    [InlineData("ÆØŒ", "aeoeoe")]
    [InlineData("日本", "")]
    [InlineData("", "")]
    public void Slug_of_a_text(string text, string expected) => Assert.Equal(expected, Slug.From(text));

    [Fact]
    public void What_is_made_is_valid_and_made_of_itself()
    {
        foreach (var text in (string[])["Größe 10–12", "ÄÄÄ", "a\u0000b", "x@y", "(Klammer)"])
        {
            Assert.True(Slug.IsValid(Slug.From(text)), text);
            Assert.Equal(Slug.From(text), Slug.From(Slug.From(text)));
        }
    }
}
