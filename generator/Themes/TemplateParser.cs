using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Takes a template apart and reports what is wrong with its form.</summary>
/// <remarks>
/// Handlebars as described at handlebarsjs.com, without what cannot be checked beforehand: inline partials, partials with
/// a computed name, raw blocks, escaped tags.
/// </remarks>
internal sealed class TemplateParser
{
    private const int DeepestNesting = 64;

    private readonly string _text;
    private readonly TextPlaces _places;
    private readonly Reporter _reporter;
    private readonly Stack<OpenBlock> _open = new();
    private ImmutableArray<TemplateNode>.Builder _nodes = ImmutableArray.CreateBuilder<TemplateNode>();
    private int _at;

    private TemplateParser(TemplateSource source, Reporter reporter)
    {
        _text = source.Text;
        _places = new TextPlaces(source.File, source.Text);
        _reporter = reporter;
    }

    public static TemplateTree Parse(TemplateSource source, Reporter reporter)
    {
        var parser = new TemplateParser(source, reporter);
        while (parser.ReadNext()) { }
        foreach (var block in parser._open.Where(b => !b.IsChained)) parser.Report(ThemeCodes.UnclosedBlock, block.Start, block.Name);
        return new TemplateTree(source, parser._places, parser._nodes.ToImmutable());
    }

    private bool ReadNext()
    {
        var open = _text.IndexOf("{{", _at, StringComparison.Ordinal);
        var textEnd = open < 0 ? _text.Length : open;
        if (textEnd > _at) _nodes.Add(new TextNode(_at, _text[_at..textEnd]));
        if (open < 0) return false;

        var braces = 2;
        while (open + braces < _text.Length && _text[open + braces] == '{') braces++;
        if (braces > 3 || (open > 0 && _text[open - 1] == '\\'))
        {
            Report(ThemeCodes.UnsupportedTag, open, braces > 3 ? "{{{{" : "\\{{");
            _at = open + braces;
            return true;
        }
        var inner = open + braces;
        var trimBefore = inner < _text.Length && _text[inner] == '~';
        if (trimBefore) inner++;
        if (inner < _text.Length && _text[inner] == '!') return ReadComment(open, inner, trimBefore);

        var close = FindClose(inner);
        if (close < 0 || !ClosesWith(close, braces))
        {
            var line = _text.IndexOf('\n', open) is var end and >= 0 ? end : _text.Length;
            Report(ThemeCodes.UnclosedTag, open, _text[open..Math.Min(line, open + 40)]);
            _at = close < 0 ? inner : close + 2;
            return true;
        }
        _at = close + braces;
        var trimAfter = close > inner && _text[close - 1] == '~';
        ReadTag(open, inner, trimAfter ? close - 1 : close, braces == 3, new TagTrim(trimBefore, trimAfter));
        return true;
    }

    // As many braces as it was opened with, no more: "{{x}}}" is a slip, and readers of templates differ on what it means.
    private bool ClosesWith(int close, int braces)
    {
        for (var i = 0; i < braces; i++)
            if (close + i >= _text.Length || _text[close + i] != '}') return false;
        return close + braces >= _text.Length || _text[close + braces] != '}';
    }

    private bool ReadComment(int open, int inner, bool trimBefore)
    {
        var isLong = _text.AsSpan(inner).StartsWith("!--");
        var search = isLong ? inner + 3 : inner;
        var close = isLong ? _text.IndexOf("--", search, StringComparison.Ordinal) : _text.IndexOf("}}", search, StringComparison.Ordinal);
        while (isLong && close >= 0 && !_text.AsSpan(close + 2).StartsWith("}}") && !_text.AsSpan(close + 2).StartsWith("~}}"))
            close = _text.IndexOf("--", close + 1, StringComparison.Ordinal);
        var end = close < 0 ? -1 : _text.IndexOf("}}", close, StringComparison.Ordinal);
        if (end < 0 || !ClosesWith(end, 2))
        {
            Report(ThemeCodes.UnclosedTag, open, isLong ? "{{!--" : "{{!");
            _at = end < 0 ? _text.Length : end + 2;
            return end >= 0;
        }
        _nodes.Add(new CommentNode(open, new TagTrim(trimBefore, _text[end - 1] == '~')));
        _at = end + 2;
        return true;
    }

