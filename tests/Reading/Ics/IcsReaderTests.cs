using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Reading.Ics;
using static RegionSite.Tests.Reading.Ics.IcsSamples;

namespace RegionSite.Tests.Reading.Ics;

public class IcsReaderTests
{
    [Theory]
    [InlineData("SUMMARY:a\\, b\\; c\\\\d", "a, b; c\\d")]
    [InlineData("SUMMARY:zwei\\nZeilen\\Nhier", "zwei Zeilen hier")]
    [InlineData("SUMMARY;LANGUAGE=de;X-A=\"b:c;d,e\":Titel: mit Doppelpunkt", "Titel: mit Doppelpunkt")]
    [InlineData("summary:klein", "klein")]
    [InlineData("SUMMARY:C:\\temp\\q", "C:\\temp\\q")]
    [InlineData("SUMMARY:am Ende\\", "am Ende\\")]
    [InlineData("SUMMARY:\u0007Glocke\u001b[31m\u0085", "Glocke[31m")]
    [InlineData("SUMMARY:Fest 🎉 für alle", "Fest 🎉 für alle")]
    [InlineData("SUMM\r\n ARY:gefal\r\n\ttet und\r\n  weiter", "gefaltet und weiter")]
    [InlineData("SUMM\n ARY:gefal\n\ttet", "gefaltet")]
    [InlineData("SUMMARY:gefal\r\r\n tet", "gefaltet")]
    public void Text_is_unfolded_and_unescaped(string line, string title) =>
        Assert.Equal(title, Assert.Single(ReadClean(InCalendar("BEGIN:VEVENT", "UID:u1", "DTSTART:20270501T100000", line, "END:VEVENT"))).Title);

    [Fact]
    public void Half_a_surrogate_pair_goes() =>
        Assert.Equal("ab🎉", Assert.Single(ReadClean(InEvent("DTSTART:20270501", "SUMMARY:a\ud83db\ude00🎉"))).Title);

    [Theory]
    [InlineData("ORGANIZER;CN=Anna:mailto:a@b.example", "Anna")]
    [InlineData("ORGANIZER;CN=\"Verein; e.V., Stadt: B\":mailto:a@b.example", "Verein; e.V., Stadt: B")]
    [InlineData("ORGANIZER;ROLE=CHAIR;CN=^'Die Bühne^' ^^ mehr^n:mailto:a@b.example", "\"Die Bühne\" ^ mehr")]
    [InlineData("ORGANIZER:mailto:a@b.example", null)]
    public void Organizer_is_the_name_of_the_parameter(string line, string? name) =>
        Assert.Equal(name, Assert.Single(ReadClean(InEvent("DTSTART:20270501T100000", line))).Organizer);

    [Theory]
    [InlineData("DTSTART:20270501T100000", "2027-05-01T10:00:00 Europe/Berlin")]
    [InlineData("DTSTART:20270501T100000Z", "2027-05-01T12:00:00 Europe/Berlin")]
    [InlineData("DTSTART:20270115T100000Z", "2027-01-15T11:00:00 Europe/Berlin")]
    [InlineData("DTSTART;TZID=UTC:20270501T100000", "2027-05-01T12:00:00 Europe/Berlin")]
    [InlineData("DTSTART;TZID=Europe/London:20270501T100000", "2027-05-01T10:00:00 Europe/London")]
    [InlineData("DTSTART;TZID=europe/london:20270501T100000", "2027-05-01T10:00:00 Europe/London")]
    [InlineData("DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20270501T100000", "2027-05-01T10:00:00 Europe/London")]
    [InlineData("DTSTART;TZID=W. Europe Standard Time:20270501T100000", "2027-05-01T10:00:00 Europe/Berlin")]
    [InlineData("DTSTART;TZID=Eastern Standard Time:20270501T100000", "2027-05-01T10:00:00 America/New_York")]
    [InlineData("DTSTART;VALUE=DATE-TIME;TZID=\"Europe/Berlin\":20270501T100000", "2027-05-01T10:00:00 Europe/Berlin")]
    [InlineData("DTSTART;VALUE=DATE:20270501", "2027-05-01T00:00:00 Europe/Berlin all day")]
    [InlineData("DTSTART:20270501", "2027-05-01T00:00:00 Europe/Berlin all day")]
    [InlineData("DTSTART;VALUE=DATE:20270501T000000", "2027-05-01T00:00:00 Europe/Berlin all day")]
    [InlineData("DTSTART;VALUE=DATE;TZID=Nirgendwo:20270501", "2027-05-01T00:00:00 Europe/Berlin all day")]
    [InlineData("DTSTART:20261231T235960Z", "2027-01-01T00:59:59 Europe/Berlin")]
    public void Start_is_read_in_its_zone(string line, string expected)
    {
        var schedule = Assert.Single(ReadClean(InEvent(line))).Schedule;
        Assert.Equal(expected, $"{schedule.Start:uuuu'-'MM'-'dd'T'HH':'mm':'ss} {schedule.Zone.Id}{(schedule.AllDay ? " all day" : "")}");
    }

