using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS1401–RS1429: calendar files (.ics) that partners put into their events.</summary>
internal static class IcsCodes
{
    public static readonly DiagnosticCode NotACalendar = Error("RS1401",
        new("not a calendar file", "keine Kalenderdatei"),
        new("The file ends in .ics, but has no line \"BEGIN:VCALENDAR\".", "Die Datei endet auf .ics, enthält aber keine Zeile \"BEGIN:VCALENDAR\"."),
        new("Export the event from the calendar program again; a page saved from the web is no calendar file.", "Den Termin im Kalenderprogramm erneut exportieren; eine gespeicherte Webseite ist keine Kalenderdatei."));

    public static readonly DiagnosticCode TooLarge = Error("RS1402",
        new("calendar file is larger than 5 MB", "Kalenderdatei ist größer als 5 MB"),
        new("Files of this size are not read: usually pictures or whole mail boxes are in them.", "So große Dateien werden nicht gelesen: Meist stecken Bilder oder ganze Postfächer darin."),
        new("Export only the events that are to be published, without attachments.", "Nur die Termine exportieren, die veröffentlicht werden sollen, ohne Anhänge."));

    public static readonly DiagnosticCode TooManyLines = Error("RS1403",
        new("calendar file has more than 100,000 lines", "Kalenderdatei hat mehr als 100.000 Zeilen"),
        new("Files of this size are not read.", "So große Dateien werden nicht gelesen."),
        new("Export only the events that are to be published, or spread them over several files.", "Nur die Termine exportieren, die veröffentlicht werden sollen, oder sie auf mehrere Dateien verteilen."));

    public static readonly DiagnosticCode TooManyEvents = Error("RS1404",
        new("calendar file has more than 10,000 events", "Kalenderdatei hat mehr als 10.000 Termine"),
        new("Files of this size are not read.", "So große Dateien werden nicht gelesen."),
        new("Export only the events that are to be published, or spread them over several files.", "Nur die Termine exportieren, die veröffentlicht werden sollen, oder sie auf mehrere Dateien verteilen."));

    public static readonly DiagnosticCode LineTooLong = Error("RS1405",
        new("\"{0}\" is longer than 100 KB", "\"{0}\" ist länger als 100 KB"),
        new("A single field of the event is so long that it cannot be meant for readers; often a picture was pasted into the description.", "Ein einzelnes Feld des Termins ist so lang, dass es nicht für Leser gedacht sein kann; oft wurde ein Bild in die Beschreibung eingefügt."),
        new("Remove the picture or shorten the field, and export the event again.", "Das Bild entfernen oder das Feld kürzen und den Termin erneut exportieren."));

    public static readonly DiagnosticCode NotClosed = Error("RS1406",
        new("\"BEGIN:{0}\" has no \"END:{0}\"", "zu \"BEGIN:{0}\" fehlt \"END:{0}\""),
        new("The block that begins here is not closed: the file was cut off or edited by hand.", "Der Block, der hier beginnt, wird nicht beendet: Die Datei ist abgeschnitten oder wurde von Hand geändert."),
        new("Export the file again, or add the missing END line.", "Die Datei erneut exportieren oder die fehlende END-Zeile ergänzen."));

    public static readonly DiagnosticCode NotOpened = Error("RS1407",
        new("\"END:{0}\" has no \"BEGIN:{0}\"", "zu \"END:{0}\" fehlt \"BEGIN:{0}\""),
        new("A block ends here that never began.", "Hier endet ein Block, der nie begonnen hat."),
        new("Export the file again, or remove the line.", "Die Datei erneut exportieren oder die Zeile entfernen."));

    public static readonly DiagnosticCode NotAContentLine = Error("RS1408",
        new("\"{0}\" is no line of a calendar file", "\"{0}\" ist keine Zeile einer Kalenderdatei"),
        new("A line reads NAME:value. A line that continues the one above begins with a space.", "Eine Zeile lautet NAME:Wert. Eine Zeile, die die vorige fortsetzt, beginnt mit einem Leerzeichen."),
        new("Put a space before a continued line, or remove the line.", "Einer Fortsetzungszeile ein Leerzeichen voranstellen oder die Zeile entfernen."));

    public static readonly DiagnosticCode UnknownTimeZone = Error("RS1409",
        new("unknown time zone \"{0}\"", "unbekannte Zeitzone \"{0}\""),
        new("The name is neither a known time zone nor defined in the file itself.", "Der Name ist weder eine bekannte Zeitzone noch in der Datei selbst beschrieben."),
        new("Write a name such as Europe/Berlin, or export the event together with its time zone (VTIMEZONE).", "Einen Namen wie Europe/Berlin schreiben oder den Termin samt Zeitzone (VTIMEZONE) exportieren."));

