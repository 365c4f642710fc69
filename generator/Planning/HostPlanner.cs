using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Sharing;
using RegionSite.Themes;

namespace RegionSite.Planning;

/// <summary>What the brands of one host share: media, assets, sitemap, robots.txt, the page for dead addresses, settings of the web server.</summary>
internal static class HostPlanner
{
    public static void Add(ImmutableArray<BrandSite> sites, Library library, SharingTable sharing, IReadOnlyDictionary<string, Theme> themes, IReadOnlyDictionary<string, PlannedPicture> pictures, AddressBook book)
    {
        foreach (var host in sites.GroupBy(s => s.Host).OrderBy(h => h.Key, StringComparer.Ordinal))
        {
            var assets = new SortedDictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
            foreach (var site in host)
            {
                if (!themes.TryGetValue(site.Brand.Id, out var theme)) continue;
                foreach (var asset in theme.Assets.Values) assets[Addresses.Asset(asset.HashedPath)] = asset.Bytes;
                var style = BrandStylesheet.Of(site.Brand, theme);
                assets[style.Address] = style.Bytes;
            }
            foreach (var (address, bytes) in assets) book.Add(new AssetFile(host.Key, address, bytes));
            foreach (var file in MediaPlanner.Used(host, library))
            {
                var address = Addresses.Media(file, library.Partners.ContainsKey(file.Owner));
                var at = Diagnostics.SourceLocation.StartOf(library.DisplayOf(file.Path));
                if (pictures.TryGetValue(file.Path, out var picture))
                {
                    var files = PicturePlanner.Files(host.Key, address, file, picture).ToList();
                    book.Add(files[0] with { At = at });
                    book.TryAdd(files[1..]);
                }
                else if (file.Picture is { NeedsCleaning: true }) book.Add(new PictureFile(host.Key, address, file, PictureForm.Stripped) { At = at });
                else book.Add(new CopiedFile(host.Key, address, file) { At = at });
            }

            // The dead addresses of a host are answered by the brand nearest to its root.
            var root = host.OrderBy(s => s.Base.Length).ThenBy(s => s.Brand.Id, StringComparer.Ordinal).First();
            book.Add(new NotFoundPage(root, root.Languages[0], "/404.html"));
            SitemapPlanner.Add(root, sharing, book);
            book.Add(new RobotsFile(host.Key, root.Origin));
            ServerPlanner.Add(host.Key, [.. host], library.Region.ServerFiles, book);
        }
    }
}

/// <summary>A brand's colours and other tokens as a style sheet of its own.</summary>
internal static class BrandStylesheet
{
    public static (string Address, ReadOnlyMemory<byte> Bytes) Of(Brand brand, Theme theme)
    {
        var bytes = Encoding.UTF8.GetBytes(BrandStyle.Css([.. theme.Tokens, brand.Tokens]));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return (Addresses.Asset($"brands/{brand.Id}.{hash}.css"), bytes);
    }
}
