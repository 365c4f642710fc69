using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS23: advice on texts in Leichte Sprache (<c>.de-x-leicht.md</c>), after annex 2 part 2 of BITV 2.0; no program can replace the readers of a Prüfgruppe.</summary>
internal static class EasyGermanCodes
{
    public static readonly DiagnosticCode LongSentence = Notice("RS2301",
        new("a sentence of {0} words: \"{1}\"", "ein Satz mit {0} Wörtern: \"{1}\""),
        new("In Leichte Sprache a sentence says one thing, in a dozen words at most.", "In Leichter Sprache sagt ein Satz eine Sache, in höchstens zwölf Wörtern."),
        new("Make two sentences of it; a list helps where several things are named.", "Zwei Sätze daraus machen; wo mehreres aufgezählt wird, hilft eine Liste."));

    public static readonly DiagnosticCode Passive = Notice("RS2302",
        new("passive: \"{0}\"", "Passiv: \"{0}\""),
        new("The passive hides who does something.", "Das Passiv verschweigt, wer etwas tut."),
        new("Say who does it: not \"wird gewählt\" but \"Wir wählen\".", "Sagen, wer es tut: nicht „wird gewählt“, sondern „Wir wählen“."));

    public static readonly DiagnosticCode Genitive = Notice("RS2303",
        new("genitive: \"{0}\"", "Genitiv: \"{0}\""),
        new("The genitive is hard to read.", "Der Genitiv ist schwer zu lesen."),
        new("Write von or vom: not \"das Haus des Lehrers\" but \"das Haus vom Lehrer\".", "von oder vom verwenden: nicht „das Haus des Lehrers“, sondern „das Haus vom Lehrer“."));

    public static readonly DiagnosticCode LongWord = Notice("RS2304",
        new("long word: \"{0}\"", "langes Wort: \"{0}\""),
        new("Long compounds are easier to read in their parts.", "Lange Zusammensetzungen liest man leichter in Teilen."),
        new("Divide it by a hyphen or a dot (Bundes-Tag, Bundes·tag), or find a shorter word.", "Mit Bindestrich oder Mediopunkt teilen (Bundes-Tag, Bundes·tag) oder ein kürzeres Wort suchen."));

    public static readonly DiagnosticCode Abbreviation = Notice("RS2305",
        new("abbreviation: \"{0}\"", "Abkürzung: \"{0}\""),
        new("Not everybody knows what an abbreviation stands for, and screen readers read it letter by letter.", "Nicht alle wissen, wofür eine Abkürzung steht, und Vorlesegeräte buchstabieren sie."),
        new("Write the words in full: zum Beispiel, und so weiter.", "Die Wörter ausschreiben: zum Beispiel, und so weiter."));

    public static readonly DiagnosticCode Subjunctive = Notice("RS2306",
        new("subjunctive: \"{0}\"", "Konjunktiv: \"{0}\""),
        new("What might be is harder to understand than what is.", "Was sein könnte, ist schwerer zu verstehen als das, was ist."),
        new("Write what is, or \"vielleicht\": not \"Es könnte regnen\" but \"Vielleicht regnet es\".", "Schreiben, was ist, oder „vielleicht“: nicht „Es könnte regnen“, sondern „Vielleicht regnet es“."));
}
