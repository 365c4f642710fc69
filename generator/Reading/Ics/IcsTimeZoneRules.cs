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
            else if (property.Name == "RRULE" && !Follow(property, start.Local, from, Add)) return false;
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
        var left = rule.Count ?? int.MaxValue;
        var firstYear = rule.Count is null && start.Year < FirstYear ? FirstYear - ((FirstYear - start.Year) % rule.Interval) : start.Year;
        for (var year = firstYear; year <= LastYear && left > 0; year += Math.Min(rule.Interval, LastYear))
        {
            foreach (var day in DaysOf(rule, start, year))
            {
                var onset = day + start.TimeOfDay;
                if (onset < start) continue;
                if (left-- == 0 || IsAfter(onset, from, rule.Until)) return true;
                if (onset != start) add(onset);
            }
        }
        return true;
    }

    // No clock changes oftener by one rule, and the short lists bound what a hostile file makes us count.
    private static bool IsOfOneMonth(RecurrenceRule rule) =>
        rule.ByMonth.Length <= 1 && rule.ByDay.Length <= 7 && rule.ByMonthDay.Length <= 31 && rule.BySetPos.Length <= 31 && rule.ByWeekNo.IsEmpty && rule.ByYearDay.IsEmpty;

    private static IEnumerable<LocalDate> DaysOf(RecurrenceRule rule, LocalDateTime start, int year)
    {
        var month = rule.ByMonth.IsEmpty ? start.Month : rule.ByMonth[0];
        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        var days = new List<LocalDate>();
        for (var day = 1; day <= length; day++)
        {
            var date = new LocalDate(year, month, day);
            if (MeetsMonthDay(day) && MeetsWeekday(date)) days.Add(date);
        }
        if (rule.BySetPos.IsEmpty) return days;
        return days.Where((_, i) => rule.BySetPos.Contains(i + 1) || rule.BySetPos.Contains(i - days.Count));

        bool MeetsMonthDay(int day) =>
            rule.ByMonthDay.IsEmpty ? !rule.ByDay.IsEmpty || day == start.Day : rule.ByMonthDay.Contains(day) || rule.ByMonthDay.Contains(day - length - 1);

        bool MeetsWeekday(LocalDate date) =>
            rule.ByDay.IsEmpty || rule.ByDay.Any(d => d.Day == date.DayOfWeek
                && (d.Ordinal == 0 || d.Ordinal == ((date.Day - 1) / 7) + 1 || d.Ordinal == -(((length - date.Day) / 7) + 1)));
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
