using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Calendar;

/// <summary>Second opinions on calendar files: of icalendar, recurring-ical-events, ical.js (Thunderbird's parser) and khal.</summary>
public sealed class CalendarPeersTests(CalendarRegion region) : IClassFixture<CalendarRegion>
{
    private const string Together = "dach.example/termine/kalender.ics";
    private const string OneByOne = "dach.example/termine/kalender-einzeln.ics";

    private const int MostOfAFolder = 3;

    [PeerFact("recurring_ical_events")]
    public void Icalendar_reads_every_file_and_finds_the_dates_of_termine_json() => Agree(AskPython());

    [NodeFact("REGIONSITE_ICALJS")]
    public void Ical_js_reads_every_file_and_finds_the_dates_of_termine_json() => Agree(AskNode());

    [PeerFact("khal")]
    public void Khal_imports_files_of_every_make()
    {
        var python = Python.With("khal") ?? throw new InvalidOperationException("no python3 with the module khal");
        // It takes its time: of single dates, which are of one make, the first of each event.
        var files = region.Calendars.Where(f => !f.EndsWith(OneByOne, StringComparison.Ordinal)).Order(StringComparer.Ordinal).GroupBy(Path.GetDirectoryName).SelectMany(g => g.Take(MostOfAFolder)).ToList();
        var imported = Python.Run(python, Script("khal_opinion.py"), string.Concat(files.Select(f => f + "\n"))).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var written = files.SelectMany(File.ReadLines).Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).ToHashSet();
        Assert.Equal(written.Count, imported.Count);
        Assert.Subset(imported, Dates().Select(d => d.Uid).ToHashSet());
    }

    [PeerFact("jsonschema")]
    public void Termine_json_is_what_its_schema_says()
    {
        var python = Python.With("jsonschema") ?? throw new InvalidOperationException("no python3 with the module jsonschema");
        var files = region.Entries.Where(e => e.File.EndsWith("/termine.json", StringComparison.Ordinal)).Select(e => Path.Combine(region.Output, e.File)).ToList();
        Assert.True(files.Count >= 2);
        var schema = Path.Combine(region.Output, "dach.example/termine/termine.schema.json");
        Assert.Equal("", Python.Run(python, Script("schema_opinion.py"), string.Concat(files.Prepend(schema).Select(f => f + "\n"))));
    }

    private void Agree(IReadOnlyList<Answer> answers)
    {
        var files = region.Calendars.Zip(answers).ToDictionary(f => Path.GetRelativePath(region.Output, f.First).Replace('\\', '/'), f => f.Second);
        var faults = files.SelectMany(f => f.Value.Faults.Select(fault => $"{f.Key}: {fault}")).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));

        var ours = Dates();
        Same(ours, files[Together].Dates.Select(Date));
        // There every date has a UID of its own, which begins with the start that the rule gives.
        Same(ours, files[OneByOne].Dates.Select(Date).Select(d => char.IsAsciiDigit(d.Uid[0]) ? d with { Uid = d.Uid[(d.Uid.IndexOf('.', StringComparison.Ordinal) + 1)..] } : d));
    }

    private static void Same(IEnumerable<Entry> ours, IEnumerable<Entry> theirs)
    {
        var (expected, found) = (ours.Select(o => o.ToString()).ToHashSet(), theirs.Select(t => t.ToString()).ToHashSet());
        Assert.InRange(expected.Count, 500, int.MaxValue);
        var differences = expected.Except(found).Select(d => "only we:   " + d).Concat(found.Except(expected).Select(d => "only they: " + d)).Order(StringComparer.Ordinal).ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} of {expected.Count} differ\n" + string.Join('\n', differences.Take(40)));
    }

    /// <summary>termine.json, as the peers would tell it: whole days with an exclusive end. What began before the span is left out, as they leave it out.</summary>
    private List<Entry> Dates()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(region.Output, "dach.example/termine/termine.json")));
        var from = json.RootElement.GetProperty("from").GetString()!;
        return [.. json.RootElement.GetProperty("events").EnumerateArray().Select(OfJson).Where(d => string.CompareOrdinal(d.Start[..10], from) >= 0)];

        static Entry OfJson(JsonElement date)
        {
            var end = date.GetProperty("end").GetString();
            if (date.GetProperty("allDay").GetBoolean()) end = LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(end!).Value.PlusDays(1));
            var status = date.GetProperty("status").GetString() switch { "cancelled" => "CANCELLED", "postponed" => "TENTATIVE", _ => "CONFIRMED" };
            return new Entry(date.GetProperty("uid").GetString()!, date.GetProperty("start").GetString()!, end, status);
        }
    }

    private IReadOnlyList<Answer> AskPython() =>
        Answers(Python.Run(Python.With("recurring_ical_events") ?? throw new InvalidOperationException("no python3 with the module recurring_ical_events"), Script("calendar_opinion.py"), Query()));

    private IReadOnlyList<Answer> AskNode() => Answers(Node.Run(Query(), Script("calendar_opinion.mjs")));

    private string Query()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(region.Output, "dach.example/termine/termine.json")));
        return JsonSerializer.Serialize(new { from = json.RootElement.GetProperty("from").GetString(), to = json.RootElement.GetProperty("to").GetString(), files = region.Calendars, expand = ((string[])[Together, OneByOne]).Select(f => Path.Combine(region.Output, f)) });
    }

    private IReadOnlyList<Answer> Answers(string lines)
    {
        IReadOnlyList<Answer> answers = [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Answer>(line, JsonSerializerOptions.Web)!)];
        Assert.Equal(region.Calendars.Count, answers.Count);
        return answers;
    }

    private static Entry Date(string?[] date) => new(date[0]!, date[1]!, date[2], date[3]!);

    private static string Script(string name) => Path.Combine(Repository.Root, "tests", "Calendar", name);

    private sealed record Answer(string[] Faults, string?[][] Dates);

    private sealed record Entry(string Uid, string Start, string? End, string Status)
    {
        // termine.json is on the region's clocks, a calendar file on the event's: the moments are the same.
        public override string ToString() => $"{Moment(Start)} {Moment(End)} {Status} {Uid}";

        private static string? Moment(string? time) =>
            time is null || time.Length == 10 ? time : DateTimeOffset.Parse(time, CultureInfo.InvariantCulture).UtcDateTime.ToString("s", CultureInfo.InvariantCulture);
    }
}
