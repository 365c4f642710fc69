using System.Buffers;

namespace RegionSite.Markup;

/// <summary>Collects the words of a text, every run of white space one space.</summary>
internal sealed class PlainText
{
    // Controls are white space here; a soft hyphen is dropped, so that search finds the word it divides.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is SoftHyphen or '\uFFFE' or '\uFFFF')]);

    private const char SoftHyphen = '\u00AD';

    private char[] _chars = new char[4096];
    private bool _spaceDue;

    public int Length { get; private set; }

    public void Clear()
    {
        Length = 0;
        _spaceDue = false;
    }

    /// <summary>Takes back the words since <see cref="Length"/> was <paramref name="length"/>.</summary>
    public void CutTo(int length) => Length = length;

    /// <summary>The end of a word, as at the border of a block.</summary>
    public void Break() => _spaceDue = true;

    public void Append(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(Special);
            if (end != 0) Word(end < 0 ? text : text[..end]);
            if (end < 0) return;
            if (text[end] != SoftHyphen) _spaceDue = true;
            text = text[(end + 1)..];
        }
    }

    /// <summary>What has been collected since <see cref="Length"/> was <paramref name="start"/>.</summary>
    public string Since(int start) => new(_chars.AsSpan(start, Length - start).TrimStart(' '));

    public override string ToString() => new(_chars, 0, Length);

    private void Word(ReadOnlySpan<char> word)
    {
        if (Length + word.Length + 1 > _chars.Length) Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + word.Length + 1));
        if (_spaceDue && Length > 0) _chars[Length++] = ' ';
        _spaceDue = false;
        word.CopyTo(_chars.AsSpan(Length));
        Length += word.Length;
    }
}
