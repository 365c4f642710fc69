using System.Collections.Immutable;
using Markdig.Syntax;
using RegionSite.Diagnostics;

namespace RegionSite.Markup;

/// <summary>What the passes over one text share: where it stands, and what they have found in it so far.</summary>
internal sealed class BodyDraft(BodySource source, SourceMap places, Reporter reporter)
{
    public BodySource Source => source;

    public Phrases Phrases { get; } = Phrases.For(source.Language);

    public AnchorIds Ids { get; } = new();

    public ImmutableArray<BodyLink>.Builder Links { get; } = ImmutableArray.CreateBuilder<BodyLink>();

    public ImmutableArray<BodyImage>.Builder Images { get; } = ImmutableArray.CreateBuilder<BodyImage>();

    public ImmutableArray<BodyHeading>.Builder Headings { get; } = ImmutableArray.CreateBuilder<BodyHeading>();

    public SourceLocation At(int offset) => places.At(offset);

    public SourceLocation At(MarkdownObject node) => places.At(node.Span.Start);

    public void Report(DiagnosticCode code, SourceLocation at, params ReadOnlySpan<string> arguments) => reporter.Report(code, at, arguments);

    /// <summary>The number of a new link.</summary>
    public int AddLink(LinkTarget target, string? title, string written, SourceLocation at, bool inRawHtml)
    {
        Links.Add(new BodyLink(target.Address, target.Anchor, string.IsNullOrEmpty(title) ? null : title, written, at, inRawHtml));
        return Links.Count - 1;
    }

    /// <summary>The number of a new picture.</summary>
    public int AddImage(ImmutableArray<string> paths, string alt, string? title, string? credit, string written, SourceLocation at, bool inRawHtml)
    {
        Images.Add(new BodyImage(paths, alt, string.IsNullOrEmpty(title) ? null : title, written, at, inRawHtml) { Credit = credit });
        return Images.Count - 1;
    }

    public Body ToBody(HtmlText html, PlainText plain) => new()
    {
        Parts = html.ToParts(),
        Links = Links.DrainToImmutable(),
        Images = Images.DrainToImmutable(),
        Anchors = Ids.ToAnchors(),
        Headings = Headings.DrainToImmutable(),
        PlainText = plain.ToString(),
    };
}
