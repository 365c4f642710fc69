using RegionSite.Planning;

namespace RegionSite.Tests.Planning;

public class TitleWordsTests
{
    [Theory]
    [InlineData("de", "Neue Radwege verbinden die Orte an der Weser", "Radwege Orte Weser")]
    [InlineData("de", "Open-Air-Kino: „Über den Wolken“", "Open-Air-Kino Kino Wolken")]
    [InlineData("de", "Haupt- und Nebenstraße", "Nebenstraße")]
    [InlineData("de", "1.340 Liter, 24h-Lauf, A2 und die EU", "Liter")]
    [InlineData("de", "Bürger*innen fragen", "Bürger")]
    [InlineData("de-x-leicht", "Die Feuer-Wehr hilft", "Feuer-Wehr Wehr")]
    [InlineData("en", "The market in the old town", "market old town")]
    [InlineData("uk", "Ярмарок у місті", "Ярмарок місті")]
    [InlineData("de", "-", "")]
    [InlineData("de", "", "")]
    public void The_meaningful_words_of_a_title(string language, string title, string expected) =>
        Assert.Equal(expected, string.Join(' ', TitleWords.In(title, language).Select(r => title[r])));
}
