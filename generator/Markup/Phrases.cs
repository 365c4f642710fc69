using RegionSite.Text;

namespace RegionSite.Markup;

/// <summary>The few words that a text's own furniture needs, for screen readers, in the text's language.</summary>
internal sealed record Phrases(string Table, string Footnotes, string Footnote, string BackToText, string Done, string Open)
{
    private static readonly Phrases German = new("Tabelle", "Fußnoten", "Fußnote", "Zurück zum Text, Fußnote", "erledigt", "offen");

    private static readonly Phrases English = new("Table", "Footnotes", "Footnote", "Back to the text, footnote", "done", "open");

    public static Phrases For(string language) => Languages.IsGerman(language) ? German : English;
}
