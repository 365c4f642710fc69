using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>A page for each slice of a brand's lists: what a visitor without script filters by, and an address to pass on.</summary>
internal static class SlicePlanner
{
    private const int MostOnOnePage = 150;

    /// <summary>Easy-to-read pages offer few ways on purpose.</summary>
    public static bool Has(string language) => language != Languages.EasyGerman;

    public static void Add(BrandSite site, string language, AddressBook book)
    {
        if (!Has(language)) return;
        foreach (var facet in site.Lists.Slices.Keys.Where(f => HasPage(f, site, language)).OrderBy(f => f.Of).ThenBy(f => f.Kind, StringComparer.Ordinal).ThenBy(f => f.Value, StringComparer.Ordinal))
            book.Add(new SlicePage(site, language, Addresses.Slice(site, facet, language), facet));
    }

    /// <summary>Whether the directory has so many members that each letter gets a page of its own; a shorter one has them all on one page.</summary>
    public static bool HasLetters(BrandSite site, string language) => Has(language) && site.Lists.ByType[ItemType.Member].Length > MostOnOnePage;

    private static bool HasPage(Facet facet, BrandSite site, string language) => facet.Kind != FacetKinds.Letter || HasLetters(site, language);
}
