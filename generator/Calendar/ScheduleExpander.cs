using System.Collections.Immutable;
using NodaTime;

namespace RegionSite.Calendar;

/// <summary>From a schedule to its occurrences: the rule's dates with their times, further dates, exceptions and changes.</summary>
/// <remarks>
/// A start, an exception and a change that the clocks skip all mean the time after the gap, so they find each other however they are written.
/// A change to something that the schedule does not give changes nothing.
/// </remarks>
internal sealed class ScheduleExpander
{
    // A gap may move a start to the next day, and once moved it by a whole day (Samoa, 2011).
    private const int ShiftDays = 2;

    private readonly Schedule _schedule;
    private readonly ShownTimes _shownTimes;
    private readonly RecurrenceExpander? _rule;
    private readonly LocalDateTime _start;
    private readonly ImmutableArray<LocalDateTime> _also;
    private readonly HashSet<LocalDateTime>? _except;
    private readonly Dictionary<LocalDateTime, OccurrenceChange>? _changes;
    private readonly int _lengthDays;
    private readonly long _lengthNanoseconds;

    private ScheduleExpander(Schedule schedule)
    {
        _schedule = schedule;
        _shownTimes = new ShownTimes(schedule.Zone);
        _rule = schedule.Rule is { } rule ? RecurrenceExpander.For(rule, schedule.Start, schedule.Zone) : null;
        _start = Shown(schedule.Start);
        _also = schedule.Also.IsEmpty ? [] : [.. schedule.Also.Select(Shown).Where(also => !GivenByRule(also)).Distinct()];
        if (!schedule.Except.IsEmpty) _except = [.. schedule.Except.Select(Shown)];
        if (!schedule.Changes.IsEmpty)
        {
            _changes = [];
            foreach (var change in schedule.Changes) _changes[Shown(change.Original)] = change;
        }
        if (schedule.End is { } end)
        {
            _lengthDays = Period.DaysBetween(schedule.Start.Date, end.Date);
            _lengthNanoseconds = end.TimeOfDay.NanosecondOfDay - schedule.Start.TimeOfDay.NanosecondOfDay;
        }
    }

    /// <summary>Every occurrence that overlaps the days from the one to the other, both inclusive, sorted by start, then by original start.</summary>
    /// <remarks>One without end, or of no length, overlaps by its start. A changed one counts by its new time.</remarks>
    public static ImmutableArray<Occurrence> Expand(Schedule schedule, LocalDate from, LocalDate to) =>
        from > to ? [] : new ScheduleExpander(schedule).Expand(from, to);

    /// <summary>The local moment at which the last occurrence is over: its end, or its start if the end is open. Null: it recurs for ever.</summary>
    /// <remarks>Where nothing takes place at all, since every occurrence is excepted, it is the schedule's start.</remarks>
    public static LocalDateTime? LastEnd(Schedule schedule) =>
        schedule.Rule is { Count: null, Until: null } ? null : new ScheduleExpander(schedule).LastEnd();

    /// <summary>Whether the rule gives the start itself, as the content format demands; true without a rule, false too where UNTIL comes before the start.</summary>
    public static bool StartsOnRule(Schedule schedule) =>
        schedule.Rule is not { } rule || RecurrenceExpander.For(rule, schedule.Start, schedule.Zone).Contains(schedule.Start.Date);

    /// <summary>The changes of dates that the schedule has, without those of dates it never gave or takes away; of two of one date the later in the list.</summary>
    public static ImmutableArray<OccurrenceChange> ChangesInEffect(Schedule schedule) =>
        schedule.Changes.IsEmpty ? [] : [.. new ScheduleExpander(schedule).Changed().Select(o => o.Change!)];

    private ImmutableArray<Occurrence> Expand(LocalDate from, LocalDate to)
    {
        var result = ImmutableArray.CreateBuilder<Occurrence>();
        var window = new Window(from, to);
        foreach (var start in UnchangedStarts(EarliestDate(from), to))
        {
            var occurrence = new Occurrence(start, start, EndOf(start), null);
            if (window.Overlaps(occurrence)) result.Add(occurrence);
        }
        foreach (var occurrence in Changed())
            if (window.Overlaps(occurrence)) result.Add(occurrence);

        if (!_also.IsEmpty || _changes is not null)
            result.Sort((a, b) => a.Start.CompareTo(b.Start) is var order and not 0 ? order : a.Original.CompareTo(b.Original));
        return result.DrainToImmutable();
    }