    // The end of a tag, passing over quoted texts; a tag does not reach into the next one.
    private int FindClose(int from)
    {
        for (var i = from; i + 1 < _text.Length; i++)
        {
            if (_text[i] is '"' or '\'')
            {
                var quote = _text.AsSpan(i + 1).IndexOfAny(_text[i], '\n');
                if (quote < 0 || _text[i + 1 + quote] == '\n') return -1;
                i += 1 + quote;
            }
            else if (_text[i] == '{' && _text[i + 1] == '{') return -1;
            else if (_text[i] == '}' && _text[i + 1] == '}') return i;
        }
        return -1;
    }

    private void ReadTag(int open, int inner, int end, bool triple, TagTrim trim)
    {
        while (inner < end && char.IsWhiteSpace(_text[inner])) inner++;
        if (inner >= end) { Report(ThemeCodes.EmptyTag, open); return; }
        var sign = _text[inner];
        if (triple || sign == '&')
        {
            if (sign == '&') inner++;
            ReadValue(open, inner, end, trim);
            return;
        }
        switch (sign)
        {
            case '#' when _text.AsSpan(inner, end - inner).StartsWith("#>"): OpenPartial(open, inner + 2, end, trim); break;
            case '#' when inner + 1 < end && _text[inner + 1] == '*': Unsupported(open, "{{#*"); break;
            case '*': Unsupported(open, "{{*"); break;
            case '#': OpenNamed(open, inner + 1, end, trim); break;
            case '/': CloseBlock(open, inner + 1, end, trim); break;
            case '>': ReadPartial(open, inner + 1, end, trim); break;
            case '^' when inner + 1 == end: ReadElse(open, trim, Reader(inner + 1, end)); break;
            case '^': Unsupported(open, "{{^"); break;
            default:
                var reader = Reader(inner, end);
                if (reader.Take("else")) ReadElse(open, trim, reader);
                else ReadValue(open, inner, end, trim);
                break;
        }
    }

    private void ReadValue(int open, int inner, int end, TagTrim trim)
    {
        var reader = Reader(inner, end);
        if (reader.AtEnd) { Report(ThemeCodes.EmptyTag, open); return; }
        var values = reader.Values();
        reader.ExpectEnd();
        if (reader.Failed || values.Length == 0) return;
        if (values.Length == 1) { _nodes.Add(new ValueNode(open, trim, values[0])); return; }
        if (values[0] is PathExpression { IsName: true } name)
            _nodes.Add(new ValueNode(open, trim, new CallExpression(name.Start, name.Written, values[1..])));
        else Report(ThemeCodes.BadExpression, values[1].Start, _text[values[1].Start..end].Trim());
    }

    private void ReadPartial(int open, int inner, int end, TagTrim trim)
    {
        if (PartialTag(open, inner, end, trim) is { } partial) _nodes.Add(partial);
    }

    private void OpenPartial(int open, int inner, int end, TagTrim trim)
    {
        var partial = PartialTag(open, inner, end, trim);
        Open(new OpenBlock(open, partial?.Name ?? "", _nodes, (nodes, _, endTrim) => partial is null ? null : partial with { Body = new TemplateBody(nodes, endTrim) }) { TakesElse = false });
    }

    private PartialNode? PartialTag(int open, int inner, int end, TagTrim trim)
    {
        var reader = Reader(inner, end);
        if (reader.AtEnd) { Report(ThemeCodes.EmptyTag, open); return null; }
        if (_text[reader.Position] is '(' or '"' or '\'') { Unsupported(reader.Position, _text[open..end].Trim()); return null; }
        var nameStart = reader.Position;
        var name = reader.Word();
        var context = reader.Values();
        var hash = reader.Hash();
        reader.ExpectEnd();
        if (reader.Failed) return null;
        if (context.Length > 1) { Report(ThemeCodes.BadExpression, context[1].Start, _text[context[1].Start..end].Trim()); return null; }
        return new PartialNode(open, trim, name, nameStart, context.Length == 1 ? context[0] : null, hash, null);
    }

