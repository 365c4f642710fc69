using System.Text;

namespace RegionSite.Markup;

/// <summary>
/// A text's HTML as one string that a parser can read: marks are elements in it, and for every element the parser finds,
/// its position tells whether the author or the generator wrote it.
/// </summary>
/// <remarks>
/// That cannot be forged: from outside the author's pieces no character of the author's reaches the string unescaped, so a
/// tag that begins there is the generator's, whole; and one that begins within such a piece is the author's, whatever it says.
/// </remarks>
internal sealed class WovenHtml
{
    public const string LinkAttribute = "data-link";

    public const string ImageAttribute = "data-image";

    // Straight into the body: else leading script, style and title elements would go to the head, unseen.
    private const string Before = "<!DOCTYPE html><body>";

    private readonly List<HtmlText.RawPiece> _raw = [];

    public WovenHtml(HtmlText html)
    {
        var woven = new StringBuilder(Before, html.Length + 256);
        var done = 0;
        var nextRaw = 0;
        foreach (var mark in html.Marks)
        {
            AppendUpTo(mark.Offset);
            woven.Append(mark.Kind switch
            {
                BodyPartKind.LinkStart => $"<a {LinkAttribute}=\"{mark.Index}\">",
                BodyPartKind.LinkEnd => "</a>",
                _ => $"<img {ImageAttribute}=\"{mark.Index}\">",
            });
        }
        AppendUpTo(html.Length);
        Text = woven.ToString();

        // A mark at a piece's start was set before the piece.
        void AppendUpTo(int end)
        {
            for (; nextRaw < html.Raw.Count && html.Raw[nextRaw].Offset < end; nextRaw++)
                _raw.Add(html.Raw[nextRaw] with { Offset = woven.Length + html.Raw[nextRaw].Offset - done });
            woven.Append(html.Chars[done..end]);
            done = end;
        }
    }

    public string Text { get; }

    public IReadOnlyList<HtmlText.RawPiece> Raw => _raw;

    /// <summary>The offset in the Markdown text of the author's own tag at <paramref name="position"/>; null where the generator wrote it.</summary>
    public int? SourceOffset(int position)
    {
        var low = 0;
        var high = _raw.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var piece = _raw[middle];
            if (position < piece.Offset) high = middle - 1;
            else if (position >= piece.Offset + piece.Length) low = middle + 1;
            else return piece.SourceOffset + position - piece.Offset;
        }
        return null;
    }
}
