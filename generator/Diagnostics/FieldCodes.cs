using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS11: fields and their values.</summary>
internal static class FieldCodes
{
    public static readonly DiagnosticCode UnknownField = Error("RS1101",
        new("unknown field \"{0}\"", "unbekanntes Feld \"{0}\""),
        new("No field of this name is read here; often a typing mistake, or the field belongs to another type.", "Ein Feld dieses Namens wird hier nicht gelesen; meist ein Tippfehler, oder das Feld gehört zu einer anderen Art."),
        new("Correct the name or delete the line. Field names are English and case matters.", "Den Namen berichtigen oder die Zeile löschen. Feldnamen sind englisch, Groß- und Kleinschreibung zählt."));

    public static readonly DiagnosticCode MissingField = Error("RS1102",
        new("the field \"{0}\" is missing", "das Feld \"{0}\" fehlt"),
        new("This field is required here.", "Dieses Feld ist hier erforderlich."),
        new("Add a line with the field's name, a colon, a space and the value.", "Eine Zeile mit Feldname, Doppelpunkt, Leerzeichen und Angabe ergänzen."));

    public static readonly DiagnosticCode EmptyField = Error("RS1103",
        new("the field \"{0}\" is empty", "das Feld \"{0}\" ist leer"),
        new("The field needs a value.", "Das Feld braucht eine Angabe."),
        new("Write a value behind the colon, or delete the line if the field is not required.", "Hinter den Doppelpunkt eine Angabe schreiben, oder die Zeile löschen, wenn das Feld nicht erforderlich ist."));

    public static readonly DiagnosticCode TextExpected = Error("RS1104",
        new("\"{0}\" takes a text, not a list or fields", "\"{0}\" erwartet einen Text, keine Liste und keine Felder"),
        new("Here stands a list or a mapping where one text belongs. In a field for a text per language only languages may be keys.", "Hier steht eine Liste oder Zuordnung, wo ein Text hingehört."),
        new("Write one text; if it contains a colon, in quotation marks.", "Einen Text schreiben; enthält er einen Doppelpunkt, in Anführungszeichen."));

    public static readonly DiagnosticCode MappingExpected = Error("RS1106",
        new("\"{0}\" takes fields of the form name: value", "\"{0}\" erwartet Felder der Form Name: Wert"),
        new("Here stands a single value or a list where a mapping of fields belongs.", "Hier steht eine einzelne Angabe oder Liste, wo Felder hingehören."),
        new("Write the fields on the following lines, indented by two spaces.", "Die Felder in die folgenden Zeilen schreiben, um zwei Leerzeichen eingerückt."));

    public static readonly DiagnosticCode NotADate = Error("RS1107",
        new("\"{0}\" is not a date; dates are written 2027-05-14, with a time 2027-05-14T18:00", "\"{0}\" ist kein Datum; ein Datum schreibt sich 2027-05-14, mit Uhrzeit 2027-05-14T18:00"),
        new("Dates are written year-month-day, so that nobody can mistake day and month.", "Ein Datum steht als Jahr-Monat-Tag, damit niemand Tag und Monat verwechselt."),
        new("Write the date in this form.", "Das Datum in dieser Form schreiben."));

    public static readonly DiagnosticCode ImpossibleDate = Error("RS1108",
        new("there is no such date: \"{0}\"", "dieses Datum gibt es nicht: \"{0}\""),
        new("The month has not that many days, or the month or the time does not exist.", "So viele Tage hat der Monat nicht, oder Monat oder Uhrzeit gibt es nicht."),
        new("Correct the date.", "Das Datum berichtigen."));

    public static readonly DiagnosticCode NotANumber = Error("RS1109",
        new("\"{0}\" is not a number", "\"{0}\" ist keine Zahl"),
        new("The field takes digits, with a point (not a comma) before decimals.", "Das Feld erwartet Ziffern, vor Nachkommastellen einen Punkt (kein Komma)."),
        new("Write the number alone, without a unit.", "Nur die Zahl schreiben, ohne Einheit."));

    public static readonly DiagnosticCode NumberOutOfRange = Error("RS1110",
        new("{0} is not between {1} and {2}", "{0} liegt nicht zwischen {1} und {2}"),
        new("The number makes no sense in this field.", "Die Zahl ergibt in diesem Feld keinen Sinn."),
        new("Correct the number.", "Die Zahl berichtigen."));

    public static readonly DiagnosticCode NotABoolean = Error("RS1111",
        new("\"{0}\" is neither true nor false", "\"{0}\" ist weder true noch false"),
        new("The field takes true or false.", "Das Feld erwartet true (ja) oder false (nein)."),
        new("Write true or false, without quotation marks.", "true oder false schreiben, ohne Anführungszeichen."));

