using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RegionSite.Markup;

/// <content>The author's own HTML, set down as it is for <see cref="HtmlSanitizer"/>; where there is none, that pass is spared.</content>
internal sealed partial class MarkdownWriter
{
    private int _rawAnchors;

    private void WriteRawBlock(HtmlBlock block)
    {
        if (IsCommentAlone(block)) return;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            ref var line = ref block.Lines.Lines[i].Slice;
            html.AppendRaw(line.AsSpan(), ReferenceEquals(line.Text, markdown) ? line.Start : block.Span.Start);
            html.Append("\n");
        }
    }

    private void WriteRawInline(HtmlInline inline)
    {
        var tag = inline.Tag;
        // Comments, declarations, processing instructions.
        if (tag.Length < 2 || tag[1] is '!' or '?') return;
        if (tag is "<br>" or "<br/>" or "<br />")
        {
            html.Append("<br>");
            plain.Break();
            _typography.Saw(' ');
            return;
        }
        if (IsTag(tag, "<a")) _rawAnchors++;
        else if (IsTag(tag, "</a") && _rawAnchors > 0) _rawAnchors--;
        html.AppendRaw(tag, inline.Span.Start);
    }

    private static bool IsTag(string tag, string start) =>
        tag.StartsWith(start, StringComparison.OrdinalIgnoreCase) && tag.Length > start.Length && !char.IsAsciiLetterOrDigit(tag[start.Length]) && tag[start.Length] != '-';

    private static bool IsCommentAlone(HtmlBlock block)
    {
        if (block.Type != HtmlBlockType.Comment) return false;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice.AsSpan();
            var end = line.IndexOf("-->");
            if (end >= 0) return i == block.Lines.Count - 1 && line[(end + 3)..].IsWhiteSpace();
        }
        // Never closed: what browsers would make of it does not matter, it is all left out.
        return true;
    }
}
