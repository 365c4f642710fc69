using System.Globalization;
using System.Text;

namespace RegionSite.Search.Analysis;

/// <summary>
/// Walks through a text from word to word: letters and digits with apostrophes in them, joined by single hyphens; or a number with
/// points, commas or colons in it. <c>Browser/tokens.js</c> has the same as one pattern.
/// </summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>The token as written.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            if (!Starts(_next, out var width))
            {
                _next += width;
                continue;
            }
            var start = _next;
            Segment();
            if (!Number(start))
                while (_next + 1 < _text.Length && _text[_next] is '-' or '\u2010' or '\u2011' && Starts(_next + 1, out _))
                {
                    _next++;
                    Segment();
                }
            Current = _text[start.._next];
            return true;
        }
        return false;
    }

    private void Segment()
    {
        var next = _next;
        while (next < _text.Length)
        {
            var c = _text[next];
            if (char.IsAsciiLetterOrDigit(c)) next++;
            else if (c is '\'' or '’' or '‘' or 'ʼ')
            {
                if (next + 1 >= _text.Length || !Letter(next + 1)) break;
                next++;
            }
            else if (Continues(next, out var width)) next += width;
            else break;
        }
        _next = next;
    }

    // 1.000, 19:30, 24.10.2026
    private bool Number(int start)
    {
        if (!char.IsAsciiDigit(_text[start]) || _text[start.._next].ContainsAnyExceptInRange('0', '9')) return false;
        var any = false;
        while (_next + 1 < _text.Length && _text[_next] is '.' or ',' or ':' && char.IsAsciiDigit(_text[_next + 1]))
        {
            any = true;
            _next++;
            while (_next < _text.Length && char.IsAsciiDigit(_text[_next])) _next++;
        }
        return any;
    }

    private readonly bool Starts(int at, out int width)
    {
        width = 1;
        if (char.IsAscii(_text[at])) return char.IsAsciiLetterOrDigit(_text[at]);
        var category = Category(at, out width);
        return category <= UnicodeCategory.OtherLetter || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    private readonly bool Continues(int at, out int width)
    {
        var category = Category(at, out width);
        return category <= UnicodeCategory.OtherNumber || category == UnicodeCategory.Format;
    }

    private readonly bool Letter(int at) => Category(at, out _) <= UnicodeCategory.OtherLetter;

    // The categories count from letters over marks to numbers.
    private readonly UnicodeCategory Category(int at, out int width)
    {
        width = 1;
        var c = _text[at];
        if (!char.IsSurrogate(c)) return char.GetUnicodeCategory(c);
        if (Rune.DecodeFromUtf16(_text[at..], out var rune, out width) != System.Buffers.OperationStatus.Done) return UnicodeCategory.Surrogate;
        return Rune.GetUnicodeCategory(rune);
    }
}
