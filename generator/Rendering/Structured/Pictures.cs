using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Structured;

/// <summary>ImageObject.</summary>
internal static class Pictures
{
    public static Thing? Of(ImageModel? image) => image is null ? null : new Thing("ImageObject")
    {
        { "url", image.AbsoluteUrl },
        { "width", image.Width > 0 ? image.Width : null },
        { "height", image.Height > 0 ? image.Height : null },
        { "caption", image.Caption },
        { "creditText", image.Credit },
    };
}
