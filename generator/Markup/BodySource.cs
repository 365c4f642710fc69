namespace RegionSite.Markup;

/// <summary>Where a Markdown text stands: how its places and relative paths are to be read.</summary>
/// <param name="DisplayFile">The file as diagnostics name it.</param>
/// <param name="Path">The file below the content folder, with slashes.</param>
/// <param name="OwnerFolder">The folder of the partner or brand, e.g. <c>partners/p</c>.</param>
/// <param name="FirstLine">The number in the file of the text's first line, from 1.</param>
/// <param name="Language">A tag of BCP 47: decides quotation marks and the words that the text's own furniture needs.</param>
internal sealed record BodySource(string DisplayFile, string Path, string OwnerFolder, int FirstLine, string Language)
{
    /// <summary>The folder that relative paths start from; empty at the top.</summary>
    public string Folder { get; } = Path.LastIndexOf('/') is var slash and > 0 ? Path[..slash] : "";
}
