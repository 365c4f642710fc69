using System.Collections.Immutable;
using System.Text;
using RegionSite.Sharing;

namespace RegionSite.Planning;

/// <summary>A host's sitemap: one file, or where that would be too large an index and its parts.</summary>
internal static class SitemapPlanner
{
    // The limits of sitemaps.org: 50,000 addresses and 50 MB a file; an entry is its address in at most this many bytes of marks.
    private const int MostAddresses = 50_000;
    private const int MostBytes = 50_000_000;
    private const int Marks = 80;

    public static void Add(BrandSite root, SharingTable sharing, AddressBook book)
    {
        var pages = book.Outputs.OfType<PlannedPage>().Where(p => p.Host == root.Host && p is not (RedirectPage or NotFoundPage or WidgetPage or KeywordPage or ProofPage or SlicePage { IsOver: true }) && !IsCopy(p, sharing));
        var parts = Parts(pages, p => Encoding.UTF8.GetByteCount(p.Site.Origin) + Encoding.UTF8.GetByteCount(p.Address)).ToImmutableArray();
        if (parts.Length == 1)
        {
            book.Add(new SitemapFile(root.Host, "/sitemap.xml", parts[0]));
            return;
        }
        var files = parts.Select((part, i) => new SitemapFile(root.Host, $"/sitemap-{i + 1}.xml", part)).ToImmutableArray();
        book.Add(new SitemapIndexFile(root.Host, root.Origin, files));
        foreach (var file in files) book.Add(file);
    }

    public static IEnumerable<ImmutableArray<T>> Parts<T>(IEnumerable<T> pages, Func<T, int> length)
    {
        var part = ImmutableArray.CreateBuilder<T>();
        var bytes = 0;
        foreach (var page in pages)
        {
            var more = length(page) + Marks;
            if (part.Count == MostAddresses || (part.Count > 0 && bytes + more > MostBytes))
            {
                yield return part.ToImmutable();
                part.Clear();
                bytes = 0;
            }
            part.Add(page);
            bytes += more;
        }
        yield return part.ToImmutable();
    }

    // Of several copies search engines need the canonical one alone.
    private static bool IsCopy(PlannedPage page, SharingTable sharing) => page is ItemPage item && sharing.Home(item.Shown)?.Id != page.Site.Brand.Id;
}
