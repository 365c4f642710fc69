using System.Collections.Frozen;
using RegionSite.Model;
using RegionSite.Sharing;

namespace RegionSite.Planning;

/// <summary>Which items get a picture for link previews: those without one that networks show, on their home brand, if that wants it.</summary>
internal static class ShareImagePlanner
{
    /// <returns>The addresses of the pictures by those of the pages.</returns>
    public static FrozenDictionary<(string Host, string Page), string> Add(SharingTable sharing, IReadOnlyDictionary<string, PlannedPicture> pictures, bool canDraw, AddressBook book)
    {
        if (!canDraw) return FrozenDictionary<(string, string), string>.Empty;
        var images = book.Outputs.OfType<ItemPage>()
            .Where(p => p.Site.Brand.DrawsShareImages && !HasPicture(p.Shown, pictures) && sharing.Home(p.Shown)?.Id == p.Site.Brand.Id)
            .Select(p => (Page: p, Image: new ShareImageFile(p.Site, p.Language, Addresses.ShareImage(p.Address), p.Shown)))
            .Where(p => book.TryAdd([p.Image]));
        return images.ToFrozenDictionary(p => (p.Page.Host, p.Page.Address), p => p.Image.Address);
    }

    private static bool HasPicture(Item item, IReadOnlyDictionary<string, PlannedPicture> pictures) => item.Image is { } image && pictures.ContainsKey(image.Path.Value);
}
