using RegionSite.Markup;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Themes;

namespace RegionSite.Rendering;

/// <summary>A body on its way to a page of one brand: links get that brand's addresses as they are written.</summary>
internal sealed record BodyText(Body Body, SiteView View)
{
    /// <summary>For feed readers, which have their own ideas of smaller pictures.</summary>
    public bool InOneSize { get; init; }

    public void Write(HtmlOutput output)
    {
        // Whether a link stands is decided at its start and remembered for its end.
        var standing = Body.Links.Length == 0 ? [] : new bool[Body.Links.Length];
        foreach (var part in Body.Parts)
        {
            switch (part.Kind)
            {
                case BodyPartKind.Html:
                    output.Utf8(part.Html.Span);
                    break;
                case BodyPartKind.LinkStart:
                    standing[part.Index] = WriteLink(output, Body.Links[part.Index]);
                    break;
                case BodyPartKind.LinkEnd:
                    if (standing[part.Index]) output.Raw("</a>");
                    break;
                case BodyPartKind.Image:
                    WriteImage(output, Body.Images[part.Index]);
                    break;
            }
        }
    }

    private bool WriteLink(HtmlOutput output, BodyLink link)
    {
        if (Address(link) is not { } address) return false;
        output.Raw("<a href=\"");
        output.Text(address);
        if (link.Title is { } title)
        {
            output.Raw("\" title=\"");
            output.Text(title);
        }
        output.Raw("\">");
        return true;
    }

    private string? Address(BodyLink link)
    {
        var library = View.Library;
        if (library.BySource(link.Path) is { } item)
        {
            if (!library.IsLive(item)) return null;
            // A mere #anchor stays on its page, whichever brand's copy that is.
            if (link.Written.StartsWith('#')) return link.Written;
            return View.LinkTo(item) is { } address ? link.Anchor is null ? address : $"{address}#{Uri.EscapeDataString(link.Anchor)}" : null;
        }
        if (link.Anchor is { } id && library.BySource($"{link.Path}#{id}") is { } entry) return library.IsLive(entry) ? View.LinkTo(entry) : null;
        return library.Media.TryGetValue(link.Path, out var file) && MediaKinds.IsOffered(link.Path) ? View.MediaUrl(file) : null;
    }

    private void WriteImage(HtmlOutput output, BodyImage image)
    {
        foreach (var path in image.Path)
        {
            if (!View.Library.Media.TryGetValue(path, out var file)) continue;
            var shown = View.Picture(file, image.Alt);
            ImageElement.Write(output, InOneSize ? shown with { Sources = null } : shown, lazy: true, ImageElement.InTexts, image.Title);
            return;
        }
    }
}
