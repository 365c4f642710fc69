using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS17: themes, their files, templates and assets, and the tokens of brands.</summary>
internal static class ThemeCodes
{
    // The folder and its settings.

    public static readonly DiagnosticCode UnknownTheme = Error("RS1701",
        new("unknown theme \"{0}\"", "unbekanntes Theme \"{0}\""),
        new("The themes folder has no folder of this name, and no theme of this name is built in.", "Im Ordner der Themes gibt es keinen Ordner dieses Namens, und mitgeliefert wird kein Theme, das so heißt."),
        new("Write the name of a folder in the themes folder, or of a theme that is built in, such as base.", "Den Namen eines Ordners im Ordner der Themes schreiben oder den eines mitgelieferten Themes, zum Beispiel base."));

    public static readonly DiagnosticCode ThemeCycle = Error("RS1702",
        new("the theme extends itself: {0}", "das Theme baut auf sich selbst auf: {0}"),
        new("Following \"extends\" from theme to theme leads back to the start.", "Folgt man \"extends\" von Theme zu Theme, kommt man wieder am Anfang an."),
        new("Change one of the \"extends\" lines, or remove it.", "Eine der Zeilen mit \"extends\" ändern oder entfernen."));

    public static readonly DiagnosticCode UnknownSetting = Error("RS1703",
        new("unknown setting \"{0}\" in theme.yaml", "unbekannte Einstellung \"{0}\" in theme.yaml"),
        new("theme.yaml knows only extends, name and tokens.", "theme.yaml kennt nur extends, name und tokens."),
        new("Correct the word or remove the line.", "Das Wort berichtigen oder die Zeile entfernen."));

    public static readonly DiagnosticCode BadYaml = Error("RS1704",
        new("not readable as YAML: {0}", "nicht als YAML lesbar: {0}"),
        new("The file breaks a rule of YAML; often a colon, a quote or the indentation is wrong.", "Die Datei verletzt eine Regel von YAML; oft stimmt ein Doppelpunkt, ein Anführungszeichen oder die Einrückung nicht."),
        new("Correct the line named, or the one before it.", "Die genannte Zeile berichtigen oder die davor."));

    public static readonly DiagnosticCode NotAText = Error("RS1705",
        new("\"{0}\" must be a text", "\"{0}\" muss ein Text sein"),
        new("A list, a reference or nothing at all stands where a text is expected.", "Wo ein Text erwartet wird, steht eine Liste, ein Verweis oder gar nichts."),
        new("Write a text, in quotes where it contains a colon.", "Einen Text schreiben; enthält er einen Doppelpunkt, in Anführungszeichen."));

    public static readonly DiagnosticCode RepeatedKey = Error("RS1706",
        new("\"{0}\" stands here a second time", "\"{0}\" steht hier ein zweites Mal"),
        new("The same name is given two values in one file.", "Derselbe Name erhält in einer Datei zwei Werte."),
        new("Remove one of the two.", "Eine der beiden Angaben entfernen."));

    public static readonly DiagnosticCode BadFileName = Error("RS1707",
        new("the file name \"{0}\" cannot be used in a theme", "der Dateiname \"{0}\" ist in einem Theme nicht möglich"),
        new("Names may hold letters a to z, digits, dots, hyphens and underscores; those of layouts and partials only lower-case letters, digits and hyphens; those of texts are a language, such as de.yaml.",
            "Namen dürfen Buchstaben von a bis z, Ziffern, Punkte, Binde- und Unterstriche enthalten; die von Layouts und Partials nur Kleinbuchstaben, Ziffern und Bindestriche; die von Texten sind eine Sprache, etwa de.yaml."),
        new("Rename the file.", "Die Datei umbenennen."));

    public static readonly DiagnosticCode UnusedFile = Warning("RS1708",
        new("nothing reads the file \"{0}\"", "die Datei \"{0}\" wird von nichts gelesen"),
        new("A theme has theme.yaml and the folders layouts, partials, assets and texts; this file is none of theirs.", "Ein Theme hat theme.yaml und die Ordner layouts, partials, assets und texts; diese Datei gehört nicht dazu."),
        new("Move the file where it belongs, or remove it.", "Die Datei an ihren Platz verschieben oder entfernen."));

