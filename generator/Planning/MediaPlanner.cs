using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>The media files that a host's pages use; what nobody shows is not published.</summary>
internal static class MediaPlanner
{
    public static IEnumerable<MediaFile> Used(IEnumerable<BrandSite> sites, Library library)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var site in sites)
        {
            if (site.Brand.Logo is { } logo) paths.Add(logo.Path.Value);
            foreach (var hero in site.Brand.Home.OfType<HeroSection>())
                if (hero.Image is { } image) paths.Add(image.Path.Value);
            foreach (var partner in site.Lists.ByPartner.Keys)
                if (library.Partners[partner].Logo is { } own) paths.Add(own.Path.Value);
            foreach (var item in site.Items)
                foreach (var path in MediaUse.Of(item)) paths.Add(path);
        }
        return paths.Where(library.Media.ContainsKey).Select(p => library.Media[p]);
    }
}
