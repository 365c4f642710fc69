using NodaTime;
using RegionSite.Calendar;
using RegionSite.Reading.Ics;
using static RegionSite.Tests.Reading.Ics.IcsSamples;

namespace RegionSite.Tests.Reading.Ics;

/// <summary>Calendar files as programs write them that read the standard otherwise, or not at all: each is read, or refused with the place of the fault.</summary>
public class IcsOddFilesTests
{
    private static readonly string[] Zones =
    [
        "BEGIN:VTIMEZONE", "TZID:Insel/Süd", "BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETFROM:-0741", "TZOFFSETTO:-0741", "END:STANDARD", "END:VTIMEZONE",
        "BEGIN:VTIMEZONE", "TZID:Null", "BEGIN:STANDARD", "DTSTART:19710101T000000", "TZOFFSETFROM:-0000", "TZOFFSETTO:-0000", "END:STANDARD", "END:VTIMEZONE",
        "BEGIN:VTIMEZONE", "TZID:Sekunden", "BEGIN:STANDARD", "DTSTART:19710101T000000", "TZOFFSETFROM:+005328", "TZOFFSETTO:+005328", "END:STANDARD", "END:VTIMEZONE",
        "BEGIN:VTIMEZONE", "TZID:Erfunden", "BEGIN:STANDARD", "DTSTART:19701101T020000", "RDATE:20261101T060000Z", "TZOFFSETFROM:-0400", "TZOFFSETTO:-0500", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:19700308T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;UNTIL=20280101T000000Z", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400", "END:DAYLIGHT", "END:VTIMEZONE",
    ];

    public static TheoryData<string> Names => [.. Cases.Keys];

