using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace RegionSite.Markup;

/// <summary>Makes links of bare web addresses. Unlike Markdig's own it does a bounded amount of work for each.</summary>
internal sealed class BareAddressParser : InlineParser
{
    private const int FarthestBracket = 64;

    public BareAddressParser() => OpeningCharacters = ['h', 'w'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('t' or 'w') || !WebAddress.MayFollow(slice.PeekCharExtra(-1))) return false;
        var length = WebAddress.LengthAt(slice.AsSpan());
        if (length == 0 || MayBeLinkText(processor)) return false;

        var text = slice.AsSpan()[..length].ToString();
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var link = new LinkInline
        {
            Url = text[0] == 'w' ? "https://" + text : text,
            IsAutoLink = true,
            IsClosed = true,
            Line = line,
            Column = column,
            Span = new(start, start + length - 1),
        };
        link.AppendChild(new LiteralInline(text) { IsClosed = true, Line = line, Column = column, Span = link.Span });
        processor.Inline = link;
        slice.Start += length;
        return true;
    }

    // Behind an open bracket the address may become a link's text, and links do not nest.
    private static bool MayBeLinkText(InlineProcessor processor)
    {
        var depth = 0;
        for (Inline? inline = processor.Inline; inline is not null; inline = inline.Parent)
            if (inline is LinkDelimiterInline { IsActive: true, Type: DelimiterType.Open } || ++depth > FarthestBracket) return true;
        return false;
    }
}
