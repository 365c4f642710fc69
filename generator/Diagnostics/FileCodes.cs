using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS10: files, their names, their encoding and their YAML.</summary>
internal static class FileCodes
{
    public static readonly DiagnosticCode InvalidUtf8 = Error("RS1001",
        new("the file is not UTF-8", "die Datei ist nicht in UTF-8 gespeichert"),
        new("The bytes at this place are no character in UTF-8; often the file was saved as \"ANSI\" or Windows-1252.", "Die Bytes an dieser Stelle sind in UTF-8 kein Zeichen; meist wurde die Datei als „ANSI“ oder Windows-1252 gespeichert."),
        new("Save the file again with the encoding UTF-8.", "Die Datei mit der Kodierung UTF-8 neu speichern."));

    public static readonly DiagnosticCode YamlSyntax = Error("RS1002",
        new("this is not valid YAML", "das ist kein gültiges YAML"),
        new("The settings cannot be read from this place on: often an indentation that does not fit, a bracket or a quotation mark too many or too few.", "Ab hier lassen sich die Angaben nicht lesen: meist passt eine Einrückung nicht, oder es gibt eine Klammer oder ein Anführungszeichen zu viel oder zu wenig."),
        new("Look at this line and the one above: same indentation as the neighbours, every bracket and quotation mark closed.", "Diese Zeile und die darüber ansehen: gleich eingerückt wie die Nachbarn, jede Klammer und jedes Anführungszeichen geschlossen."));

    public static readonly DiagnosticCode YamlTab = Error("RS1003",
        new("a tab in the indentation; YAML wants spaces", "ein Tabulator in der Einrückung; YAML verlangt Leerzeichen"),
        new("YAML does not allow tabs for indentation.", "YAML erlaubt keine Tabulatoren zum Einrücken."),
        new("Replace the tab by two spaces.", "Den Tabulator durch zwei Leerzeichen ersetzen."));

    public static readonly DiagnosticCode YamlColonInText = Error("RS1004",
        new("a colon within the text; put the whole text in quotation marks", "ein Doppelpunkt im Text; den ganzen Text in Anführungszeichen setzen"),
        new("A colon followed by a space begins a new value in YAML.", "Ein Doppelpunkt mit Leerzeichen beginnt in YAML eine neue Angabe."),
        new("Write the text in straight quotation marks: title: \"Peine: ein Fest\".", "Den Text in gerade Anführungszeichen setzen: title: \"Peine: ein Fest\"."));

    public static readonly DiagnosticCode YamlQuoteNeeded = Error("RS1005",
        new("a text that begins with this character needs quotation marks", "ein Text, der mit diesem Zeichen beginnt, braucht Anführungszeichen"),
        new("Some characters have a meaning of their own at the beginning of a YAML value: @ ` % * & ! | >.", "Einige Zeichen haben am Anfang einer YAML-Angabe eine eigene Bedeutung: @ ` % * & ! | >."),
        new("Put the whole text in straight quotation marks.", "Den ganzen Text in gerade Anführungszeichen setzen."));

    public static readonly DiagnosticCode YamlOpenQuote = Error("RS1006",
        new("this quotation mark is never closed", "dieses Anführungszeichen wird nicht geschlossen"),
        new("A text that begins with a quotation mark ends at the next one; here there is none.", "Ein Text, der mit einem Anführungszeichen beginnt, endet beim nächsten; hier fehlt es."),
        new("Close the text with the same mark, or leave both out.", "Den Text mit demselben Zeichen schließen oder beide weglassen."));

    public static readonly DiagnosticCode YamlTextAfterQuote = Error("RS1007",
        new("text behind the closing quotation mark", "Text hinter dem schließenden Anführungszeichen"),
        new("A value in quotation marks ends with the closing one. A quotation mark within it must be doubled ('') or written as \\\".", "Eine Angabe in Anführungszeichen endet mit dem schließenden. Ein Anführungszeichen darin wird verdoppelt ('') oder als \\\" geschrieben."),
        new("Put the whole text in the other kind of quotation marks.", "Den ganzen Text in die andere Art Anführungszeichen setzen."));

    public static readonly DiagnosticCode YamlNoSpaceAfterColon = Error("RS1008",
        new("a space is missing after the colon", "nach dem Doppelpunkt fehlt ein Leerzeichen"),
        new("YAML tells name and value apart by a colon and a space.", "YAML trennt Name und Angabe durch Doppelpunkt und Leerzeichen."),
        new("Write a space after the colon.", "Nach dem Doppelpunkt ein Leerzeichen schreiben."));

