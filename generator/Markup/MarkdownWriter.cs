using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RegionSite.Diagnostics;

namespace RegionSite.Markup;

/// <summary>Writes a parsed Markdown text as HTML and as plain words, in one walk over the tree: here the blocks.</summary>
internal sealed partial class MarkdownWriter(BodyDraft draft, string markdown, HtmlText html, PlainText plain)
{
    // Markdig bounds the depth of blocks alone; inlines nest with every bracket that is not closed.
    private const int DeepestNesting = 150;

    private static readonly string[] HeadingTags = ["", "h1", "h2", "h3", "h4", "h5", "h6"];

    private Typography _typography = new(draft.Source.Language);
    private int _headingShift;
    private int _headingLevel = 1;
    private int _depth;
    private bool _tooDeep;

    /// <summary>False where the text nests too deeply to be written; that is reported.</summary>
    public bool Write(MarkdownDocument document)
    {
        // The page's title is the h1: a text with such a heading of its own moves down one level as a whole.
        _headingShift = HasTopHeading(document) ? 1 : 0;
        WriteChildren(document, tight: false);
        return !_tooDeep;
    }

    private static bool HasTopHeading(ContainerBlock container)
    {
        foreach (var block in container)
            if (block is HeadingBlock { Level: 1 } || (block is ContainerBlock inner && HasTopHeading(inner))) return true;
        return false;
    }

    private void WriteChildren(ContainerBlock container, bool tight)
    {
        if (!Descend(container)) return;
        foreach (var block in container) WriteBlock(block, tight);
        _depth--;
    }

    private bool Descend(MarkdownObject node)
    {
        if (_depth < DeepestNesting)
        {
            _depth++;
            return true;
        }
        if (!_tooDeep) draft.Report(MarkupCodes.TooDeep, draft.At(node));
        _tooDeep = true;
        return false;
    }

    private void WriteBlock(Block block, bool tight)
    {
        _typography.Reset();
        plain.Break();
        switch (block)
        {
            case ParagraphBlock paragraph when tight:
                WriteTightParagraph(paragraph);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph);
                break;
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                html.Append("<blockquote>\n");
                WriteChildren(quote, tight: false);
                html.Append("</blockquote>\n");
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case ThematicBreakBlock:
                html.Append("<hr>\n");
                break;
            case HtmlBlock raw:
                WriteRawBlock(raw);
                break;
            case Table table:
                WriteTable(table);
                break;
            case DefinitionList definitions:
                WriteDefinitions(definitions);
                break;
            case FootnoteGroup footnotes:
                WriteFootnotes(footnotes);
                break;
            case LinkReferenceDefinitionGroup or BlankLineBlock:
                break;
            case ContainerBlock other:
                WriteChildren(other, tight);
                break;
            case LeafBlock { Inline: not null } other:
                WriteInlines(other.Inline);
                break;
        }
        plain.Break();
    }

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        if (PictureAlone(paragraph) is { } picture)
        {
            WriteFigure(picture);
            return;
        }
        html.Append("<p>");
        var start = html.Length;
        var marks = html.Marks.Count;
        if (paragraph.Inline is not null) WriteInlines(paragraph.Inline);
        if (html.Length == start && html.Marks.Count == marks) html.CutTo(start - "<p>".Length);
        else html.Append("</p>\n");
    }

    // An item of a tight list: its text stands in the li itself.
    private void WriteTightParagraph(ParagraphBlock paragraph)
    {
        if (PictureAlone(paragraph) is { } picture) WriteFigure(picture);
        else if (paragraph.Inline is not null) WriteInlines(paragraph.Inline);
        if (paragraph.Parent is { } parent && parent.LastChild != paragraph) html.Append("\n");
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var level = Math.Clamp(heading.Level + _headingShift, 2, 6);
        if (level > _headingLevel + 1) draft.Report(AccessibilityCodes.HeadingSkipped, draft.At(heading), Marks(heading.Level), Marks(_headingLevel + 1 - _headingShift));
        _headingLevel = level;
        var tag = HeadingTags[level];
        var start = html.Length;
        var words = plain.Length;
        if (heading.Inline is not null) WriteInlines(heading.Inline);
        var text = plain.Since(words);
        var id = draft.Ids.ForHeading(text);
        draft.Headings.Add(new BodyHeading(tag[1] - '0', id, text));
        html.Insert(start, $"<{tag} id=\"{id}\">");
        EndTag(tag);
        html.Append("\n");
    }

    // As authors write a level.
    private static string Marks(int level) => new('#', level);

    private void WriteList(ListBlock list)
    {
        html.Append(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && int.TryParse(list.OrderedStart, out var first) && first != 1)
        {
            html.Append(" start=\"");
            html.Append(first);
            html.Append("\"");
        }
        if (!list.IsOrdered && list.Any(IsTask)) html.Append(" class=\"task-list\"");
        html.Append(">\n");
        foreach (var item in list)
        {
            html.Append(IsTask(item) ? "<li class=\"task\">" : "<li>");
            WriteChildren((ContainerBlock)item, tight: !list.IsLoose);
            html.Append("</li>\n");
        }
        html.Append(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private static bool IsTask(Block item) => item is ListItemBlock { Count: > 0 } list && list[0] is ParagraphBlock { Inline.FirstChild: TaskList };

    // Code wider than the screen scrolls within itself, so the keyboard must reach it.
    private void WriteCode(CodeBlock code)
    {
        html.Append("<pre tabindex=\"0\"><code");
        if (code is FencedCodeBlock { Info.Length: > 0 } fenced) html.AppendAttribute("class", "language-" + fenced.Info);
        html.Append(">");
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice.AsSpan();
            html.AppendEscaped(line);
            html.Append("\n");
            plain.Append(line);
            plain.Break();
        }
        html.Append("</code></pre>\n");
    }

    private void WriteDefinitions(DefinitionList list)
    {
        html.Append("<dl>\n");
        foreach (var block in list)
        {
            var item = (DefinitionItem)block;
            for (var i = 0; i < item.Count; i++)
            {
                var afterTerm = i == 0 || item[i - 1] is DefinitionTerm;
                if (item[i] is DefinitionTerm term)
                {
                    if (i > 0 && !afterTerm) html.Append("</dd>\n");
                    WriteTerm(term);
                    continue;
                }
                if (afterTerm) html.Append("<dd>");
                var alone = afterTerm && (i + 1 == item.Count || item[i + 1] is DefinitionTerm);
                WriteBlock(item[i], tight: alone);
            }
            if (item.Count > 0 && item.LastChild is not DefinitionTerm) html.Append("</dd>\n");
        }
        html.Append("</dl>\n");
    }

    private void WriteTerm(DefinitionTerm term)
    {
        _typography.Reset();
        plain.Break();
        html.Append("<dt>");
        if (term.Inline is not null) WriteInlines(term.Inline);
        html.Append("</dt>\n");
    }

    private void EndTag(string tag)
    {
        html.Append("</");
        html.Append(tag);
        html.Append(">");
    }
}
