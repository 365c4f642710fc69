using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>A page for each slice of a brand's lists: what a visitor without script filters by, and an address to pass on.</summary>
internal static class SlicePlanner
{
    /// <summary>Easy-to-read pages offer few ways on purpose.</summary>
    public static bool Has(string language) => language != Languages.EasyGerman;

    public static void Add(BrandSite site, string language, AddressBook book)
    {
        if (!Has(language)) return;
        foreach (var facet in site.Lists.Slices.Keys.Where(f => HasPage(f, site)).OrderBy(f => f.Of).ThenBy(f => f.Kind, StringComparer.Ordinal).ThenBy(f => f.Value, StringComparer.Ordinal))
            book.Add(new SlicePage(site, language, Addresses.Slice(site, facet, language), facet));
    }

    // Letters are pages of a long directory alone; a short one has them all on one page.
    private static bool HasPage(Facet facet, BrandSite site) => facet.Kind != FacetKinds.Letter || SectionPage.IsLong(site);
}
