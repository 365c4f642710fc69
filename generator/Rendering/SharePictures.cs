using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering;

/// <summary>Pictures for link previews (OpenGraph).</summary>
internal static class SharePictures
{
    /// <summary>An item's own, else one drawn for it, else the brand's.</summary>
    /// <param name="page">The address of its page.</param>
    public static ImageModel? Of(Item item, string page, SiteView view) => Raster(item.Image, view) ?? Drawn(item, page, view) ?? view.ShareImage;

    private static ImageModel? Drawn(Item item, string page, SiteView view) => view.Plan.ShareImages.TryGetValue((view.Site.Host, page), out var address)
        ? new ImageModel(address, view.Site.Origin + address, item.Title.In(view.Language), ShareImageFile.Width, ShareImageFile.Height, null, null)
        : null;

    /// <summary>The picture that the home page opens with.</summary>
    public static ImageModel? OfBrand(SiteView view)
    {
        foreach (var section in view.Site.Brand.Home)
            if (section is HeroSection { Image: { } image } && Raster(image, view) is { } picture) return picture;
        return null;
    }

    /// <summary>Null for an SVG, which most networks and feed readers do not show, and for the newest formats.</summary>
    public static ImageModel? Raster(ImageUse? image, SiteView view) =>
        image is not null && ContentPath.Ending(image.Path.Value) is (".jpg" or ".jpeg" or ".png" or ".gif" or ".webp") ? view.Image(image) : null;
}