    public static readonly DiagnosticCode DuplicateKey = Error("RS1009",
        new("\"{0}\" stands here a second time, first in line {1}", "\"{0}\" steht hier zum zweiten Mal, zuerst in Zeile {1}"),
        new("A field may stand only once in a mapping; otherwise nobody knows which value counts.", "Ein Feld darf nur einmal vorkommen; sonst weiß niemand, welche Angabe gilt."),
        new("Delete one of the two.", "Eine der beiden Angaben löschen."));

    public static readonly DiagnosticCode YamlAnchor = Error("RS1010",
        new("anchors, aliases and tags of YAML are not supported", "Anker, Verweise und Tags von YAML werden nicht unterstützt"),
        new("A value that begins with &, * or ! has a technical meaning in YAML that content does not need.", "Eine Angabe, die mit &, * oder ! beginnt, hat in YAML eine technische Bedeutung, die Inhalte nicht brauchen."),
        new("Write the value out, or put it in quotation marks if it is a text.", "Die Angabe ausschreiben oder, wenn es ein Text ist, in Anführungszeichen setzen."));

    public static readonly DiagnosticCode SecondYamlDocument = Error("RS1011",
        new("a second YAML document begins here", "hier beginnt ein zweites YAML-Dokument"),
        new("A line of three hyphens within a .yaml file begins another document; only one is read.", "Eine Zeile aus drei Strichen beginnt in einer .yaml-Datei ein weiteres Dokument; gelesen wird nur eines."),
        new("Delete the line, or make the file a list.", "Die Zeile löschen oder aus der Datei eine Liste machen."));

    public static readonly DiagnosticCode MergeConflict = Error("RS1012",
        new("an unresolved merge conflict", "ein nicht aufgelöster Konflikt zweier Änderungen"),
        new("Two changes of the same lines met; git left both, between lines of <<<<<<<, ======= and >>>>>>>.", "Zwei Änderungen an denselben Zeilen trafen aufeinander; git hat beide stehen lassen, zwischen Zeilen aus <<<<<<<, ======= und >>>>>>>."),
        new("Keep one of the two versions and delete the three marker lines.", "Eine der beiden Fassungen behalten und die drei Markierungszeilen löschen."));

    public static readonly DiagnosticCode NoFrontMatter = Error("RS1013",
        new("the file does not begin with a front matter between two lines of ---", "die Datei beginnt nicht mit einem Vorspann zwischen zwei Zeilen aus ---"),
        new("An item begins with a line of three hyphens, its fields, and another line of three hyphens.", "Ein Beitrag beginnt mit einer Zeile aus drei Strichen, seinen Feldern und einer zweiten Zeile aus drei Strichen."),
        new("Begin the file with ---, title: …, ---.", "Die Datei mit ---, title: …, --- beginnen."));

    public static readonly DiagnosticCode OpenFrontMatter = Error("RS1014",
        new("the front matter is never closed", "der Vorspann wird nicht geschlossen"),
        new("The second line of three hyphens is missing.", "Die zweite Zeile aus drei Strichen fehlt."),
        new("Write a line of three hyphens below the last field.", "Unter das letzte Feld eine Zeile aus drei Strichen schreiben."));

    public static readonly DiagnosticCode MissingFile = Error("RS1015",
        new("the file \"{0}\" is missing", "die Datei \"{0}\" fehlt"),
        new("The region, every brand and every partner need this file.", "Die Region, jede Marke und jeder Partner brauchen diese Datei."),
        new("Create the file, or delete the folder if it was made by mistake.", "Die Datei anlegen, oder den Ordner löschen, wenn er versehentlich entstanden ist."));

    public static readonly DiagnosticCode InvalidName = Error("RS1016",
        new("\"{0}\" cannot be a name here: lower-case letters a-z, digits and hyphens only", "\"{0}\" geht hier nicht als Name: nur Kleinbuchstaben a-z, Ziffern und Bindestriche"),
        new("The name of a file or folder becomes part of an address.", "Der Name einer Datei oder eines Ordners wird Teil einer Adresse."),
        new("Rename it; write ä as ae, ß as ss, a space as a hyphen.", "Umbenennen; ä als ae, ß als ss, ein Leerzeichen als Bindestrich schreiben."));

    public static readonly DiagnosticCode ReservedName = Error("RS1017",
        new("a partner cannot be called \"{0}\"", "ein Partner kann nicht \"{0}\" heißen"),
        new("The addresses of this name are used for something else: years, topics, places, partners, list pages.", "Adressen dieses Namens sind anders vergeben: Jahre, Themen, Orte, Partner, Listenseiten."),
        new("Choose another name for the folder.", "Den Ordner anders nennen."));