    public static readonly DiagnosticCode NotUtf8 = Error("RS1709",
        new("the file is not in UTF-8", "die Datei ist nicht in UTF-8 gespeichert"),
        new("Umlauts in another encoding would appear as wrong characters.", "Umlaute in einer anderen Kodierung würden als falsche Zeichen erscheinen."),
        new("Save the file as UTF-8.", "Die Datei als UTF-8 speichern."));

    public static readonly DiagnosticCode LinkedFile = Error("RS1710",
        new("\"{0}\" is a link to another place", "\"{0}\" ist eine Verknüpfung an einen anderen Ort"),
        new("A theme is read from its own folder alone.", "Ein Theme wird nur aus seinem eigenen Ordner gelesen."),
        new("Put the file itself there instead of the link.", "Statt der Verknüpfung die Datei selbst ablegen."));

    // Assets.

    public static readonly DiagnosticCode UnknownAsset = Error("RS1715",
        new("the theme has no asset \"{0}\"", "das Theme hat keine Datei \"{0}\" unter assets"),
        new("Neither the theme nor one it extends has a file of this name in its assets folder, or it is a style sheet that another one imports and so a part of that one.",
            "Weder das Theme noch eines, auf dem es aufbaut, hat eine Datei dieses Namens im Ordner assets, oder sie ist ein Stylesheet, das ein anderes importiert, und damit ein Teil davon."),
        new("Correct the path, or add the file.", "Den Pfad berichtigen oder die Datei hinzufügen."));

    public static readonly DiagnosticCode ForeignAddress = Error("RS1716",
        new("\"{0}\" lies on another host", "\"{0}\" liegt auf einem fremden Server"),
        new("No page asks another host for anything: that would hand visitors' addresses to strangers. Only pictures may be written in place as data:image/….",
            "Keine Seite fragt bei einem fremden Server etwas ab: das gäbe die Adressen der Besucher an Dritte. Nur Bilder dürfen als data:image/… im Text stehen."),
        new("Put the file in the theme's assets folder.", "Die Datei in den Ordner assets des Themes legen."));

    public static readonly DiagnosticCode AssetCycle = Error("RS1717",
        new("the assets need each other in a circle: {0}", "die Dateien brauchen einander im Kreis: {0}"),
        new("The hash in a file's name depends on what it refers to, so no file can refer to itself, not even through others.", "Die Prüfsumme im Namen einer Datei hängt davon ab, worauf sie verweist; keine Datei kann auf sich selbst verweisen, auch nicht auf Umwegen."),
        new("Remove one of the references.", "Einen der Verweise entfernen."));

    public static readonly DiagnosticCode UnclosedCss = Error("RS1718",
        new("the {0} that begins here does not end", "hier beginnt \"{0}\" und endet nicht"),
        new("A comment, a text, a block or a url(…) of the style sheet is not closed.", "Ein Kommentar, ein Text, ein Block oder ein url(…) im Stylesheet ist nicht geschlossen."),
        new("Close it.", "Das Ende ergänzen."));

    public static readonly DiagnosticCode BadImport = Error("RS1719",
        new("the import of \"{0}\" cannot be taken into the style sheet", "der Import von \"{0}\" lässt sich nicht in das Stylesheet aufnehmen"),
        new("The text of an imported style sheet is written where its import stands, so that pages load one file. Behind the name there may be a layer, such as layer(parts), and nothing else.",
            "Der Text eines importierten Stylesheets wird an die Stelle des Imports geschrieben, damit Seiten nur eine Datei laden. Hinter dem Namen darf eine Ebene stehen, etwa layer(parts), und sonst nichts."),
        new("Import a style sheet (.css), and write conditions as @media or @supports within it.", "Ein Stylesheet (.css) importieren und Bedingungen als @media oder @supports in diesem selbst schreiben."));

    // Templates.

