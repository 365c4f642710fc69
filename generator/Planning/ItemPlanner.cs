using RegionSite.Model;
using RegionSite.Sharing;

namespace RegionSite.Planning;

/// <summary>The pages of one item on one brand, its calendar file, and the redirects from its old addresses.</summary>
internal static class ItemPlanner
{
    public static void AddPages(BrandSite site, Item item, SharingTable sharing, AddressBook book)
    {
        if (!sharing.Shows(site.Brand, item)) return;
        foreach (var language in site.LanguagesOf(item))
            book.Add(new ItemPage(site, language, Addresses.Item(site, item, language), item) { Item = item, At = item.At });
        if (item is EventItem { Schedule: not null } happening)
            book.Add(new EventFile(site, Addresses.EventFile(site, item), happening) { Item = item, At = item.At });
    }

    public static void AddAliases(BrandSite site, Item item, SharingTable sharing, AddressBook book)
    {
        if (item.Aliases.IsEmpty || !sharing.Shows(site.Brand, item) || sharing.Home(item)?.Id != site.Brand.Id) return;
        var language = site.LanguagesOf(item)[0];
        foreach (var alias in item.Aliases)
            book.Add(new RedirectPage(site, language, site.Base + alias.Value[1..], site.Origin + Addresses.Item(site, item, language)) { Item = item, At = alias.At });
    }
}
