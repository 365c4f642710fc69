using System.Globalization;
using System.Text;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Calendar;

/// <summary>A region whose events have everything that calendar programs trip over, and some by chance: always the same, by the seed.</summary>
public sealed class CalendarRegion : IDisposable
{
    private const int ByChance = 60;
    private const int Seed = 7986;

    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private readonly SmallContent _content = new();
    private readonly Random _random = new(Seed);

    public CalendarRegion()
    {
        _content.Put("partners/verband/partner.yaml", "name: 'Verband; \"Stadt B\", e.V.'\nemail: post@verband.example\n");
        Event("woechentlich", "start: 2027-01-10T18:00\nend: 2027-01-10T20:00\nrepeat: FREQ=WEEKLY;BYDAY=SU\nexcept: [2027-02-07]\nalso: [2027-03-27, 2027-10-30T11:00]\n"
            + "changes: [{date: 2027-03-28, start: 2027-03-27T21:00, end: 2027-03-28T03:30}, {date: 2027-10-31, status: cancelled, note: Fällt aus}, {date: 2027-11-07, place: stadt-b, note: Im Rathaus}]");
        Event("nachts", "start: 2027-03-26T22:00\nend: 2027-03-27T04:00\nrepeat: FREQ=DAILY;COUNT=4");
        Event("doppelte-stunde", "start: 2027-10-24T02:30\nend: 2027-10-24T05:00\nrepeat: FREQ=WEEKLY;BYDAY=SU;COUNT=3");
        Event("fehlende-stunde", "start: 2027-03-21T02:30\nend: 2027-03-21T03:00\nrepeat: FREQ=WEEKLY;BYDAY=SU;COUNT=3");
        Event("tage", "start: 2027-03-26\nend: 2027-03-29");
        Event("tage-im-herbst", "start: 2027-10-30\nend: 2027-11-01\nrepeat: FREQ=MONTHLY;BYDAY=-1SA;UNTIL=20280331\nexcept: [2027-11-27]");
        Event("ein-tag", "start: 2027-06-05\nstatus: cancelled");
        Event("offen", "start: 2027-05-14T18:00\nonline: https://meet.example/ä?b=c\nalso: [2027-05-15T18:00, 2027-05-17T09:30]");
        // Without a rule: the first date like the others, moved, taken away.
        Event("liste", "start: 2027-03-20T10:00\nend: 2027-03-20T12:00\nalso: [2027-04-03T10:00, 2027-11-06T10:00]\nchanges: [{date: 2027-03-20, start: 2027-03-19T23:00, end: 2027-03-20T04:00}, {date: 2027-11-06, status: cancelled}]");
        Event("liste-ohne-anfang", "start: 2027-03-20T10:00\nend: 2027-03-20T12:00\nalso: [2027-04-03T10:00, 2027-04-04T15:00]\nexcept: [2027-03-20]");
        Event("verschoben", "start: 2027-05-20T18:00\nend: 2027-05-20T18:45\nstatus: postponed");
        Event("new-york", "timeZone: America/New_York\nstart: 2027-03-02T20:00\nend: 2027-03-02T21:00\nrepeat: FREQ=WEEKLY;BYDAY=TU;UNTIL=20271201T045959Z\nchanges: [{date: 2027-03-16, start: 2027-03-17T20:00}]");
        Event("kolkata", "timeZone: Asia/Kolkata\nstart: 2027-03-02T20:30\nend: 2027-03-03T00:30\nrepeat: FREQ=MONTHLY;BYMONTHDAY=2");
        Event("bis", "start: 2027-02-02T19:00\nend: 2027-02-02T20:00\nrepeat: {every: week, interval: 2, on: [tue, thu], until: 2027-04-01}");
        Event("jahrestag", "start: 2027-02-28\nrepeat: FREQ=YEARLY");
        Event("text", "start: 2027-02-28T10:00\nend: 2027-02-28T11:00\nsummary: 'Zeile; mit, Zeichen \\ und ''Ä'' " + new string('ö', 80) + "🎉'\ntopics: [kultur, wirtschaft]\n"
            + "place: {name: 'Halle; Süd, \"West\"', street: Weg 1, postalCode: \"31224\", city: Stadt B, latitude: 52.123456, longitude: -0.5}");
        _content.Put("partners/verband/events/fremd.ics", string.Join("\r\n", (string[])[
            "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:fremd-1@example.org", "DTSTART:20270105T170000Z", "DTEND:20270105T180000Z", "RRULE:FREQ=WEEKLY;UNTIL=20271130T170000Z", "EXDATE:20270112T170000Z", "SUMMARY:Fremd", "END:VEVENT",
            "BEGIN:VEVENT", "UID:fremd-1@example.org", "RECURRENCE-ID:20270113T170000Z", "DTSTART:20270114T170000Z", "DTEND:20270114T180000Z", "SUMMARY:Zu keinem Termin", "END:VEVENT",
            "BEGIN:VEVENT", "UID:fremd-1@example.org", "RECURRENCE-ID:20270119T170000Z", "DTSTART:20270120T170000Z", "DTEND:20270120T190000Z", "SUMMARY:Anders", "END:VEVENT",
            "BEGIN:VEVENT", "UID:fremd-2@example.org", "DTSTART;VALUE=DATE:20270401", "RDATE;VALUE=DATE:20270501,20270601", "SUMMARY:Tage", "END:VEVENT",
            "BEGIN:VEVENT", "UID:fremd-3@example.org", "DTSTART:20270402T080000", "DURATION:PT1H", "RDATE;VALUE=PERIOD:20270403T080000/PT3H", "SUMMARY:Zeiten", "END:VEVENT", "END:VCALENDAR", ""]));
        for (var i = 0; i < ByChance; i++) Chance(i);
        Entries = _content.Build();
    }