    private void OpenNamed(int open, int inner, int end, TagTrim trim) => OpenNamed(open, Reader(inner, end), trim, isChained: false);

    private void OpenNamed(int open, TagReader reader, TagTrim trim, bool isChained)
    {
        if (reader.AtEnd) Report(ThemeCodes.EmptyTag, open);
        var nameStart = reader.Position;
        var name = reader.Word();
        var arguments = reader.Values();
        var hash = reader.Hash();
        var parameters = reader.Parameters();
        reader.ExpectEnd();
        Open(new OpenBlock(open, name, _nodes, (nodes, alternative, endTrim) =>
            new BlockNode(open, trim, name, nameStart, arguments, hash, parameters, new TemplateBody(nodes, endTrim), alternative, isChained))
        { IsChained = isChained });
    }

    private void ReadElse(int open, TagTrim trim, TagReader reader)
    {
        if (!_open.TryPeek(out var block) || block.ElseTrim is not null || !block.TakesElse)
        {
            Report(ThemeCodes.StrayElse, open);
            return;
        }
        block.Body = _nodes.ToImmutable();
        block.ElseTrim = trim;
        _nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        if (reader.AtEnd) return;
        // Only "else if" reads alike in every Handlebars.
        var at = reader.Position;
        if (reader.Take("if"))
        {
            var condition = Reader(at, reader.End);
            OpenNamed(open, condition, trim, isChained: true);
        }
        else Report(ThemeCodes.BadExpression, at, reader.Word());
    }

    private void CloseBlock(int open, int inner, int end, TagTrim trim)
    {
        var name = _text[inner..end].Trim();
        if (_open.Count == 0) { Report(ThemeCodes.StrayClose, open, name); return; }
        var outer = _open.First(b => !b.IsChained);
        if (outer.Name != name)
        {
            Report(ThemeCodes.MismatchedBlock, open, name, outer.Name, _places.At(outer.Start).Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
            // Close up to the block that is meant, if it is open at all: one slip is one message.
            if (_open.All(b => b.Name != name || b.IsChained)) return;
            while (_open.Peek().Name != name || _open.Peek().IsChained) Close(trim);
        }
        while (_open.Peek().IsChained) Close(trim);
        Close(trim);
    }

    private void Open(OpenBlock block)
    {
        if (_open.Count == DeepestNesting)
        {
            Unsupported(block.Start, "{{#" + block.Name);
            _open.Clear();
            _at = _text.Length;
            return;
        }
        _open.Push(block);
        _nodes = ImmutableArray.CreateBuilder<TemplateNode>();
    }

    private void Close(TagTrim trim)
    {
        var block = _open.Pop();
        var last = _nodes.ToImmutable();
        var node = block.ElseTrim is { } elseTrim
            ? block.Make(block.Body, new TemplateElse(elseTrim, last), trim)
            : block.Make(last, null, trim);
        _nodes = block.Outside;
        if (node is not null) _nodes.Add(node);
    }

    private TagReader Reader(int from, int end) => new(_text, from, end, _places, _reporter);

    private void Unsupported(int at, string what) => Report(ThemeCodes.UnsupportedTag, at, what);

    private void Report(DiagnosticCode code, int at, params ReadOnlySpan<string> arguments) => _reporter.Report(code, _places.At(at), arguments);

    private sealed class OpenBlock(
        int start, string name, ImmutableArray<TemplateNode>.Builder outside, Func<ImmutableArray<TemplateNode>, TemplateElse?, TagTrim, TemplateNode?> make)
    {
        public int Start => start;

        public string Name => name;

        /// <summary>The nodes that the block will be added to.</summary>
        public ImmutableArray<TemplateNode>.Builder Outside => outside;

        public Func<ImmutableArray<TemplateNode>, TemplateElse?, TagTrim, TemplateNode?> Make => make;

        public bool IsChained { get; init; }

        public bool TakesElse { get; init; } = true;

        /// <summary>What stood before the else tag, once there was one.</summary>
        public ImmutableArray<TemplateNode> Body { get; set; } = [];

        public TagTrim? ElseTrim { get; set; }
    }
}