    public static readonly DiagnosticCode UnusedFile = Warning("RS1018",
        new("nothing reads this file", "diese Datei wird nirgends gelesen"),
        new("The file lies where no content of its kind is expected, or has the wrong ending.", "Die Datei liegt, wo kein Inhalt dieser Art erwartet wird, oder hat die falsche Endung."),
        new("Move it to the right folder, correct its ending, or delete it; a name that begins with _ is passed over.", "In den richtigen Ordner verschieben, die Endung berichtigen oder löschen; ein Name, der mit _ beginnt, wird übergangen."));

    public static readonly DiagnosticCode DuplicateItem = Error("RS1019",
        new("\"{0}\" is already the name of {1}", "\"{0}\" heißt schon {1}"),
        new("A slug is unique per partner and type, whatever folders below the type's folder the files lie in.", "Ein Name ist je Partner und Art einmalig, gleich in welchen Unterordnern die Dateien liegen."),
        new("Rename one of the two.", "Einen der beiden Beiträge umbenennen."));

    public static readonly DiagnosticCode TranslationOfNothing = Error("RS1020",
        new("a translation of \"{0}\", but there is no such item", "eine Übersetzung von \"{0}\", aber diesen Beitrag gibt es nicht"),
        new("A file name.LANGUAGE.md translates name.md in the same partner's folder of this type.", "Eine Datei name.SPRACHE.md übersetzt name.md desselben Partners und derselben Art."),
        new("Give both files the same name, or create the original.", "Beide Dateien gleich benennen oder das Original anlegen."));

    public static readonly DiagnosticCode UnknownLanguage = Error("RS1021",
        new("unknown language \"{0}\"", "unbekannte Sprache \"{0}\""),
        new("The language is not among the languages of region.yaml (easy-to-read German, de-x-leicht, is always possible).", "Die Sprache steht nicht unter languages in region.yaml (Leichte Sprache, de-x-leicht, ist immer möglich)."),
        new("Use one of the region's languages, or add the language to region.yaml.", "Eine Sprache der Region verwenden oder die Sprache in region.yaml aufnehmen."));

    public static readonly DiagnosticCode DuplicateTranslation = Error("RS1022",
        new("\"{0}\" is already translated by {1}", "\"{0}\" ist schon übersetzt durch {1}"),
        new("An item has one translation per language.", "Ein Beitrag hat je Sprache eine Übersetzung."),
        new("Delete one of the two files.", "Eine der beiden Dateien löschen."));

    public static readonly DiagnosticCode UnusedMedia = Notice("RS1023",
        new("nothing uses this file", "diese Datei wird nirgends verwendet"),
        new("No item, brand or partner shows or links this media file.", "Kein Beitrag, keine Marke und kein Partner zeigt oder verlinkt diese Mediendatei."),
        new("Delete it if it is no longer needed.", "Löschen, wenn sie nicht mehr gebraucht wird."));

    public static readonly DiagnosticCode ListExpected = Error("RS1024",
        new("this file must be a list: every entry begins with a hyphen", "diese Datei muss eine Liste sein: jeder Eintrag beginnt mit einem Strich"),
        new("topics.yaml and places.yaml hold lists of mappings.", "topics.yaml und places.yaml enthalten Listen von Einträgen."),
        new("Begin every entry with \"- id: …\".", "Jeden Eintrag mit „- id: …“ beginnen."));

    public static readonly DiagnosticCode LinkOutside = Error("RS1025",
        new("\"{0}\" is a link to another place of the disk and is not followed", "\"{0}\" ist eine Verknüpfung auf eine andere Stelle der Festplatte und wird nicht verfolgt"),
        new("Content may only use files below the content folder.", "Inhalte dürfen nur Dateien unterhalb des Inhaltsordners verwenden."),
        new("Put a copy of the file here.", "Eine Kopie der Datei hier ablegen."));

    public static readonly DiagnosticCode JsonSyntax = Error("RS1026",
        new("not readable as JSON from here on", "von hier an nicht als JSON lesbar"),
        new("The file breaks a rule of JSON, or ends too early; often it was cut off, or changed by hand.", "Die Datei verletzt eine Regel von JSON oder endet zu früh; oft wurde sie abgeschnitten oder von Hand geändert."),
        new("Export the file again from the program for maps that it comes from.", "Die Datei noch einmal aus dem Kartenprogramm ausgeben, aus dem sie stammt."));
}
