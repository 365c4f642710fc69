using System.Text;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>An <c>@import</c> of a style sheet, from the at sign up to its semicolon.</summary>
/// <param name="Condition">What stands behind the address: <c>layer(parts)</c>.</param>
internal readonly record struct StylesheetImport(int Start, int Length, AssetReference Sheet, int ConditionStart, string Condition);

/// <summary>Finds what a style sheet loads: <c>url(…)</c>, <c>@import</c> and the texts within <c>image-set(…)</c>.</summary>
/// <remarks>Tokens as in CSS Syntax Level 3, section 4, as far as they decide what is an address.</remarks>
internal sealed class StylesheetReferences
{
    // Functions that load what a text within them names (CSS Images 4, CSS Values 5).
    private static readonly HashSet<string> Loading = new(StringComparer.OrdinalIgnoreCase) { "url", "src", "image", "image-set", "-webkit-image-set" };

    private readonly string _css;
    private readonly TextPlaces _places;
    private readonly Reporter _reporter;
    private readonly List<AssetReference> _found = [];
    private readonly List<StylesheetImport> _imports = [];
    private readonly List<(int Start, int Length)> _comments = [];
    private readonly Stack<int> _blocks = new();
    private readonly Stack<string> _functions = new();
    private string _rule = "";
    private int _ruleStart;
    private AssetReference? _imported;
    private int _conditionStart;
    private int _at;

    private StylesheetReferences(string css, TextPlaces places, Reporter reporter) => (_css, _places, _reporter) = (css, places, reporter);

    /// <summary>The imports, everything else that is loaded, and the comments, each in the order written.</summary>
    public static (List<StylesheetImport> Imports, List<AssetReference> Others, List<(int Start, int Length)> Comments) Find(string css, TextPlaces places, Reporter reporter)
    {
        var scan = new StylesheetReferences(css, places, reporter);
        scan.Scan();
        scan.EndImport();
        // Once its text stands within another sheet, an open block would take in all that follows.
        if (scan._blocks.TryPeek(out var open)) reporter.Report(ThemeCodes.UnclosedCss, places.At(open), "{");
        return (scan._imports, scan._found, scan._comments);
    }

    private bool InImport => _rule.Equals("import", StringComparison.OrdinalIgnoreCase);

    private void Scan()
    {
        while (_at < _css.Length)
        {
            var c = _css[_at];
            if (c == '/' && Peek(1) == '*') SkipComment();
            else if (c is '"' or '\'') ReadString();
            else if (c == '@') { _ruleStart = _at++; _rule = ReadName(); }
            else if (IsNamePart(c)) ReadWord();
            else
            {
                if (c == '(') _functions.Push("");
                else if (c == ')') _functions.TryPop(out _);
                else if (c is ';' or '{' or '}') EndRule(c);
                _at++;
            }
        }
    }

    private void EndRule(char c)
    {
        EndImport();
        if (c == '{') _blocks.Push(_at);
        else if (c == '}') _blocks.TryPop(out _);
        _rule = "";
        _functions.Clear();
    }

    private void EndImport()
    {
        if (_imported is not { } sheet) return;
        _imported = null;
        var end = Math.Min(_at, _css.Length);
        var condition = _css[_conditionStart..end];
        var start = _conditionStart + condition.Length - condition.TrimStart().Length;
        _imports.Add(new StylesheetImport(_ruleStart, Math.Min(end + 1, _css.Length) - _ruleStart, sheet, start, condition.Trim()));
    }

    private void ReadWord()
    {
        var start = _at;
        var name = ReadName();
        if (Peek(0) != '(') return;
        _at++;
        if (!name.Equals("url", StringComparison.OrdinalIgnoreCase)) { _functions.Push(name); return; }
        while (char.IsWhiteSpace(Peek(0))) _at++;
        if (Peek(0) is '"' or '\'') { _functions.Push(name); return; }
        var end = _css.IndexOf(')', _at);
        if (end < 0) { Unclosed(start, "url("); return; }
        var address = _css[_at..end].TrimEnd();
        Found(_at, address.Length, end + 1);
        _at = end + 1;
    }

    private void ReadString()
    {
        var quote = _css[_at];
        var start = ++_at;
        while (Peek(0) != quote)
        {
            if (Peek(0) is '\0' or '\n') { Unclosed(start - 1, quote.ToString()); return; }
            _at += Peek(0) == '\\' ? 2 : 1;
        }
        if (_functions.TryPeek(out var function) ? Loading.Contains(function) : InImport) Found(start, _at - start, AfterFunction(_at + 1));
        _at++;
    }

    // Behind the bracket of url("…"), or behind the text itself where it stands alone.
    private int AfterFunction(int at)
    {
        if (!_functions.TryPeek(out _)) return at;
        var end = _css.IndexOf(')', at);
        return end < 0 ? at : end + 1;
    }

    private void Found(int start, int length, int after)
    {
        // The name of an XML vocabulary looks like an address and is none.
        if (_rule.Equals("namespace", StringComparison.OrdinalIgnoreCase)) return;
        var reference = new AssetReference(start, length, _css.Substring(start, length), IsPicture: !InImport);
        if (!InImport) _found.Add(reference);
        else if (_imported is null) (_imported, _conditionStart) = (reference, after);
    }

    private void SkipComment()
    {
        var end = _css.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0) Unclosed(_at, "/*");
        else
        {
            _comments.Add((_at, end + 2 - _at));
            _at = end + 2;
        }
    }

    private void Unclosed(int start, string what)
    {
        _reporter.Report(ThemeCodes.UnclosedCss, _places.At(start), what);
        // One fault is enough: what follows has not been read.
        _blocks.Clear();
        _at = _css.Length;
    }

    // A name may be written with escapes (CSS Syntax 4.3.7): \75rl( loads as url( does.
    private string ReadName()
    {
        var name = new StringBuilder();
        while (_at < _css.Length && IsNamePart(_css[_at]))
        {
            if (_css[_at] != '\\') { name.Append(_css[_at++]); continue; }
            _at++;
            var digits = 0;
            while (digits < 6 && char.IsAsciiHexDigit(Peek(digits))) digits++;
            if (digits == 0) { if (_at < _css.Length) name.Append(_css[_at++]); continue; }
            var code = Convert.ToInt32(_css.Substring(_at, digits), 16);
            name.Append(Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD");
            _at += digits;
            if (char.IsWhiteSpace(Peek(0))) _at++;
        }
        return name.ToString();
    }

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '\\' || c >= 0x80;

    private char Peek(int ahead) => _at + ahead < _css.Length ? _css[_at + ahead] : '\0';
}