    internal ManifestEntry[] Entries { get; }

    internal string Output => _content.Output;

    /// <summary>The calendar files, on the disk.</summary>
    internal IReadOnlyList<string> Calendars => [.. Entries.Where(e => e.File.EndsWith(".ics", StringComparison.Ordinal)).Select(e => Path.Combine(Output, e.File))];

    public void Dispose() => _content.Dispose();

    private void Event(string slug, string fields) => _content.Put($"partners/verband/events/{slug}.md", $"---\ntitle: Termin {slug}\n{fields}\n---\nText.\n");

    private void Chance(int number)
    {
        var first = new LocalDate(2026, 11, 1).PlusDays(_random.Next(400));
        var text = Rule();
        var allDay = _random.Next(4) == 0;
        var start = first.At(allDay ? LocalTime.Midnight : new LocalTime(_random.Next(6, 22), 15 * _random.Next(4)));
        var rule = RecurrenceRuleText.Parse(text, out _)!;
        var schedule = new Schedule { Start = start, End = null, AllDay = allDay, Zone = IcsCalendars.Berlin, Rule = rule with { Count = null } };
        // A start must lie on its rule: the first date after it that does.
        if (ScheduleExpander.Expand(schedule, first, first.PlusYears(2)).FirstOrDefault(o => rule.ByDay.IsEmpty || rule.ByDay.Any(d => d.Day == o.Start.DayOfWeek)) is not { Start.Year: > 2000 } occurrence) return;
        start = occurrence.Start;
        var fields = new StringBuilder().Append(CultureInfo.InvariantCulture, $"start: {Text(start, allDay)}\nrepeat: {text}\n");
        if (allDay || _random.Next(3) > 0) fields.Append(CultureInfo.InvariantCulture, $"end: {Text(allDay ? start.PlusDays(_random.Next(3)) : start.PlusMinutes(15 * _random.Next(1, 12)), allDay)}\n");
        var dates = ScheduleExpander.Expand(schedule with { Start = start, Rule = rule }, start.Date, start.Date.PlusYears(2)).Skip(1).OrderBy(_ => _random.Next()).Take(3).ToList();
        if (dates.Count == 3)
        {
            fields.Append(CultureInfo.InvariantCulture, $"except: [{Text(dates[0].Start, allDay)}]\n");
            fields.Append(CultureInfo.InvariantCulture, $"changes: [{{date: {Text(dates[1].Start, allDay)}, status: cancelled}}, {{date: {Text(dates[2].Start, allDay)}, start: {Text(dates[2].Start.PlusDays(1), allDay)}}}]\n");
        }
        Event($"zufall-{number}", fields.ToString());
    }

    private string Rule()
    {
        var interval = _random.Next(1, 4);
        var rule = _random.Next(5) switch
        {
            0 => $"FREQ=DAILY;INTERVAL={interval + 3}",
            1 => $"FREQ=WEEKLY;INTERVAL={interval};BYDAY={string.Join(',', Enumerable.Range(0, 7).Where(_ => _random.Next(3) == 0).DefaultIfEmpty(2).Select(d => Weekdays[d]))}",
            2 => $"FREQ=MONTHLY;INTERVAL={interval};BYDAY={(_random.Next(3) == 0 ? -1 : _random.Next(1, 5))}{Weekdays[_random.Next(7)]}",
            3 => $"FREQ=MONTHLY;INTERVAL={interval};BYMONTHDAY={_random.Next(1, 32)}",
            _ => $"FREQ=YEARLY;BYMONTH={_random.Next(1, 13)};BYDAY={_random.Next(1, 5)}{Weekdays[_random.Next(7)]}",
        };
        return rule + (_random.Next(3) switch { 0 => $";COUNT={_random.Next(2, 30)}", 1 => ";UNTIL=20271215", _ => "" });
    }

    private static string Text(LocalDateTime time, bool allDay) => time.ToString(allDay ? "uuuu'-'MM'-'dd" : "uuuu'-'MM'-'dd'T'HH':'mm", CultureInfo.InvariantCulture);
}