    public static readonly DiagnosticCode UnknownWord = Error("RS1112",
        new("\"{0}\" is not possible in \"{1}\"; possible: {2}", "\"{0}\" ist bei \"{1}\" nicht möglich; möglich: {2}"),
        new("The field takes one of a few words.", "Das Feld erwartet eines von wenigen Wörtern."),
        new("Choose one of the words named.", "Eines der genannten Wörter wählen."));

    public static readonly DiagnosticCode NotAWebAddress = Error("RS1113",
        new("\"{0}\" is not a web address such as https://www.example.org/", "\"{0}\" ist keine Webadresse wie https://www.example.org/"),
        new("The field takes the complete address of a website.", "Das Feld erwartet die vollständige Adresse einer Website."),
        new("Copy the address from the browser's address line.", "Die Adresse aus der Adresszeile des Browsers kopieren."));

    public static readonly DiagnosticCode NotAnEmail = Error("RS1114",
        new("\"{0}\" is not an e-mail address", "\"{0}\" ist keine E-Mail-Adresse"),
        new("An e-mail address has exactly one @ and no spaces.", "Eine E-Mail-Adresse hat genau ein @ und keine Leerzeichen."),
        new("Write the address alone, without a name or mailto:.", "Nur die Adresse schreiben, ohne Namen und ohne mailto:."));

    public static readonly DiagnosticCode NotAPhoneNumber = Error("RS1115",
        new("\"{0}\" is not a phone number", "\"{0}\" ist keine Telefonnummer"),
        new("A phone number holds digits, spaces, + - / ( ) only, and at least three digits.", "Eine Telefonnummer enthält nur Ziffern, Leerzeichen und + - / ( ), mindestens drei Ziffern."),
        new("Write the number as 0531 1218-154 or +49 531 1218-154.", "Die Nummer als 0531 1218-154 oder +49 531 1218-154 schreiben."));

    public static readonly DiagnosticCode NotInTranslation = Error("RS1116",
        new("\"{0}\" cannot differ in a translation", "\"{0}\" kann in einer Übersetzung nicht abweichen"),
        new("A translation inherits every field; only texts may be written again in its language.", "Eine Übersetzung übernimmt alle Felder; nur Texte dürfen in ihrer Sprache neu geschrieben werden."),
        new("Delete the line here and keep the field in the original.", "Die Zeile hier löschen und das Feld nur im Original führen."));

    public static readonly DiagnosticCode TranslationLength = Error("RS1117",
        new("\"{0}\" has {1} entries here and {2} in the original", "\"{0}\" hat hier {1} Einträge und im Original {2}"),
        new("A translated list must have as many entries as the original, in the same order.", "Eine übersetzte Liste muss so viele Einträge haben wie das Original, in derselben Reihenfolge."),
        new("Translate every entry, or delete the field here.", "Jeden Eintrag übersetzen oder das Feld hier löschen."));

    public static readonly DiagnosticCode UnknownLanguageKey = Error("RS1118",
        new("unknown language \"{0}\" in a text", "unbekannte Sprache \"{0}\" in einem Text"),
        new("A text per language has the region's languages as keys, nothing else.", "Ein Text je Sprache hat die Sprachen der Region als Schlüssel, nichts anderes."),
        new("Use a language of region.yaml. If the text only contains a colon, put it in quotation marks.", "Eine Sprache aus region.yaml verwenden. Enthält der Text nur einen Doppelpunkt, ihn in Anführungszeichen setzen."));

    public static readonly DiagnosticCode InvalidId = Error("RS1119",
        new("\"{0}\" cannot be an id: lower-case letters a-z, digits and hyphens only", "\"{0}\" geht nicht als Kennung: nur Kleinbuchstaben a-z, Ziffern und Bindestriche"),
        new("Ids become parts of addresses.", "Kennungen werden Teile von Adressen."),
        new("Write ä as ae, ß as ss, a space as a hyphen.", "ä als ae, ß als ss, ein Leerzeichen als Bindestrich schreiben."));

    public static readonly DiagnosticCode DuplicateId = Error("RS1120",
        new("the id \"{0}\" stands here a second time, first in line {1}", "die Kennung \"{0}\" steht hier zum zweiten Mal, zuerst in Zeile {1}"),
        new("An id names one entry.", "Eine Kennung bezeichnet genau einen Eintrag."),
        new("Give one of the two another id.", "Einem der beiden Einträge eine andere Kennung geben."));

    public static readonly DiagnosticCode UnknownTimeZone = Error("RS1121",
        new("unknown time zone \"{0}\"", "unbekannte Zeitzone \"{0}\""),
        new("Time zones are named as in the IANA database.", "Zeitzonen heißen wie in der IANA-Datenbank."),
        new("For Germany write Europe/Berlin.", "Für Deutschland Europe/Berlin schreiben."));

