using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;

namespace RegionSite.Reading.Ics;

/// <summary>Builds a time zone from a VTIMEZONE (RFC 5545, 3.6.5): the onsets of all its observances in one order.</summary>
internal sealed class IcsTimeZoneRules(IcsComponent definition, string name, Reporter reporter)
{
    // Yearly rules begin in 1601 in files from Outlook; what a region announces lies between these years.
    private const int FirstYear = 1970;
    private const int LastYear = 2100;

    private const int MostObservances = 500;

    private readonly List<(IcsOnset Onset, Offset From)> _onsets = [];

    /// <summary>Null where it is wrong, which has been reported.</summary>
    public IcsTimeZone? Build()
    {
        if (definition.Faulty) return null;
        if (definition.Children.Count is 0 or > MostObservances) return Fault(definition.At, "STANDARD");
        foreach (var observance in definition.Children)
            if (!Read(observance)) return null;
        var inOrder = _onsets.OrderBy(o => o.Onset.At).ToList();
        return IcsTimeZone.Create(name, inOrder[0].From, inOrder.Select(o => o.Onset));
    }

    private bool Read(IcsComponent observance)
    {
        if (observance.Faulty) return false;
        if (Offsets(observance, "TZOFFSETFROM") is not { } from || Offsets(observance, "TZOFFSETTO") is not { } to) return false;
        if (observance.Property("DTSTART") is not { } startProperty)
        {
            Fault(observance.At, "DTSTART");
            return false;
        }
        if (IcsDateTime.Parse(startProperty.Value) is not { } start)
        {
            Fault(startProperty.ValueAt(), startProperty.Value);
            return false;
        }

        Add(start.Local);
        var hasRule = false;
        foreach (var property in observance.Properties)
        {
            if (property.Name == "RDATE")
            {
                foreach (var value in property.Value.Split(','))
                {
                    if (IcsDateTime.Parse(value) is not { } date)
                    {
                        Fault(property.ValueAt(), value);
                        return false;
                    }
                    Add(date.Local);
                }
            }
            else if (property.Name == "RRULE")
            {
                if (hasRule) Fault(property.ValueAt(), property.Value);
                if (hasRule || !Follow(property, start.Local, from, Add)) return false;
                hasRule = true;
            }
        }
        return true;

        void Add(LocalDateTime local) =>
            _onsets.Add((new IcsOnset(local.WithOffset(from).ToInstant(), to, observance.Is("DAYLIGHT")), from));
    }

    private bool Follow(IcsProperty property, LocalDateTime start, Offset from, Action<LocalDateTime> add)
    {
        var rule = RecurrenceRuleText.Parse(property.Value, out var error);
        if (rule is null || rule.Frequency != Frequency.Yearly || !IsOfOneMonth(rule))
        {
            var at = rule is null ? Math.Clamp(error.Offset, 0, property.Value.Length) : 0;
            Fault(property.ValueAt(at), rule is null ? error.Part : property.Value);
            return false;
        }
        var month = rule.ByMonth.IsEmpty ? start.Month : rule.ByMonth[0];
        // As many steps before the first year as fit: each is one onset of the count.
        var skipped = Math.Max(0, (FirstYear - start.Year) / rule.Interval);
        var left = (rule.Count ?? int.MaxValue) - skipped;
        for (var year = start.Year + (skipped * rule.Interval); year <= LastYear && left > 0; year += Math.Min(rule.Interval, LastYear))
        {
            var days = DaysOf(rule, start.Day, year, month);
            if (days.Count > 1)
            {
                Fault(property.ValueAt(), property.Value);
                return false;
            }
            if (days.Count == 0) continue;
            var onset = new LocalDate(year, month, days[0]) + start.TimeOfDay;
            if (onset < start) continue;
            if (IsAfter(onset, from, rule.Until)) break;
            if (onset != start) add(onset);
            left--;
        }
        return true;
    }

    // No rule changes the clocks oftener than once a year, and the short lists bound what a hostile file makes us count.
    private static bool IsOfOneMonth(RecurrenceRule rule) =>
        rule.ByMonth.Length <= 1 && rule.ByDay.Length <= 7 && rule.ByMonthDay.Length <= 31 && rule.BySetPos.Length <= 31 && rule.ByWeekNo.IsEmpty && rule.ByYearDay.IsEmpty;

    // In whole numbers: this is what a hostile file makes us do most.
    private static List<int> DaysOf(RecurrenceRule rule, int startDay, int year, int month)
    {
        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        var weekdayBefore = (int)new LocalDate(year, month, 1).DayOfWeek - 1;
        var days = new List<int>();
        for (var day = 1; day <= length; day++)
            if (MeetsMonthDay(day) && MeetsWeekday(day)) days.Add(day);
        return rule.BySetPos.IsEmpty ? days : [.. days.Where((_, i) => rule.BySetPos.Contains(i + 1) || rule.BySetPos.Contains(i - days.Count))];

        bool MeetsMonthDay(int day) =>
            rule.ByMonthDay.IsEmpty ? !rule.ByDay.IsEmpty || day == startDay : rule.ByMonthDay.Contains(day) || rule.ByMonthDay.Contains(day - length - 1);

        bool MeetsWeekday(int day)
        {
            if (rule.ByDay.IsEmpty) return true;
            var weekday = ((weekdayBefore + day - 1) % 7) + 1;
            foreach (var (ordinal, named) in rule.ByDay)
                if ((int)named == weekday && (ordinal == 0 || ordinal == ((day - 1) / 7) + 1 || ordinal == -(((length - day) / 7) + 1))) return true;
            return false;
        }
    }

    private static bool IsAfter(LocalDateTime onset, Offset from, RecurrenceEnd? until)
    {
        if (until is not { } end) return false;
        if (end.Time is not { } time) return onset.Date > end.Date;
        return (end.IsUtc ? onset.WithOffset(from).ToInstant().InUtc().LocalDateTime : onset) > end.Date + time;
    }

    private Offset? Offsets(IcsComponent observance, string name)
    {
        if (observance.Property(name) is not { } property)
        {
            Fault(observance.At, name);
            return null;
        }
        var text = property.Value.AsSpan().Trim();
        if (text.Length is 5 or 7 && text[0] is '+' or '-' && text[1..].IndexOfAnyExceptInRange('0', '9') < 0)
        {
            var (hours, minutes, seconds) = (int.Parse(text[1..3]), int.Parse(text[3..5]), text.Length == 7 ? int.Parse(text[5..7]) : 0);
            // The farthest that NodaTime's offsets go, and farther than any clock on earth.
            if (hours < 18 && minutes < 60 && seconds < 60) return Offset.FromSeconds((text[0] == '-' ? -1 : 1) * ((hours * 3600) + (minutes * 60) + seconds));
        }
        Fault(property.ValueAt(), property.Value);
        return null;
    }

    private IcsTimeZone? Fault(SourceLocation at, string wrong)
    {
        reporter.Report(IcsCodes.BadTimeZone, at, IcsText.Shown(name), IcsText.Shown(wrong));
        return null;
    }
}
