using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace RegionSite.Markup;

/// <summary>HTML in the making: characters, and the marks where links start and end and pictures stand.</summary>
internal sealed class HtmlText
{
    /// <summary>A part that is not HTML yet, and where it stands.</summary>
    public readonly record struct Mark(int Offset, BodyPartKind Kind, int Index);

    /// <summary>A piece of the author's own HTML, not checked yet, and where the Markdown text holds it.</summary>
    public readonly record struct RawPiece(int Offset, int Length, int SourceOffset);

    // Markup, and controls that HTML or XML (feeds) cannot carry. Half surrogate pairs become U+FFFD in UTF-8.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        ['&', '<', '>', '"', .. Enumerable.Range(0, 32).Select(i => (char)i).Where(c => c is not ('\t' or '\n')), '\u007F']);

    private readonly List<Mark> _marks = [];
    private readonly List<RawPiece> _raw = [];
    private char[] _chars = new char[8192];

    public int Length { get; private set; }

    public IReadOnlyList<Mark> Marks => _marks;

    public IReadOnlyList<RawPiece> Raw => _raw;

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    public void Clear()
    {
        Length = 0;
        _marks.Clear();
        _raw.Clear();
    }

    public void Append(ReadOnlySpan<char> html)
    {
        Reserve(html.Length);
        html.CopyTo(_chars.AsSpan(Length));
        Length += html.Length;
    }

    public void Append(int number)
    {
        Reserve(11);
        number.TryFormat(_chars.AsSpan(Length), out var written);
        Length += written;
    }

    /// <summary>Text or an attribute's value between double quotes.</summary>
    public void AppendEscaped(ReadOnlySpan<char> text)
    {
        // XML has no place for these two; searched apart, since a search for ASCII alone is the faster by far.
        for (int bad; (bad = text.IndexOfAnyInRange('\uFFFE', '\uFFFF')) >= 0; text = text[(bad + 1)..])
        {
            AppendEscapedAscii(text[..bad]);
            Append("\uFFFD");
        }
        AppendEscapedAscii(text);
    }

    private void AppendEscapedAscii(ReadOnlySpan<char> text)
    {
        for (int special; (special = text.IndexOfAny(Escaped)) >= 0; text = text[(special + 1)..])
        {
            Append(text[..special]);
            Append(text[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\r' or '\f' => " ",
                _ => "\uFFFD",
            });
        }
        Append(text);
    }

    /// <param name="name">Of the attribute.</param>
    public void AppendAttribute(string name, ReadOnlySpan<char> value)
    {
        Append(" ");
        Append(name);
        Append("=\"");
        AppendEscaped(value);
        Append("\"");
    }

    public void AppendRaw(ReadOnlySpan<char> html, int sourceOffset)
    {
        _raw.Add(new RawPiece(Length, html.Length, sourceOffset));
        Append(html);
    }

    public void AppendMark(BodyPartKind kind, int index) => _marks.Add(new Mark(Length, kind, index));

    /// <summary>Puts a start tag before what was written since <paramref name="offset"/>, for tags that depend on their content.</summary>
    public void Insert(int offset, ReadOnlySpan<char> html)
    {
        Reserve(html.Length);
        _chars.AsSpan(offset, Length - offset).CopyTo(_chars.AsSpan(offset + html.Length));
        html.CopyTo(_chars.AsSpan(offset));
        Length += html.Length;
        for (var i = _marks.Count - 1; i >= 0 && _marks[i].Offset >= offset; i--) _marks[i] = _marks[i] with { Offset = _marks[i].Offset + html.Length };
        for (var i = _raw.Count - 1; i >= 0 && _raw[i].Offset >= offset; i--) _raw[i] = _raw[i] with { Offset = _raw[i].Offset + html.Length };
    }

    /// <summary>Takes back what was written since <paramref name="offset"/>, where that is a start tag without marks.</summary>
    public void CutTo(int offset) => Length = offset;

    public ImmutableArray<BodyPart> ToParts()
    {
        if (Length == 0 && _marks.Count == 0) return [];
        var bytes = new byte[Encoding.UTF8.GetByteCount(Chars)];
        var parts = ImmutableArray.CreateBuilder<BodyPart>(_marks.Count * 2 + 1);
        var (done, written) = (0, 0);
        foreach (var mark in _marks)
        {
            HtmlUpTo(mark.Offset);
            parts.Add(new BodyPart(mark.Kind, default, mark.Index));
        }
        HtmlUpTo(Length);
        return parts.DrainToImmutable();

        void HtmlUpTo(int end)
        {
            if (end == done) return;
            var count = Encoding.UTF8.GetBytes(_chars.AsSpan(done, end - done), bytes.AsSpan(written));
            parts.Add(new BodyPart(BodyPartKind.Html, bytes.AsMemory(written, count), 0));
            (done, written) = (end, written + count);
        }
    }

    private void Reserve(int count)
    {
        if (Length + count > _chars.Length) Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + count));
    }
}
