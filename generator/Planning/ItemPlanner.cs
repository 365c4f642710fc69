using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Sharing;

namespace RegionSite.Planning;

/// <summary>The pages of one item on one brand, its calendar files or business card, and the redirects from its old addresses.</summary>
internal static class ItemPlanner
{
    public static void AddPages(BrandSite site, Item item, Library library, SharingTable sharing, SharingRules rules, ImmutableArray<EventItem> stations, AddressBook book)
    {
        if (sharing.Shows(site.Brand, item))
        {
            foreach (var page in Pages(site, item)) book.Add(page);
            if (item is EventItem { Schedule: { } schedule } happening)
            {
                book.Add(new EventFile(site, Addresses.EventFile(site, item), false, happening) { Item = item, At = item.At });
                if (schedule.Repeats) book.Add(new EventFile(site, Addresses.EventFile(site, item, expanded: true), true, happening) { Item = item, At = item.At });
            }
            ImmutableArray<EventItem> shown = [.. stations.Where(s => s.Schedule is not null && sharing.Shows(site.Brand, s))];
            if (item is EventItem whole && StationsFile.Of(whole, shown)) book.Add(new StationsFile(site, Addresses.StationsFile(site, item), whole, shown) { Item = item, At = item.At });
            if (item is ContactItem contact) book.Add(new ContactFile(site, Addresses.ContactFile(site, item), contact) { Item = item, At = item.At });
        }
        else if (library.State(item) == ItemState.NotYet && rules.Decide(site.Brand, item).Shows)
            foreach (var page in Pages(site, item)) book.Reserve(page);
    }

    /// <summary>Old addresses lie below the home brand's: a partner can take none outside it.</summary>
    public static void AddAliases(BrandSite site, Item item, Library library, SharingRules rules, AddressBook book)
    {
        var state = library.State(item);
        if (state is not (ItemState.Live or ItemState.NotYet) || rules.Home(item)?.Id != site.Brand.Id || !rules.Decide(site.Brand, item).Shows) return;
        var language = site.LanguagesOf(item)[0];
        foreach (var alias in item.Aliases)
        {
            var redirect = new RedirectPage(site, language, site.Base + alias.Value[1..], Addresses.Item(site, item, language)) { Item = item, At = alias.At };
            if (state == ItemState.Live) book.Add(redirect);
            else book.Reserve(redirect);
        }
    }

    private static IEnumerable<ItemPage> Pages(BrandSite site, Item item) =>
        site.LanguagesOf(item).Select(language => new ItemPage(site, language, Addresses.Item(site, item, language), item) { Item = item, At = item.At });
}
