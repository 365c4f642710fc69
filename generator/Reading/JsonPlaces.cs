using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using RegionSite.Diagnostics;

namespace RegionSite.Reading;

/// <summary>Where in a JSON file a value stands. It is looked for when something is to be said of it, which is seldom: reading without places is faster.</summary>
internal sealed class JsonPlaces(string text, string display)
{
    private readonly Lazy<byte[]> _bytes = new(() => Encoding.UTF8.GetBytes(text));

    /// <param name="path">Names of members and numbers in lists, from the outermost on; where it leads on to nothing, the place of the last value there is.</param>
    public SourceLocation Of(params ImmutableArray<object> path)
    {
        var reader = new Utf8JsonReader(_bytes.Value);
        reader.Read();
        var found = reader.TokenStartIndex;
        foreach (var step in path)
        {
            if (!(step is string name ? ToMember(ref reader, name) : ToElement(ref reader, (int)step))) break;
            found = reader.TokenStartIndex;
        }
        return At((int)found);
    }

    /// <summary>Where a file that is no JSON ceases to be one.</summary>
    public SourceLocation Of(JsonException fault)
    {
        var lines = text.Split('\n');
        var line = (int)Math.Min(fault.LineNumber ?? 0, lines.Length - 1);
        var before = Encoding.UTF8.GetBytes(lines[line]).AsSpan();
        before = before[..(int)Math.Min(fault.BytePositionInLine ?? 0, before.Length)];
        return new SourceLocation(display, line + 1, Encoding.UTF8.GetCharCount(before) + 1);
    }

    private static bool ToMember(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(name);
            reader.Read();
            if (isIt) return true;
            reader.Skip();
        }
        return false;
    }

    private static bool ToElement(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == index) return true;
            reader.Skip();
        }
        return false;
    }

    private SourceLocation At(int offset)
    {
        var before = Encoding.UTF8.GetString(_bytes.Value.AsSpan(0, offset));
        return new SourceLocation(display, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
