using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>What a portable build has besides: the page that leads to all websites, and the search for browsers that read from disk.</summary>
internal static class PortablePlanner
{
    public static void Add(ImmutableArray<BrandSite> sites, Library library, AddressBook book)
    {
        if (sites.IsEmpty) return;
        var host = sites.FirstOrDefault(s => s.Brand.Id == library.Region.Umbrella.Value) ?? sites[0];
        book.Add(new StartPage(host, host.Languages.Contains(library.Region.DefaultLanguage) ? library.Region.DefaultLanguage : host.Languages[0]));
        foreach (var site in sites)
            foreach (var language in site.Languages) book.Add(new SearchFromDiskFile(site, language, Addresses.Section(site, Sections.Search, language) + "from-disk.js"));
    }
}
