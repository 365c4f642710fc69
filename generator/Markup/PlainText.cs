namespace RegionSite.Markup;

/// <summary>Collects the words of a text, every run of white space one space.</summary>
internal sealed class PlainText
{
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

    /// <summary>Controls count as white space; soft hyphens fall away, so that search finds the words they divide.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        // At most one space is added, before the first word; within the text it stands for white space that was there.
        if (Length + text.Length + 1 > _chars.Length) Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + text.Length + 1));
        var (chars, length, spaceDue) = (_chars, Length, _spaceDue);
        foreach (var c in text)
        {
            if (c is > ' ' and < '\u007F' || IsOfAWord(c))
            {
                if (spaceDue && length > 0) chars[length++] = ' ';
                spaceDue = false;
                chars[length++] = c;
            }
            else if (c != SoftHyphen) spaceDue = true;
        }
        (Length, _spaceDue) = (length, spaceDue);
    }

    /// <summary>What has been collected since <see cref="Length"/> was <paramref name="start"/>.</summary>
    public string Since(int start) => new(_chars.AsSpan(start, Length - start).TrimStart(' '));

    public override string ToString() => new(_chars, 0, Length);

    private static bool IsOfAWord(char c) => c != SoftHyphen && c < '\uFFFE' && !char.IsWhiteSpace(c) && !char.IsControl(c);
}
