using System.Collections.Immutable;
using NodaTime;

namespace RegionSite.Calendar;

/// <summary>One reading of a rule's text; stops at the first fault.</summary>
internal sealed class RecurrenceRuleParser(string text)
{
    private const string Prefix = "RRULE:";

    internal static readonly string[] DayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    private static readonly string[] FrequencyNames = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
    private static readonly string[] UnsupportedFrequencies = ["HOURLY", "MINUTELY", "SECONDLY"];
    private static readonly string[] PartNames = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS", "WKST"];
    private static readonly string[] UnsupportedParts = ["BYHOUR", "BYMINUTE", "BYSECOND", "RSCALE", "SKIP"];

    // Where each part of PartNames stands in the text; null where it is missing.
    private readonly Range?[] _parts = new Range?[PartNames.Length];
    private RecurrenceRuleError _error;

    public RecurrenceRule? Parse(out RecurrenceRuleError error)
    {
        var start = text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? Prefix.Length : 0;
        var rule = new RecurrenceRule { Frequency = default };
        foreach (var part in Split(start..text.Length, ';'))
        {
            rule = ReadPart(rule, part);
            if (rule is null) break;
        }
        if (rule is not null && At("FREQ") is null) Fail(RecurrenceRuleFault.MissingFrequency, start..text.Length);
        if (_error.Fault == RecurrenceRuleFault.None) CheckTogether(rule!);
        error = _error;
        return error.Fault == RecurrenceRuleFault.None ? rule : null;
    }

    private RecurrenceRule? ReadPart(RecurrenceRule rule, Range part)
    {
        var equals = text.AsSpan(part).IndexOf('=');
        var name = equals < 0 ? part : part.Start..(part.Start.Value + equals);
        var index = IndexIn(PartNames, name);
        if (index < 0)
        {
            var fault = equals < 1 ? RecurrenceRuleFault.IllFormed
                : IndexIn(UnsupportedParts, name) >= 0 ? RecurrenceRuleFault.UnsupportedPart
                : RecurrenceRuleFault.UnknownPart;
            return Fail(fault, equals < 1 ? part : name);
        }
        if (equals < 0) return Fail(RecurrenceRuleFault.IllFormed, part);
        if (_parts[index] is not null) return Fail(RecurrenceRuleFault.RepeatedPart, name);
        _parts[index] = part;

        var value = (name.End.Value + 1)..part.End;
        var read = PartNames[index] switch
        {
            "FREQ" => rule with { Frequency = ReadFrequency(value) },
            "INTERVAL" => rule with { Interval = ReadNumber(value, 1, int.MaxValue, signed: false) },
            "COUNT" => rule with { Count = ReadNumber(value, 1, int.MaxValue, signed: false) },
            "UNTIL" => rule with { Until = ReadUntil(value) },
            "BYDAY" => rule with { ByDay = ReadList(value, ReadWeekday) },
            "BYMONTHDAY" => rule with { ByMonthDay = ReadList(value, piece => ReadNumber(piece, 1, 31, signed: true)) },
            "BYYEARDAY" => rule with { ByYearDay = ReadList(value, piece => ReadNumber(piece, 1, 366, signed: true)) },
            "BYWEEKNO" => rule with { ByWeekNo = ReadList(value, piece => ReadNumber(piece, 1, 53, signed: true)) },
            "BYMONTH" => rule with { ByMonth = ReadList(value, piece => ReadNumber(piece, 1, 12, signed: false)) },
            "BYSETPOS" => rule with { BySetPos = ReadList(value, piece => ReadNumber(piece, 1, 366, signed: true)) },
            _ => rule with { WeekStart = ReadDayName(value, value) },
        };
        return _error.Fault == RecurrenceRuleFault.None ? read : null;
    }

    // RFC 5545, 3.3.10: which parts exclude each other.
    private void CheckTogether(RecurrenceRule rule)
    {
        if (At("COUNT") is { } count && At("UNTIL") is { } until)
            Fail(RecurrenceRuleFault.CountWithUntil, count.Start.Value > until.Start.Value ? count : until);
        if (rule.Frequency != Frequency.Yearly) NotAllowed("BYWEEKNO");
        if (rule.Frequency != Frequency.Yearly) NotAllowed("BYYEARDAY");
        if (rule.Frequency == Frequency.Weekly) NotAllowed("BYMONTHDAY");
        if (At("BYDAY") is { } byDay && (rule.Frequency is Frequency.Daily or Frequency.Weekly || At("BYWEEKNO") is not null))
        {
            var pieces = Split((byDay.Start.Value + "BYDAY=".Length)..byDay.End, ',').Zip(rule.ByDay);
            foreach (var (piece, day) in pieces)
                if (day.Ordinal != 0) Fail(RecurrenceRuleFault.OrdinalNotAllowed, piece);
        }
        if (At("BYSETPOS") is { } position && rule is { ByDay: [], ByMonthDay: [], ByYearDay: [], ByWeekNo: [], ByMonth: [] })
            Fail(RecurrenceRuleFault.SetPosAlone, position);
    }