    private LocalDateTime LastEnd()
    {
        LocalDateTime? last = null;
        // All unchanged ones are equally long: the rule's last is over last.
        var rule = _rule is null ? [_start] : _rule.DatesFromLast().Select(OnDate);
        foreach (var start in rule.Where(IsUnchanged).Take(1).Concat(_also.Where(IsUnchanged))) Consider(EndOf(start) ?? start);
        foreach (var occurrence in Changed()) Consider(occurrence.End ?? occurrence.Start);
        return last ?? _start;

        void Consider(LocalDateTime end)
        {
            if (last is null || end > last) last = end;
        }
    }

    private IEnumerable<LocalDateTime> UnchangedStarts(LocalDate from, LocalDate to)
    {
        var rule = _rule is null ? [_start] : _rule.Dates(from, to).Select(OnDate);
        var starts = _also.IsEmpty ? rule : rule.Concat(_also);
        return _except is null && _changes is null ? starts : starts.Where(IsUnchanged);
    }

    private IEnumerable<Occurrence> Changed()
    {
        if (_changes is null) yield break;
        var also = _also.ToHashSet();
        foreach (var (original, change) in _changes)
        {
            if (_except is not null && _except.Contains(original) || !GivenByRule(original) && !also.Contains(original)) continue;
            var start = change.Start is { } newStart ? Shown(newStart) : original;
            yield return new Occurrence(original, start, change.End is { } newEnd ? Shown(newEnd) : EndOf(start), change);
        }
    }

    private bool IsUnchanged(LocalDateTime start) => _except?.Contains(start) != true && _changes?.ContainsKey(start) != true;

    private bool GivenByRule(LocalDateTime start)
    {
        if (_rule is null) return start == _start;
        // What the clocks moved forward stands under the date before.
        for (var days = 0; days < ShiftDays; days++)
            if (start.Date.Year > 0 && start.Date.PlusDays(-days) is var date && _rule.Contains(date) && OnDate(date) == start) return true;
        return false;
    }

    private LocalDateTime OnDate(LocalDate date) => Shown(date.At(_schedule.Start.TimeOfDay));

    private LocalDateTime Shown(LocalDateTime local) => _schedule.AllDay ? local : _shownTimes.At(local);

    // The earliest date on which something starts that still runs on the given one.
    private LocalDate EarliestDate(LocalDate from)
    {
        var day = DayNumber.Of(from) - Math.Max(0, _lengthDays) - ShiftDays;
        return day < 0 ? LocalDate.MinIsoValue : DayNumber.ToDate(day);
    }

    private LocalDateTime? EndOf(LocalDateTime start)
    {
        if (_schedule.End is null) return null;
        var nanoseconds = start.TimeOfDay.NanosecondOfDay + _lengthNanoseconds;
        var days = _lengthDays;
        if (nanoseconds < 0) (nanoseconds, days) = (nanoseconds + NodaConstants.NanosecondsPerDay, days - 1);
        if (nanoseconds >= NodaConstants.NanosecondsPerDay) (nanoseconds, days) = (nanoseconds - NodaConstants.NanosecondsPerDay, days + 1);
        var time = LocalTime.FromNanosecondsSinceMidnight(nanoseconds);
        // Dates end with the year 9999: what lasts longer ends there.
        return (long)DayNumber.Of(start.Date) + days > DayNumber.Of(LocalDate.MaxIsoValue)
            ? LocalDate.MaxIsoValue.At(time)
            : Shown(start.Date.PlusDays(days).At(time));
    }

    private readonly record struct Window(LocalDate From, LocalDate To)
    {
        public bool Overlaps(in Occurrence occurrence)
        {
            var (start, end) = (occurrence.Start, occurrence.End);
            if (start.Date > To) return false;
            return start.Date >= From || end is { } over && over > start && (over.Date > From || over.Date == From && over.TimeOfDay > LocalTime.Midnight);
        }
    }
}