    // What is read: "title; dates; further facts"; then where what is wrong.
    private static readonly Dictionary<string, (string[] Lines, string[] Expected)> Cases = new()
    {
        ["texts that are empty"] = (Event("DTSTART:20270501T100000", "DESCRIPTION:", "LOCATION:", "URL:", "CATEGORIES:"), ["Titel; 2027-05-01T10:00"]),
        ["a blank line within an event"] = (Event("DTSTART:20270501T100000", "", "DTEND:20270501T120000"), ["Titel; 2027-05-01T10:00/2027-05-01T12:00"]),
        ["a length instead of an end"] = (Event("DTSTART;TZID=Europe/Berlin:20270501T100000", "DURATION:P1D"), ["Titel; 2027-05-01T10:00/2027-05-02T10:00"]),
        ["a day alone"] = (Event("DTSTART;VALUE=DATE:20270630"), ["Titel; 2027-06-30/2027-07-01"]),
        ["an end that is a day after a start with a time"] = (Event("DTSTART:20270904T100000", "DTEND;VALUE=DATE:20270905"), ["5:18 RS1420"]),
        ["alarms with times and texts of their own"] = (Event("DTSTART;VALUE=DATE:20270904", "BEGIN:VALARM", "ACTION:EMAIL", "SUMMARY:Wecker", "ATTENDEE:mailto:a@b.example", "TRIGGER;VALUE=DATE-TIME:20270903T233000Z", "END:VALARM"), ["Titel; 2027-09-04/2027-09-05"]),
        ["two rules"] = (Event("DTSTART:20270704T100000", "RRULE:FREQ=WEEKLY;UNTIL=20270730T065959Z", "RRULE:FREQ=MONTHLY;BYDAY=SU;UNTIL=20270730T065959Z"), ["6:1 RS1418"]),
        ["a birthday with days in UTC"] = (Event("DTSTART;VALUE=DATE:20271210", "RRULE:FREQ=DAILY;INTERVAL=1;COUNT=1", "RDATE:20261210Z"), ["6:7 RS1411"]),
        ["a day taken away from a series of times in UTC"] = (Event("DTSTART:20270609T030000Z", "RRULE:FREQ=DAILY;INTERVAL=1;COUNT=4", "EXDATE;VALUE=DATE:20270611"), ["Titel; 2027-06-09T05:00 2027-06-10T05:00 2027-06-12T05:00"]),
        ["a weekday series whose end is a local time"] = (Event("DTSTART;TZID=Europe/Berlin:20270503T100000", "RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270511T100000"), ["Titel; 2027-05-03T10:00 2027-05-04T10:00 2027-05-05T10:00 2027-05-06T10:00 2027-05-07T10:00 2027-05-10T10:00 2027-05-11T10:00"]),
        ["a series of days whose end is a day"] = (Event("DTSTART;VALUE=DATE:20270503", "RRULE:FREQ=DAILY;UNTIL=20270504"), ["Titel; 2027-05-03/2027-05-04 2027-05-04/2027-05-05"]),
        ["dates beside a rule as times in UTC and as periods over two lines"] =
            (Event("DTSTART;TZID=Europe/Berlin:20270105T100000", "DTEND;TZID=Europe/Berlin:20270105T110000", "RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU;COUNT=2", "RDATE:20270323T090000Z", "RDATE;VALUE=PERIOD:20270425T080000Z/20270425T103000Z,", " 20270501T060000Z/PT3H", "EXDATE;TZID=Europe/Berlin:20270202T100000"),
            ["Titel; 2027-01-05T10:00/2027-01-05T11:00 2027-03-23T10:00/2027-03-23T11:00 2027-04-25T10:00/2027-04-25T12:30 2027-05-01T08:00/2027-05-01T11:00"]),
        ["changes told in UTC of a series on local clocks"] =
            ([.. Event("DTSTART;TZID=Europe/Berlin:20270105T100000", "RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=3"), .. Event("RECURRENCE-ID:20270202T090000Z", "DTSTART;TZID=Europe/Berlin:20270203T100000")],
            ["Titel; 2027-01-05T10:00 2027-02-03T10:00 2027-03-02T10:00"]),
        ["a zone of odd minutes"] = ([.. Zones, .. Event("DTSTART;TZID=Insel/Süd:20270306T134200")], ["Titel; 2027-03-06T22:23"]),
        ["a zone that is minus nothing from UTC"] = ([.. Zones, .. Event("DTSTART;TZID=Null:20270306T134200")], ["Titel; 2027-03-06T14:42"]),
        ["a zone of odd seconds"] = ([.. Zones, .. Event("DTSTART;TZID=Sekunden:20270306T130000")], ["Titel; 2027-03-06T13:06"]),
        ["a zone whose changes are listed in UTC and end"] = ([.. Zones, .. Event("DTSTART;TZID=Erfunden:20270101T120000"), .. Event("UID:u2", "DTSTART;TZID=Erfunden:20270401T120000")], ["Titel; 2027-01-01T18:00", "Titel; 2027-04-01T18:00"]),
        ["a zone that is a name for people"] = (Event("DTSTART;TZID=\"(GMT +01:00)\":20271028T160000"), ["4:15 RS1409"]),
        ["values of kinds that are not ours"] = (Event("DTSTART:20270501T100000", "ATTACH;ENCODING=BASE64;VALUE=BINARY:R0lGODlhAQABAAAAACw=", "X-JA;VALUE=BOOLEAN:TRUE", "X-ZAHL;VALUE=FLOAT:-1.5", "X-UM;VALUE=TIME:230000Z", "X-ZONE;VALUE=UTC-OFFSET:+055001", "REQUEST-STATUS:3.1;Falsch;DTSTART:1-Mai"), ["Titel; 2027-05-01T10:00"]),
        ["names in groups as in business cards"] = (Event("DTSTART:20270501T100000", "GRUPPE1.X-TEST;VALUE=TEXT:test"), ["5:1 RS1408"]),
        ["several values with commas of their own"] = (Event("DTSTART:20270501T100000", "CATEGORIES:Kunst,blauer\\, Fisch,Musik", "GEO:10.10;10.05"), ["Titel; 2027-05-01T10:00; Kunst|blauer, Fisch|Musik; 10.1 10.05"]),
        ["parameters that hold signs and go over two lines"] = (Event("DTSTART:20270501T100000", "X-A;B=\";geheim=wert\";C=d:e", " f", "LOCATION;ALTREP=\"https://a.example/?x=1;y:2\";LANGUA", " GE=de:Aula; oben"), ["Titel; 2027-05-01T10:00; Aula; oben"]),
        ["names in small letters"] = (["begin:vevent", "uid:u1", "dtstart;value=date:20270501", "summary:Titel", "end:vevent"], ["Titel; 2027-05-01/2027-05-02"]),
        ["escapes doubled"] = (Event("DTSTART:20270501T100000", "LOCATION:a \\\\n\\, b\\; c\\nd"), ["Titel; 2027-05-01T10:00; a \\n, b; c\nd"]),
        ["a property that stands in the calendar itself"] = (["DTSTART:20270501T100000", "RRULE:FREQ=MONTHLY;BYMONTH=1,3", .. Event("DTSTART:20270501T100000")], ["Titel; 2027-05-01T10:00"]),
        ["tasks, notes and times that are taken"] = (["BEGIN:VTODO", "UID:t", "DUE:20270501", "END:VTODO", "BEGIN:VJOURNAL", "UID:j", "END:VJOURNAL", "BEGIN:VFREEBUSY", "FREEBUSY:20270501T100000Z/PT1H", "END:VFREEBUSY", .. Event("DTSTART:20270501T100000")], ["Titel; 2027-05-01T10:00"]),
        ["no event at all"] = (["COMMENT:leer"], []),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_read_or_refused_with_the_place_of_the_fault(string name)
    {
        var (lines, expected) = Cases[name];
        var (events, found) = Read(InCalendar(lines));
        Assert.Equal(expected, events.Select(Said).Concat(found.Select(d => $"{d.At.Line}:{d.At.Column} {d.Code.Id}")));
    }

    [Theory]
    [InlineData("\r\n\r\n", "")]
    [InlineData("\uFEFF", "")]
    [InlineData("", "\r\n\r\n\r\n")]
    [InlineData("", "\u001A")]
    public void What_stands_around_the_calendar_does_no_harm(string before, string after) =>
        Assert.Equal(["Titel; 2027-05-01T10:00"], ReadClean(before + InCalendar(Event("DTSTART:20270501T100000")) + after).Select(Said));

    private static string[] Event(params string[] lines)
    {
        var all = lines.ToList();
        if (!all.Exists(l => l.StartsWith("UID", StringComparison.Ordinal))) all.Add("UID:u1");
        return ["BEGIN:VEVENT", .. all, "SUMMARY:Titel", "END:VEVENT"];
    }

    // On Berlin's clocks, whatever the event's zone.
    private static string Said(IcsEvent e)
    {
        var schedule = e.Schedule;
        var dates = ScheduleExpander.Expand(schedule, new LocalDate(2026, 1, 1), new LocalDate(2028, 12, 31)).Select(o => o.End is { } end && end != o.Start ? $"{Text(o.Start)}/{Text(end)}" : Text(o.Start));
        var facts = ((string?[])[e.Title, string.Join(' ', dates), e.Categories.IsEmpty ? null : string.Join('|', e.Categories), e.Location, e.Description, e.Position is { } at ? FormattableString.Invariant($"{at.Latitude} {at.Longitude}") : null]).OfType<string>();
        return string.Join("; ", facts);

        string Text(LocalDateTime time) => schedule.AllDay ? $"{time.Date:uuuu-MM-dd}" : time.InZoneLeniently(schedule.Zone).WithZone(Berlin).LocalDateTime.ToString("uuuu'-'MM'-'dd'T'HH':'mm", null);
    }
}
