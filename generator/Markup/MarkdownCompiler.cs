using System.Collections.Concurrent;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using RegionSite.Diagnostics;
using RegionSite.Text;

namespace RegionSite.Markup;

/// <summary>Turns Markdown, and the plain text of foreign calendars, into bodies. One for all threads.</summary>
internal sealed class MarkdownCompiler
{
    private const int LongestText = 500_000;

    // Some inline constructs cost Markdig the square of a paragraph's length. This allows one of 60,000 characters, or a
    // whole book of usual ones, and bounds the worst case to a few seconds.
    private const long MostWork = 3_600_000_000;

    private static readonly Body Empty = new() { Parts = [], Links = [], Images = [], Anchors = [], Headings = [], PlainText = "" };

    private readonly MarkdownPipeline _pipeline = BuildPipeline();
    private readonly ConcurrentBag<Workspace> _idle = [];

    /// <summary>The body of a Markdown text; what is wrong in it is reported and left out.</summary>
    public Body Compile(string markdown, BodySource source, Reporter reporter)
    {
        if (string.IsNullOrWhiteSpace(markdown)) return Empty;
        var start = new SourceLocation(source.DisplayFile, source.FirstLine, 1);
        if (IsTooIntricate(markdown))
        {
            reporter.Report(MarkupCodes.TooIntricate, start);
            return Empty;
        }
        markdown = markdown.Replace('\0', '\uFFFD');
        if (Parse(markdown) is not { } document)
        {
            reporter.Report(MarkupCodes.TooDeep, start);
            return Empty;
        }

        var draft = new BodyDraft(source, new SourceMap(source, document.LineStartIndexes!), reporter);
        if (source.Language == Languages.EasyGerman) EasyGermanCheck.Check(document, draft);
        var space = Rent();
        var body = Write(document, markdown, draft, space);
        _idle.Add(space);
        return body;
    }

    /// <summary>The body of a text without markup: paragraphs at blank lines, line breaks kept, web addresses linked.</summary>
    public Body FromPlainText(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Empty;
        var space = Rent();
        new PlainTextWriter(space.Html, space.Plain).Write(text);
        var body = Empty with { Parts = space.Html.ToParts(), PlainText = space.Plain.ToString() };
        _idle.Add(space);
        return body;
    }

    private static Body Write(MarkdownDocument document, string markdown, BodyDraft draft, Workspace space)
    {
        var (html, plain) = (space.Html, space.Plain);
        if (!new MarkdownWriter(draft, markdown, html, plain).Write(document)) return Empty;
        if (html.Raw.Count > 0)
        {
            var woven = new WovenHtml(html);
            space.Clear();
            if (!new HtmlSanitizer(draft, html, plain).Write(woven)) return Empty;
        }
        return draft.ToBody(html, plain);
    }

    // An exception costs the workspace alone.
    private Workspace Rent()
    {
        if (!_idle.TryTake(out var space)) return new Workspace();
        space.Clear();
        return space;
    }

    private MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return MarkdownParser.Parse(markdown, _pipeline);
        }
        // Markdig's answer to texts that nest too deeply; it has no type of its own.
        catch (ArgumentException e) when (e.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static bool IsTooIntricate(string markdown)
    {
        if (markdown.Length > LongestText) return true;
        long work = 0;
        long paragraph = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            paragraph = line.IsWhiteSpace() ? 0 : paragraph + line.Length + 1;
            // The growth of the paragraph's square.
            work += (line.Length + 1) * (2 * paragraph - line.Length - 1);
            if (work > MostWork) return true;
        }
        return false;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.Extensions.Add(new PipeTableExtension());
        builder.Extensions.Add(new FootnoteExtension());
        builder.Extensions.Add(new DefinitionListExtension());
        builder.Extensions.Add(new EmphasisExtraExtension(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript));
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskMarkParser());
        builder.InlineParsers.Add(new BareAddressParser());
        return builder.Build();
    }

    /// <summary>Buffers that are used again and again, by one thread at a time.</summary>
    private sealed class Workspace
    {
        public HtmlText Html { get; } = new();

        public PlainText Plain { get; } = new();

        public void Clear()
        {
            Html.Clear();
            Plain.Clear();
        }
    }
}
