using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS1301 to RS1349: texts in Markdown, their links and pictures, and the HTML in them.</summary>
internal static class MarkupCodes
{
    public static readonly DiagnosticCode DeadLink = Error("RS1301",
        new("link to nothing: \"{0}\"", "Link ins Leere: \"{0}\""),
        new("There is no file at the path that the link names, seen from the folder of the text.", "Unter dem Pfad, den der Link nennt, gibt es vom Ordner des Textes aus keine Datei."),
        new("Correct the path, as in ../events/night.md, or remove the link.", "Den Pfad berichtigen, etwa ../events/nacht.md, oder den Link entfernen."));

    public static readonly DiagnosticCode MissingAnchor = Error("RS1302",
        new("no heading or id \"{0}\" in {1}", "keine Überschrift oder Sprungmarke \"{0}\" in {1}"),
        new("The part of the link behind # names a heading that the text does not have; perhaps it was reworded.", "Der Teil des Links hinter # nennt eine Überschrift, die der Text nicht hat; vielleicht wurde sie umformuliert."),
        new("Write the heading's words in lower case with hyphens, or remove # and what follows.", "Die Wörter der Überschrift klein und mit Bindestrichen schreiben oder # und alles danach entfernen."));

    public static readonly DiagnosticCode DraftLink = Error("RS1303",
        new("link to a draft: \"{0}\"", "Link auf einen Entwurf: \"{0}\""),
        new("The linked item says draft: true, so no page is made of it.", "Im verlinkten Beitrag steht draft: true, daher entsteht daraus keine Seite."),
        new("Publish the draft, or remove the link until then.", "Den Entwurf freigeben oder den Link bis dahin entfernen."));

    public static readonly DiagnosticCode UnpublishedLink = Notice("RS1304",
        new("link to an item that is not published at this time: \"{0}\"", "Link auf einen Beitrag, der zurzeit nicht veröffentlicht ist: \"{0}\""),
        new("The linked item has expired or is to be published later; until then the link is plain text.", "Der verlinkte Beitrag ist abgelaufen oder erscheint erst später; solange ist der Link bloßer Text."),
        new("Nothing needs to be done; an expired item's link may be removed.", "Es ist nichts zu tun; den Link auf einen abgelaufenen Beitrag kann man entfernen."));

    public static readonly DiagnosticCode LeavesContent = Error("RS1305",
        new("path leads out of the content folder: \"{0}\"", "Pfad führt aus dem Inhaltsordner hinaus: \"{0}\""),
        new("The path goes up more folders (../) than there are above the text.", "Der Pfad geht mehr Ordner nach oben (../), als es über dem Text gibt."),
        new("Link to a file within the content folder; count the ../ again.", "Auf eine Datei im Inhaltsordner verweisen; die ../ nachzählen."));

    public static readonly DiagnosticCode AbsolutePath = Error("RS1306",
        new("path begins with a slash: \"{0}\"", "Pfad beginnt mit einem Schrägstrich: \"{0}\""),
        new("Where a page lies differs from brand to brand, so texts name files, not addresses of pages.", "Wo eine Seite liegt, ist je nach Marke verschieden; Texte nennen darum Dateien, nicht Adressen von Seiten."),
        new("Link to the file, as in ../events/night.md; write other websites with https://.", "Auf die Datei verweisen, etwa ../events/nacht.md; andere Websites mit https:// schreiben."));

    public static readonly DiagnosticCode QueryInPath = Error("RS1307",
        new("path with a question mark: \"{0}\"", "Pfad mit Fragezeichen: \"{0}\""),
        new("Pages of the region are plain files and answer no queries.", "Die Seiten der Region sind einfache Dateien und beantworten keine Abfragen."),
        new("Link to the file without ? and what follows; a question mark in a file's name is written %3F.", "Auf die Datei ohne ? und alles danach verweisen; ein Fragezeichen im Dateinamen schreibt man %3F."));

