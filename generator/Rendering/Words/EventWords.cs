using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;

namespace RegionSite.Rendering.Words;

/// <summary>An event's dates and state for people and for machines.</summary>
internal static class EventWords
{
    public static string Date(EventDates dates, Occurrence occurrence, string language) => DateWords.Span(occurrence.Start, occurrence.End, dates.AllDay, language);

    /// <summary>For <c>datetime</c> and JSON: a date for whole days, else with the offset of that day.</summary>
    public static string Machine(LocalDateTime time, EventDates dates) => dates.AllDay ? $"{time.Date:uuuu-MM-dd}" : WithOffset(time, dates.Zone);

    /// <summary>RFC 3339 with the zone's offset at that time.</summary>
    public static string WithOffset(LocalDateTime time, DateTimeZone zone)
    {
        var at = LocalTimes.ToInstant(time, zone).InZone(zone);
        var offset = at.Offset.Seconds / 60;
        return $"{at.LocalDateTime:uuuu-MM-ddTHH:mm:ss}{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:00}:{Math.Abs(offset) % 60:00}";
    }

    /// <summary>The moment it is over.</summary>
    public static string Ends(Occurrence occurrence, EventDates dates) => WithOffset(EventDates.Over(occurrence), dates.Zone);

    /// <summary>The word for what is not as usual; null where all is.</summary>
    public static string? State(EventItem item, Occurrence? occurrence)
    {
        var status = occurrence?.Change is { } change && item.Changes.ElementAtOrDefault(change.Index)?.Status is { } own ? own : item.Status;
        return status switch
        {
            EventStatus.Cancelled => "cancelled",
            EventStatus.Postponed => "postponed",
            EventStatus.Rescheduled => "rescheduled",
            EventStatus.MovedOnline => "moved-online",
            _ => item.Registration is { SoldOut: true } ? "sold-out" : null,
        };
    }
}
