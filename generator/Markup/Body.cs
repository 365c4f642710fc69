using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Markup;

/// <summary>
/// A Markdown text parsed once for all brands: finished HTML in UTF-8 but for the parts that differ by brand (links) or
/// are only known later (pictures' sizes).
/// </summary>
internal sealed record Body
{
    /// <summary>HTML, sanitised, in order; the pieces between are <see cref="Parts"/>.</summary>
    public required ImmutableArray<BodyPart> Parts { get; init; }

    public required ImmutableArray<BodyLink> Links { get; init; }

    public required ImmutableArray<BodyImage> Images { get; init; }

    /// <summary>The ids that a link's <c>#anchor</c> may name.</summary>
    public required ImmutableHashSet<string> Anchors { get; init; }

    /// <summary>The headings in order, for a table of contents.</summary>
    public required ImmutableArray<BodyHeading> Headings { get; init; }

    /// <summary>The words without markup, white space folded; for search.</summary>
    public required string PlainText { get; init; }
}

internal enum BodyPartKind
{
    /// <summary><see cref="BodyPart.Html"/> as it stands.</summary>
    Html,

    /// <summary>The start tag of link number <see cref="BodyPart.Index"/>, without its end tag.</summary>
    LinkStart,

    /// <summary>The end tag of link number <see cref="BodyPart.Index"/>: both or neither are written.</summary>
    LinkEnd,

    /// <summary>The <c>img</c> element of picture number <see cref="BodyPart.Index"/>.</summary>
    Image,
}

internal readonly record struct BodyPart(BodyPartKind Kind, ReadOnlyMemory<byte> Html, int Index);

/// <summary>A link to something of the region's own; links to other websites are finished HTML already.</summary>
/// <param name="Path">Below the content folder, normalised; the file itself for a mere <c>#anchor</c>.</param>
/// <param name="Anchor">Without <c>#</c>; null where there is none.</param>
/// <param name="Title">The title attribute; null where there is none.</param>
/// <param name="Written">As the author wrote it, for messages.</param>
/// <param name="InRawHtml">Then a dead one is removed with a warning instead of an error.</param>
internal sealed record BodyLink(string Path, string? Anchor, string? Title, string Written, SourceLocation At, bool InRawHtml);

/// <summary>A picture in a text.</summary>
/// <param name="Path">Candidates below the content folder, the first that exists is meant: beside the file, then below the partner's folder.</param>
/// <param name="Alt">Empty where the author's own HTML says that the picture is decorative.</param>
/// <param name="Title">The title of a picture within a line; null where there is none, or where it stands as the caption below the picture.</param>
internal sealed record BodyImage(ImmutableArray<string> Path, string Alt, string? Title, string Written, SourceLocation At, bool InRawHtml)
{
    /// <summary>Who made it, as the caption says; null where it does not.</summary>
    public string? Credit { get; init; }
}

/// <param name="Level">2 to 6: the page's title is level 1.</param>
internal sealed record BodyHeading(int Level, string Id, string Text);
