using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RegionSite.Diagnostics;

namespace RegionSite.Markup;

/// <summary>Holds a text in Leichte Sprache against <see cref="EasyGermanRules"/>, each finding at its place in the file.</summary>
internal static class EasyGermanCheck
{
    public static void Check(MarkdownDocument document, BodyDraft draft)
    {
        var text = new StringBuilder();
        var offsets = new List<int>();
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block.Inline is not { } inline) continue;
            text.Clear();
            offsets.Clear();
            Collect(inline, text, offsets);
            foreach (var finding in EasyGermanRules.Find(text.ToString()))
            {
                var at = draft.At(offsets[finding.Index]);
                if (finding.Code == EasyGermanCodes.LongSentence) draft.Report(finding.Code, at, $"{finding.Words}", finding.What);
                else draft.Report(finding.Code, at, finding.What);
            }
        }
    }

    private static void Collect(ContainerInline container, StringBuilder text, List<int> offsets)
    {
        foreach (var inline in container.Descendants<LeafInline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    var content = literal.Content.AsSpan();
                    for (var i = 0; i < content.Length; i++) Add(content[i], literal.Span.Start + i);
                    break;
                case HtmlEntityInline entity:
                    foreach (var c in entity.Transcoded.AsSpan()) Add(c == '\u00a0' ? ' ' : c, entity.Span.Start);
                    break;
                case LineBreakInline lineBreak:
                    Add(lineBreak.IsHard ? '\n' : ' ', lineBreak.Span.Start);
                    break;
            }
        }

        void Add(char c, int offset)
        {
            text.Append(c);
            offsets.Add(offset);
        }
    }
}
