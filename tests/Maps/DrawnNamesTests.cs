using RegionSite.Maps;

namespace RegionSite.Tests.Maps;

public sealed class DrawnNamesTests
{
    [Theory]
    [InlineData("Stadt Peine, Gemeinde Lengede, Samtgemeinde Velpke", "Peine, Lengede, Velpke")]
    [InlineData("Town of Peine, Gifhorn district", "Peine, Gifhorn district")]
    // A district is another thing than its town, and names begin with such words, too.
    [InlineData("Landkreis Gifhorn, Markt Schwaben, Stadtlohn, Stadt", "Landkreis Gifhorn, Markt Schwaben, Stadtlohn, Stadt")]
    // Where nothing else would tell two from each other, the word does.
    [InlineData("Gemeinde Velpke, Samtgemeinde Velpke, Stadt Peine", "Gemeinde Velpke, Samtgemeinde Velpke, Peine")]
    [InlineData("Stadt Peine, Peine", "Stadt Peine, Peine")]
    public void The_word_for_a_kind_of_municipality_is_left_out(string names, string drawn) => Assert.Equal(drawn, string.Join(", ", DrawnNames.Of(names.Split(", "))));
}