    public static readonly DiagnosticCode ForbiddenScheme = Error("RS1308",
        new("links beginning with \"{0}:\" are not allowed", "Links, die mit \"{0}:\" beginnen, sind nicht erlaubt"),
        new("Texts may link to http, https, mailto, tel, geo, sms and webcal addresses; others can run programs or work on one computer only.", "Texte dürfen auf Adressen mit http, https, mailto, tel, geo, sms und webcal verweisen; andere können Programme starten oder gehen nur auf einem einzigen Rechner."),
        new("Write an https:// address, or link to a file in the content folder.", "Eine Adresse mit https:// schreiben oder auf eine Datei im Inhaltsordner verweisen."));

    public static readonly DiagnosticCode MalformedAddress = Error("RS1309",
        new("not a valid address: \"{0}\"", "keine gültige Adresse: \"{0}\""),
        new("A web address needs two slashes and a host's name, as in https://example.org; a path may not hold control characters, a picture's path no ? or #.", "Eine Webadresse braucht zwei Schrägstriche und einen Rechnernamen, etwa https://example.org; ein Pfad darf keine Steuerzeichen enthalten, der Pfad eines Bildes kein ? oder #."),
        new("Copy the address anew from the browser, or correct the path.", "Die Adresse neu aus dem Browser kopieren oder den Pfad berichtigen."));

    public static readonly DiagnosticCode ForeignImage = Error("RS1310",
        new("picture from another host: \"{0}\"", "Bild von einem fremden Server: \"{0}\""),
        new("Loading it would tell that host who reads the page, and it may change or vanish at any time.", "Beim Laden erführe der fremde Server, wer die Seite liest, und das Bild kann sich jederzeit ändern oder verschwinden."),
        new("Put the picture into the media folder, if its licence allows, and write its path.", "Das Bild, wenn die Lizenz es erlaubt, in den Ordner media legen und dessen Pfad schreiben."));

    public static readonly DiagnosticCode MissingImage = Error("RS1311",
        new("no picture at \"{0}\"", "kein Bild unter \"{0}\""),
        new("There is no such file beside the text nor in the folder of its partner or brand.", "Weder neben dem Text noch im Ordner seines Partners oder seiner Marke gibt es diese Datei."),
        new("Correct the path, as in media/picture.jpg; capital and small letters count.", "Den Pfad berichtigen, etwa media/bild.jpg; Groß- und Kleinschreibung zählt."));

    public static readonly DiagnosticCode MissingAlt = Error("RS1312",
        new("picture without a description: \"{0}\"", "Bild ohne Beschreibung: \"{0}\""),
        new("Who cannot see the picture is read its description; the law asks it of public bodies.", "Wer das Bild nicht sehen kann, bekommt die Beschreibung vorgelesen; öffentlichen Stellen schreibt das Gesetz sie vor."),
        new("Say between the square brackets what the picture shows: ![The old mill in snow](media/mill.jpg).", "Zwischen die eckigen Klammern schreiben, was das Bild zeigt: ![Die alte Mühle im Schnee](media/muehle.jpg)."));

    public static readonly DiagnosticCode UnshowableImage = Error("RS1313",
        new("browsers do not show pictures of this kind: \"{0}\"", "Browser zeigen Bilder dieser Art nicht: \"{0}\""),
        new("The file is in a format for print or cameras (TIFF, HEIC, EPS …), or it is no picture at all.", "Die Datei hat ein Format für Druck oder Kamera (TIFF, HEIC, EPS …) oder ist gar kein Bild."),
        new("Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.", "Als JPEG, PNG, WebP, AVIF, GIF oder SVG speichern."));

    public static readonly DiagnosticCode ElementRemoved = Warning("RS1320",
        new("HTML element \"{0}\" is not allowed in texts and was left out", "HTML-Element \"{0}\" ist in Texten nicht erlaubt und wurde weggelassen"),
        new("HTML in texts is for words and structure; scripts, styles, forms, frames and players do not reach a page.", "HTML in Texten ist für Wörter und Gliederung da; Skripte, Gestaltung, Formulare, Rahmen und Abspieler kommen nicht auf die Seite."),
        new("Remove the element, or write its content in Markdown.", "Das Element entfernen oder seinen Inhalt in Markdown schreiben."));

