using System.Globalization;
using RegionSite.Reading.Ics;
using static RegionSite.Tests.Reading.Ics.IcsSamples;

namespace RegionSite.Tests.Reading.Ics;

public class IcsFaultsTests
{
    // In an event the first line given is line 4 of the file.
    [Theory]
    [InlineData("DTSTART:20270501T1000", "4:9 RS1411")]
    [InlineData("DTSTART:20270229", "4:9 RS1411")]
    [InlineData("DTSTART:2027-05-01", "4:9 RS1411")]
    [InlineData("DTSTART:99990101", "4:9 RS1411")]
    [InlineData("DTSTART:20270501T246000", "4:9 RS1411")]
    [InlineData("DTSTART;VALUE=DATE:20270501T180000", "4:20 RS1411")]
    [InlineData("DTSTART;TZID=Mitteleuropa:20270501T180000", "4:14 RS1409")]
    [InlineData("DTSTART;TZID=\"Mittel: Europa\":20270501T180000", "4:15 RS1409")]
    [InlineData("DTSTART;TZID:20270501T180000", "4:1 RS1408")]
    [InlineData("DTSTART;TZID=\"Europe/Berlin:20270501T180000", "4:1 RS1408")]
    [InlineData("DTSTART:20270501\nDTEND:20270430", "5:7 RS1413")]
    [InlineData("DTSTART:20270501\nDTEND:20270501T120000", "5:7 RS1420")]
    [InlineData("DTSTART:20270501T100000\nDTEND;VALUE=DATE:20270502", "5:18 RS1420")]
    [InlineData("DTSTART:20270501T100000\nDTEND:20270501T110000\nDURATION:PT1H", "6:1 RS1418")]
    [InlineData("DTSTART:20270501T100000\nDTSTART:20270501T110000", "5:1 RS1418")]
    [InlineData("DTSTART:20270501T100000\nDURATION:-PT1H", "5:10 RS1412")]
    [InlineData("DTSTART:20270501T100000\nDURATION:PT", "5:10 RS1412")]
    [InlineData("DTSTART:20270501T100000\nDURATION:P1H", "5:10 RS1412")]
    [InlineData("DTSTART:20270501T100000\nDURATION:P99999999D", "5:10 RS1412")]
    [InlineData("DTSTART:20270501\nDURATION:PT1H", "5:10 RS1412")]
    [InlineData("DTSTART:20270501T100000\nRRULE:FREQ=SOMETIMES", "5:12 RS1419")]
    [InlineData("DTSTART:20270501T100000\nRRULE:FREQ=WEEKLY;BYDAY=MO,XX", "5:28 RS1419")]
    [InlineData("DTSTART:20270501T100000\nRRULE:FREQ=WEEKLY;BYD\n AY=XX", "6:5 RS1419")]
    [InlineData("DTSTART:20270501T100000\nRRULE:FREQ=WEE\n KLY;BYDAY=XX", "6:12 RS1419")]
    [InlineData("DTSTART:20270501T100000\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY", "6:1 RS1418")]
    [InlineData("DTSTART:20270501T100000\nEXRULE:FREQ=DAILY", "5:8 RS1422")]
    [InlineData("DTSTART:20270501T100000\nEXDATE:20270502T100000,quatsch,20270503T100000,unfug", "5:24 RS1411|5:48 RS1411")]
    [InlineData("DTSTART:20270501T100000\nEXDATE:20270502T100000,\n quatsch", "6:2 RS1411")]
    [InlineData("DTSTART:20270501\nRDATE:20270502,20270503T110000", "5:16 RS1420")]
    [InlineData("DTSTART:20270501T100000\nRDATE;VALUE=PERIOD:20270502T100000/20270502T090000", "5:20 RS1413")]
    [InlineData("DTSTART:20270501T100000\nRDATE;VALUE=PERIOD:20270502T100000/-PT1H", "5:36 RS1412")]
    [InlineData("X-NONE:1", "3:1 RS1414")]
    [InlineData("DTSTART:20270501\nSUMMARY:", "5:9 RS1415")]
    [InlineData("DTSTART:20270501\nEND:VALARM", "5:1 RS1407")]
    [InlineData("DTSTART:20270501\nBEGIN:VALARM", "5:1 RS1406")]
    [InlineData("DTSTART:falsch\nDTEND:auch falsch\nRRULE:nein\nSUMMARY:", "4:9 RS1411|5:7 RS1411|6:7 RS1419|7:9 RS1415")]
    public void Fault_is_told_at_its_place_and_the_event_left_out(string lines, string expected)
    {
        var (events, found) = Read(InEvent(lines.Split('\n')));
        Assert.Equal(expected, string.Join('|', found.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id}")));
        Assert.Empty(events);
    }

    [Theory]
    [InlineData("URL:javascript:alert(1)", "5:5 RS1423")]
    [InlineData("URL:www.example.org", "5:5 RS1423")]
    [InlineData("GEO:52.3", "5:5 RS1424")]
    [InlineData("GEO:91;10", "5:5 RS1424")]
    [InlineData("GEO:NaN;10", "5:5 RS1424")]
    public void Slip_in_an_aside_is_a_warning_and_the_event_kept(string line, string expected)
    {
        var (events, found) = Read(InEvent("DTSTART:20270501", line));
        Assert.Equal(expected, string.Join('|', found.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id}")));
        var e = Assert.Single(events);
        Assert.Null(e.Url);
        Assert.Null(e.Position);
    }

    [Fact]
    public void Change_of_all_later_dates_is_a_warning_and_taken_for_one()
    {
        var (events, found) = Read(InCalendar(
            "BEGIN:VEVENT", "UID:u", "DTSTART:20270506T190000", "RRULE:FREQ=WEEKLY", "SUMMARY:Chor", "END:VEVENT",
            "BEGIN:VEVENT", "UID:u", "RECURRENCE-ID;RANGE=THISANDFUTURE:20270513T190000", "LOCATION:Park", "END:VEVENT"));
        Assert.Equal(["11:21 RS1421 \"RANGE=THISANDFUTURE\" is not supported: only this one date is changed"], found.Select(Line));
        Assert.Single(Assert.Single(events).Schedule.Changes);
    }

    [Fact]
    public void Faulty_change_leaves_the_series_as_it_is()
    {
        var (events, found) = Read(InCalendar(
            "BEGIN:VEVENT", "UID:u", "DTSTART:20270506T190000", "RRULE:FREQ=WEEKLY", "SUMMARY:Chor", "END:VEVENT",
            "BEGIN:VEVENT", "UID:u", "RECURRENCE-ID:20270513T190000", "DTSTART;VALUE=DATE:20270513", "END:VEVENT"));
        Assert.Equal(["12:20 RS1420"], found.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id}"));
        Assert.Empty(Assert.Single(events).Schedule.Changes);
    }

    [Fact]
    public void Changes_of_a_faulty_series_are_left_out_with_it()
    {
        var (events, found) = Read(InCalendar(
            "BEGIN:VEVENT", "UID:u", "RECURRENCE-ID:20270513T190000", "DTSTART:20270514T190000", "SUMMARY:Chor", "END:VEVENT",
            "BEGIN:VEVENT", "UID:u", "DTSTART:falsch", "RRULE:FREQ=WEEKLY", "SUMMARY:Chor", "END:VEVENT"));
        Assert.Equal(["RS1411"], found.Select(d => d.Code.Id));
        Assert.Empty(events);
    }

    [Fact]
    public void Events_of_several_need_a_uid()
    {
        var (events, found) = Read(InCalendar("BEGIN:VEVENT", "DTSTART:20270501", "SUMMARY:a", "END:VEVENT", "BEGIN:VEVENT", "UID:b", "DTSTART:20270501", "SUMMARY:b", "END:VEVENT"));
        Assert.Equal(["3:1 RS1416"], found.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id}"));
        Assert.Equal("b", Assert.Single(events).Uid);
    }

    [Fact]
    public void Missing_end_costs_one_event_only()
    {
        var (events, found) = Read(InCalendar("BEGIN:VEVENT", "UID:a", "DTSTART:20270501", "SUMMARY:a", "BEGIN:VEVENT", "UID:b", "DTSTART:20270501", "SUMMARY:b", "END:VEVENT"));
        Assert.Equal(["3:1 RS1406"], found.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id}"));
        Assert.Equal("b", Assert.Single(events).Uid);
    }

    [Theory]
    [InlineData("TZOFFSETTO:+2500", "9:12 RS1410|13:14 RS1409")]
    [InlineData("X-NONE:1", "5:1 RS1410|13:14 RS1409")]
    [InlineData("TZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=SU", "10:7 RS1410|14:14 RS1409")]
    [InlineData("TZOFFSETTO:+0100\nRRULE:FREQ=DAILY", "10:7 RS1410|14:14 RS1409")]
    public void Wrong_time_zone_is_told_where_it_is_described_and_used(string line, string expected)
    {
        string[] head = ["BEGIN:VTIMEZONE", "TZID:Z", "BEGIN:STANDARD", "DTSTART:19700101T000000", "COMMENT:x", "TZOFFSETFROM:+0300"];
        var (events, found) = Read(InCalendar([.. head, .. line.Split('\n'), "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT", "DTSTART;TZID=Z:20270501T120000", "SUMMARY:x", "END:VEVENT"]));
        Assert.Equal(expected, string.Join('|', found.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id}")));
        Assert.Empty(events);
    }

    [Theory]
    [InlineData("", "RS1401")]
    [InlineData("<!DOCTYPE html>\n<p>BEGIN:VCALENDAR", "RS1401")]
    [InlineData("BEGIN:VEVENT\nEND:VEVENT", "RS1401")]
    public void What_is_no_calendar_is_refused(string text, string code)
    {
        var (events, found) = Read(text);
        Assert.Equal([$"1:1 {code}"], found.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id}"));
        Assert.Empty(events);
    }

    [Fact]
    public void Files_beyond_the_limits_are_refused_whole()
    {
        var some = InEvent("DTSTART:20270501");
        Refused("RS1402", some + new string(' ', 5 * 1024 * 1024));
        Refused("RS1403", some + string.Concat(Enumerable.Repeat("X:1\n", 100_001)));
        Refused("RS1404", InCalendar([.. Enumerable.Repeat("BEGIN:VEVENT\nEND:VEVENT", 10_001)]));

        static void Refused(string code, string text)
        {
            var (events, found) = Read(text);
            Assert.Equal([$"1:1 {code}"], found.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id}"));
            Assert.Empty(events);
        }
    }

    [Fact]
    public void Overlong_line_costs_its_event_only()
    {
        var longLine = "DESCRIPTION:" + string.Concat(Enumerable.Repeat("\r\n " + new string('x', 1000), 103));
        var (events, found) = Read(InCalendar("BEGIN:VEVENT", "UID:a", "DTSTART:20270501", longLine, "SUMMARY:a", "END:VEVENT", "BEGIN:VEVENT", "UID:b", "DTSTART:20270501", "SUMMARY:b", "END:VEVENT"));
        Assert.Equal(["6:1 RS1405 \"DESCRIPTION\" is longer than 100 KB"], found.Select(Line));
        Assert.Equal("b", Assert.Single(events).Uid);
    }

    // Each would take minutes where the work grew with the square of the size.
    public static TheoryData<string> HostileFiles => new()
    {
        InCalendar([.. Enumerable.Repeat("BEGIN:X", 60_000), .. Enumerable.Repeat("END:Y", 30_000)]),
        InCalendar([.. Enumerable.Repeat("BEGIN:X", 60_000), .. Enumerable.Repeat("BEGIN:VEVENT", 9_000)]),
        InCalendar([.. Enumerable.Range(0, 90_000).Select(i => "BEGIN:X" + i.ToString(CultureInfo.InvariantCulture))]),
        InEvent("DTSTART:20270501", "EXDATE:" + string.Join("\n ", Enumerable.Repeat("x,", 45_000))),
        InEvent([.. Enumerable.Repeat("DTSTART:20270501", 90_000)]),
        InEvent(["DTSTART:20270501T100000", .. Enumerable.Range(0, 60).Select(i => "RDATE:" + string.Join(',', Enumerable.Repeat("20270502T100000", 5_000)))]),
        InEvent("DTSTART;TZID=" + new string('/', 100_000) + ":20270501T100000"),
        InEvent("DTSTART;TZID=" + string.Concat(Enumerable.Repeat("\"a\",", 20_000)) + "b:20270501T100000"),
        InCalendar([.. Enumerable.Range(0, 9_999).SelectMany(i => (string[])["BEGIN:VEVENT", "UID:u", "RECURRENCE-ID:20270501T100000", "DTSTART:20270501T100000", "SUMMARY:x", "END:VEVENT"])]),
        InCalendar(["BEGIN:VTIMEZONE", "TZID:Z", "BEGIN:STANDARD", "DTSTART:00010101T000000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0300", .. Enumerable.Repeat("RRULE:FREQ=YEARLY;BYDAY=SU", 50_000), "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT", "DTSTART;TZID=Z:20270501T120000", "SUMMARY:x", "END:VEVENT"]),
        InCalendar([.. Enumerable.Range(0, 10).SelectMany(ZoneOfManyRules)]),
        InCalendar("BEGIN:VEVENT", "DESCRIPTION:" + new string('x', 4 * 1024 * 1024), "END:VEVENT"),
        InEvent("DTSTART:20270501", "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + new string('A', 4 * 1024 * 1024)),
        InEvent("DTSTART:20270501T100000", "RRULE:FREQ=DAILY;COUNT=2147483647"),
        InEvent("DTSTART:20270501T100000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
        InEvent("DTSTART:20270501T100000", "RRULE:FREQ=DAILY;INTERVAL=2147483647"),
        new string('\n', 5_000_000),
        new string('\0', 5_000_000),
    };

    [Theory]
    [InlineData("DTSTART:20270501T100000\nRRULE:FREQ=SECONDLY", "5:12 RS1419")]
    [InlineData("DTSTART:20270501T100000\nRRULE:FREQ=HOURLY;COUNT=3", "5:12 RS1419")]
    [InlineData("DTSTART:20270501T100000\nRRULE:FREQ=DAILY;COUNT=2147483648", "5:24 RS1419")]
    [InlineData("DTSTART:20270501T100000\nRRULE:FREQ=DAILY;COUNT=0", "5:24 RS1419")]
    [InlineData("DTSTART:20270501T100000\nRRULE:FREQ=DAILY;COUNT=-1", "5:24 RS1419")]
    [InlineData("DTSTART;TZID=Nirgendwo Standard Time:20270501T100000", "4:14 RS1409")]
    public void Rule_or_zone_beyond_what_a_region_needs_is_refused_with_its_place(string lines, string expected)
    {
        var (events, found) = Read(InEvent(lines.Split('\n')));
        Assert.Equal(expected, string.Join('|', found.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id}")));
        Assert.Empty(events);
    }

    [Theory]
    [InlineData("BEGIN:VALARM\nTRIGGER:-PT15M\nACTION:DISPLAY\nDESCRIPTION:Wecker\nEND:VALARM")]
    [InlineData("ATTACH:data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("ATTACH;FMTTYPE=image/png;ENCODING=BASE64;VALUE=BINARY:iVBORw0KGgo=")]
    [InlineData("IMAGE;VALUE=URI:javascript:alert(1)")]
    [InlineData("X-NUL:a\0b")]
    [InlineData("ATTENDEE;CN=\"Ä\";PARTSTAT=ACCEPTED:mailto:a@b.example")]
    [InlineData("REQUEST-STATUS:2.0;Success")]
    [InlineData("DTSTAMP:quatsch")]
    [InlineData("SEQUENCE:-5")]
    [InlineData("RELATED-TO:x\nRELATED-TO:y\nCOMMENT:a\nCOMMENT:b")]
    public void What_pages_do_not_show_is_passed_over(string lines)
    {
        var e = Assert.Single(ReadClean(InEvent(["DTSTART:20270501", .. lines.Split('\n')])));
        Assert.Equal("Titel", e.Title);
        Assert.Null(e.Description);
    }

    private static IEnumerable<string> ZoneOfManyRules(int number)
    {
        string[] observance = ["BEGIN:STANDARD", "DTSTART:00010101T000000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0300", "RRULE:FREQ=YEARLY;BYDAY=2SU;COUNT=9999", "END:STANDARD"];
        return
        [
            "BEGIN:VTIMEZONE", $"TZID:Z{number}", .. Enumerable.Repeat(observance, 500).SelectMany(o => o), "END:VTIMEZONE",
            "BEGIN:VEVENT", "UID:u", $"DTSTART;TZID=Z{number}:20270501T120000", "SUMMARY:x", "END:VEVENT",
        ];
    }

    [Theory]
    [MemberData(nameof(HostileFiles))]
    public void Hostile_file_is_read_without_a_hang(string text) => Assert.True(Read(text).Events.Length <= 1);
}
