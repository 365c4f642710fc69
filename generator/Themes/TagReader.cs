using System.Collections.Immutable;
using System.Globalization;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Reads the words of one tag; the first thing that does not belong ends the reading and is reported.</summary>
internal sealed class TagReader(string text, int start, int end, TextPlaces places, Reporter reporter)
{
    private const int DeepestNesting = 32;

    private readonly int _start = start;
    private int _at = start;

    public bool Failed { get; private set; }

    public int Position => _at;

    public int End => end;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return _at >= end || Failed;
        }
    }

    /// <summary>A bare word such as a block's or partial's name, up to white space or a character with a meaning.</summary>
    public string Word()
    {
        SkipSpace();
        var from = _at;
        while (_at < end && !char.IsWhiteSpace(text[_at]) && text[_at] is not ('(' or ')' or '=' or '|' or '"' or '\'')) _at++;
        return text[from.._at];
    }

    /// <summary>Takes <paramref name="word"/> if it comes next.</summary>
    public bool Take(string word)
    {
        SkipSpace();
        var before = _at;
        if (Word() == word) return true;
        _at = before;
        return false;
    }

    /// <summary>Values up to the first <c>key=</c>, <c>as |</c>, closing bracket or the end.</summary>
    public ImmutableArray<TemplateExpression> Values(int depth = 0)
    {
        var values = ImmutableArray.CreateBuilder<TemplateExpression>();
        while (!AtEnd && text[_at] != ')' && !IsHash() && !IsParameters())
        {
            if (Value(depth) is not { } value) break;
            values.Add(value);
        }
        return values.ToImmutable();
    }

    public ImmutableArray<TemplateHash> Hash()
    {
        var hash = ImmutableArray.CreateBuilder<TemplateHash>();
        while (!AtEnd && IsHash())
        {
            var from = _at;
            var key = Word();
            _at++;
            SkipSpace();
            if (Value(0) is not { } value) break;
            hash.Add(new TemplateHash(key, from, value));
        }
        return hash.ToImmutable();
    }

    /// <summary><c>as |item index|</c>.</summary>
    public ImmutableArray<string> Parameters()
    {
        if (AtEnd || !IsParameters()) return [];
        Word();
        SkipSpace();
        _at++;
        var names = ImmutableArray.CreateBuilder<string>();
        while (!AtEnd && text[_at] != '|')
        {
            if (Word() is var name && IsName(name)) names.Add(name);
            else { Fail(Math.Max(_start, _at - name.Length)); return []; }
        }
        if (AtEnd) Fail(_at); else _at++;
        return names.ToImmutable();
    }

    /// <summary>Reports what stands behind the last thing that was expected.</summary>
    public void ExpectEnd()
    {
        if (!AtEnd) Fail(_at);
    }

    public static bool IsName(string name) =>
        name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    private TemplateExpression? Value(int depth)
    {
        var from = _at;
        if (text[_at] is '"' or '\'') return Text();
        if (text[_at] == '(') return depth < DeepestNesting ? Call(depth) : Fail(from);
        var word = Word();
        if (word.Length == 0) return Fail(from);
        if (word is "true" or "false") return new LiteralExpression(from, word == "true");
        if (word is "null" or "undefined") return new LiteralExpression(from, null);
        if (word[0] == '-' || char.IsAsciiDigit(word[0]))
            return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? new LiteralExpression(from, number) : Fail(from);
        return Path(word, from);
    }

    private LiteralExpression? Text()
    {
        var from = _at;
        var close = text.IndexOf(text[from], from + 1, end - from - 1);
        // No escapes: a text with one kind of quote in it is written in the other.
        if (close < 0 || text.AsSpan(from, close - from).Contains('\\')) { Fail(from); return null; }
        _at = close + 1;
        return new LiteralExpression(from, text[(from + 1)..close]);
    }

    private CallExpression? Call(int depth)
    {
        var from = _at++;
        SkipSpace();
        var nameStart = _at;
        var name = Word();
        if (!IsName(name)) { Fail(name.Length == 0 ? from : nameStart); return null; }
        var arguments = Values(depth + 1);
        if (Failed) return null;
        if (AtEnd || text[_at] != ')') { Fail(AtEnd ? from : _at); return null; }
        _at++;
        return new CallExpression(nameStart, name, arguments);
    }

    // ../../a.b, this.a, @root.a, ./a and the older a/b.
    private PathExpression? Path(string word, int from)
    {
        var rest = word;
        string? data = null;
        var up = 0;
        var fromThis = false;
        if (rest[0] == '@')
        {
            var length = rest.IndexOfAny(['.', '/']) is var cut and > 0 ? cut : rest.Length;
            data = rest[1..length];
            rest = length < rest.Length ? rest[(length + 1)..] : "";
            if (!IsName(data) || (rest.Length == 0 && length < word.Length)) { Fail(from); return null; }
        }
        for (; rest.StartsWith("..", StringComparison.Ordinal) && data is null; rest = rest.Length > 2 && rest[2] == '/' ? rest[3..] : rest[2..]) up++;
        if (rest is "." or "this") (rest, fromThis) = ("", true);
        foreach (var prefix in (ReadOnlySpan<string>)["./", "this.", "this/"])
            if (rest.StartsWith(prefix, StringComparison.Ordinal)) (rest, fromThis) = (rest[prefix.Length..], true);
        var names = rest.Length == 0 ? [] : rest.Split('.', '/');
        if (!names.All(n => IsName(n) || n.All(char.IsAsciiDigit) && n.Length > 0)) { Fail(from); return null; }
        return new PathExpression(from, word, up, data, fromThis, [.. names]);
    }

    private bool IsHash()
    {
        var i = _at;
        while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '_' or '-')) i++;
        return i > _at && i < end && text[i] == '=';
    }

    private bool IsParameters()
    {
        if (end - _at < 2 || text[_at] != 'a' || text[_at + 1] != 's') return false;
        var i = _at + 2;
        while (i < end && char.IsWhiteSpace(text[i])) i++;
        return i < end && text[i] == '|';
    }

    private TemplateExpression? Fail(int at)
    {
        if (Failed) return null;
        Failed = true;
        var word = at < end ? text.AsSpan(at, Math.Min(end - at, 40)).ToString().Split(' ', '\n')[0] : text[_start..end].Trim();
        reporter.Report(ThemeCodes.BadExpression, places.At(at), word);
        return null;
    }

    private void SkipSpace()
    {
        while (_at < end && char.IsWhiteSpace(text[_at])) _at++;
    }
}
