using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;
using RegionSite.Calendar;
using RegionSite.Diagnostics;

namespace RegionSite.Reading.Ics;

/// <summary>What the time zone names (TZID) in one calendar mean.</summary>
internal sealed class IcsTimeZones(DateTimeZone regionZone, Reporter reporter)
{
    private static readonly TzdbDateTimeZoneSource Source = TzdbDateTimeZoneSource.Default;

    private static readonly FrozenDictionary<string, string> KnownIds =
        Source.GetIds().GroupBy(id => id, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> WindowsIds =
        Source.WindowsMapping.PrimaryMapping.ToFrozenDictionary(p => p.Key, p => p.Value, StringComparer.OrdinalIgnoreCase);

    private const int LongestName = 255;

    private readonly Dictionary<string, IcsComponent> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeZone?> _found = new(StringComparer.Ordinal);

    public DateTimeZone RegionZone => regionZone;

    public void Define(IcsComponent timeZone)
    {
        if (timeZone.Text("TZID") is { } name) _definitions.TryAdd(name, timeZone);
    }

    /// <summary>Null where the name is neither known nor rightly defined.</summary>
    public DateTimeZone? Find(string name)
    {
        if (_found.TryGetValue(name, out var zone)) return zone;
        zone = name.Length > LongestName ? null : Known(name) ?? Defined(name);
        // All the names of UTC are one: times in it are told in the region's zone.
        if (zone is not null && Source.CanonicalIdMap.TryGetValue(zone.Id, out var canonical) && canonical is "Etc/UTC" or "Etc/GMT") zone = DateTimeZone.Utc;
        _found.Add(name, zone);
        return zone;
    }

    /// <summary>In the region's zone where the file's own zone agrees with it for as long as the event recurs: readers know its name.</summary>
    public Schedule Settle(Schedule schedule)
    {
        if (schedule.Zone is not IcsTimeZone) return schedule;
        var first = schedule.Start;
        var last = schedule.End ?? schedule.Start;
        foreach (var date in schedule.Also.Concat(schedule.Except).Concat(schedule.Changes.SelectMany(c => new[] { c.Original, c.Start ?? c.Original, c.End ?? c.Original })))
        {
            if (date < first) first = date;
            if (date > last) last = date;
        }
        if (schedule.Rule is { } rule) last = LocalDateTime.Max(last, rule.Until is { } until ? until.Date.PlusDays(1).AtMidnight() : schedule.Start.PlusYears(40));
        // Two days on either side are more than any offset; beyond 2100 the file's rules are not followed.
        var from = first.PlusDays(-2).InUtc().ToInstant();
        var to = Instant.Min(last.PlusDays(2).InUtc().ToInstant(), Instant.FromUtc(2100, 1, 1, 0, 0));
        return SameOffsets(schedule.Zone, regionZone, from, to) ? schedule with { Zone = regionZone } : schedule;
    }

    private static DateTimeZone? Known(string name)
    {
        // A global name ends in the zone it means: /freeassociation.sourceforge.net/Europe/Berlin.
        for (var rest = name; ; rest = rest[(rest.IndexOf('/', StringComparison.Ordinal) + 1)..])
        {
            if (KnownIds.TryGetValue(rest, out var id)) return DateTimeZoneProviders.Tzdb[id];
            if (!name.StartsWith('/') || !rest.Contains('/', StringComparison.Ordinal)) return null;
        }
    }

    private DateTimeZone? Defined(string name)
    {
        var definition = _definitions.GetValueOrDefault(name);
        if (definition?.Text("X-LIC-LOCATION") is { } location && Known(location) is { } located) return located;
        if (WindowsIds.TryGetValue(name, out var windows)) return OfWindows(name, windows);
        if (name == "tzone://Microsoft/Utc") return DateTimeZone.Utc;
        return definition is null ? null : new IcsTimeZoneRules(definition, name, reporter).Build();
    }

    // One Windows name stands for many zones: the region's own, where it is among them.
    private DateTimeZone OfWindows(string name, string primary)
    {
        var region = Source.CanonicalIdMap.TryGetValue(regionZone.Id, out var canonical) ? canonical : regionZone.Id;
        var covered = Source.WindowsMapping.MapZones.Any(m => m.WindowsId.Equals(name, StringComparison.OrdinalIgnoreCase) && m.TzdbIds.Contains(region));
        return covered ? regionZone : DateTimeZoneProviders.Tzdb[primary];
    }

    private static bool SameOffsets(DateTimeZone a, DateTimeZone b, Instant from, Instant to)
    {
        for (var at = from; at <= to;)
        {
            var (inA, inB) = (a.GetZoneInterval(at), b.GetZoneInterval(at));
            if (inA.WallOffset != inB.WallOffset) return false;
            var end = inA.HasEnd ? inA.End : Instant.MaxValue;
            at = inB.HasEnd ? Instant.Min(end, inB.End) : end;
        }
        return true;
    }
}
