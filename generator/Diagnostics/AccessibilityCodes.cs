using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS22: what in texts and files keeps some people out, and what the author can mend.</summary>
internal static class AccessibilityCodes
{
    public static readonly DiagnosticCode HeadingSkipped = Warning("RS2201",
        new("this heading has \"{0}\" where \"{1}\" would follow", "diese Überschrift hat \"{0}\", wo \"{1}\" folgen müsste"),
        new("Screen readers lead from heading to heading by level; a level that is left out looks as though something were missing.", "Vorlesegeräte führen Ebene für Ebene von Überschrift zu Überschrift; eine ausgelassene Ebene wirkt, als fehle etwas."),
        new("Use one # more than in the heading above, or as many.", "Höchstens ein # mehr als in der Überschrift darüber verwenden."));

    public static readonly DiagnosticCode EmptyLinkWords = Warning("RS2202",
        new("the link's words \"{0}\" do not say where it leads", "die Wörter des Links, \"{0}\", sagen nicht, wohin er führt"),
        new("Many people go from link to link and hear nothing of the sentence around it.", "Viele Menschen gehen von Link zu Link und hören nichts vom Satz drumherum."),
        new("Make a link of the words that name the target: the [programme of the summer fair](…).", "Die Wörter verlinken, die das Ziel nennen: das [Programm des Sommerfests](…)."));

    public static readonly DiagnosticCode TableWithoutHeaders = Warning("RS2203",
        new("a table without headers", "eine Tabelle ohne Spaltenüberschriften"),
        new("Who hears a table is told each cell together with its header.", "Wer eine Tabelle hört, bekommt jede Zelle mit ihrer Überschrift vorgelesen."),
        new("Fill the first row with what stands in the columns; in HTML write th for these cells.", "In die erste Zeile schreiben, was in den Spalten steht; in HTML für diese Zellen th verwenden."));

    public static readonly DiagnosticCode NoCaptions = Warning("RS2204",
        new("a recording without captions", "eine Aufzeichnung ohne Untertitel"),
        new("Who cannot hear it has nothing of it; public bodies are obliged to caption recordings.", "Wer nicht hören kann, hat nichts davon; öffentliche Stellen müssen Aufzeichnungen untertiteln."),
        new("Add captions: with the path of a file in WebVTT (.vtt).", "captions: mit dem Pfad einer Datei in WebVTT (.vtt) ergänzen."));

    public static readonly DiagnosticCode NoTranscript = Warning("RS2205",
        new("a recording without a transcript", "eine Aufzeichnung ohne Mitschrift"),
        new("A transcript serves those who neither hear nor see it, and the search.", "Eine Mitschrift dient allen, die weder hören noch sehen, und der Suche."),
        new("Add transcript: with the path of a text.", "transcript: mit dem Pfad eines Textes ergänzen."));

    public static readonly DiagnosticCode TextInPicture = Warning("RS2206",
        new("\"{0}\" looks like a poster, and the text says little", "\"{0}\" sieht nach einem Plakat aus, und der Text sagt wenig"),
        new("What stands in a picture can neither be read aloud nor searched nor enlarged well.", "Was in einem Bild steht, lässt sich weder vorlesen noch durchsuchen noch gut vergrößern."),
        new("Write into the text what the poster says: what, when, where, for whom, how much.", "In den Text schreiben, was das Plakat sagt: was, wann, wo, für wen, was es kostet."));

    public static readonly DiagnosticCode PdfWithoutTags = Warning("RS2210",
        new("a PDF without tags", "ein PDF ohne Tags"),
        new("Without tags a screen reader knows neither headings nor lists nor the order of reading.", "Ohne Tags kennt ein Vorlesegerät weder Überschriften noch Listen noch die Reihenfolge."),
        new("Export it anew as a tagged PDF (in Word: Options, document structure tags), or offer the text as a page.", "Neu als getaggtes PDF ausgeben (in Word: Optionen, „Dokumentstrukturtags“), oder den Text als Seite anbieten."));

    public static readonly DiagnosticCode PdfWithoutLanguage = Warning("RS2211",
        new("a PDF that does not say its language", "ein PDF, das seine Sprache nicht nennt"),
        new("Without it a screen reader speaks German with any pronunciation.", "Ohne sie liest ein Vorlesegerät Deutsch mit irgendeiner Aussprache."),
        new("Set the document's language where it was written, and export it anew.", "Im Programm die Sprache des Dokuments festlegen und neu ausgeben."));

    public static readonly DiagnosticCode PdfWithoutTitle = Warning("RS2212",
        new("a PDF without a title", "ein PDF ohne Titel"),
        new("Browsers and screen readers show the title; without it they show the file's name.", "Browser und Vorlesegeräte zeigen den Titel; ohne ihn den Dateinamen."),
        new("Fill in the title among the document's properties, and export it anew.", "In den Eigenschaften des Dokuments den Titel ausfüllen und neu ausgeben."));

    public static readonly DiagnosticCode UnreadablePdf = Notice("RS2213",
        new("whether this PDF is accessible could not be seen: {0}", "ob dieses PDF barrierefrei ist, war nicht zu sehen: {0}"),
        new("It is encrypted, damaged or very large.", "Es ist verschlüsselt, beschädigt oder sehr groß."),
        new("Check it with a program such as PAC.", "Mit einem Programm wie PAC prüfen."));

    public static readonly DiagnosticCode NotWebVtt = Warning("RS2220",
        new("not captions in WebVTT: {0}", "keine Untertitel in WebVTT: {0}"),
        new("Browsers read captions in WebVTT alone: the word WEBVTT in the first line, then blocks of times and words.", "Browser lesen nur Untertitel in WebVTT: in der ersten Zeile das Wort WEBVTT, danach Blöcke aus Zeiten und Wörtern."),
        new("Write times as 00:01:02.500 --> 00:01:05.000. Files in SubRip (.srt) can be converted: first line WEBVTT, a point for the comma in times.", "Zeiten als 00:01:02.500 --> 00:01:05.000 schreiben. Dateien in SubRip (.srt) lassen sich umwandeln: erste Zeile WEBVTT, in Zeiten Punkt statt Komma."));
}