    public static readonly DiagnosticCode UnclosedTag = Error("RS1720",
        new("the tag \"{0}\" does not end", "das Tag \"{0}\" endet nicht"),
        new("The braces that close a tag are missing or are not as many as those that open it.", "Die schließenden Klammern eines Tags fehlen oder sind nicht so viele wie die öffnenden."),
        new("Close the tag with }}.", "Das Tag mit }} schließen."));

    public static readonly DiagnosticCode EmptyTag = Error("RS1721",
        new("empty tag", "leeres Tag"),
        new("Nothing stands between {{ and }}.", "Zwischen {{ und }} steht nichts."),
        new("Fill the tag or remove it.", "Das Tag füllen oder entfernen."));

    public static readonly DiagnosticCode UnclosedBlock = Error("RS1722",
        new("the block \"{0}\" is not closed", "der Block \"{0}\" wird nicht geschlossen"),
        new("A block that {{#…}} opens needs a {{/…}}.", "Ein Block, den {{#…}} öffnet, braucht ein {{/…}}."),
        new("Add the closing tag.", "Das schließende Tag ergänzen."));

    public static readonly DiagnosticCode MismatchedBlock = Error("RS1723",
        new("\"{0}\" is closed here, but \"{1}\" of line {2} is open", "hier wird \"{0}\" geschlossen, offen ist aber \"{1}\" aus Zeile {2}"),
        new("Blocks must close in the reverse order of their opening.", "Blöcke müssen in umgekehrter Reihenfolge geschlossen werden."),
        new("Close the open block first, or correct the name.", "Zuerst den offenen Block schließen oder den Namen berichtigen."));

    public static readonly DiagnosticCode StrayClose = Error("RS1724",
        new("\"{0}\" is closed here, but no block is open", "hier wird \"{0}\" geschlossen, es ist aber kein Block offen"),
        new("A {{/…}} without its {{#…}}.", "Ein {{/…}} ohne sein {{#…}}."),
        new("Remove the tag, or open the block before it.", "Das Tag entfernen oder davor den Block öffnen."));

    public static readonly DiagnosticCode StrayElse = Error("RS1725",
        new("\"else\" stands outside a block", "\"else\" steht außerhalb eines Blocks"),
        new("{{else}} belongs once, and last, into a block such as {{#if}}.", "{{else}} gehört einmal, und als letztes, in einen Block wie {{#if}}."),
        new("Remove it, or open a block before it.", "Das Tag entfernen oder davor einen Block öffnen."));

    public static readonly DiagnosticCode UnknownPartial = Error("RS1726",
        new("unknown partial \"{0}\"", "unbekanntes Partial \"{0}\""),
        new("Neither the theme nor one it extends has this file in its partials folder.", "Weder das Theme noch eines, auf dem es aufbaut, hat diese Datei im Ordner partials."),
        new("Correct the name, or add the file.", "Den Namen berichtigen oder die Datei hinzufügen."));

    public static readonly DiagnosticCode UnknownHelper = Error("RS1727",
        new("unknown helper \"{0}\"", "unbekannter Helfer \"{0}\""),
        new("A name with values behind it must be one of the generator's helpers.", "Ein Name mit Werten dahinter muss einer der Helfer des Generators sein."),
        new("Write the name of a helper, or the name of a value alone.", "Den Namen eines Helfers schreiben oder nur den Namen eines Werts."));

    public static readonly DiagnosticCode UnknownBlock = Error("RS1728",
        new("unknown block \"{0}\"", "unbekannter Block \"{0}\""),
        new("The blocks are if, unless, each and with.", "Die Blöcke sind if, unless, each und with."),
        new("Write one of these; {{#each list}} for a list, {{#if value}} for a condition.", "Einen davon schreiben; {{#each liste}} für eine Liste, {{#if wert}} für eine Bedingung."));

    public static readonly DiagnosticCode PartialRecursion = Error("RS1729",
        new("the partial includes itself without end: {0}", "das Partial bindet sich endlos selbst ein: {0}"),
        new("A partial may include itself only within a block that comes to an end.", "Ein Partial darf sich nur innerhalb eines Blocks selbst einbinden, der ein Ende findet."),
        new("Put the tag into {{#each …}} or {{#if …}}, or remove it.", "Das Tag in {{#each …}} oder {{#if …}} setzen oder entfernen."));