    private void NotAllowed(string name)
    {
        if (At(name) is { } part) Fail(RecurrenceRuleFault.PartNotAllowed, part);
    }

    private Frequency ReadFrequency(Range value)
    {
        var index = IndexIn(FrequencyNames, value);
        if (index < 0) Fail(IndexIn(UnsupportedFrequencies, value) >= 0 ? RecurrenceRuleFault.UnsupportedFrequency : RecurrenceRuleFault.IllFormed, value);
        return (Frequency)Math.Max(0, index);
    }

    private ImmutableArray<T> ReadList<T>(Range value, Func<Range, T> read)
    {
        var list = ImmutableArray.CreateBuilder<T>();
        foreach (var piece in Split(value, ','))
        {
            list.Add(read(piece));
            if (_error.Fault != RecurrenceRuleFault.None) return [];
        }
        return list.ToImmutable();
    }

    private WeekdayOrdinal ReadWeekday(Range piece)
    {
        var (start, end) = (piece.Start.Value, piece.End.Value);
        var name = Math.Max(start, end - 2);
        var ordinal = name > start ? ReadNumber(start..name, 1, 53, signed: true, whole: piece) : 0;
        return new WeekdayOrdinal(ordinal, ReadDayName(name..end, piece));
    }

    private IsoDayOfWeek ReadDayName(Range name, Range whole)
    {
        var index = IndexIn(DayNames, name);
        if (index < 0) Fail(RecurrenceRuleFault.IllFormed, whole);
        return (IsoDayOfWeek)(index + 1);
    }

    // A number in the range, or minus such a number where signed; a plus sign too is then RFC 5545's.
    private int ReadNumber(Range piece, int least, int greatest, bool signed, Range? whole = null)
    {
        var digits = text.AsSpan(piece);
        var sign = signed && digits is ['-', ..] ? -1 : 1;
        if (signed && digits is ['-' or '+', ..]) digits = digits[1..];
        var number = 0L;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return Fault(RecurrenceRuleFault.IllFormed);
            number = Math.Min(number * 10 + (c - '0'), int.MaxValue + 1L);
        }
        if (digits.IsEmpty) return Fault(RecurrenceRuleFault.IllFormed);
        return number < least || number > greatest ? Fault(RecurrenceRuleFault.OutOfRange) : sign * (int)number;

        int Fault(RecurrenceRuleFault fault)
        {
            Fail(fault, whole ?? piece);
            return 0;
        }
    }

    // DATE (20270514), local DATE-TIME (20270514T180000) or one in UTC (20270514T160000Z).
    private RecurrenceEnd? ReadUntil(Range value)
    {
        var moment = text.AsSpan(value);
        var isUtc = moment is [.., 'Z' or 'z'] && moment.Length == 16;
        if (isUtc) moment = moment[..^1];
        var wellFormed = moment.Length == 8 && !isUtc || moment.Length == 15 && moment[8] is 'T' or 't';
        for (var i = 0; wellFormed && i < moment.Length; i++)
            wellFormed = i == 8 || char.IsAsciiDigit(moment[i]);
        if (!wellFormed) return Fault(RecurrenceRuleFault.IllFormed);

        var (year, month, day) = (int.Parse(moment[..4]), int.Parse(moment[4..6]), int.Parse(moment[6..8]));
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return Fault(RecurrenceRuleFault.OutOfRange);
        var date = new LocalDate(year, month, day);
        if (moment.Length == 8) return new RecurrenceEnd(date, null, false);
        var (hour, minute, second) = (int.Parse(moment[9..11]), int.Parse(moment[11..13]), int.Parse(moment[13..]));
        if (hour > 23 || minute > 59 || second > 60) return Fault(RecurrenceRuleFault.OutOfRange);
        // Second 60 is a leap second (RFC 5545, 3.3.12), which our days do not have.
        return new RecurrenceEnd(date, new LocalTime(hour, minute, Math.Min(second, 59)), isUtc);

        RecurrenceEnd? Fault(RecurrenceRuleFault fault)
        {
            Fail(fault, value);
            return null;
        }
    }

    private Range? At(string part) => _parts[Array.IndexOf(PartNames, part)];

    private int IndexIn(string[] names, Range piece)
    {
        for (var i = 0; i < names.Length; i++)
            if (text.AsSpan(piece).Equals(names[i], StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }

    private RecurrenceRule? Fail(RecurrenceRuleFault fault, Range piece)
    {
        if (_error.Fault == RecurrenceRuleFault.None) _error = new RecurrenceRuleError(fault, piece.Start.Value, text[piece]);
        return null;
    }

    private IEnumerable<Range> Split(Range piece, char separator)
    {
        var (start, end) = (piece.Start.Value, piece.End.Value);
        while (true)
        {
            var at = text.IndexOf(separator, start, end - start);
            yield return start..(at < 0 ? end : at);
            if (at < 0) yield break;
            start = at + 1;
        }
    }
}
