using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RegionSite.Cli;

/// <summary>What a command answers with <c>--format json</c>: indented, umlauts as they are.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter to, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        to.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>An array with an object for each.</summary>
    public static void WriteEach<T>(TextWriter to, IEnumerable<T> values, Action<Utf8JsonWriter, T> write) => Write(to, json =>
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
