namespace RegionSite.Calendar;

/// <summary>What is wrong in the text of a recurrence rule.</summary>
internal enum RecurrenceRuleFault
{
    None,

    /// <summary>No FREQ; the wrong piece is the whole rule.</summary>
    MissingFrequency,

    /// <summary>HOURLY, MINUTELY, SECONDLY.</summary>
    UnsupportedFrequency,

    /// <summary>A name that RFC 5545 does not know; the wrong piece is the name.</summary>
    UnknownPart,

    /// <summary>BYHOUR, BYMINUTE, BYSECOND, and RSCALE and SKIP of RFC 7529; the wrong piece is the name.</summary>
    UnsupportedPart,

    /// <summary>The wrong piece is the name of the second.</summary>
    RepeatedPart,

    /// <summary>A part or value that is empty or not written as it must be.</summary>
    IllFormed,

    /// <summary>A number too small or too great, or a date or time that does not exist.</summary>
    OutOfRange,

    /// <summary>The wrong piece is the later of the two parts.</summary>
    CountWithUntil,

    /// <summary>BYSETPOS without another BY part to choose from.</summary>
    SetPosAlone,

    /// <summary>A BYDAY with number in a daily or weekly rule or beside BYWEEKNO; the wrong piece is the first such value.</summary>
    OrdinalNotAllowed,

    /// <summary>BYWEEKNO, BYYEARDAY or BYMONTHDAY with a frequency that has no place for it.</summary>
    PartNotAllowed,
}

/// <summary>The first fault of a rule's text, and where it is.</summary>
/// <param name="Offset">UTF-16 units from the text's beginning to the wrong piece.</param>
/// <param name="Part">The wrong piece as written; may be empty where something is missing.</param>
internal readonly record struct RecurrenceRuleError(RecurrenceRuleFault Fault, int Offset, string Part);
