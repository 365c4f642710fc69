using RegionSite.Archetypes;

namespace RegionSite.Tests.Archetypes;

public class TitleSlugTests
{
    [Theory]
    [InlineData("Größe, Fuß & Übermut: ein Ärgernis?", "groesse-fuss-uebermut-ein-aergernis")]
    [InlineData("  150-Jahr-Feier!  ", "150-jahr-feier")]
    [InlineData("Café „Zur Post“ – Neueröffnung", "cafe-zur-post-neueroeffnung")]
    [InlineData("Umla\u0308ute aus zwei Zeichen", "umlaeute-aus-zwei-zeichen")]
    [InlineData("Łódź und Plzeň", "lodz-und-plzen")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Привет", "")]
    [InlineData("!?", "")]
    // Cut at a word's end, and not behind a word that wants another.
    [InlineData("Wirtschaftsförderung und Stadtmarketing laden gemeinsam ein zu der langen Nacht", "wirtschaftsfoerderung-und-stadtmarketing-laden-gemeinsam")]
    [InlineData("Ein Titel, der auf das Zeichen genau sechzig Stellen lang ist", "ein-titel-der-auf-das-zeichen-genau-sechzig-stellen-lang-ist")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunt")]
    public void Slug_is_what_a_German_would_write(string title, string slug) => Assert.Equal(slug, TitleSlug.Of(title));
}
