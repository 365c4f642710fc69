using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;

namespace RegionSite.Calendar;

/// <summary>Writes content lines (RFC 5545, 3.1): components, properties, parameters and values, escaped and folded.</summary>
/// <remarks>Nothing that is handed in can begin a line of its own: control characters do not pass.</remarks>
internal sealed class IcsWriter(IBufferWriter<byte> to)
{
    /// <summary>Octets of a line without its end (RFC 5545, 3.1); the space of a continuation counts.</summary>
    private const int LongestLine = 75;

    // The tab is the one control character that a value may have.
    private static readonly string ControlCharacters = string.Concat(Enumerable.Range(0, 0xA0).Select(i => (char)i).Where(c => char.IsControl(c) && c != '\t'));

    private static readonly SearchValues<char> Controls = SearchValues.Create(ControlCharacters);
    private static readonly SearchValues<char> TextSpecials = SearchValues.Create(ControlCharacters + "\\;,");
    private static readonly SearchValues<char> ParameterSpecials = SearchValues.Create(ControlCharacters + "^\"");

    private readonly ArrayBufferWriter<byte> _line = new(256);

    public void Begin(string component) => Line("BEGIN", component);

    public void End(string component) => Line("END", component);

    /// <summary>A property whose value is not text: a word, a number, a date, an address.</summary>
    public void Line(string name, string value) => Property(name).Value(value);

    /// <summary>A property whose value is text.</summary>
    public void TextLine(string name, string text) => Property(name).Text(text);

    /// <summary>Begins a property; <see cref="Value"/>, <see cref="Text"/> or <see cref="Texts"/> ends it.</summary>
    public IcsWriter Property(string name)
    {
        Ascii(name);
        return this;
    }

    /// <summary>Quoted where it must be; what quotation marks cannot hold is written after RFC 6868.</summary>
    public IcsWriter Parameter(string name, string value)
    {
        Byte(';');
        Ascii(name);
        Byte('=');
        var quoted = value.AsSpan().IndexOfAny(':', ';', ',') >= 0;
        if (quoted) Byte('"');
        Utf8(value, ParameterSpecials, c => c switch { '^' => "^^", '"' => "^'", '\n' => "^n", _ => "" });
        if (quoted) Byte('"');
        return this;
    }

    public void Value(string value)
    {
        Byte(':');
        Utf8(value, Controls, _ => "");
        EndLine();
    }

    public void Text(string text)
    {
        Byte(':');
        Escaped(text);
        EndLine();
    }

    /// <summary>A list of texts.</summary>
    public void Texts(IReadOnlyList<string> texts) => Joined(texts, ',');

    /// <summary>A value of several parts in a fixed order, as names and addresses of vCards are (RFC 6350, 3.4).</summary>
    public void Components(params string[] parts) => Joined(parts, ';');

    private void Joined(IReadOnlyList<string> texts, char separator)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            Byte(i == 0 ? ':' : separator);
            Escaped(texts[i]);
        }
        EndLine();
    }

    /// <summary>A moment in UTC, to the second.</summary>
    public void Moment(string name, Instant moment) => Line(name, Basic(moment.InUtc().LocalDateTime) + "Z");

    /// <summary><c>20270514T180000</c>.</summary>
    public static string Basic(LocalDateTime time) =>
        string.Create(CultureInfo.InvariantCulture, $"{Basic(time.Date)}T{time.Hour:00}{time.Minute:00}{time.Second:00}");

    /// <summary><c>20270514</c>.</summary>
    public static string Basic(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}{date.Month:00}{date.Day:00}");

    // CR LF and a lone CR are line breaks as LF is.
    private void Escaped(string text) =>
        Utf8(text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text, TextSpecials, c => c switch { '\\' => "\\\\", ';' => "\\;", ',' => "\\,", '\n' => "\\n", _ => "" });

    /// <summary>What is not special in one go; half a surrogate pair becomes U+FFFD.</summary>
    private void Utf8(ReadOnlySpan<char> text, SearchValues<char> specials, Func<char, string> replace)
    {
        while (true)
        {
            var special = text.IndexOfAny(specials);
            Encoding.UTF8.GetBytes(special < 0 ? text : text[..special], _line);
            if (special < 0) return;
            Ascii(replace(text[special]));
            text = text[(special + 1)..];
        }
    }

    private void Ascii(string text) => _line.Advance(Encoding.ASCII.GetBytes(text, _line.GetSpan(text.Length)));

    private void Byte(char c)
    {
        _line.GetSpan(1)[0] = (byte)c;
        _line.Advance(1);
    }

    private void EndLine()
    {
        var rest = _line.WrittenSpan;
        var room = LongestLine;
        while (rest.Length > room)
        {
            // Back to where a character begins: no fold stands in one.
            var length = room;
            while ((rest[length] & 0xC0) == 0x80) length--;
            to.Write(rest[..length]);
            to.Write("\r\n "u8);
            rest = rest[length..];
            room = LongestLine - 1;
        }
        to.Write(rest);
        to.Write("\r\n"u8);
        _line.ResetWrittenCount();
    }
}