    public static readonly DiagnosticCode MissingText = Error("RS1730",
        new("the text \"{0}\" is missing in {1}", "der Text \"{0}\" fehlt in {1}"),
        new("Every text that a template names must be there in each language of the theme.", "Jeder Text, den eine Vorlage nennt, muss in jeder Sprache des Themes vorhanden sein."),
        new("Add the text to the file named, or correct the key.", "Den Text in der genannten Datei ergänzen oder den Schlüssel berichtigen."));

    public static readonly DiagnosticCode MissingLayout = Error("RS1731",
        new("the theme \"{0}\" has no layout \"{1}\"", "dem Theme \"{0}\" fehlt das Layout \"{1}\""),
        new("Every kind of page needs its layout.", "Jede Art von Seite braucht ihr Layout."),
        new("Add the file to the theme, or let the theme extend base.", "Die Datei im Theme ergänzen oder das Theme auf base aufbauen."));

    public static readonly DiagnosticCode BadExpression = Error("RS1732",
        new("unexpected \"{0}\" in a tag", "\"{0}\" kann hier in einem Tag nicht stehen"),
        new("The tag does not follow the form {{name value …}}.", "Das Tag hat nicht die Form {{name wert …}}."),
        new("Correct the tag.", "Das Tag berichtigen."));

    public static readonly DiagnosticCode TemplateFailed = Error("RS1733",
        new("the template does not work: {0}", "die Vorlage funktioniert nicht: {0}"),
        new("The template engine refuses it.", "Die Vorlagen-Bibliothek lehnt sie ab."),
        new("Simplify the template around what the message names.", "Die Vorlage um die genannte Stelle vereinfachen."));

    public static readonly DiagnosticCode UnknownProperty = Error("RS1734",
        new("unknown value \"{0}\"", "unbekannter Wert \"{0}\""),
        new("What the page is made from has no value of this name at this place.", "Das, woraus die Seite entsteht, hat an dieser Stelle keinen Wert dieses Namens."),
        new("Correct the name; within a block the outer values begin with ../ or @root.", "Den Namen berichtigen; innerhalb eines Blocks beginnen die äußeren Werte mit ../ oder @root."));

    public static readonly DiagnosticCode UnsupportedTag = Error("RS1735",
        new("\"{0}\" is not supported in templates", "\"{0}\" wird in Vorlagen nicht unterstützt"),
        new("Inline partials, raw blocks, partials whose name is computed and escaped tags are left out, so that every template can be checked before a page is made.",
            "Eingebettete Partials, rohe Blöcke, Partials mit berechnetem Namen und maskierte Tags gibt es nicht, damit jede Vorlage geprüft werden kann, bevor eine Seite entsteht."),
        new("Use a partial in a file of its own.", "Ein Partial in einer eigenen Datei verwenden."));

    public static readonly DiagnosticCode WrongArguments = Error("RS1736",
        new("\"{0}\" takes {1}, not {2}", "\"{0}\" erwartet {1}, nicht {2}"),
        new("The number of values behind the name is wrong; for a text, those that its placeholders {0}, {1} ask for.", "Die Zahl der Werte hinter dem Namen stimmt nicht; bei einem Text sind es die, nach denen seine Platzhalter {0}, {1} fragen."),
        new("Add the missing values, or remove what is too much.", "Die fehlenden Werte ergänzen oder die überzähligen entfernen."));

    public static readonly DiagnosticCode NotPrintable = Error("RS1737",
        new("\"{0}\" is a list or a whole object and cannot be written as text", "\"{0}\" ist eine Liste oder ein ganzes Objekt und kann nicht als Text ausgegeben werden"),
        new("Only texts, numbers and finished HTML can be written to a page.", "Nur Texte, Zahlen und fertiges HTML lassen sich auf eine Seite schreiben."),
        new("Name a value of the object, or go through the list with {{#each}}.", "Einen Wert des Objekts nennen oder die Liste mit {{#each}} durchgehen."));

