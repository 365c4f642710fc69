using RegionSite.Model;

namespace RegionSite.Resolving;

/// <summary>The pages directly below a brand's address: its own and its owners'.</summary>
internal static class BrandPages
{
    public static Item? Find(Brand brand, string slug, Library library)
    {
        if (library.Find(new ItemKey(brand.Id, ItemType.Page, slug, true)) is { } own) return own;
        foreach (var owner in brand.Owners)
            if (library.Find(new ItemKey(owner.Value, ItemType.Page, slug)) is { } page) return page;
        return null;
    }

    public static IEnumerable<Item> Of(Brand brand, Library library) => library.Items.Where(i => i.Type == ItemType.Page
        && (i.Key.OfBrand ? i.Key.Owner == brand.Id : brand.Owners.Any(o => o.Value == i.Key.Owner)));
}
