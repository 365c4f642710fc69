using RegionSite.Search.Analysis;

namespace RegionSite.Tests.Search;

public sealed class TextOrderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("b a")]
    [InlineData("stadt stad stadtrat stadtrats stadt stadtrate sta")]
    [InlineData("abcd abcde abcdefgh abcdefg abcdefghi abcd abcdefgh")]
    [InlineData("straße strasse übung uebung ￿ 𝒳 z")]
    public void Texts_come_in_ordinal_order_and_equal_ones_by_their_places(string texts) => Agree(texts.Split(' '));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void It_is_the_order_of_comparing_each_with_each(int seed)
    {
        var random = new Random(seed);
        Agree([.. Enumerable.Range(0, 5000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next('a', 'd'))))]);
    }

    private static void Agree(string[] texts) =>
        Assert.Equal(Enumerable.Range(0, texts.Length).OrderBy(i => texts[i], StringComparer.Ordinal), TextOrder.Of(texts));
}
