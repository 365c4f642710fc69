using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Reading.Ics;
using static RegionSite.Tests.Reading.Ics.IcsSamples;

namespace RegionSite.Tests.Reading.Ics;

public class IcsTimeZoneRulesTests
{
    // Zones as programs describe them: each must give the moments of the zone it stands for, hour by hour around its changes.
    [Theory]
    [InlineData("Europe/Berlin", 1996, "D 19810329T020000 +0100 +0200 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "S 19961027T030000 +0200 +0100 RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")]
    [InlineData("Europe/Berlin", 2002, "D 16010325T020000 +0100 +0200 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYSETPOS=-1", "S 16011028T030000 +0200 +0100 RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=SU;BYMONTHDAY=25,26,27,28,29,30,31")]
    [InlineData("America/New_York", 2000, "D 19870405T020000 -0500 -0400 RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z", "D 20070311T020000 -0500 -0400 RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "S 19671029T020000 -0400 -0500 RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;COUNT=40", "S 20071104T020000 -0400 -0500 RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU")]
    [InlineData("Asia/Kolkata", 1990, "S 19700101T000000 +0530 +0530")]
    [InlineData("Europe/Moscow", 2009, "S 20091025T030000 +0400 +0300 RDATE:20101031T030000", "D 20090329T020000 +0300 +0400 RDATE:20100328T020000", "S 20110327T020000 +0300 +0400", "S 20141026T020000 +0400 +0300")]
    public void Described_zone_has_the_moments_of_the_real_one(string real, int fromYear, params string[] observances)
    {
        var zone = DateTimeZoneProviders.Tzdb[real];
        // In a region that no zone here agrees with, so that the zone stays what the file says.
        var described = ReadZone(observances);
        var year = Instant.FromUtc(fromYear, 12, 1, 0, 0);
        foreach (var interval in zone.GetZoneIntervals(year, Instant.FromUtc(2040, 1, 1, 0, 0)))
        {
            var start = interval.HasStart && interval.Start > year ? interval.Start : year;
            Assert.Equal((start, interval.WallOffset), (start, described.GetUtcOffset(start)));
            if (interval.HasEnd) Assert.Equal((interval.End, interval.WallOffset), (interval.End, described.GetUtcOffset(interval.End - Duration.FromSeconds(1))));
        }
    }

    private static DateTimeZone ReadZone(string[] observances)
    {
        var lines = observances.SelectMany(o =>
        {
            var parts = o.Split(' ');
            var name = parts[0] == "D" ? "DAYLIGHT" : "STANDARD";
            return (string[])["BEGIN:" + name, "DTSTART:" + parts[1], "TZOFFSETFROM:" + parts[2], "TZOFFSETTO:" + parts[3], .. parts[4..], "END:" + name];
        });
        var text = InCalendar(["BEGIN:VTIMEZONE", "TZID:Eigene", .. lines, "END:VTIMEZONE", "BEGIN:VEVENT", "DTSTART;TZID=Eigene:20270501T120000", "RRULE:FREQ=WEEKLY", "SUMMARY:x", "END:VEVENT"]);
        var bag = new DiagnosticBag();
        var e = Assert.Single(IcsReader.Read(text, FileName, DateTimeZoneProviders.Tzdb["Pacific/Marquesas"], bag.Reporter));
        Assert.Empty(bag.Sorted());
        return e.Schedule.Zone;
    }
}