    public static readonly DiagnosticCode InvalidAlias = Error("RS1122",
        new("\"{0}\" is not an old address of this brand; it begins and ends with a slash", "\"{0}\" ist keine alte Adresse dieser Marke; sie beginnt und endet mit einem Schrägstrich"),
        new("An alias is a path below the brand's address, such as /old/path/.", "Ein Alias ist ein Pfad unterhalb der Adresse der Marke, etwa /alt/pfad/."),
        new("Write the path alone, without the host, without .. and without ?.", "Nur den Pfad schreiben, ohne Domain, ohne .. und ohne ?."));

    public static readonly DiagnosticCode IdDiffersFromFile = Error("RS1123",
        new("the id \"{0}\" differs from the file's name \"{1}\"", "die Kennung \"{0}\" weicht vom Dateinamen \"{1}\" ab"),
        new("Where a file holds one item, its name is the id.", "Enthält eine Datei einen Beitrag, ist ihr Name die Kennung."),
        new("Delete the line, or rename the file.", "Die Zeile löschen oder die Datei umbenennen."));

    public static readonly DiagnosticCode DateDiffersFromFile = Error("RS1125",
        new("the date {0} differs from the file's name, which says {1}", "das Datum {0} weicht vom Dateinamen ab, der {1} sagt"),
        new("A news file may begin with its date; then both must say the same.", "Eine Nachricht darf im Dateinamen mit ihrem Datum beginnen; dann müssen beide übereinstimmen."),
        new("Correct one of the two, or delete the field.", "Eines von beiden berichtigen oder das Feld löschen."));

    public static readonly DiagnosticCode ImageOnOtherHost = Error("RS1126",
        new("the picture \"{0}\" lies on another website", "das Bild \"{0}\" liegt auf einer anderen Website"),
        new("Pages load nothing from other hosts: visitors' data would go there without their consent.", "Seiten laden nichts von fremden Servern: Daten der Besucher gingen sonst ungefragt dorthin."),
        new("Put the picture into the media folder (if you may use it) and name it by its path.", "Das Bild (wenn Sie es nutzen dürfen) in den Ordner media legen und mit seinem Pfad angeben."));

    public static readonly DiagnosticCode MissingMedia = Error("RS1127",
        new("there is no file \"{0}\"", "es gibt keine Datei \"{0}\""),
        new("The file is neither beside this one nor below the owner's folder. Case matters.", "Die Datei liegt weder neben dieser noch im Ordner des Partners. Groß- und Kleinschreibung zählt."),
        new("Upload the file into the media folder, or correct the path.", "Die Datei in den Ordner media hochladen oder den Pfad berichtigen."));

    public static readonly DiagnosticCode MissingAlt = Error("RS1128",
        new("the picture has no \"alt\": what does it show?", "das Bild hat kein \"alt\": Was ist darauf zu sehen?"),
        new("People who cannot see the picture hear this text instead; the law demands it of public bodies.", "Wer das Bild nicht sehen kann, hört stattdessen diesen Text; öffentliche Stellen sind gesetzlich dazu verpflichtet."),
        new("Add alt: with a sentence on what the picture shows, or decorative: true if it only decorates.", "alt: mit einem Satz ergänzen, was das Bild zeigt, oder decorative: true, wenn es nur schmückt."));

    public static readonly DiagnosticCode NotAPicture = Error("RS1129",
        new("\"{0}\" is not a picture that browsers show", "\"{0}\" ist kein Bild, das Browser anzeigen"),
        new("Browsers show JPEG, PNG, GIF, WebP, AVIF and SVG.", "Browser zeigen JPEG, PNG, GIF, WebP, AVIF und SVG."),
        new("Save the picture as JPEG or PNG.", "Das Bild als JPEG oder PNG speichern."));

    public static readonly DiagnosticCode PathOutside = Error("RS1130",
        new("the path \"{0}\" leaves the content folder", "der Pfad \"{0}\" führt aus dem Inhaltsordner hinaus"),
        new("Content may only name files below the content folder.", "Inhalte dürfen nur Dateien unterhalb des Inhaltsordners nennen."),
        new("Correct the path; ../ leads one folder up.", "Den Pfad berichtigen; ../ führt einen Ordner höher."));

    public static readonly DiagnosticCode UnknownHomeSection = Error("RS1131",
        new("unknown section \"{0}\" of the home page", "unbekannter Abschnitt \"{0}\" der Startseite"),
        new("A home page is made of hero, text and lists of the types of content.", "Eine Startseite besteht aus hero, text und Listen der Inhaltsarten."),
        new("Use one of: hero, text, news, events, networks, members, contacts, offers, pages.", "Eines verwenden von: hero, text, news, events, networks, members, contacts, offers, pages."));

