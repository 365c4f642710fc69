using RegionSite.Diagnostics;

namespace RegionSite.Tests.Diagnostics;

public class SuggestionTests
{
    private static readonly string[] Topics = ["kultur", "wirtschaft", "tourismus", "jugend", "natur"];

    [Theory]
    [InlineData("kutlur", "kultur")]
    [InlineData("Kultur", "kultur")]
    [InlineData("wirtshaft", "wirtschaft")]
    [InlineData("turismus", "tourismus")]
    [InlineData("jugnd", "jugend")]
    [InlineData("naturr", "natur")]
    [InlineData("Tour", "tourismus")]
    [InlineData("tou", "tourismus")]
    [InlineData("to", null)]
    [InlineData("verkehr", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void Nearest_known_word(string word, string? expected) => Assert.Equal(expected, Suggestion.For(word, Topics));

    [Theory]
    [InlineData("ab", "xb")]
    [InlineData("ab", "ba")]
    public void Short_words_may_differ_in_one_letter(string word, string known) => Assert.Equal(known, Suggestion.For(word, [known]));

    [Fact]
    public void Of_equally_near_words_the_first_in_order_is_taken()
    {
        Assert.Equal("hase", Suggestion.For("nase", ["vase", "hase", "phase"]));
        Assert.Equal("hase", Suggestion.For("nase", ["hase", "phase", "vase"]));
    }

    [Fact]
    public void A_word_that_shortens_several_means_none_of_them()
    {
        Assert.Equal("latitude", Suggestion.For("lat", ["latitude", "longitude"]));
        Assert.Null(Suggestion.For("lat", ["latitude", "laterality"]));
    }

    [Fact]
    public void Nothing_known_gives_nothing() => Assert.Null(Suggestion.For("kultur", []));
}
