using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace RegionSite.Calendar;

/// <summary>
/// Writes a VTIMEZONE (RFC 5545, 3.6.5) that is right for the years in use: the changes before one by one, and the two
/// yearly rules of the zone where it keeps to such, with no regard to today, so that a file keeps its bytes.
/// </summary>
internal sealed class IcsTimeZoneWriter(IcsWriter writer, IcsZoneUse use)
{
    private const int EarliestYear = 1970;

    private const int LatestYear = 2100;

    // A series without end, in a zone whose clocks follow no yearly rule, is described up to here.
    private const int OpenEndYear = 2050;

    private static readonly string[] Weekdays = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public void Write()
    {
        writer.Begin("VTIMEZONE");
        writer.TextLine("TZID", use.Zone.Id);
        var rules = IcsYearlyRules.Of(use.Zone);
        // An onset must hold before the first event, which may fall on New Year's Day in a zone far from UTC.
        var from = Instant.FromUtc(use.FirstYear, 1, 1, 0, 0) - Duration.FromDays(2);
        var lastYear = Math.Max(use.FirstYear, Math.Min(use.LastYear ?? Math.Max(OpenEndYear, use.FirstYear + 25), LatestYear));
        var to = Instant.FromUtc(lastYear + 1, 1, 1, 0, 0) + Duration.FromDays(2);
        if (rules.Rules.IsEmpty) Single(from, to);
        else
        {
            var begin = rules.FirstOnset;
            if (from < begin) Single(from, Instant.Min(to, begin - Duration.Epsilon));
            if (to >= begin)
                foreach (var rule in rules.Rules) Yearly(rule);
        }
        writer.End("VTIMEZONE");
    }

    private void Single(Instant from, Instant to)
    {
        foreach (var interval in use.Zone.GetZoneIntervals(from, to))
        {
            if (!interval.HasStart)
            {
                Observance(interval, new LocalDateTime(EarliestYear, 1, 1, 0, 0), interval.WallOffset, null);
                continue;
            }
            var before = use.Zone.GetZoneInterval(interval.Start - Duration.Epsilon).WallOffset;
            Observance(interval, interval.Start.WithOffset(before).LocalDateTime, before, null);
        }
    }

    private void Yearly(IcsYearlyRule rule) =>
        Observance(rule.First, rule.Onset, rule.Before, string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={rule.Onset.Month};BYDAY={rule.Ordinal}{Weekdays[(int)rule.Onset.DayOfWeek]}"));

    private void Observance(ZoneInterval interval, LocalDateTime onset, Offset before, string? rule)
    {
        var kind = interval.Savings > Offset.Zero ? "DAYLIGHT" : "STANDARD";
        writer.Begin(kind);
        writer.Line("DTSTART", IcsWriter.Basic(onset));
        writer.Line("TZOFFSETFROM", Text(before));
        writer.Line("TZOFFSETTO", Text(interval.WallOffset));
        if (rule is not null) writer.Line("RRULE", rule);
        writer.TextLine("TZNAME", interval.Name);
        writer.End(kind);
    }

    private static string Text(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{seconds / 3600:00}{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}{seconds % 60:00}");
    }
}