    public static readonly DiagnosticCode AttributeRemoved = Warning("RS1321",
        new("HTML attribute \"{0}\" was left out", "HTML-Attribut \"{0}\" wurde weggelassen"),
        new("Event handlers and style do not reach a page; an id must be unique in the text and made of letters, digits, - and _.", "Ereignisbehandlung und Gestaltung kommen nicht auf die Seite; eine id muss im Text einmalig sein und aus Buchstaben, Ziffern, - und _ bestehen."),
        new("Remove the attribute.", "Das Attribut entfernen."));

    public static readonly DiagnosticCode RawForbiddenScheme = Warning("RS1322",
        new("links beginning with \"{0}:\" are not allowed; only the text was kept", "Links, die mit \"{0}:\" beginnen, sind nicht erlaubt; nur der Text blieb"),
        new("Texts may link to http, https, mailto, tel, geo, sms and webcal addresses.", "Texte dürfen auf Adressen mit http, https, mailto, tel, geo, sms und webcal verweisen."),
        new("Write an https:// address, or link to a file in the content folder.", "Eine Adresse mit https:// schreiben oder auf eine Datei im Inhaltsordner verweisen."));

    public static readonly DiagnosticCode RawDeadLink = Warning("RS1323",
        new("link in HTML leads to nothing: \"{0}\"; only the text was kept", "Link im HTML führt ins Leere: \"{0}\"; nur der Text blieb"),
        new("The address names no file in the content folder and no website.", "Die Adresse nennt keine Datei im Inhaltsordner und keine Website."),
        new("Link to the file, as in ../events/night.md, or write the link in Markdown.", "Auf die Datei verweisen, etwa ../events/nacht.md, oder den Link in Markdown schreiben."));

    public static readonly DiagnosticCode RawForeignImage = Warning("RS1324",
        new("picture from another host was left out: \"{0}\"", "Bild von einem fremden Server wurde weggelassen: \"{0}\""),
        new("Loading it would tell that host who reads the page.", "Beim Laden erführe der fremde Server, wer die Seite liest."),
        new("Put the picture into the media folder, if its licence allows, and write its path.", "Das Bild, wenn die Lizenz es erlaubt, in den Ordner media legen und dessen Pfad schreiben."));

    public static readonly DiagnosticCode RawMissingImage = Warning("RS1325",
        new("no picture at \"{0}\"; it was left out", "kein Bild unter \"{0}\"; es wurde weggelassen"),
        new("There is no such file beside the text nor in the folder of its partner or brand.", "Weder neben dem Text noch im Ordner seines Partners oder seiner Marke gibt es diese Datei."),
        new("Correct the path, as in media/picture.jpg; capital and small letters count.", "Den Pfad berichtigen, etwa media/bild.jpg; Groß- und Kleinschreibung zählt."));

    public static readonly DiagnosticCode TooDeep = Error("RS1330",
        new("text is nested too deeply", "Text ist zu tief verschachtelt"),
        new("Quotes, lists, brackets or HTML elements stand within each other more than a hundredfold, as happens where brackets are never closed.", "Zitate, Listen, Klammern oder HTML-Elemente stehen über hundertfach ineinander, etwa weil Klammern nie geschlossen werden."),
        new("Close what is open; put a backslash before brackets that are meant as such.", "Offenes schließen; vor Klammern, die als solche gemeint sind, einen umgekehrten Schrägstrich setzen."));

    public static readonly DiagnosticCode TooIntricate = Error("RS1331",
        new("text is too long or too intricate", "Text ist zu lang oder zu verwickelt"),
        new("A text may have 500,000 characters, about 60,000 of them without a blank line, and a few thousand HTML tags.", "Ein Text darf 500.000 Zeichen haben, davon etwa 60.000 ohne Leerzeile, und einige tausend HTML-Tags."),
        new("Divide the text into several pages, put blank lines between its paragraphs, or offer it as a file.", "Den Text auf mehrere Seiten verteilen, Leerzeilen zwischen die Absätze setzen oder ihn als Datei anbieten."));
}
