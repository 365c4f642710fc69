using System.Buffers;
using System.Net;
using System.Text;

namespace RegionSite.Themes;

/// <summary>
/// Goes through the start tags of a page that we have rendered, as the tokenizer of the HTML standard (13.2.5) would: what merely looks
/// like a tag, in comments, scripts and texts, is none. Scripts that hold <c>&lt;!--</c> and a second script are not told apart; ours are data.
/// </summary>
internal ref struct HtmlTags(ReadOnlySpan<byte> html)
{
    private readonly ReadOnlySpan<byte> _html = html;
    private int _at;

    /// <summary>The element's name as it is written; compare without regard to case.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The attributes of the tag, to go through once.</summary>
    public HtmlAttributes Attributes { get; private set; }

    /// <summary>Moves to the next start tag; false where there is none.</summary>
    public bool Read()
    {
        while (true)
        {
            var next = _html[_at..].IndexOf((byte)'<');
            if (next < 0 || _at + next + 1 >= _html.Length) return false;
            _at += next + 1;
            if (_html[_at..].StartsWith("!--"u8)) _at = Math.Min(Behind("-->"u8, _at + 1), Behind("--!>"u8, _at + 1)); // <!--> is whole already
            else if (_html[_at] is (byte)'!' or (byte)'?') _at = Behind(">"u8, _at);
            else if (_html[_at] == '/') End(_at + 1);
            else if (IsLetter(_html[_at]))
            {
                Name = NameAt(_at);
                Attributes = new HtmlAttributes(_html, _at + Name.Length);
                End(_at);
                if (HoldsText(Name)) SkipText(Name);
                return true;
            }
        }
    }

    /// <summary>The value of an attribute of the present tag as it reads, its character references resolved; empty where it has none.</summary>
    /// <param name="attribute">In lower case.</param>
    public readonly string ValueOf(ReadOnlySpan<byte> attribute)
    {
        var attributes = Attributes;
        while (attributes.Read())
            if (Same(attributes.Name, attribute)) return attributes.Text;
        return "";
    }

    /// <summary>Whether two names are one; <paramref name="lower"/> is in lower case.</summary>
    public static bool Same(ReadOnlySpan<byte> name, ReadOnlySpan<byte> lower) => Ascii.EqualsIgnoreCase(name, lower);

    private readonly ReadOnlySpan<byte> NameAt(int start)
    {
        var length = _html[start..].IndexOfAny(HtmlAttributes.EndOfName);
        return length < 0 ? _html[start..] : _html.Slice(start, length);
    }

    // To behind the tag's >, which is not one within a quoted value.
    private void End(int start)
    {
        var attributes = new HtmlAttributes(_html, start + NameAt(start).Length);
        while (attributes.Read()) { }
        _at = attributes.End;
    }

    private readonly int Behind(ReadOnlySpan<byte> end, int from)
    {
        var length = _html[from..].IndexOf(end);
        return length < 0 ? _html.Length : from + length + end.Length;
    }

    private void SkipText(ReadOnlySpan<byte> name)
    {
        while (_html[_at..].IndexOf("</"u8) is >= 0 and var next)
        {
            _at += next + 2;
            if (!Same(NameAt(_at), name)) continue;
            _at -= 2;
            return;
        }
        _at = _html.Length;
    }

    private static bool HoldsText(ReadOnlySpan<byte> name) =>
        Same(name, "script"u8) || Same(name, "style"u8) || Same(name, "title"u8) || Same(name, "textarea"u8) || Same(name, "iframe"u8) || Same(name, "xmp"u8);

    private static bool IsLetter(byte b) => (b | 0x20) is >= (byte)'a' and <= (byte)'z';
}

/// <summary>The attributes of one start tag.</summary>
/// <param name="at">Behind the element's name.</param>
internal ref struct HtmlAttributes(ReadOnlySpan<byte> html, int at)
{
    /// <summary>What an element's name ends before.</summary>
    public static readonly SearchValues<byte> EndOfName = SearchValues.Create(" \t\n\f\r/>"u8);

    private static readonly SearchValues<byte> EndOfAttribute = SearchValues.Create(" \t\n\f\r/>="u8), EndOfValue = SearchValues.Create(" \t\n\f\r>"u8);

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\n\f\r"u8), Between = SearchValues.Create(" \t\n\f\r/"u8);

    private readonly ReadOnlySpan<byte> _html = html;
    private int _at = at;

    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Where the value stands in the page, without its quotes, its character references as they are written.</summary>
    public Range Place { get; private set; }

    public readonly ReadOnlySpan<byte> Value => _html[Place];

    /// <summary>The value as it reads, its character references resolved.</summary>
    public readonly string Text => WebUtility.HtmlDecode(Encoding.UTF8.GetString(Value));

    /// <summary>Behind the tag's <c>&gt;</c>, once all attributes are read.</summary>
    public readonly int End => _at;

    /// <summary>Moves to the next attribute; false behind the last.</summary>
    public bool Read()
    {
        _at = Pass(Between);
        if (_at >= _html.Length) return false;
        if (_html[_at] == '>')
        {
            _at++;
            return false;
        }
        var start = _at;
        // A name may begin with the equals sign.
        _at = To(EndOfAttribute, start + 1);
        Name = _html[start.._at];
        Place = _at.._at;
        var after = Pass(Blanks);
        if (after >= _html.Length || _html[after] != '=') return true;
        _at = after + 1;
        _at = Pass(Blanks);
        if (_at < _html.Length && _html[_at] is (byte)'"' or (byte)'\'')
        {
            var end = _html[(_at + 1)..].IndexOf(_html[_at]);
            Place = (_at + 1)..(end < 0 ? _html.Length : _at + 1 + end);
            _at = Math.Min(_html.Length, Place.End.Value + 1);
        }
        else
        {
            start = _at;
            _at = To(EndOfValue, start);
            Place = start.._at;
        }
        return true;
    }

    private readonly int Pass(SearchValues<byte> what)
    {
        var rest = _html[_at..].IndexOfAnyExcept(what);
        return rest < 0 ? _html.Length : _at + rest;
    }

    private readonly int To(SearchValues<byte> what, int from)
    {
        if (from >= _html.Length) return _html.Length;
        var length = _html[from..].IndexOfAny(what);
        return length < 0 ? _html.Length : from + length;
    }
}
