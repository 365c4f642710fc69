using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RegionSite.Diagnostics;

namespace RegionSite.Markup;

/// <content>Pictures, in the line and on their own.</content>
internal sealed partial class MarkdownWriter
{
    private LinkInline? _pictureInFigure;

    /// <summary>The picture, linked or not, that is all there is in a paragraph.</summary>
    private static LinkInline? PictureAlone(ParagraphBlock paragraph) => paragraph.Inline?.FirstChild switch
    {
        LinkInline { IsImage: true, NextSibling: null } picture => picture,
        LinkInline { NextSibling: null, FirstChild: LinkInline { IsImage: true, NextSibling: null } } link => link,
        _ => null,
    };

    private void WriteFigure(LinkInline picture)
    {
        html.Append("<figure>");
        var start = html.Length;
        var marks = html.Marks.Count;
        var image = picture.IsImage ? picture : (LinkInline)picture.FirstChild!;
        _pictureInFigure = image;
        WriteInline(picture);
        _pictureInFigure = null;
        if (html.Length == start && html.Marks.Count == marks)
        {
            html.CutTo(start - "<figure>".Length);
            return;
        }
        WriteCaption(image.Title ?? "");
        html.Append("</figure>\n");
    }

    private void WriteCaption(string title)
    {
        var (caption, credit) = Parts(title);
        if (caption.Length + credit.Length == 0) return;
        plain.Break();
        _typography.Reset();
        html.Append("<figcaption>");
        WriteText(caption, firstEscaped: false);
        if (credit.Length > 0)
        {
            html.Append(caption.Length > 0 ? " <small class=\"credit\">" : "<small class=\"credit\">");
            plain.Break();
            WriteText(credit, firstEscaped: false);
            html.Append("</small>");
        }
        html.Append("</figcaption>");
    }

    // "What is seen | who made it"
    private static (string Caption, string Credit) Parts(string title)
    {
        const string Separator = " | ";
        var bar = title.IndexOf(Separator, StringComparison.Ordinal);
        return bar < 0 ? (title.Trim(), "") : (title[..bar].Trim(), title[(bar + Separator.Length)..].Trim());
    }

    private void WriteImage(LinkInline image)
    {
        var at = draft.At(image);
        var written = image.Url ?? "";
        var words = new StringBuilder();
        CollectWords(image, words);
        var alt = words.ToString().Trim();
        if (alt.Length == 0) draft.Report(MarkupCodes.MissingAlt, at, written);
        _typography.Saw('x');

        var target = ImageTarget.Of(written, draft.Source);
        if (target.Kind != ImageTargetKind.Own)
        {
            draft.Report(target.Kind switch
            {
                ImageTargetKind.Foreign => MarkupCodes.ForeignImage,
                ImageTargetKind.Absolute => MarkupCodes.AbsolutePath,
                ImageTargetKind.LeavesContent => MarkupCodes.LeavesContent,
                ImageTargetKind.Malformed => MarkupCodes.MalformedAddress,
                _ => MarkupCodes.MissingImage,
            }, at, written);
            return;
        }
        var isFigure = image == _pictureInFigure;
        var credit = isFigure && Parts(image.Title ?? "").Credit is { Length: > 0 } named ? named : null;
        html.AppendMark(BodyPartKind.Image, draft.AddImage(target.Paths, alt, isFigure ? null : image.Title, credit, written, at, inRawHtml: false));
    }
}
