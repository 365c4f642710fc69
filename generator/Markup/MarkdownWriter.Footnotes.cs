using Markdig.Extensions.Footnotes;

namespace RegionSite.Markup;

/// <content>Footnotes.</content>
/// <remarks>Their ids carry an underscore, which no heading's slug has.</remarks>
internal sealed partial class MarkdownWriter
{
    public const string FootnoteMarkClass = "footnote-ref";

    public const string BackLinkClass = "footnote-back";

    private void WriteFootnoteLink(FootnoteLink link)
    {
        if (link.IsBackLink)
        {
            html.Append($" <a href=\"#fnref_{link.Index}\" class=\"{BackLinkClass}\" role=\"doc-backlink\"");
            html.AppendAttribute("aria-label", $"{draft.Phrases.BackToText} {link.Footnote.Order}");
            // With the variation selector for text: an arrow, not a picture of one.
            html.Append(">\u21A9\uFE0E</a>");
            return;
        }
        draft.Ids.TryTake($"fnref_{link.Index}");
        html.Append($"<sup id=\"fnref_{link.Index}\" class=\"{FootnoteMarkClass}\">");
        if (_linkDepth == 0)
        {
            html.Append($"<a href=\"#fn_{link.Footnote.Order}\" role=\"doc-noteref\"");
            html.AppendAttribute("aria-label", $"{draft.Phrases.Footnote} {link.Footnote.Order}");
            html.Append(">");
        }
        html.Append(link.Footnote.Order);
        html.Append(_linkDepth == 0 ? "</a></sup>" : "</sup>");
    }

    private void WriteFootnotes(FootnoteGroup group)
    {
        if (group.Count == 0) return;
        html.Append("<section class=\"footnotes\" role=\"doc-endnotes\"");
        html.AppendAttribute("aria-label", draft.Phrases.Footnotes);
        html.Append(">\n<ol>\n");
        // Markdig's own order is not to be relied on where a note is never referred to.
        foreach (var footnote in group.Cast<Footnote>().OrderBy(f => f.Order))
        {
            draft.Ids.TryTake($"fn_{footnote.Order}");
            html.Append($"<li id=\"fn_{footnote.Order}\">");
            WriteChildren(footnote, tight: false);
            html.Append("</li>\n");
        }
        html.Append("</ol>\n</section>\n");
    }
}
