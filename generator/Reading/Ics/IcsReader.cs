using System.Collections.Immutable;
using NodaTime;
using RegionSite.Diagnostics;

namespace RegionSite.Reading.Ics;

/// <summary>Reads calendar files (RFC 5545). They come from anywhere: nothing in one can make this hang or throw.</summary>
internal static class IcsReader
{
    /// <summary>In UTF-16 units.</summary>
    private const int LongestText = 5 * 1024 * 1024;

    private const int MostLines = 100_000;
    private const int MostEvents = 10_000;

    /// <summary>Reads every VEVENT, in the order of the file; a bad component is reported and left out, the rest kept.</summary>
    public static ImmutableArray<IcsEvent> Read(string text, string displayFile, DateTimeZone regionZone, Reporter reporter)
    {
        if (text.Length > LongestText) return Refuse(IcsCodes.TooLarge);
        if (IcsLines.Unfold(text, MostLines) is not { } lines) return Refuse(IcsCodes.TooManyLines);
        if (!lines.Exists(l => IsBegin(l, "VCALENDAR"))) return Refuse(IcsCodes.NotACalendar);
        var count = lines.Count(l => IsBegin(l, "VEVENT"));
        if (count > MostEvents) return Refuse(IcsCodes.TooManyEvents);

        var roots = new IcsComponentReader(displayFile, reporter).Read(lines);
        var series = new List<IcsSeries>();
        var byUid = new Dictionary<string, IcsSeries>(StringComparer.Ordinal);
        foreach (var root in roots)
        {
            // Each calendar has time zones of its own: two may call different ones alike.
            var zones = new IcsTimeZones(regionZone, reporter);
            foreach (var component in Of(root).Where(c => c.Is("VTIMEZONE"))) zones.Define(component);
            var reader = new IcsEventReader(zones, count > 1, reporter);
            foreach (var component in Of(root).Where(c => c.Is("VEVENT"))) Take(component, reader.Read(component));
        }
        return [.. series.Select(s => s.Join()).OfType<IcsSeries.Joined>().Select(j => new IcsEventReader(j.Draft.Zones, false, reporter).Complete(j.Draft, j.Schedule, j.Changes))];

        void Take(IcsComponent component, IcsEventDraft? draft)
        {
            var uid = component.Text("UID");
            if (uid is null || !byUid.TryGetValue(uid, out var one))
            {
                one = new IcsSeries(reporter);
                series.Add(one);
                if (uid is not null) byUid.Add(uid, one);
            }
            if (draft is not null) one.Add(draft);
            else if (component.Property("RECURRENCE-ID") is null) one.MasterFaulty = true;
        }

        ImmutableArray<IcsEvent> Refuse(DiagnosticCode code)
        {
            reporter.Report(code, SourceLocation.StartOf(displayFile));
            return [];
        }
    }

    private static bool IsBegin(IcsLine line, string name) =>
        line.Text.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase) && line.Text.AsSpan(6).Trim().Equals(name, StringComparison.OrdinalIgnoreCase);

    private static List<IcsComponent> Of(IcsComponent root) => root.Is("VCALENDAR") ? root.Children : [root];
}