    public static readonly DiagnosticCode BadTimeZone = Error("RS1410",
        new("time zone \"{0}\" cannot be read from \"{1}\"", "Zeitzone \"{0}\" ist aus \"{1}\" nicht zu lesen"),
        new("The file describes a time zone of its own, and this part of the description is wrong or missing.", "Die Datei beschreibt eine eigene Zeitzone, und dieser Teil der Beschreibung ist falsch oder fehlt."),
        new("Use a name such as Europe/Berlin as TZID; then the file need not describe the zone.", "Als TZID einen Namen wie Europe/Berlin verwenden; dann muss die Datei die Zone nicht beschreiben."));

    public static readonly DiagnosticCode BadDate = Error("RS1411",
        new("\"{0}\" is no date or time of a calendar file", "\"{0}\" ist kein Datum und keine Uhrzeit einer Kalenderdatei"),
        new("A day reads 20270514, a time 20270514T180000; the day must exist.", "Ein Tag lautet 20270514, eine Uhrzeit 20270514T180000; den Tag muss es geben."),
        new("Correct the date in this form.", "Das Datum in dieser Form berichtigen."));

    public static readonly DiagnosticCode BadDuration = Error("RS1412",
        new("\"{0}\" is no length of an event", "\"{0}\" ist keine Dauer eines Termins"),
        new("A length reads PT2H (two hours), PT90M (minutes) or P3D (days); it is not negative, and whole days where the event has no time of day.", "Eine Dauer lautet PT2H (zwei Stunden), PT90M (Minuten) oder P3D (Tage); sie ist nicht negativ und bei ganztägigen Terminen eine Zahl ganzer Tage."),
        new("Correct the length, or give the end as DTEND.", "Die Dauer berichtigen oder das Ende als DTEND angeben."));

    public static readonly DiagnosticCode EndBeforeStart = Error("RS1413",
        new("the end \"{0}\" is before the start", "das Ende \"{0}\" liegt vor dem Beginn"),
        new("DTEND is earlier than DTSTART.", "DTEND liegt vor DTSTART."),
        new("Correct one of the two.", "Eines von beiden berichtigen."));

    public static readonly DiagnosticCode MissingStart = Error("RS1414",
        new("the event has no start (DTSTART)", "dem Termin fehlt der Beginn (DTSTART)"),
        new("Without a start the event has no place in the calendar.", "Ohne Beginn hat der Termin keinen Platz im Kalender."),
        new("Add a line such as DTSTART;TZID=Europe/Berlin:20270514T180000.", "Eine Zeile wie DTSTART;TZID=Europe/Berlin:20270514T180000 ergänzen."));

    public static readonly DiagnosticCode MissingSummary = Error("RS1415",
        new("the event has no title (SUMMARY)", "dem Termin fehlt der Titel (SUMMARY)"),
        new("The title is the heading of the event's page.", "Der Titel ist die Überschrift auf der Seite des Termins."),
        new("Add a line such as SUMMARY:Sommerfest.", "Eine Zeile wie SUMMARY:Sommerfest ergänzen."));

    public static readonly DiagnosticCode MissingUid = Error("RS1416",
        new("the event has no UID", "dem Termin fehlt die UID"),
        new("Where a file has several events, the address of each comes from its UID.", "Enthält eine Datei mehrere Termine, so entsteht die Adresse eines jeden aus seiner UID."),
        new("Add a line such as UID:sommerfest-2027@example.org, different for each event, or put the event into a file of its own.", "Eine Zeile wie UID:sommerfest-2027@example.org ergänzen, für jeden Termin eine andere, oder den Termin in eine eigene Datei legen."));

    public static readonly DiagnosticCode SecondUid = Error("RS1417",
        new("UID \"{0}\" already belongs to the event in line {1}", "UID \"{0}\" gehört schon dem Termin in Zeile {1}"),
        new("A UID names one event for good.", "Eine UID bezeichnet einen Termin auf Dauer."),
        new("Remove the older of the two events, or give the copy a UID of its own.", "Den älteren der beiden Termine entfernen oder der Kopie eine eigene UID geben."));

    public static readonly DiagnosticCode SecondProperty = Error("RS1418",
        new("\"{0}\" cannot stand beside the \"{1}\" in line {2}", "\"{0}\" kann nicht neben \"{1}\" in Zeile {2} stehen"),
        new("An event has one start, one UID, one repeat rule, and an end or a length.", "Ein Termin hat einen Beginn, eine UID, eine Wiederholungsregel und ein Ende oder eine Dauer."),
        new("Remove the line that is wrong.", "Die falsche Zeile entfernen."));

    public static readonly DiagnosticCode BadRule = Error("RS1419",
        new("repeat rule is not understood at \"{0}\"", "Wiederholungsregel ist bei \"{0}\" nicht zu verstehen"),
        new("This part of the RRULE is wrong, or of a kind that is not supported.", "Dieser Teil der RRULE ist falsch oder wird nicht unterstützt."),
        new("Set the repetition in the calendar program anew, or correct this part, for example FREQ=WEEKLY;BYDAY=TU.", "Die Wiederholung im Kalenderprogramm neu einstellen oder diesen Teil berichtigen, zum Beispiel FREQ=WEEKLY;BYDAY=TU."));

