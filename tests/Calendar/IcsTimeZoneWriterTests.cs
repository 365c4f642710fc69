using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;
using RegionSite.Reading.Ics;
using static RegionSite.Tests.Calendar.IcsCalendars;

namespace RegionSite.Tests.Calendar;

public class IcsTimeZoneWriterTests
{
    public static TheoryData<string, int, int> ZonesAndYears()
    {
        var data = new TheoryData<string, int, int>();
        foreach (var zone in (string[])["Europe/Berlin", "Europe/London", "Europe/Dublin", "America/New_York", "Asia/Kolkata", "America/Sao_Paulo", "America/Santiago", "Africa/Casablanca", "Australia/Sydney", "Pacific/Apia"])
        {
            data.Add(zone, 2020, 2035);
            data.Add(zone, 1990, 2035);
            data.Add(zone, 2018, 2019);
            data.Add(zone, 2010, 0);
        }
        return data;
    }

    // Read back by rules of our own reader, which the tests beside it compare with the zone data; the zone is renamed, or its name alone would do.
    [Theory]
    [MemberData(nameof(ZonesAndYears))]
    public void Written_zone_has_the_moments_of_the_real_one(string name, int firstYear, int lastYear)
    {
        var zone = DateTimeZoneProviders.Tzdb[name];
        var schedule = Timed(new LocalDateTime(firstYear, 1, 1, 0, 0), null, zone);
        schedule = lastYear == 0
            ? schedule with { Rule = new RecurrenceRule { Frequency = Frequency.Weekly } }
            : schedule with { Also = [new LocalDateTime(lastYear, 12, 31, 23, 0)] };
        var read = ReadZone(IcsCalendars.File(Entry(schedule)).Replace(name, "Eigene", StringComparison.Ordinal));

        var from = Instant.FromUtc(firstYear, 1, 1, 0, 0) - Duration.FromDays(1);
        var to = Instant.FromUtc((lastYear == 0 ? 2049 : lastYear) + 1, 1, 1, 0, 0) + Duration.FromDays(1);
        foreach (var interval in zone.GetZoneIntervals(from, to))
        {
            var start = Instant.Max(from, interval.HasStart ? interval.Start : from);
            var end = Instant.Min(to, interval.HasEnd ? interval.End : to) - Duration.FromSeconds(1);
            Assert.Equal((start, interval.WallOffset), (start, read.GetUtcOffset(start)));
            Assert.Equal((end, interval.WallOffset), (end, read.GetUtcOffset(end)));
        }
    }

    [Fact]
    public void Zone_without_changes_is_one_observance()
    {
        var file = IcsCalendars.File(Entry(Timed(new LocalDateTime(2027, 5, 1, 10, 0), null, DateTimeZoneProviders.Tzdb["Asia/Kolkata"])));
        Assert.Single(Observances(file));
        Assert.DoesNotContain("RRULE", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Europe/Berlin", 2, 2)]
    [InlineData("Europe/London", 2, 2)]
    [InlineData("America/New_York", 2, 2)]
    [InlineData("America/Sao_Paulo", 1, 0)]
    public void Present_rule_is_written_as_a_rule(string zone, int observances, int rules)
    {
        var file = IcsCalendars.File(Entry(Timed(new LocalDateTime(2027, 5, 1, 10, 0), null, DateTimeZoneProviders.Tzdb[zone])));
        Assert.Equal((observances, rules), (Observances(file).Length, file.Split("RRULE:").Length - 1));
    }

    [Fact]
    public void Definition_does_not_change_with_the_years_it_is_used_in() =>
        Assert.Equal(ZoneBlock(2024), ZoneBlock(2061));

    private static string ZoneBlock(int year)
    {
        var file = IcsCalendars.File(Entry(Timed(new LocalDateTime(year, 5, 1, 10, 0), null)));
        return file[file.IndexOf("BEGIN:VTIMEZONE", StringComparison.Ordinal)..file.IndexOf("END:VTIMEZONE", StringComparison.Ordinal)];
    }

    private static ImmutableArray<string> Observances(string file) => [.. file.Split("\r\n").Where(l => l is "BEGIN:STANDARD" or "BEGIN:DAYLIGHT")];

    private static DateTimeZone ReadZone(string file)
    {
        var bag = new DiagnosticBag();
        // In a region that agrees with none of the zones, so that the zone stays what the file says.
        var e = Assert.Single(IcsReader.Read(file, "t.ics", DateTimeZoneProviders.Tzdb["Pacific/Marquesas"], bag.Reporter));
        Assert.Empty(bag.Sorted());
        return e.Schedule.Zone;
    }
}