    public static readonly DiagnosticCode NotAList = Error("RS1738",
        new("\"{0}\" is not a list", "\"{0}\" ist keine Liste"),
        new("{{#each}} goes through lists alone.", "{{#each}} geht nur Listen durch."),
        new("Name a list, or use {{#with}} or {{#if}} for a single value.", "Eine Liste nennen oder für einen einzelnen Wert {{#with}} oder {{#if}} verwenden."));

    // Tokens of brands.

    public static readonly DiagnosticCode BadTokenName = Error("RS1740",
        new("the token name \"{0}\" is not possible", "der Token-Name \"{0}\" ist nicht möglich"),
        new("Names of tokens hold lower-case letters a to z, digits and hyphens, and begin with a letter.", "Namen von Tokens enthalten Kleinbuchstaben von a bis z, Ziffern und Bindestriche und beginnen mit einem Buchstaben."),
        new("Rename the token.", "Das Token umbenennen."));

    public static readonly DiagnosticCode BadTokenValue = Error("RS1741",
        new("the token value \"{0}\" is not possible", "der Token-Wert \"{0}\" ist nicht möglich"),
        new("A token is a colour such as #004b93 or a plain value of CSS, without addresses, semicolons or braces.", "Ein Token ist eine Farbe wie #004b93 oder ein einfacher CSS-Wert ohne Adressen, Semikolons oder geschweifte Klammern."),
        new("Write a colour with three or six digits after #, or a plain value such as 1.25rem.", "Eine Farbe mit drei oder sechs Stellen nach # schreiben oder einen einfachen Wert wie 1.25rem."));

    public static readonly DiagnosticCode LowContrast = Warning("RS1742",
        new("the colour \"{0}\" on \"{1}\" has a contrast of {2}; {3} is needed, as with {4}", "die Farbe \"{0}\" hat auf \"{1}\" den Kontrast {2}; nötig ist {3}, etwa mit {4}"),
        new("With less, people with weak sight cannot read the text or see the control (WCAG 2.2, 1.4.3 and 1.4.11). Colours that are derived always have enough.",
            "Mit weniger können Menschen, die schlecht sehen, den Text nicht lesen oder das Bedienelement nicht erkennen (WCAG 2.2, 1.4.3 und 1.4.11). Abgeleitete Farben haben immer genug."),
        new("Write the colour named here, or remove this token, so that it is derived or taken from the theme.", "Die hier genannte Farbe schreiben oder dieses Token entfernen, dann wird es abgeleitet oder vom Theme übernommen."));

    public static readonly DiagnosticCode UnreckonedColour = Warning("RS1743",
        new("the contrast of the colour \"{0}\" cannot be worked out", "der Kontrast der Farbe \"{0}\" lässt sich nicht berechnen"),
        new("Text colours and dark values are derived only from colours written with # and three or six digits.", "Textfarben und dunkle Werte werden nur aus Farben abgeleitet, die mit # und drei oder sechs Stellen geschrieben sind."),
        new("Write the colour as #004b93.", "Die Farbe in der Form #004b93 schreiben."));

    public static readonly DiagnosticCode UnreadableText = Error("RS1744",
        new("text in \"{0}\" cannot be read on \"{1}\": the contrast is {2}, and {3} is needed; the nearest colour that reads is {4}",
            "Text in \"{0}\" ist auf \"{1}\" nicht zu lesen: der Kontrast ist {2}, nötig ist {3}; die nächste lesbare Farbe ist {4}"),
        new("The brand gives a colour that text is written in, or written on, and people with weak sight could not read it (WCAG 2.2, 1.4.3). A fill such as primary may have any colour: the text on it and its text colour are derived.",
            "Die Marke gibt eine Farbe an, in der oder auf der Text steht, und wer schlecht sieht, könnte ihn nicht lesen (WCAG 2.2, 1.4.3). Eine Fläche wie primary darf jede Farbe haben: der Text darauf und ihre Textfarbe werden abgeleitet."),
        new("Write the colour named here, or remove this token, so that it is derived or taken from the theme.", "Die hier genannte Farbe schreiben oder dieses Token entfernen, dann wird es abgeleitet oder vom Theme übernommen."));
}