    public static readonly DiagnosticCode MixedKinds = Error("RS1420",
        new("\"{0}\" and the start are not both days or both times of day", "\"{0}\" und der Beginn sind nicht beide Tage oder beide Uhrzeiten"),
        new("An event is either all day or at a time of day; this value is of the other kind and its meaning is not clear.", "Ein Termin ist entweder ganztägig oder hat eine Uhrzeit; dieser Wert ist von der anderen Art, und was er bedeutet, ist nicht klar."),
        new("Write both as days (20270514) or both as times (20270514T180000).", "Beide als Tage (20270514) oder beide als Uhrzeiten (20270514T180000) schreiben."));

    public static readonly DiagnosticCode FollowingToo = Warning("RS1421",
        new("\"{0}\" is not supported: only this one date is changed", "\"{0}\" wird nicht unterstützt: Nur dieser eine Termin wird geändert"),
        new("The change is meant for this date of the series and all later ones (RANGE).", "Die Änderung soll für diesen Termin der Serie und alle späteren gelten (RANGE)."),
        new("End the series before this date and start a second one with the new values.", "Die Serie vor diesem Termin enden lassen und eine zweite mit den neuen Angaben beginnen."));

    public static readonly DiagnosticCode ExclusionRule = Error("RS1422",
        new("rule of exceptions \"{0}\" is not supported", "Ausnahmeregel \"{0}\" wird nicht unterstützt"),
        new("EXRULE is an outdated way to leave out dates of a series.", "EXRULE ist eine veraltete Art, Termine einer Serie auszulassen."),
        new("List the dates that are left out as EXDATE instead.", "Die ausfallenden Termine stattdessen einzeln als EXDATE angeben."));

    public static readonly DiagnosticCode UnusableUrl = Warning("RS1423",
        new("address \"{0}\" is left out", "Adresse \"{0}\" wird weggelassen"),
        new("Only complete addresses that begin with https:// or http:// can be linked to.", "Verlinkt werden nur vollständige Adressen, die mit https:// oder http:// beginnen."),
        new("Correct the address or remove the line.", "Die Adresse berichtigen oder die Zeile entfernen."));

    public static readonly DiagnosticCode BadPosition = Warning("RS1424",
        new("position \"{0}\" is left out", "Lageangabe \"{0}\" wird weggelassen"),
        new("A position reads latitude;longitude in degrees, for example 52.32;10.23.", "Eine Lage lautet Breite;Länge in Grad, zum Beispiel 52.32;10.23."),
        new("Correct the position or remove the line.", "Die Lage berichtigen oder die Zeile entfernen."));

    public static readonly DiagnosticCode OwnedByCalendar = Error("RS1426",
        new("\"{0}\" is for the calendar file {1} to say", "\"{0}\" bestimmt die Kalenderdatei {1}"),
        new("A file without \"start\" beside an imported calendar adds to the calendar's event of its name. When that takes place, how it repeats and whether it is cancelled comes from the calendar alone.", "Eine Datei ohne \"start\" neben einem übernommenen Kalender ergänzt dessen Termin ihres Namens. Wann er stattfindet, wie er sich wiederholt und ob er ausfällt, sagt allein der Kalender."),
        new("Delete the field here, and change the date in the calendar program and export it again.", "Das Feld hier löschen, den Termin im Kalenderprogramm ändern und neu exportieren."));

    public static readonly DiagnosticCode OverlayOfNothing = Warning("RS1427",
        new("no calendar file in this folder has an event \"{0}\"", "keine Kalenderdatei in diesem Ordner enthält einen Termin \"{0}\""),
        new("The file has no \"start\": it adds to the event of its name in a calendar file (.ics) beside it. That event has been deleted or renamed there. What stands here is shown nowhere.", "Die Datei hat kein \"start\": Sie ergänzt den Termin ihres Namens in einer Kalenderdatei (.ics) daneben. Der Termin wurde dort gelöscht oder umbenannt. Was hier steht, wird nirgends gezeigt."),
        new("Name the file as the last part of the address of the event's page says, delete it if the event is gone, or give it a \"start\" if it is an event of its own.", "Die Datei so nennen, wie der letzte Teil der Adresse der Terminseite lautet, sie löschen, wenn es den Termin nicht mehr gibt, oder ein \"start\" ergänzen, wenn sie selbst ein Termin ist."));

    public static readonly DiagnosticCode NotPublic = Warning("RS1425",
        new("this event is marked \"{0}\" and is left out", "dieser Termin ist als \"{0}\" gekennzeichnet und bleibt weg"),
        new("The calendar program that made the file says the event is not for the public.", "Das Kalenderprogramm, aus dem die Datei stammt, nennt den Termin nicht öffentlich."),
        new("Make the event public there and export it again, or delete it from the file.", "Den Termin dort auf öffentlich stellen und neu exportieren oder aus der Datei löschen."));
}
