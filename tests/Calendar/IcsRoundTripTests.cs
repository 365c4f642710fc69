using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Ics;
using static RegionSite.Tests.Calendar.IcsCalendars;

namespace RegionSite.Tests.Calendar;

public class IcsRoundTripTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    public static TheoryData<string> Names => [.. Schedules.Keys];

    private static readonly ImmutableSortedDictionary<string, Schedule> Schedules = new Dictionary<string, Schedule>
    {
        ["single"] = Timed(At(5, 14, 18), At(5, 14, 20)),
        ["open end"] = Timed(At(5, 14, 18), null),
        ["night of spring"] = Timed(At(3, 27, 22), At(3, 28, 4)),
        ["night of autumn"] = Timed(At(10, 30, 22), At(10, 31, 4)),
        ["skipped hour"] = Timed(At(3, 28, 2), At(3, 28, 4)),
        ["repeated hour"] = Timed(At(10, 31, 2), At(10, 31, 4)),
        ["another zone"] = Timed(At(5, 14, 18), At(5, 14, 20), London),
        ["utc series"] = Timed(At(1, 8, 17), At(1, 8, 18), DateTimeZone.Utc) with { Rule = new RecurrenceRule { Frequency = Frequency.Weekly }, Except = [At(1, 15, 17)] },
        ["one day"] = Days(new LocalDate(2027, 6, 11), new LocalDate(2027, 6, 12)),
        ["days over spring"] = Days(new LocalDate(2027, 3, 27), new LocalDate(2027, 3, 30)),
        ["days over autumn"] = Days(new LocalDate(2027, 10, 30), new LocalDate(2027, 11, 2)) with { Rule = new RecurrenceRule { Frequency = Frequency.Yearly, Count = 3 }, Also = [At(12, 1, 0)] },
        ["dates without a rule"] = Timed(At(5, 14, 18), At(5, 14, 20)) with { Also = [At(5, 15, 18), At(6, 1, 9)], Except = [At(5, 14, 18)] },
        ["days without a rule"] = Days(new LocalDate(2027, 6, 11), new LocalDate(2027, 6, 12)) with { Also = [At(12, 1, 0)] },
        ["series over both changes"] = Timed(At(1, 8, 19), At(1, 8, 21)) with
        {
            Rule = new RecurrenceRule { Frequency = Frequency.Weekly, Interval = 2, ByDay = [new WeekdayOrdinal(0, IsoDayOfWeek.Friday)] },
            Also = [At(3, 28, 19), At(10, 31, 19)],
            Except = [At(3, 19, 19), At(11, 12, 19)],
            Changes =
            [
                new OccurrenceChange { Original = At(4, 2, 19), Start = At(3, 28, 3), End = At(3, 28, 5), Index = 0 },
                new OccurrenceChange { Original = At(11, 26, 19), Index = 1 },
            ],
        },
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_reads_back(string name)
    {
        var schedule = Schedules[name];
        var entry = Entry(schedule) with
        {
            Sequence = 7,
            LastModified = Instant.FromUtc(2027, 2, 1, 8, 0),
            Summary = "Führung; Musik, Tanz \\ mehr 🎉 " + new string('ü', 90),
            Description = "Erste Zeile: \"ja\"\n\n  dritte; Ende" + new string('€', 80),
            Location = "Rathaus, Markt 1",
            Position = new IcsGeo(52.323456, -10.5),
            Url = "https://region.example/termine/p/nacht/?a=b&c=d",
            Conference = "https://meet.example/x",
            Categories = ["Wirtschaft", "Kultur, Kunst"],
            Changes = [new IcsEntryChange { Location = "Park" }, new IcsEntryChange { Status = IcsStatus.Cancelled, Summary = "Fällt aus", Description = "Glatteis" }],
        };

        var bag = new DiagnosticBag();
        var e = Assert.Single(IcsReader.Read(IcsCalendars.File(entry), "t.ics", Berlin, bag.Reporter));
        Assert.Empty(bag.Sorted());
        Assert.Equal((entry.Uid, entry.Sequence, entry.Summary, entry.Description, entry.Location), (e.Uid, e.Sequence, e.Title, e.Description, e.Location));
        Assert.Equal((entry.Url, entry.Conference), (e.Url, e.Online));
        Assert.Equal(entry.Categories.ToArray(), e.Categories.ToArray());
        Assert.Equal(new IcsPosition(52.323456, -10.5), e.Position);
        Assert.Equal(new LocalDateTime(2027, 2, 1, 9, 0), e.LastModified);

        var read = e.Schedule;
        Assert.Equal((schedule.Start, schedule.End, schedule.AllDay, schedule.Zone), (read.Start, read.End, read.AllDay, read.Zone));
        Assert.Equal(schedule.Rule is { } rule ? Text(rule) : null, read.Rule is { } again ? Text(again) : null);
        Assert.Equal(schedule.Also.ToArray(), read.Also.ToArray());
        Assert.Equal(schedule.Except.ToArray(), read.Except.ToArray());
        Assert.Equal(schedule.Changes.ToArray(), read.Changes.ToArray());
        if (schedule.Changes.Length > 0)
            Assert.Equal([new IcsChange(null, null, "Park", null), new IcsChange(EventStatus.Cancelled, "Fällt aus", null, "Glatteis")], e.Changes.ToArray());
    }

    [Fact]
    public void Same_entries_give_the_same_bytes()
    {
        var entries = Schedules.Values.Select((s, i) => Entry(s, $"e{i}@region.example")).ToArray();
        Assert.Equal(IcsCalendars.File(entries), IcsCalendars.File(entries));
    }

    private static LocalDateTime At(int month, int day, int hour) => new(2027, month, day, hour, 30 * (hour % 2));

    private static string Text(RecurrenceRule rule) => RecurrenceRuleText.Format(rule, Berlin, false, LocalTime.Midnight);
}
