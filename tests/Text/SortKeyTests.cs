using RegionSite.Text;

namespace RegionSite.Tests.Text;

public class SortKeyTests
{
    [Theory]
    [InlineData("Äpfel", "apfel")]
    [InlineData("Straße", "strasse")]
    [InlineData("Émile Zola", "emile zola")]
    [InlineData("St.-Georgs-Markt", "st georgs markt")]
    [InlineData("Kunst & Kultur!", "kunst  kultur")]
    [InlineData("", "")]
    public void Key_of_a_text(string text, string expected) => Assert.Equal(expected, SortKey.For(text));

    [Fact]
    public void Order_is_that_of_German_word_lists()
    {
        string[] sorted = ["Abend", "Äpfel", "Apfelbaum", "Azubi", "Ofen", "Öffnung", "Strasse 2", "Straße 3", "Über uns", "Uhr", "Zaun"];
        Assert.Equal(sorted, sorted.Reverse().OrderBy(SortKey.For, StringComparer.Ordinal));
    }
}
