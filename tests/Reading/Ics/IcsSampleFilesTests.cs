using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Reading.Ics;
using static RegionSite.Tests.Reading.Ics.IcsSamples;

namespace RegionSite.Tests.Reading.Ics;

public class IcsSampleFilesTests
{
    [Fact]
    public void Outlook_event_is_read_with_its_windows_zone()
    {
        var e = Assert.Single(ReadClean(Sample("outlook.ics")));
        Assert.Equal("040000008200E00074C5B7101A82E00800000000B0C1", e.Uid);
        Assert.Equal("Gründerabend im Kreishaus", e.Title);
        Assert.Equal("Wie gründet man im Landkreis? Der Abend gibt Antworten.\n\nMit Beispielen aus Handwerk, Handel und Pflege; Fragen sind willkommen.", e.Description);
        Assert.Equal("Kreishaus, Großer Sitzungssaal", e.Location);
        Assert.Equal("Wirtschaftsförderung, Landkreis A", e.Organizer);
        Assert.Equal(new LocalDateTime(2027, 4, 15, 18, 30), e.Schedule.Start);
        Assert.Equal(new LocalDateTime(2027, 4, 15, 20, 30), e.Schedule.End);
        Assert.Same(Berlin, e.Schedule.Zone);
        Assert.Equal(2, e.Sequence);
        Assert.Equal(new LocalDateTime(2027, 3, 11, 8, 0), e.LastModified);
        Assert.Equal((21, 1), (e.At.Line, e.At.Column));
    }

    [Fact]
    public void Google_times_in_utc_become_local_and_a_series_keeps_its_rule_and_exceptions()
    {
        var events = ReadClean(Sample("google.ics"));
        Assert.Equal(["Serenade im Schlosspark", "Offene Chorprobe"], events.Select(e => e.Title));

        Assert.Equal(new LocalDateTime(2027, 7, 2, 20, 0), events[0].Schedule.Start);
        Assert.Equal(new LocalDateTime(2027, 7, 2, 22, 0), events[0].Schedule.End);
        Assert.Same(Berlin, events[0].Schedule.Zone);
        Assert.Equal("https://meet.example.org/abc-defg", events[0].Online);
        Assert.Null(events[0].Description);

        var series = events[1].Schedule;
        Assert.Equal(Frequency.Weekly, series.Rule!.Frequency);
        Assert.Equal([new LocalDateTime(2027, 1, 15, 19, 30), new LocalDateTime(2027, 4, 2, 19, 30)], series.Except.ToArray());
        var change = Assert.Single(series.Changes);
        Assert.Equal(new LocalDateTime(2027, 2, 12, 19, 30), change.Original);
        Assert.Equal(new LocalDateTime(2027, 2, 12, 20, 30), change.Start);
        Assert.Equal(new LocalDateTime(2027, 2, 12, 22, 0), change.End);
        Assert.Equal(new IcsChange(null, null, "Turnhalle", null), events[1].Changes[change.Index]);
    }

    [Fact]
    public void Nextcloud_change_may_stand_before_its_series()
    {
        var e = Assert.Single(ReadClean(Sample("nextcloud.ics")));
        Assert.Equal(["Beratung", "Ehrenamt, Verein"], e.Categories.ToArray());
        Assert.Equal(new IcsPosition(52.32, 10.23), e.Position);
        Assert.Equal("https://verein.example/sprechstunde", e.Url);
        Assert.Equal(EventStatus.Scheduled, e.Status);
        Assert.Equal(6, e.Schedule.Rule!.Count);
        var change = Assert.Single(e.Schedule.Changes);
        Assert.Equal(new LocalDateTime(2027, 9, 14, 17, 0), change.Original);
        Assert.Null(change.Start);
        Assert.Equal(EventStatus.Cancelled, e.Changes[change.Index].Status);
    }

    [Fact]
    public void All_day_events_end_at_exclusive_midnight()
    {
        var events = ReadClean(Sample("all-day.ics"));
        Assert.All(events, e => Assert.True(e.Schedule.AllDay));
        Assert.Equal(
            [(new LocalDate(2027, 6, 11), new LocalDate(2027, 6, 14)), (new LocalDate(2027, 3, 20), new LocalDate(2027, 3, 21)), (new LocalDate(2027, 6, 5), new LocalDate(2027, 6, 6))],
            events.Select(e => (e.Schedule.Start.Date, e.Schedule.End!.Value.Date)));
        Assert.Equal([new LocalDateTime(2027, 8, 7, 0, 0)], events[2].Schedule.Except.ToArray());
    }

    [Fact]
    public void Zone_described_in_the_file_gives_the_right_moments()
    {
        var events = ReadClean(Sample("own-zone.ics"));
        Assert.Same(Berlin, events[0].Schedule.Zone);
        Assert.Equal(new LocalDateTime(2027, 7, 1, 19, 0), events[0].Schedule.Start);
        Assert.Equal(Instant.FromUtc(2027, 7, 1, 17, 30), events[1].Schedule.Start.InZoneStrictly(events[1].Schedule.Zone).ToInstant());
        Assert.StartsWith("Ferne Insel-", events[1].Schedule.Zone.Id, StringComparison.Ordinal);
        Assert.Equal(new LocalDateTime(2027, 7, 1, 9, 30), events[1].Schedule.End);
        Assert.Equal("Europe/Vienna", events[2].Schedule.Zone.Id);
    }

    [Fact]
    public void Faults_are_located_and_what_is_sound_is_kept()
    {
        var (events, found) = Read(Sample("broken.ics"));
        Assert.Equal(["Gut", "Auch gut"], events.Select(e => e.Title));
        Assert.Equal(
            [
                "11:20 RS1411 \"20270230\" is no date or time of a calendar file",
                "16:14 RS1409 unknown time zone \"Europa/Berlin\"",
                "23:6 RS1419 repeat rule is not understood at \"0\"",
                "26:1 RS1415 the event has no title (SUMMARY)",
                "33:26 RS1413 the end \"20270501T090000\" is before the start",
                "37:5 RS1417 UID \"gut-1\" already belongs to the event in line 4",
                "43:1 RS1408 \"Hier fehlt ein Leerzeichen\" is no line of a calendar file",
                "52:1 RS1406 \"BEGIN:VEVENT\" has no \"END:VEVENT\"",
            ],
            found.Select(Line));
    }
}
