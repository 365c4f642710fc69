using RegionSite.Calendar;
using RegionSite.Diagnostics;

namespace RegionSite.Reading;

/// <summary>What is wrong with a recurrence rule, in words that go into a message.</summary>
internal static class RuleFaults
{
    public static Bilingual Describe(RecurrenceRuleFault fault) => fault switch
    {
        RecurrenceRuleFault.MissingFrequency => new("FREQ is missing", "FREQ fehlt"),
        RecurrenceRuleFault.UnsupportedFrequency => new("only DAILY, WEEKLY, MONTHLY and YEARLY are possible", "möglich sind nur DAILY, WEEKLY, MONTHLY und YEARLY"),
        RecurrenceRuleFault.UnknownPart => new("there is no such part", "diesen Teil gibt es nicht"),
        RecurrenceRuleFault.UnsupportedPart => new("this part is not supported", "dieser Teil wird nicht unterstützt"),
        RecurrenceRuleFault.RepeatedPart => new("this part stands twice", "dieser Teil steht zweimal da"),
        RecurrenceRuleFault.OutOfRange => new("the number or date is out of range", "die Zahl oder das Datum ist zu groß oder zu klein"),
        RecurrenceRuleFault.CountWithUntil => new("COUNT and UNTIL exclude each other", "COUNT und UNTIL schließen sich aus"),
        RecurrenceRuleFault.SetPosAlone => new("BYSETPOS needs another BY part", "BYSETPOS braucht einen weiteren BY-Teil"),
        RecurrenceRuleFault.OrdinalNotAllowed => new("a weekday with a number does not fit this frequency", "ein Wochentag mit Zahl passt nicht zu dieser Häufigkeit"),
        RecurrenceRuleFault.PartNotAllowed => new("this part does not fit this frequency", "dieser Teil passt nicht zu dieser Häufigkeit"),
        _ => new("not written as it must be", "so ist es nicht geschrieben, wie es sein muss"),
    };
}
