using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS20: the facts of imprint, privacy notice and statement on accessibility.</summary>
internal static class LegalCodes
{
    public static readonly DiagnosticCode MissingFact = Error("RS2001",
        new("the fact \"{0}\" is missing in {1}; it is required by {2}", "in {1} fehlt die Angabe \"{0}\"; vorgeschrieben durch {2}"),
        new("With form and land brand.yaml says by which law a legal page is judged; a page that lacks something by that law is not made.", "Mit form und land sagt die brand.yaml, nach welchem Recht eine Pflichtseite beurteilt wird; eine Seite, der danach etwas fehlt, entsteht nicht."),
        new("Add the fact; docs/law.md says what each one means. Or name a page of your own in place of the facts: it is not judged.", "Die Angabe ergänzen; docs/law.md erklärt jede einzelne. Oder statt der Angaben eine eigene Seite nennen: sie wird nicht beurteilt."));

    public static readonly DiagnosticCode NotATaxNumber = Error("RS2002",
        new("\"{0}\" cannot be right as \"{1}\"", "\"{0}\" kann als \"{1}\" nicht stimmen"),
        new("A German VAT id is DE and nine digits, a Wirtschafts-IdNr. the same and a hyphen with five digits more.", "Eine Umsatzsteuer-Identifikationsnummer ist DE mit neun Ziffern, eine Wirtschafts-Identifikationsnummer dasselbe mit Bindestrich und fünf weiteren."),
        new("Write DE123456789, or DE123456789-00001. The tax number of the tax office does not belong into an imprint.", "DE123456789 oder DE123456789-00001 schreiben. Die Steuernummer des Finanzamts gehört nicht ins Impressum."));

    public static readonly DiagnosticCode NoContract = Error("RS2003",
        new("a server run by others needs a contract with them (Art. 28 GDPR)", "wer den Server von anderen betreiben lässt, braucht mit ihnen einen Vertrag (Art. 28 DSGVO)"),
        new("Who runs the server handles visitors' addresses on your behalf; the law allows that by contract alone.", "Wer den Server betreibt, verarbeitet in Ihrem Auftrag Adressen der Besucher; das erlaubt das Gesetz nur mit Vertrag."),
        new("Conclude the contract that the provider offers, then write contract: true. Where the server is your own, write hosting: self.", "Den Vertrag abschließen, den der Anbieter bereithält, dann contract: true schreiben. Ist es der eigene Server: hosting: self."));

    public static readonly DiagnosticCode NotACountry = Error("RS2004",
        new("\"{0}\" is no country's code of two capital letters", "\"{0}\" ist kein Länderkürzel aus zwei Großbuchstaben"),
        new("Whether data may go to a country depends on which it is.", "Ob Daten in ein Land gehen dürfen, hängt davon ab, welches es ist."),
        new("Write DE for Germany, US for the United States.", "DE für Deutschland schreiben, US für die Vereinigten Staaten."));

    public static readonly DiagnosticCode FullWithBarriers = Error("RS2005",
        new("a website with barriers is not fully accessible", "eine Website mit Barrieren ist nicht vollständig barrierefrei"),
        new("The statement says state: full and names barriers.", "Die Erklärung sagt state: full und nennt Barrieren."),
        new("Write state: partial, or delete the barriers if they are gone.", "state: partial schreiben, oder die Barrieren löschen, wenn sie beseitigt sind."));

    public static readonly DiagnosticCode StaleStatement = Notice("RS2010",
        new("the statement on accessibility was last looked through on {0}; it must be once a year", "die Erklärung zur Barrierefreiheit wurde zuletzt am {0} überprüft; das muss jährlich geschehen"),
        new("More than twelve months have passed since reviewed, or since date where there is none.", "Seit reviewed (sonst seit date) sind mehr als zwölf Monate vergangen."),
        new("Look through the barriers, correct them, and write today's date into reviewed.", "Die Barrieren durchgehen und berichtigen, dann das heutige Datum in reviewed schreiben."));

    public static readonly DiagnosticCode OverdueBarrier = Notice("RS2011",
        new("this barrier was to be gone by {0}", "diese Barriere sollte bis {0} beseitigt sein"),
        new("The day in until has passed; readers of the statement see that, too.", "Der Tag in until ist vorbei; das sehen auch Leser der Erklärung."),
        new("Delete the barrier if it is gone, else write a date that will be kept.", "Die Barriere löschen, wenn sie beseitigt ist, sonst ein Datum schreiben, das eingehalten wird."));
}
