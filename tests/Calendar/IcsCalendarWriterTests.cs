using NodaTime;
using RegionSite.Calendar;
using static RegionSite.Tests.Calendar.IcsCalendars;

namespace RegionSite.Tests.Calendar;

public class IcsCalendarWriterTests
{
    [Fact]
    public void Calendar_says_what_it_is_and_defines_its_zone_before_its_events()
    {
        var entry = Entry(Timed(new LocalDateTime(2027, 5, 14, 18, 0), new LocalDateTime(2027, 5, 14, 20, 0))) with
        {
            Sequence = 3,
            LastModified = Instant.FromUtc(2027, 2, 1, 8, 0),
            Summary = "Nacht der Unternehmen; mit Führung",
            Description = "Erste Zeile\nzweite",
            Location = "Rathaus, Markt 1",
            Position = new IcsGeo(52.32, 10.23),
            Url = "https://region.example/termine/p/nacht/",
            Conference = "https://meet.example/x",
            ConferenceLabel = "Online teilnehmen",
            Organizer = new IcsOrganizer("Die \"Bühne\", e.V.", "o+m@b.example"),
            Image = new IcsImage("https://region.example/media/p/nacht.png", "image/png"),
            Categories = ["Wirtschaft", "Kultur, Kunst"],
            Status = IcsStatus.Tentative,
        };
        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//RegionSite//DE
            CALSCALE:GREGORIAN
            NAME:Termine
            X-WR-CALNAME:Termine
            REFRESH-INTERVAL;VALUE=DURATION:PT6H
            X-PUBLISHED-TTL:PT6H
            BEGIN:VTIMEZONE
            TZID:Europe/Berlin
            BEGIN:DAYLIGHT
            DTSTART:19960331T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZNAME:CEST
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZNAME:CET
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:fest@region.example
            DTSTAMP:20270101T000000Z
            DTSTART;TZID=Europe/Berlin:20270514T180000
            DTEND;TZID=Europe/Berlin:20270514T200000
            SUMMARY:Nacht der Unternehmen\; mit Führung
            DESCRIPTION:Erste Zeile\nzweite
            LOCATION:Rathaus\, Markt 1
            GEO:52.32;10.23
            URL:https://region.example/termine/p/nacht/
            ORGANIZER;CN="Die ^'Bühne^', e.V.":mailto:o%2Bm@b.example
            CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Online teilnehmen:https://meet.exa
             mple/x
            IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/png:https://region.example/medi
             a/p/nacht.png
            CATEGORIES:Wirtschaft,Kultur\, Kunst
            STATUS:TENTATIVE
            SEQUENCE:3
            LAST-MODIFIED:20270201T080000Z
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            IcsCalendars.File(entry));
    }

    // Programs that heed it (x-wr-timezone, and so recurring-ical-events) take the Z of imported times for local time.
    [Fact]
    public void No_zone_of_the_whole_calendar_stands_against_times_in_utc()
    {
        var entry = Entry(Timed(new LocalDateTime(2027, 6, 11, 10, 0), null, DateTimeZone.Utc) with { Rule = new RecurrenceRule { Frequency = Frequency.Weekly } });
        Assert.DoesNotContain("X-WR-TIMEZONE", IcsCalendars.File(entry), StringComparison.Ordinal);
    }

    [Fact]
    public void Start_stands_among_further_dates_where_no_rule_gives_it()
    {
        var start = new LocalDateTime(2027, 6, 11, 10, 0);
        var list = Timed(start, null) with { Also = [start.PlusDays(3)] };
        Assert.Contains("RDATE;TZID=Europe/Berlin:20270611T100000,20270614T100000\r\n", Rendered(Entry(list)), StringComparison.Ordinal);
        var series = list with { Rule = new RecurrenceRule { Frequency = Frequency.Weekly } };
        Assert.Contains("RDATE;TZID=Europe/Berlin:20270614T100000\r\n", Rendered(Entry(series)), StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_calendar_still_has_a_component() =>
        Assert.Contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n", IcsCalendars.File(), StringComparison.Ordinal);

    [Fact]
    public void All_day_event_has_dates_an_exclusive_end_and_no_zone()
    {
        var entry = Entry(Days(new LocalDate(2027, 6, 11), new LocalDate(2027, 6, 14)) with { Except = [new LocalDateTime(2027, 6, 18, 0, 0)], Also = [new LocalDateTime(2027, 7, 1, 0, 0)] });
        Assert.Contains("DTSTART;VALUE=DATE:20270611\r\nDTEND;VALUE=DATE:20270614\r\nRDATE;VALUE=DATE:20270611,20270701\r\nEXDATE;VALUE=DATE:20270618\r\n", Rendered(entry), StringComparison.Ordinal);
        Assert.DoesNotContain("VTIMEZONE", IcsCalendars.File(entry), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_end_and_an_end_at_the_start_are_not_written()
    {
        var start = new LocalDateTime(2027, 6, 11, 10, 0);
        Assert.DoesNotContain("DTEND", Rendered(Entry(Timed(start, null))), StringComparison.Ordinal);
        Assert.DoesNotContain("DTEND", Rendered(Entry(Timed(start, start))), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_in_utc_need_no_zone() =>
        Assert.Contains("DTSTART:20270611T100000Z\r\n", IcsCalendars.File(Entry(Timed(new LocalDateTime(2027, 6, 11, 10, 0), null, DateTimeZone.Utc))), StringComparison.Ordinal);

    [Fact]
    public void Changed_occurrence_is_an_event_with_a_recurrence_id()
    {
        var schedule = Timed(new LocalDateTime(2027, 5, 6, 19, 0), new LocalDateTime(2027, 5, 6, 20, 30)) with
        {
            Rule = new RecurrenceRule { Frequency = Frequency.Weekly },
            Except = [new LocalDateTime(2027, 5, 27, 19, 0)],
            Changes =
            [
                new OccurrenceChange { Original = new LocalDateTime(2027, 5, 13, 19, 0), Start = new LocalDateTime(2027, 5, 14, 18, 0), Index = 0 },
                new OccurrenceChange { Original = new LocalDateTime(2027, 5, 20, 19, 0), Index = 1 },
            ],
        };
        var entry = Entry(schedule) with
        {
            Location = "Aula",
            Position = new IcsGeo(52, 10),
            Changes = [new IcsEntryChange { Location = "Park" }, new IcsEntryChange { Status = IcsStatus.Cancelled, Summary = "Fest fällt aus" }],
        };
        Assert.Equal(
            """
            BEGIN:VEVENT
            UID:fest@region.example
            DTSTAMP:20270101T000000Z
            DTSTART;TZID=Europe/Berlin:20270506T190000
            DTEND;TZID=Europe/Berlin:20270506T203000
            RRULE:FREQ=WEEKLY
            EXDATE;TZID=Europe/Berlin:20270527T190000
            SUMMARY:Fest
            LOCATION:Aula
            GEO:52;10
            STATUS:CONFIRMED
            SEQUENCE:0
            END:VEVENT
            BEGIN:VEVENT
            UID:fest@region.example
            DTSTAMP:20270101T000000Z
            RECURRENCE-ID;TZID=Europe/Berlin:20270513T190000
            DTSTART;TZID=Europe/Berlin:20270514T180000
            DTEND;TZID=Europe/Berlin:20270514T193000
            SUMMARY:Fest
            LOCATION:Park
            STATUS:CONFIRMED
            SEQUENCE:0
            END:VEVENT
            BEGIN:VEVENT
            UID:fest@region.example
            DTSTAMP:20270101T000000Z
            RECURRENCE-ID;TZID=Europe/Berlin:20270520T190000
            DTSTART;TZID=Europe/Berlin:20270520T190000
            DTEND;TZID=Europe/Berlin:20270520T203000
            SUMMARY:Fest fällt aus
            LOCATION:Aula
            GEO:52;10
            STATUS:CANCELLED
            SEQUENCE:0
            END:VEVENT

            """.ReplaceLineEndings("\r\n"),
            Rendered(entry));
    }

    [Fact]
    public void Change_of_a_date_that_is_not_there_is_no_further_date()
    {
        var schedule = Timed(new LocalDateTime(2027, 5, 6, 19, 0), null) with
        {
            Rule = new RecurrenceRule { Frequency = Frequency.Weekly },
            Except = [new LocalDateTime(2027, 5, 20, 19, 0)],
            Changes =
            [
                new OccurrenceChange { Original = new LocalDateTime(2027, 5, 14, 19, 0), Start = new LocalDateTime(2027, 5, 15, 19, 0) },
                new OccurrenceChange { Original = new LocalDateTime(2027, 5, 20, 19, 0), Start = new LocalDateTime(2027, 5, 21, 19, 0) },
            ],
        };
        Assert.DoesNotContain("RECURRENCE-ID", Rendered(Entry(schedule)), StringComparison.Ordinal);
    }

    [Fact]
    public void Zones_come_once_each_by_name_whatever_the_order_of_events()
    {
        var start = new LocalDateTime(2027, 6, 11, 10, 0);
        IcsEntry At(string zone) => Entry(Timed(start, null, DateTimeZoneProviders.Tzdb[zone]));
        var file = IcsCalendars.File(At("Europe/London"), At("Asia/Kolkata"), At("Europe/London"));
        Assert.Equal(["TZID:Asia/Kolkata", "TZID:Europe/London"], file.Split("\r\n").Where(l => l.StartsWith("TZID:", StringComparison.Ordinal)));
    }
}
