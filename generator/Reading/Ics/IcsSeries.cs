using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Reading.Ics;

/// <summary>The VEVENTs with one UID: the series, and the changes of single dates (RECURRENCE-ID) wherever in the file they stand.</summary>
internal sealed class IcsSeries(Reporter reporter)
{
    private readonly List<IcsEventDraft> _changes = [];

    /// <summary>The VEVENT without RECURRENCE-ID.</summary>
    public IcsEventDraft? Master { get; private set; }

    /// <summary>The series itself is wrong and has been reported: its changes are left out with it.</summary>
    public bool MasterFaulty { get; set; }

    public void Add(IcsEventDraft draft)
    {
        if (draft.Changed is not null) _changes.Add(draft);
        else if (Master is null) Master = draft;
        else reporter.Report(IcsCodes.SecondUid, draft.UidAt, IcsText.Shown(draft.Uid ?? ""), Master.Component.At.Line.ToString());
    }

    /// <summary>Null where nothing sound is left.</summary>
    public Joined? Join()
    {
        if (Master is null) return MasterFaulty ? null : JoinWithoutMaster();
        var joined = new SortedDictionary<LocalDateTime, (IcsEventDraft Draft, OccurrenceChange Change)>();
        foreach (var draft in _changes)
        {
            if (ChangeOf(Master, draft) is { } change && (!joined.TryGetValue(change.Original, out var rival) || draft.Sequence >= rival.Draft.Sequence))
                joined[change.Original] = (draft, change);
        }
        return Build(Master, joined, []);
    }

    // Invitations to single dates of a series come without it: the first stands for the event, the others are further dates.
    private Joined? JoinWithoutMaster()
    {
        var drafts = _changes.Where(IsComplete).OrderBy(d => d.Cancelled).ThenBy(d => d.Times!.Schedule.Start).ToList();
        if (drafts.Count == 0) return null;
        var first = drafts[0];
        var joined = new SortedDictionary<LocalDateTime, (IcsEventDraft, OccurrenceChange)>();
        foreach (var draft in drafts.Skip(1))
        {
            if (!IsOfOneKind(first, draft)) continue;
            var (start, end) = TimesIn(first.Times!.Schedule.Zone, draft.Times!.Schedule);
            if (start == first.Times.Schedule.Start) continue;
            joined[start] = (draft, new OccurrenceChange { Original = start, End = end == first.Times.UsualEnd(start) ? null : end });
        }
        return Build(first, joined, [.. joined.Keys]);
    }

    private static Joined Build(
        IcsEventDraft master, SortedDictionary<LocalDateTime, (IcsEventDraft Draft, OccurrenceChange Change)> joined, ImmutableArray<LocalDateTime> also)
    {
        var changes = ImmutableArray.CreateBuilder<OccurrenceChange>();
        var details = ImmutableArray.CreateBuilder<IcsChange>();
        foreach (var (draft, change) in joined.Values)
        {
            changes.Add(change with { Index = details.Count });
            details.Add(new IcsChange(
                draft.Cancelled == master.Cancelled ? null : draft.Cancelled ? EventStatus.Cancelled : EventStatus.Scheduled,
                Differing(draft.Title, master.Title),
                Differing(draft.Location, master.Location),
                Differing(draft.Description, master.Description)));
        }
        foreach (var period in master.Times!.Periods)
        {
            if (joined.ContainsKey(period.Original)) continue;
            changes.Add(period with { Index = details.Count });
            details.Add(new IcsChange(null, null, null, null));
        }
        var schedule = master.Times.Schedule;
        return new Joined(master, schedule with { Also = schedule.Also.AddRange(also), Changes = changes.ToImmutable() }, details.ToImmutable());
    }

    private OccurrenceChange? ChangeOf(IcsEventDraft master, IcsEventDraft draft)
    {
        var schedule = master.Times!.Schedule;
        var changed = draft.Changed!.Value;
        var original = schedule.AllDay ? changed.DayIn(schedule.Zone).AtMidnight()
            : changed.IsDay ? changed.Date + schedule.Start.TimeOfDay
            : changed.In(schedule.Zone);
        if (draft.Times is null) return new OccurrenceChange { Original = original };
        if (!IsOfOneKind(master, draft)) return null;

        var (start, end) = TimesIn(schedule.Zone, draft.Times.Schedule);
        if (start == original && end == master.Times.UsualEnd(original)) return new OccurrenceChange { Original = original };
        return new OccurrenceChange { Original = original, Start = start == original ? null : start, End = end };
    }

    private bool IsOfOneKind(IcsEventDraft master, IcsEventDraft draft)
    {
        if (master.Times!.Schedule.AllDay == draft.Times!.Schedule.AllDay) return true;
        reporter.Report(IcsCodes.MixedKinds, draft.Times.StartAt, IcsText.Shown(draft.Component.Property("DTSTART")!.Value));
        return false;
    }

    private bool IsComplete(IcsEventDraft draft)
    {
        if (draft.Title is null) reporter.Report(IcsCodes.MissingSummary, draft.Component.At);
        if (draft.Times is null) reporter.Report(IcsCodes.MissingStart, draft.Component.At);
        return draft.Title is not null && draft.Times is not null;
    }

    private static (LocalDateTime Start, LocalDateTime? End) TimesIn(DateTimeZone zone, Schedule schedule)
    {
        return schedule.AllDay || zone.Equals(schedule.Zone) ? (schedule.Start, schedule.End) : (In(schedule.Start), schedule.End is { } end ? In(end) : null);

        LocalDateTime In(LocalDateTime local) => local.InZoneLeniently(schedule.Zone).WithZone(zone).LocalDateTime;
    }

    private static string? Differing(string? text, string? usual) => text == usual ? null : text;

    /// <summary>An event with the schedule and the changes of its whole series.</summary>
    internal sealed record Joined(IcsEventDraft Draft, Schedule Schedule, ImmutableArray<IcsChange> Changes);
}
