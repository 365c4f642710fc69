using System.Buffers;
using System.Text;
using NodaTime;
using RegionSite.Calendar;

namespace RegionSite.Tests.Calendar;

/// <summary>Entries and calendar files for tests.</summary>
internal static class IcsCalendars
{
    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public static readonly Instant Stamp = Instant.FromUtc(2027, 1, 1, 0, 0);

    public static IcsEntry Entry(Schedule schedule, string uid = "fest@region.example") =>
        new() { Uid = uid, Stamp = Stamp, Summary = "Fest", Schedule = schedule };

    public static Schedule Timed(LocalDateTime start, LocalDateTime? end, DateTimeZone? zone = null) =>
        new() { Start = start, End = end, AllDay = false, Zone = zone ?? Berlin };

    public static Schedule Days(LocalDate first, LocalDate endExclusive) =>
        new() { Start = first.AtMidnight(), End = endExclusive.AtMidnight(), AllDay = true, Zone = Berlin };

    public static string Rendered(IcsEntry entry) => Encoding.UTF8.GetString(IcsCalendarWriter.RenderEvent(entry).Bytes.Span);

    public static string File(params IcsEntry[] entries)
    {
        var calendar = new IcsCalendar { Name = "Termine", ProductId = "-//Example//RegionSite//DE", Zone = Berlin };
        var buffer = new ArrayBufferWriter<byte>();
        IcsCalendarWriter.Write(calendar, [.. entries.Select(IcsCalendarWriter.RenderEvent)], buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