    public static readonly DiagnosticCode MissingText = Error("RS1132",
        new("the text lacks the default language \"{0}\"", "dem Text fehlt die Hauptsprache \"{0}\""),
        new("A text per language needs at least the first language of region.yaml: pages in other languages fall back to it.", "Ein Text je Sprache braucht mindestens die erste Sprache aus region.yaml: andere Sprachen greifen darauf zurück."),
        new("Add the text in the default language.", "Den Text in der Hauptsprache ergänzen."));

    public static readonly DiagnosticCode MixedDates = Error("RS1133",
        new("\"{0}\" and \"{1}\" must both have a time, or neither", "\"{0}\" und \"{1}\" müssen beide eine Uhrzeit haben oder beide keine"),
        new("An event either lasts whole days or runs from one time to another.", "Ein Termin dauert entweder ganze Tage oder läuft von einer Uhrzeit bis zu einer anderen."),
        new("Add the time to the one that lacks it.", "Die fehlende Uhrzeit ergänzen."));

    public static readonly DiagnosticCode SameServerFiles = Error("RS1134",
        new("\"{0}\" and \"{1}\" are the same two files; only one of the words is possible", "\"{0}\" und \"{1}\" sind dieselben zwei Dateien; nur eines der Wörter ist möglich"),
        new("Both read _headers and _redirects, each in its own form: what is right for one is passed over or misread by the other.", "Beide lesen _headers und _redirects, jeder in seiner eigenen Form: was für den einen richtig ist, übergeht der andere oder liest es falsch."),
        new("Name the one that the websites lie on.", "Den nennen, bei dem die Websites liegen."));

    public static readonly DiagnosticCode SynonymsExpected = Error("RS1135",
        new("words that mean the same stand in square brackets, two or more: [Wifö, Wirtschaftsförderung]", "gleichbedeutende Wörter stehen in eckigen Klammern, zwei oder mehr: [Wifö, Wirtschaftsförderung]"),
        new("Each entry of synonyms.yaml is a list of words or phrases for which the search finds the same.", "Jeder Eintrag von synonyms.yaml ist eine Liste von Wörtern oder Wortgruppen, zu denen die Suche dasselbe findet."),
        new("Write the words of a group behind one hyphen, in square brackets, with commas between them.", "Die Wörter einer Gruppe hinter einen Spiegelstrich in eckige Klammern schreiben, mit Kommas dazwischen."));

    public static readonly DiagnosticCode GeoJsonExpected = Error("RS1136",
        new("{0} is expected here", "hier wird {0} erwartet"),
        new("outlines.geojson is a FeatureCollection (RFC 7946) whose features are the areas of places.", "outlines.geojson ist eine FeatureCollection (RFC 7946), deren Features die Flächen von Orten sind."),
        new("Export only areas (polygons), in the format GeoJSON.", "Nur Flächen (Polygone) ausgeben, im Format GeoJSON."));

    public static readonly DiagnosticCode NotAPosition = Error("RS1137",
        new("this is no position in degrees, longitude first: [10.23, 52.32]", "das ist keine Position in Grad, die Länge zuerst: [10.23, 52.32]"),
        new("GeoJSON has longitude and latitude in degrees (WGS 84, EPSG:4326); large numbers come from another system, such as metres of UTM.", "GeoJSON enthält Länge und Breite in Grad (WGS 84, EPSG:4326); große Zahlen stammen aus einem anderen System, etwa Meter in UTM."),
        new("Export the outlines again and choose EPSG:4326 for the coordinates.", "Die Umrisse noch einmal ausgeben und für die Koordinaten EPSG:4326 wählen."));

    public static readonly DiagnosticCode OpenRing = Error("RS1138",
        new("an outline needs four positions or more, the last the same as the first", "ein Umriss braucht mindestens vier Positionen, die letzte gleich der ersten"),
        new("Each ring of a polygon is a closed line.", "Jeder Ring eines Polygons ist eine geschlossene Linie."),
        new("Export the outlines again as areas, not as lines.", "Die Umrisse noch einmal als Flächen ausgeben, nicht als Linien."));

    public static readonly DiagnosticCode CutByComma = Error("RS1139",
        new("the comma cuts the text; \"{0}\" counts as a field of its own", "das Komma teilt den Text; \"{0}\" gilt als eigenes Feld"),
        new("Within braces, what follows a comma is the next field.", "In geschweiften Klammern beginnt hinter einem Komma das nächste Feld."),
        new("Put the whole text in quotation marks, the comma included.", "Den ganzen Text mitsamt dem Komma in Anführungszeichen setzen."));
}
