using RegionSite.Rendering.Words;

namespace RegionSite.Tests.Rendering.Words;

public class ExcerptsTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("kurz genug", "kurz genug")]
    [InlineData("zwanzig Zeichen sind", "zwanzig Zeichen sind")]
    [InlineData("zwanzig Zeichen sind genug", "zwanzig Zeichen sind …")]
    [InlineData("ein Haus und Garten, ein Baum", "ein Haus und Garten …")]
    [InlineData("ein Haus, ein Garten, Bäume", "ein Haus, ein …")]
    [InlineData("Haus, Hof, Garten, Wiese", "Haus, Hof, Garten …")]
    [InlineData("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahr …")]
    public void Text_is_cut_at_a_word(string text, string? expected) => Assert.Equal(expected, Excerpts.Of(text, 20));

    [Fact]
    public void Letter_of_two_units_stays_whole() => Assert.Equal(new string('x', 19) + " …", Excerpts.Of(new string('x', 19) + "😀😀", 20));
}
