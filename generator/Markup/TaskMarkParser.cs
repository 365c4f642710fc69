using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace RegionSite.Markup;

/// <summary>The <c>[ ]</c> and <c>[x]</c> of a task list, at the start of an item alone: elsewhere, and before a link's bracket, it is text.</summary>
internal sealed class TaskMarkParser : InlineParser
{
    public TaskMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Root is not { FirstChild: null } || processor.Block is not { Parent: ListItemBlock item } block || item[0] != block) return false;
        var mark = slice.PeekChar();
        if (mark is not (' ' or 'x' or 'X') || slice.PeekChar(2) != ']' || !slice.PeekChar(3).IsWhiteSpaceOrZero()) return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TaskList { Checked = mark != ' ', Line = line, Column = column, Span = new(start, start + 2) };
        slice.Start += 3;
        return true;
    }
}
