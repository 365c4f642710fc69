using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>The <c>img</c> element, the same everywhere: with its size, so that nothing jumps when it arrives.</summary>
internal static class ImageElement
{
    public static void Write(HtmlOutput output, string url, string alt, int width, int height, bool lazy, string? title = null)
    {
        output.Raw("<img src=\"");
        output.Text(url);
        output.Raw("\" alt=\"");
        output.Text(alt);
        if (title is not null)
        {
            output.Raw("\" title=\"");
            output.Text(title);
        }
        output.Raw("\"");
        if (width > 0 && height > 0) output.Raw($" width=\"{width}\" height=\"{height}\"");
        output.Raw(lazy ? " loading=\"lazy\" decoding=\"async\">" : " decoding=\"async\">");
    }
}
