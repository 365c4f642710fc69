using static RegionSite.Diagnostics.Catalogue;

namespace RegionSite.Diagnostics;

/// <summary>RS143–RS149: the dates of events.</summary>
internal static class EventCodes
{
    public static readonly DiagnosticCode EndBeforeStart = Error("RS1430",
        new("the end {0} is before the start {1}", "das Ende {0} liegt vor dem Beginn {1}"),
        new("An event ends after it has begun; what runs past midnight ends on the next day.", "Ein Termin endet, nachdem er begonnen hat; was über Mitternacht geht, endet am nächsten Tag."),
        new("Correct the date or the time.", "Datum oder Uhrzeit berichtigen."));

    public static readonly DiagnosticCode SkippedTime = Error("RS1431",
        new("there is no {0} on that night: the clocks go forward", "{0} gibt es in dieser Nacht nicht: die Uhr wird vorgestellt"),
        new("On the last Sunday of March the hour from 2 to 3 o'clock is left out.", "Am letzten Sonntag im März fällt die Stunde von 2 bis 3 Uhr aus."),
        new("Write a time before or after the change.", "Eine Uhrzeit vor oder nach der Umstellung schreiben."));

    public static readonly DiagnosticCode AmbiguousTime = Warning("RS1432",
        new("{0} occurs twice on that night; the first is taken", "{0} kommt in dieser Nacht zweimal vor; gewählt ist das erste Mal"),
        new("On the last Sunday of October the hour from 2 to 3 o'clock comes twice.", "Am letzten Sonntag im Oktober gibt es die Stunde von 2 bis 3 Uhr zweimal."),
        new("Say another time if the second was meant.", "Eine andere Uhrzeit angeben, wenn die zweite gemeint ist."));

    public static readonly DiagnosticCode InvalidRule = Error("RS1433",
        new("the rule cannot be read at \"{0}\": {1}", "die Regel ist bei \"{0}\" nicht lesbar: {2}"),
        new("A rule as a text follows RFC 5545, such as FREQ=MONTHLY;BYDAY=1TH.", "Eine Regel als Text folgt RFC 5545, etwa FREQ=MONTHLY;BYDAY=1TH."),
        new("Correct the part, or write the rule as a mapping: {every: month, on: 1st-thu}.", "Den Teil berichtigen oder die Regel als Felder schreiben: {every: month, on: 1st-thu}."));

    public static readonly DiagnosticCode StartOffRule = Error("RS1434",
        new("the start {0} is not a date of its own rule", "der Beginn {0} ist kein Termin der eigenen Regel"),
        new("The first date must be one that the rule gives: an event on Tuesdays cannot begin on a Wednesday.", "Der erste Termin muss einer der Regel sein: was dienstags stattfindet, kann nicht an einem Mittwoch beginnen."),
        new("Correct the start or the rule.", "Den Beginn oder die Regel berichtigen."));

    public static readonly DiagnosticCode InvalidWeekday = Error("RS1435",
        new("\"{0}\" is not a weekday; write tue, 1st-thu or last-fri", "\"{0}\" ist kein Wochentag; schreiben Sie tue, 1st-thu oder last-fri"),
        new("Weekdays are mon, tue, wed, thu, fri, sat, sun; before them 1st-, 2nd-, 3rd-, 4th-, 5th- or last-.", "Wochentage heißen mon, tue, wed, thu, fri, sat, sun; davor 1st-, 2nd-, 3rd-, 4th-, 5th- oder last-."),
        new("Correct the weekday.", "Den Wochentag berichtigen."));

    public static readonly DiagnosticCode OrdinalWeekday = Error("RS1436",
        new("\"{0}\" needs every: month or every: year", "\"{0}\" passt nur zu every: month oder every: year"),
        new("The first or last weekday is counted within a month or year.", "Der erste oder letzte Wochentag wird innerhalb eines Monats oder Jahres gezählt."),
        new("Write every: month, or the weekday without a number.", "every: month schreiben oder den Wochentag ohne Zahl."));

    public static readonly DiagnosticCode CountAndUntil = Error("RS1437",
        new("a rule has \"count\" or \"until\", not both", "eine Regel hat \"count\" oder \"until\", nicht beides"),
        new("Both say when the rule ends.", "Beide sagen, wann die Regel endet."),
        new("Delete one of the two.", "Eines von beiden löschen."));

    public static readonly DiagnosticCode ExceptWithoutEffect = Warning("RS1438",
        new("there is no date on {0} that could be left out", "am {0} gibt es keinen Termin, der ausfallen könnte"),
        new("The date under except is none that the rule gives.", "Das Datum unter except ist keines, das die Regel ergibt."),
        new("Correct or delete it.", "Das Datum berichtigen oder löschen."));

    public static readonly DiagnosticCode ChangeWithoutEffect = Error("RS1439",
        new("there is no date on {0} that could be changed", "am {0} gibt es keinen Termin, der sich ändern ließe"),
        new("The date of a change must be one that the rule gives.", "Das Datum einer Änderung muss eines sein, das die Regel ergibt."),
        new("Correct the date of the change.", "Das Datum der Änderung berichtigen."));

    public static readonly DiagnosticCode PartialStart = Error("RS1440",
        new("\"{0}\" is no full date; that needs \"when\" beside it", "\"{0}\" ist kein volles Datum; dazu gehört \"when\""),
        new("A month or year is only possible as the start where when says in words what is known.", "Nur ein Monat oder Jahr ist als Beginn möglich, wenn when in Worten sagt, was feststeht."),
        new("Write the full date, or add when: \"after the summer holidays 2027\".", "Das volle Datum schreiben oder when: „nach den Sommerferien 2027“ ergänzen."));

    public static readonly DiagnosticCode RuleWithoutDate = Error("RS1441",
        new("\"{0}\" needs a full date as the start", "\"{0}\" braucht ein volles Datum als Beginn"),
        new("What is not fixed yet (when) cannot recur or end.", "Was noch nicht feststeht (when), kann sich nicht wiederholen und nicht enden."),
        new("Delete the field, or fix the date.", "Das Feld löschen oder das Datum festlegen."));

    public static readonly DiagnosticCode DayWithoutMonth = Error("RS1442",
        new("\"day\" needs every: month or every: year", "\"day\" passt nur zu every: month oder every: year"),
        new("day is the number of the day in the month.", "day ist die Nummer des Tages im Monat."),
        new("Write every: month, or name weekdays with on.", "every: month schreiben oder mit on Wochentage nennen."));

    public static readonly DiagnosticCode NoOccurrence = Error("RS1443",
        new("this event never takes place", "dieser Termin findet nie statt"),
        new("Every date that the rule gives is left out again.", "Alle Tage, die die Regel ergibt, fallen wieder aus."),
        new("Correct the rule or its exceptions.", "Die Regel oder ihre Ausnahmen berichtigen."));
}