    [Fact]
    public void Series_in_utc_keeps_utc_because_its_local_time_shifts()
    {
        var schedule = Assert.Single(ReadClean(InEvent("DTSTART:20270108T170000Z", "DTEND:20270108T180000Z", "RRULE:FREQ=WEEKLY", "EXDATE:20270115T170000Z"))).Schedule;
        Assert.Equal(DateTimeZone.Utc, schedule.Zone);
        Assert.Equal(new LocalDateTime(2027, 1, 8, 17, 0), schedule.Start);
        Assert.Equal([new LocalDateTime(2027, 1, 15, 17, 0)], schedule.Except.ToArray());
    }

    [Fact]
    public void Time_in_utc_that_local_time_cannot_name_keeps_utc()
    {
        // 02:15 for the second time in that night.
        var schedule = Assert.Single(ReadClean(InEvent("DTSTART:20271031T004500Z", "DTEND:20271031T011500Z"))).Schedule;
        Assert.Equal(DateTimeZone.Utc, schedule.Zone);
        Assert.Equal(new LocalDateTime(2027, 10, 31, 1, 15), schedule.End);
    }

    [Theory]
    [InlineData("DTSTART:20270501T100000", "DTEND:20270501T113000", "2027-05-01T11:30")]
    [InlineData("DTSTART:20270501T100000", "DTEND:20270501T100000", null)]
    [InlineData("DTSTART:20270501T100000", "X-NONE:1", null)]
    [InlineData("DTSTART;TZID=Europe/Berlin:20270501T100000", "DTEND;TZID=Europe/London:20270501T100000", "2027-05-01T11:00")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20270501T100000", "DTEND:20270501T100000Z", "2027-05-01T12:00")]
    [InlineData("DTSTART;TZID=America/New_York:20270501T100000", "DTEND:20270501T120000", "2027-05-01T12:00")]
    [InlineData("DTSTART:20270501T100000", "DURATION:PT1H30M", "2027-05-01T11:30")]
    [InlineData("DTSTART:20270501T100000", "DURATION:+P1DT2H", "2027-05-02T12:00")]
    [InlineData("DTSTART:20270501T100000", "DURATION:P1W", "2027-05-08T10:00")]
    [InlineData("DTSTART:20270327T220000", "DURATION:PT6H", "2027-03-28T05:00")]
    [InlineData("DTSTART:20270327T220000", "DURATION:P1D", "2027-03-28T22:00")]
    [InlineData("DTSTART:20270501", "DURATION:P3D", "2027-05-04T00:00")]
    [InlineData("DTSTART:20270501", "DURATION:PT48H", "2027-05-03T00:00")]
    [InlineData("DTSTART:20270501", "DURATION:PT0S", "2027-05-02T00:00")]
    [InlineData("DTSTART:20270501", "DTEND:20270501", "2027-05-02T00:00")]
    [InlineData("DTSTART:20270501", "X-NONE:1", "2027-05-02T00:00")]
    public void End_comes_from_end_or_length(string start, string line, string? end) =>
        Assert.Equal(end, Assert.Single(ReadClean(InEvent(start, line))).Schedule.End?.ToString("uuuu'-'MM'-'dd'T'HH':'mm", null));

    [Theory]
    [InlineData("DTSTART;TZID=Europe/Berlin:20270506T190000", "EXDATE;TZID=Europe/Berlin:20270513T190000", "2027-05-13T19:00")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20270506T190000", "EXDATE:20270513T170000Z", "2027-05-13T19:00")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20270506T190000", "EXDATE:20270513T190000", "2027-05-13T19:00")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20270506T190000", "EXDATE;VALUE=DATE:20270513,20270520", "2027-05-13T19:00 2027-05-20T19:00")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20270506T190000", "EXDATE;TZID=Europe/London:20270513T180000", "2027-05-13T19:00")]
    [InlineData("DTSTART;VALUE=DATE:20270506", "EXDATE:20270513T000000", "2027-05-13T00:00")]
    [InlineData("DTSTART;VALUE=DATE:20270506", "EXDATE:20270512T220000Z", "2027-05-13T00:00")]
    public void Excepted_dates_are_starts_in_the_events_zone(string start, string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', Assert.Single(ReadClean(InEvent(start, "RRULE:FREQ=WEEKLY;BYDAY=TH", line))).Schedule.Except.Select(Minute)));

    [Fact]
    public void Excepted_day_takes_a_further_date_of_that_day_as_well()
    {
        var schedule = Assert.Single(ReadClean(InEvent("DTSTART:20270506T190000", "EXDATE;VALUE=DATE:20270508", "RDATE:20270508T110000,20270509T110000"))).Schedule;
        Assert.Equal(["2027-05-08T11:00", "2027-05-08T19:00"], schedule.Except.Select(Minute));
        Assert.Equal(["2027-05-08T11:00", "2027-05-09T11:00"], schedule.Also.Select(Minute));
    }

    [Fact]
    public void Period_of_another_length_is_a_change_of_that_date()
    {
        var e = Assert.Single(ReadClean(InEvent("DTSTART:20270506T190000", "DTEND:20270506T200000", "RDATE;VALUE=PERIOD:20270508T110000/20270508T140000,20270509T110000/PT1H")));
        Assert.Equal(["2027-05-08T11:00", "2027-05-09T11:00"], e.Schedule.Also.Select(Minute));
        var change = Assert.Single(e.Schedule.Changes);
        Assert.Equal(("2027-05-08T11:00", "2027-05-08T14:00"), (Minute(change.Original), Minute(change.End!.Value)));
        Assert.Equal(new IcsChange(null, null, null, null), e.Changes[change.Index]);
    }

    [Theory]
    [InlineData("RECURRENCE-ID;TZID=Europe/Berlin:20270513T190000")]
    [InlineData("RECURRENCE-ID:20270513T170000Z")]
    [InlineData("RECURRENCE-ID;VALUE=DATE:20270513")]
    public void Change_names_its_date_in_any_form(string id)
    {
        var e = Assert.Single(ReadClean(InCalendar(
            "BEGIN:VEVENT", "UID:u", "DTSTART;TZID=Europe/Berlin:20270506T190000", "DTEND;TZID=Europe/Berlin:20270506T200000", "RRULE:FREQ=WEEKLY", "SUMMARY:Chor", "LOCATION:Aula", "END:VEVENT",
            "BEGIN:VEVENT", "UID:u", id, "DTSTART:20270514T170000Z", "DTEND:20270514T180000Z", "SUMMARY:Chor im Freien", "LOCATION:Park", "DESCRIPTION:Decken mitbringen", "END:VEVENT")));
        var change = Assert.Single(e.Schedule.Changes);
        Assert.Equal(("2027-05-13T19:00", "2027-05-14T19:00", "2027-05-14T20:00"), (Minute(change.Original), Minute(change.Start!.Value), Minute(change.End!.Value)));
        Assert.Equal(new IcsChange(null, "Chor im Freien", "Park", "Decken mitbringen"), e.Changes[change.Index]);
    }

    [Fact]
    public void Of_two_changes_of_one_date_the_later_sequence_holds()
    {
        var e = Assert.Single(ReadClean(InCalendar(
            "BEGIN:VEVENT", "UID:u", "DTSTART:20270506T190000", "RRULE:FREQ=WEEKLY", "SUMMARY:Chor", "END:VEVENT",
            "BEGIN:VEVENT", "UID:u", "RECURRENCE-ID:20270513T190000", "SEQUENCE:3", "LOCATION:Park", "END:VEVENT",
            "BEGIN:VEVENT", "UID:u", "RECURRENCE-ID:20270513T190000", "SEQUENCE:2", "LOCATION:Keller", "END:VEVENT")));
        Assert.Single(e.Schedule.Changes);
        Assert.Equal("Park", Assert.Single(e.Changes).Location);
    }

    [Fact]
    public void Changes_without_their_series_are_one_event_on_their_dates()
    {
        var e = Assert.Single(ReadClean(InCalendar(
            "BEGIN:VEVENT", "UID:u", "RECURRENCE-ID:20270520T190000", "DTSTART:20270520T180000", "DTEND:20270520T200000", "SUMMARY:Chor", "LOCATION:Park", "END:VEVENT",
            "BEGIN:VEVENT", "UID:u", "RECURRENCE-ID:20270513T190000", "DTSTART:20270513T190000", "DTEND:20270513T200000", "SUMMARY:Chor", "END:VEVENT")));
        Assert.Equal("2027-05-13T19:00", Minute(e.Schedule.Start));
        Assert.Equal(["2027-05-20T18:00"], e.Schedule.Also.Select(Minute));
        var change = Assert.Single(e.Schedule.Changes);
        Assert.Equal(("2027-05-20T18:00", "2027-05-20T20:00"), (Minute(change.Original), Minute(change.End!.Value)));
        Assert.Equal("Park", e.Changes[change.Index].Location);
    }

    [Fact]
    public void Several_calendars_in_one_file_have_zones_of_their_own()
    {
        string[] zone = ["BEGIN:VTIMEZONE", "TZID:Z", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0300", "END:STANDARD", "END:VTIMEZONE"];
        string[] other = [.. zone.Select(l => l.Replace("+0300", "-0400", StringComparison.Ordinal))];
        string[] Of(string uid) => ["BEGIN:VEVENT", $"UID:{uid}", "DTSTART;TZID=Z:20270501T120000", "SUMMARY:x", "END:VEVENT"];
        var events = ReadClean(InCalendar([.. zone, .. Of("a")]) + InCalendar([.. Of("b"), .. other]));
        Assert.Equal([Instant.FromUtc(2027, 5, 1, 9, 0), Instant.FromUtc(2027, 5, 1, 16, 0)], events.Select(e => e.Schedule.Start.InZoneStrictly(e.Schedule.Zone).ToInstant()));
        Assert.NotEqual(events[0].Schedule.Zone.Id, events[1].Schedule.Zone.Id);
    }

    [Fact]
    public void Single_event_needs_no_uid() =>
        Assert.Null(Assert.Single(ReadClean(InCalendar("BEGIN:VEVENT", "DTSTART:20270501", "SUMMARY:Fest", "END:VEVENT"))).Uid);

    [Theory]
    [InlineData("STATUS:CANCELLED", (int)EventStatus.Cancelled)]
    [InlineData("STATUS:TENTATIVE", (int)EventStatus.Scheduled)]
    [InlineData("STATUS:CONFIRMED", (int)EventStatus.Scheduled)]
    public void Status_is_cancelled_or_scheduled(string line, int status) =>
        Assert.Equal((EventStatus)status, Assert.Single(ReadClean(InEvent("DTSTART:20270501", line))).Status);

    [Theory]
    [InlineData("URL:https://a.example/b?c=d#e", "https://a.example/b?c=d#e")]
    [InlineData("URL:https://a.example/\"><script>", "https://a.example/%22%3E%3Cscript%3E")]
    [InlineData("URL:", null)]
    public void Web_address_is_safe_to_link_to(string line, string? url) =>
        Assert.Equal(url, Assert.Single(ReadClean(InEvent("DTSTART:20270501", line))).Url);

    [Fact]
    public void Conference_is_the_first_web_address() =>
        Assert.Equal("https://meet.example/x", Assert.Single(ReadClean(InEvent("DTSTART:20270501", "CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+49-531-1", "CONFERENCE;VALUE=URI:https://meet.example/x"))).Online);

    [Fact]
    public void Foreign_components_are_passed_over_however_they_nest()
    {
        var e = Assert.Single(ReadClean(InEvent("DTSTART:20270501", "BEGIN:VALARM", "SUMMARY:Wecker", "this is nothing", "BEGIN:X-DEEP", "BEGIN:VEVENTISH", "END:VEVENTISH", "END:X-DEEP", "END:VALARM", "SUMMARY:Fest")));
        Assert.Equal("Fest", e.Title);
    }

    private static string Minute(LocalDateTime time) => time.ToString("uuuu'-'MM'-'dd'T'HH':'mm", null);
}
