using RegionSite.Rendering.Models;
using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>The <c>img</c> element, the same everywhere: with its size, so that nothing jumps when it arrives, and with smaller files where there are any.</summary>
/// <remarks>
/// One element does: every browser that is still kept up to date shows WebP. The picture's own file stays in <c>src</c>, for programs that read no
/// <c>srcset</c> and for whoever saves the picture.
/// </remarks>
internal static class ImageElement
{
    /// <summary>How wide pictures are shown where a template does not say: on cards, and in the column of a text.</summary>
    public const string OnCards = "(min-width: 48rem) 24rem, 100vw";

    public const string InTexts = "(min-width: 48rem) 46rem, 100vw";

    /// <param name="sizes">How wide it is shown, as <c>sizes</c> of HTML takes it.</param>
    public static void Write(HtmlOutput output, ImageModel image, bool lazy, string sizes, string? title = null)
    {
        output.Raw("<img src=\"");
        output.Text(image.Url);
        output.Raw("\" alt=\"");
        output.Text(image.Alt);
        if (title is not null)
        {
            output.Raw("\" title=\"");
            output.Text(title);
        }
        output.Raw("\"");
        if (image.Width > 0 && image.Height > 0) output.Raw($" width=\"{image.Width}\" height=\"{image.Height}\"");
        if (image.Focus is { } focus) output.Raw($" class=\"{focus}\"");
        if (image.Sources is { } sources)
        {
            output.Raw(" srcset=\"");
            output.Text(sources);
            // Of a picture that waits browsers know by then how wide it is; those that do not look for that take the words behind.
            output.Raw(lazy ? "\" sizes=\"auto, " : "\" sizes=\"");
            output.Text(sizes);
            output.Raw("\"");
        }
        output.Raw(lazy ? " loading=\"lazy\" decoding=\"async\">" : " decoding=\"async\">");
    }
}
