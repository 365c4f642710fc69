using System.Collections;
using System.Text.Json;

namespace RegionSite.Rendering.Structured;

/// <summary>A thing of schema.org with its properties in the order given; what is null or empty is left out.</summary>
internal sealed class Thing(string type) : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> _properties = [];

    public void Add(string name, string? value) => AddValue(name, string.IsNullOrWhiteSpace(value) ? null : value);

    public void Add(string name, bool? value) => AddValue(name, value);

    public void Add(string name, int? value) => AddValue(name, value);

    public void Add(string name, decimal? value) => AddValue(name, value);

    public void Add(string name, double? value) => AddValue(name, value);

    public void Add(string name, Thing? value) => AddValue(name, value);

    public void Add(string name, IReadOnlyCollection<string> values) => AddValue(name, values.Count == 0 ? null : values);

    public void Add(string name, IReadOnlyCollection<Thing> values) => AddValue(name, values.Count == 0 ? null : values);

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <param name="context">Whether it stands by itself and so must name its vocabulary.</param>
    public void Write(Utf8JsonWriter json, bool context = false)
    {
        json.WriteStartObject();
        if (context) json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", type);
        foreach (var (name, value) in _properties)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }
        json.WriteEndObject();
    }

    private void AddValue(string name, object? value)
    {
        if (value is not null) _properties.Add(new(name, value));
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case Thing thing: thing.Write(json); break;
            case IEnumerable many:
                json.WriteStartArray();
                foreach (var one in many) WriteValue(json, one);
                json.WriteEndArray();
                break;
            default: throw new InvalidOperationException($"no value of JSON-LD: {value.GetType().Name}");
        }
    }
}
