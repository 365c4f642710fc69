using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Reading.Ics;

namespace RegionSite.Tests.Reading.Ics;

/// <summary>Reads calendar files and lines for tests, in a region in Europe/Berlin.</summary>
internal static class IcsSamples
{
    public const string FileName = "content/partners/p/events/t.ics";

    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public static IEnumerable<string> Names => Directory.GetFiles(Folder(), "*.ics").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    public static string Sample(string name) => System.IO.File.ReadAllText(Path.Combine(Folder(), name));

    /// <summary>The lines of an event, with UID and title where they are not given, in a calendar.</summary>
    public static string InEvent(params string[] lines)
    {
        var all = lines.ToList();
        if (!all.Exists(l => l.StartsWith("UID", StringComparison.Ordinal))) all.Add("UID:u1");
        if (!all.Exists(l => l.StartsWith("SUMMARY", StringComparison.Ordinal))) all.Add("SUMMARY:Titel");
        return InCalendar(["BEGIN:VEVENT", .. all, "END:VEVENT"]);
    }

    public static string InCalendar(params string[] lines) =>
        string.Join("\r\n", (string[])["BEGIN:VCALENDAR", "VERSION:2.0", .. lines, "END:VCALENDAR", ""]);

    public static (ImmutableArray<IcsEvent> Events, ImmutableArray<Diagnostic> Found) Read(string text)
    {
        var bag = new DiagnosticBag();
        return (IcsReader.Read(text, FileName, Berlin, bag.Reporter), bag.Sorted());
    }

    /// <summary>The events of a file without a fault.</summary>
    public static ImmutableArray<IcsEvent> ReadClean(string text)
    {
        var (events, found) = Read(text);
        Assert.Empty(found.Select(Line));
        return events;
    }

    /// <summary><c>7:9 RS1411 message</c>.</summary>
    public static string Line(Diagnostic d) => $"{d.At.Line}:{d.At.Column} {d.Code.Id} {d.Message(MessageLanguage.English)}";

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Samples");
}
