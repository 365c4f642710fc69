using System.Text;

namespace RegionSite.Reading.Ics;

/// <summary>A parameter of a property; several values stay one text with commas, which is how a zone's name with a comma comes when it is not quoted.</summary>
/// <param name="Offset">Where the value stands in the content line, behind a quotation mark.</param>
internal sealed record IcsParameter(string Name, string Value, int Offset)
{
    /// <summary>Reads one parameter; <paramref name="end"/> is the semicolon or colon behind it.</summary>
    public static IcsParameter? Parse(string text, int start, out int end)
    {
        end = start;
        var equals = text.AsSpan(start).IndexOfAny('=', ';', ':');
        if (equals < 1 || text[start + equals] != '=' || !IcsProperty.IsName(text.AsSpan(start, equals))) return null;

        var position = start + equals + 1;
        var offset = position < text.Length && text[position] == '"' ? position + 1 : position;
        var value = new StringBuilder();
        while (true)
        {
            if (position < text.Length && text[position] == '"')
            {
                var close = text.IndexOf('"', position + 1);
                if (close < 0) return null;
                value.Append(text, position + 1, close - position - 1);
                position = close + 1;
            }
            var rest = position < text.Length ? text.AsSpan(position).IndexOfAny(',', ';', ':') : -1;
            if (rest < 0) return null;
            value.Append(text, position, rest);
            position += rest;
            if (text[position] != ',') break;
            value.Append(',');
            position++;
        }
        end = position;
        return new IcsParameter(text.Substring(start, equals), Decode(value.ToString()), offset);
    }

    // RFC 6868: what may not stand in a quoted value.
    private static string Decode(string value) => value.Contains('^', StringComparison.Ordinal) ? DecodeCarets(value) : value;

    private static string DecodeCarets(string value)
    {
        var result = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var next = value[i] == '^' && i + 1 < value.Length ? value[i + 1] : '\0';
            var decoded = next switch { 'n' => '\n', '^' => '^', '\'' => '"', _ => '\0' };
            if (decoded == '\0')
            {
                result.Append(value[i]);
                continue;
            }
            result.Append(decoded);
            i++;
        }
        return result.ToString();
    }
}
