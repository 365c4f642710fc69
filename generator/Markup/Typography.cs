using System.Buffers;
using RegionSite.Text;

namespace RegionSite.Markup;

/// <summary>
/// Typographic quotation marks, dashes, ellipses and – in German – spaces that do not break, for the running text of one block:
/// a mark's side follows from the characters beside it, so pairs may span emphasis and links.
/// </summary>
internal struct Typography(string language)
{
    // An apostrophe where a quotation might open ('n, 'ne) is told from one by whether a closing mark follows; no need to look far.
    private const int FarthestClosingMark = 300;

    private static readonly SearchValues<char> Special = SearchValues.Create("\"'-.");
    private static readonly SearchValues<char> SpecialInGerman = SearchValues.Create("\"'-.§0123456789");

    private readonly bool _german = Languages.IsGerman(language);
    private bool _inDouble;
    private bool _inSingle;
    private char _last;

    /// <summary>At the start of a block.</summary>
    public void Reset()
    {
        _inDouble = _inSingle = false;
        _last = '\0';
    }

    /// <summary>What stands before the next text, where that was not written through here: code, a line break, a picture.</summary>
    public void Saw(char last) => _last = last;

    /// <summary>The next character to replace: its index and length in <paramref name="text"/>; -1 where all may stand.</summary>
    public int Next(ReadOnlySpan<char> text, int from, out int length, out string replacement)
    {
        length = 0;
        replacement = "";
        for (var i = from; i < text.Length; i += Math.Max(length, 1))
        {
            var skip = text[i..].IndexOfAny(_german ? SpecialInGerman : Special);
            if (skip < 0) break;
            i += skip;
            if (i > from) _last = text[i - 1];
            length = 1;
            // A space is met by what stands before it: there are too many to stop at each.
            if (_german && i + 1 < text.Length && text[i + 1] == ' ' && NonBreaking.Holds(text, i + 1))
            {
                replacement = NonBreaking.Space;
                _last = ' ';
                return i + 1;
            }
            replacement = text[i] switch
            {
                '"' => Double(text, i),
                '\'' => Single(text, i),
                '-' or '.' => Run(text, i, out length),
                _ => "",
            };
            if (replacement.Length == 0) continue;
            _last = replacement[^1];
            return i;
        }
        if (text.Length > from) _last = text[^1];
        return -1;
    }

    private string Double(ReadOnlySpan<char> text, int i)
    {
        var next = i + 1 < text.Length ? text[i + 1] : 'x';
        var opens = MayOpenAfter(_last) && !char.IsWhiteSpace(next) && !(_inDouble && IsDash(_last));
        if (!opens && (_last == '\0' || char.IsWhiteSpace(_last))) return "";
        _inDouble = opens;
        return _german ? (opens ? "„" : "“") : (opens ? "“" : "”");
    }

    private string Single(ReadOnlySpan<char> text, int i)
    {
        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        if (MayOpenAfter(_last) && !char.IsWhiteSpace(next) && !char.IsDigit(next) && ClosesLater(text[(i + 1)..]))
        {
            _inSingle = true;
            return _german ? "‚" : "‘";
        }
        if (!_inSingle || char.IsLetterOrDigit(next)) return "’";
        _inSingle = false;
        return _german ? "‘" : "’";
    }

    // -- and --- are dashes and ... an ellipsis; longer runs, and arrows, are drawings that may stand.
    private static string Run(ReadOnlySpan<char> text, int i, out int length)
    {
        var c = text[i];
        length = 1;
        while (i + length < text.Length && text[i + length] == c) length++;
        if (c == '.') return length == 3 ? "…" : "";
        var arrow = (i > 0 && text[i - 1] == '<') || (i + length < text.Length && text[i + length] == '>');
        return arrow ? "" : length switch { 2 => "–", 3 => "—", _ => "" };
    }

    private static bool ClosesLater(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, FarthestClosingMark)];
        for (var i = 1; i < rest.Length; i++)
            if (rest[i] == '\'' && !char.IsWhiteSpace(rest[i - 1]) && (i + 1 == rest.Length || !char.IsLetterOrDigit(rest[i + 1]))) return true;
        return false;
    }

    // “ and ‘ open in English and close in German.
    private readonly bool MayOpenAfter(char c) =>
        c is '\0' or '(' or '[' or '{' or '/' or '=' or '„' or '‚' || (!_german && c is '“' or '‘') || IsDash(c) || char.IsWhiteSpace(c);

    private static bool IsDash(char c) => c is '-' or '–' or '—';
}
