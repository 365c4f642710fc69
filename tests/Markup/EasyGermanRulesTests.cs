using RegionSite.Markup;

namespace RegionSite.Tests.Markup;

/// <summary>Texts that are good in Leichte Sprache, and what is found in those that are not.</summary>
public class EasyGermanRulesTests
{
    [Theory]
    [InlineData("Wir wählen den Vorstand.")]
    [InlineData("Es wird kalt. Der Abend wird schön.")]
    [InlineData("Morgen werden wir gehen.")]
    [InlineData("Sie wird morgen zu uns gehören.")]
    [InlineData("Das Haus vom Lehrer ist groß.")]
    [InlineData("Dieses Haus ist neu. Eines ist klar.")]
    [InlineData("Die Internet-Seite vom Land-Kreis ist fertig.")]
    [InlineData("Die Bundes·tags·wahl ist im Herbst.")]
    [InlineData("Zum Beispiel: Musik, Brot und Käse.")]
    [InlineData("Die Nummer ist 12. Das Fest ist am 3. Mai.")]
    [InlineData("Wir möchten helfen. Sie können anrufen.")]
    [InlineData("Das gehört zu uns. Er hat es gemacht.")]
    [InlineData("Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf.")]
    [InlineData("Sie rufen an.\nWir kommen zu Ihnen.\nDas kostet nichts.\nAm Montag sind wir nicht da.")]
    [InlineData("Ich werde Lehrer. Er wurde Bürgermeister.")]
    public void Nothing_is_found_in(string text) => Assert.Empty(EasyGermanRules.Find(text));

    [Theory]
    [InlineData("Der Vorstand wird gewählt.", "RS2302 wird … gewählt")]
    [InlineData("Die Türen werden um 8 Uhr aufgemacht.", "RS2302 werden … aufgemacht")]
    [InlineData("Das ist verboten worden.", "RS2302 verboten … worden")]
    [InlineData("Die Anträge wurden schnell bearbeitet.", "RS2302 wurden … bearbeitet")]
    [InlineData("Hier wird repariert.", "RS2302 wird … repariert")]
    [InlineData("Das Haus des Lehrers ist groß.", "RS2303 des Lehrers")]
    [InlineData("Am Rand des alten Marktes", "RS2303 des alten Marktes")]
    [InlineData("Die Tür eines Hauses", "RS2303 eines Hauses")]
    [InlineData("Der Name unseres Vereins", "RS2303 unseres Vereins")]
    [InlineData("Die Wirtschaftsförderung hilft.", "RS2304 Wirtschaftsförderung")]
    [InlineData("Es gibt z. B. Musik.", "RS2305 z. B.")]
    [InlineData("Brot, Käse usw. gibt es auch.", "RS2305 usw.")]
    [InlineData("Die Tel. ist neu.", "RS2305 Tel.")]
    [InlineData("Es könnte regnen.", "RS2306 könnte")]
    [InlineData("Das wäre schön.", "RS2306 wäre")]
    [InlineData("Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn.", "RS2301 Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn")]
    public void Found_is(string text, string expected) => Assert.Equal(expected, string.Join("; ", EasyGermanRules.Find(text).Select(f => $"{f.Code.Id} {f.What}")));

    [Fact]
    public void A_finding_stands_where_it_begins() => Assert.Equal(10, Assert.Single(EasyGermanRules.Find("Gut so. Es könnte regnen.")).Index - 1);
}
