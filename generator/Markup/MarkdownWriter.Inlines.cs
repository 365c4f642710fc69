using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using RegionSite.Diagnostics;

namespace RegionSite.Markup;

/// <content>The inlines.</content>
internal sealed partial class MarkdownWriter
{
    private int _linkDepth;

    private void WriteInlines(ContainerInline container)
    {
        if (!Descend(container)) return;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) WriteInline(inline);
        _depth--;
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteText(literal.Content.AsSpan(), literal.IsFirstCharacterEscaped);
                break;
            case EmphasisInline emphasis:
                WriteEmphasis(emphasis);
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image);
                break;
            case LinkInline link:
                WriteLink(link);
                break;
            case LineBreakInline { NextSibling: not null } lineBreak:
                html.Append(lineBreak.IsHard ? "<br>\n" : "\n");
                plain.Break();
                _typography.Saw(' ');
                break;
            case CodeInline code:
                html.Append("<code>");
                WriteVerbatim(code.ContentSpan);
                html.Append("</code>");
                break;
            case HtmlEntityInline entity:
                WriteVerbatim(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline autolink:
                WriteAutolink(autolink);
                break;
            case HtmlInline raw:
                WriteRawInline(raw);
                break;
            case FootnoteLink footnote:
                WriteFootnoteLink(footnote);
                break;
            case TaskList task:
                html.Append(task.Checked ? "<input type=\"checkbox\" disabled checked" : "<input type=\"checkbox\" disabled");
                html.AppendAttribute("aria-label", task.Checked ? draft.Phrases.Done : draft.Phrases.Open);
                html.Append(">");
                break;
            case DelimiterInline delimiter:
                WriteText(delimiter.ToLiteral(), firstEscaped: false);
                WriteInlines(delimiter);
                break;
            case ContainerInline other:
                WriteInlines(other);
                break;
        }
    }

    private void WriteEmphasis(EmphasisInline emphasis)
    {
        var tag = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('~', 2) => "del",
            ('~', _) => "sub",
            ('^', _) => "sup",
            (_, 2) => "strong",
            _ => "em",
        };
        html.Append("<");
        html.Append(tag);
        html.Append(">");
        WriteInlines(emphasis);
        EndTag(tag);
    }

    private void WriteText(ReadOnlySpan<char> text, bool firstEscaped)
    {
        // A backslash before a quotation mark asks for that very mark.
        var done = 0;
        if (firstEscaped && !text.IsEmpty)
        {
            WriteVerbatim(text[..1]);
            done = 1;
        }
        int next;
        while ((next = _typography.Next(text, done, out var length, out var replacement)) >= 0)
        {
            html.AppendEscaped(text[done..next]);
            plain.Append(text[done..next]);
            html.Append(replacement);
            plain.Append(replacement);
            done = next + length;
        }
        html.AppendEscaped(text[done..]);
        plain.Append(text[done..]);
    }

    private void WriteVerbatim(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        html.AppendEscaped(text);
        plain.Append(text);
        _typography.Saw(text[^1]);
    }

    private void WriteLink(LinkInline link)
    {
        var written = link.Url ?? "";
        var target = LinkTarget.Of(written, draft.Source);
        // Within an own a element of the author's a bare address is its text already.
        if (_linkDepth > 0 || (link.IsAutoLink && _rawAnchors > 0) || (target.Kind is not (LinkTargetKind.Own or LinkTargetKind.External) && ReportLink(target, draft.At(link))))
        {
            WriteLinkText(link);
            return;
        }
        _linkDepth++;
        if (target.Kind == LinkTargetKind.External)
        {
            StartExternalLink(target.Address, link.Title);
            WriteLinkText(link);
            html.Append("</a>");
        }
        else
        {
            var index = draft.AddLink(target, link.Title, written, draft.At(link), inRawHtml: false);
            html.AppendMark(BodyPartKind.LinkStart, index);
            WriteLinkText(link);
            html.AppendMark(BodyPartKind.LinkEnd, index);
        }
        _linkDepth--;
    }

    private void WriteLinkText(LinkInline link)
    {
        if (link is { IsAutoLink: true, FirstChild: LiteralInline address })
        {
            WriteVerbatim(address.Content.AsSpan());
            return;
        }
        var words = plain.Length;
        WriteInlines(link);
        if (plain.Length - words <= LinkWords.Longest && plain.Since(words) is { Length: > 0 } text && LinkWords.SayNothing(text)) draft.Report(AccessibilityCodes.EmptyLinkWords, draft.At(link), text);
    }

    private void WriteAutolink(AutolinkInline autolink)
    {
        var target = LinkTarget.Of(autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url, draft.Source);
        var links = _linkDepth == 0 && (target.Kind == LinkTargetKind.External || !ReportLink(target, draft.At(autolink)));
        if (links) StartExternalLink(target.Address, null);
        WriteVerbatim(autolink.Url);
        if (links) html.Append("</a>");
    }

    private void StartExternalLink(string address, string? title)
    {
        html.Append("<a");
        html.AppendAttribute("href", address);
        if (!string.IsNullOrEmpty(title)) html.AppendAttribute("title", title);
        html.Append(address.StartsWith("http", StringComparison.Ordinal) ? " rel=\"external\">" : ">");
    }

    // Always true: the link is left out.
    private bool ReportLink(LinkTarget target, SourceLocation at)
    {
        draft.Report(target.Kind switch
        {
            LinkTargetKind.Nothing => MarkupCodes.DeadLink,
            LinkTargetKind.Absolute => MarkupCodes.AbsolutePath,
            LinkTargetKind.HasQuery => MarkupCodes.QueryInPath,
            LinkTargetKind.LeavesContent => MarkupCodes.LeavesContent,
            LinkTargetKind.Malformed => MarkupCodes.MalformedAddress,
            _ => MarkupCodes.ForbiddenScheme,
        }, at, target.Address);
        return true;
    }

    // For alt texts: the words alone.
    private static void CollectWords(ContainerInline container, StringBuilder words, int depth = 0)
    {
        if (depth > DeepestNesting) return;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline autolink:
                    words.Append(autolink.Url);
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case ContainerInline other:
                    if (other is DelimiterInline delimiter) words.Append(delimiter.ToLiteral());
                    CollectWords(other, words, depth + 1);
                    break;
            }
    }
}
