using System.Text.Json;
using RegionSite.Calendar;
using RegionSite.Coordination;
using RegionSite.Model;
using RegionSite.Rendering.Words;
using RegionSite.Resolving;

namespace RegionSite.Cli;

/// <summary>The answer of <c>clashes</c> for programs: <c>{clashes, duplicates, holidays, weekends}</c>; times on the region's clocks, without offset.</summary>
internal static class ClashesJson
{
    public static void Write(CoordinationReport report, Library library, TextWriter to) => JsonAnswer.Write(to, json =>
    {
        json.WriteStartObject();
        Each("clashes", report.Clashes, clash =>
        {
            Each("events", [clash.First, clash.Second], g => Event(json, g, library));
            json.WriteNumber("kilometres", Math.Round(clash.Kilometres, 1));
            Words(json, "topics", clash.Topics);
            Words(json, "audience", clash.Audiences.Select(a => a.Default));
            json.WriteNumber("dates", clash.Dates);
        });
        Each("duplicates", report.Duplicates, duplicate =>
        {
            json.WriteString("start", $"{duplicate.Start:uuuu-MM-dd'T'HH:mm}");
            json.WriteString("title", duplicate.First.Title.Default);
            json.WriteString("keep", duplicate.First.Source);
            json.WriteString("delete", duplicate.Second.Source);
            json.WriteString("with", duplicate.Second.Key.Owner);
        });
        Each("holidays", report.OnHolidays, found =>
        {
            Day(json, found.Day);
            json.WriteStartObject("event");
            Event(json, found.Gathering, library);
            json.WriteEndObject();
        });
        Each("weekends", report.Weekends, weekend =>
        {
            json.WriteString("friday", $"{weekend.Friday:uuuu-MM-dd}");
            json.WriteString("sunday", $"{weekend.Sunday:uuuu-MM-dd}");
            json.WriteBoolean("free", weekend.IsFree);
            Each("holidays", weekend.Holidays, day => Day(json, day));
            Each("events", weekend.On, g => Event(json, g, library));
        });
        json.WriteEndObject();

        void Each<T>(string name, IEnumerable<T> values, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStartObject();
                write(value);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
    });

    private static void Event(Utf8JsonWriter json, Gathering gathering, Library library)
    {
        json.WriteString("item", gathering.Item.Key.ToString());
        json.WriteString("source", gathering.Item.Source);
        json.WriteString("title", gathering.Item.Title.Default);
        json.WriteString("start", gathering.AllDay ? $"{gathering.Days.First:uuuu-MM-dd}" : $"{gathering.Start:uuuu-MM-dd'T'HH:mm}");
        json.WriteString("end", gathering.AllDay ? $"{gathering.Days.Last:uuuu-MM-dd}" : gathering.Date.End is { } end ? $"{end:uuuu-MM-dd'T'HH:mm}" : null);
        json.WriteString("place", gathering.Where.Place?.Name.Default);
        json.WriteString("state", gathering.Where.State?.Short);
    }

    private static void Day(Utf8JsonWriter json, Holiday day)
    {
        json.WriteString("date", $"{day.Date:uuuu-MM-dd}");
        json.WriteString("name", day.Name.German);
        json.WriteBoolean("public", day.IsPublic);
        json.WriteBoolean("silent", day.IsSilent);
        Words(json, "states", day.States);
    }

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
