using Markdig.Extensions.Tables;
using Markdig.Syntax;
using RegionSite.Diagnostics;

namespace RegionSite.Markup;

/// <content>Tables.</content>
internal sealed partial class MarkdownWriter
{
    private int _tables;

    // A table wider than the screen scrolls within its frame: a region with a name of its own, which the keyboard reaches.
    private void WriteTable(Table table)
    {
        _tables++;
        if (!HasHeaders(table)) draft.Report(AccessibilityCodes.TableWithoutHeaders, draft.At(table));
        html.Append("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"");
        html.AppendAttribute("aria-label", _tables == 1 ? draft.Phrases.Table : $"{draft.Phrases.Table} {_tables}");
        html.Append(">\n<table>\n");
        var section = "";
        foreach (var block in table)
        {
            var row = (TableRow)block;
            var wanted = row.IsHeader ? "thead" : "tbody";
            if (wanted != section)
            {
                EndSection(section);
                html.Append(row.IsHeader ? "<thead>\n" : "<tbody>\n");
                section = wanted;
            }
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                WriteCell((TableCell)row[i], row.IsHeader, i < table.ColumnDefinitions.Count ? table.ColumnDefinitions[i].Alignment : null);
            html.Append("</tr>\n");
        }
        EndSection(section);
        html.Append("</table>\n</div>\n");
    }

    private static bool HasHeaders(Table table)
    {
        foreach (var block in table)
            if (block is TableRow { IsHeader: true } row && row.Any(c => c is TableCell cell && IsFilled(cell))) return true;
        return false;
    }

    private static bool IsFilled(TableCell cell) => cell is [ParagraphBlock { Inline.FirstChild: not null }, ..];

    private void EndSection(string section)
    {
        if (section.Length == 0) return;
        EndTag(section);
        html.Append("\n");
    }

    // An empty corner is no header of anything.
    private void WriteCell(TableCell cell, bool isHeader, TableColumnAlign? align)
    {
        isHeader &= IsFilled(cell);
        html.Append(isHeader ? "<th scope=\"col\"" : "<td");
        html.Append(align switch
        {
            TableColumnAlign.Center => " class=\"align-center\">",
            TableColumnAlign.Right => " class=\"align-right\">",
            _ => ">",
        });
        _typography.Reset();
        plain.Break();
        if (cell is [ParagraphBlock { Inline: { } content }]) WriteInlines(content);
        else WriteChildren(cell, tight: false);
        html.Append(isHeader ? "</th>" : "</td>");
    }
}
