using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>A picture, who made it, and where it is shown.</summary>
/// <param name="Path">Below the content folder.</param>
/// <param name="Alt">Its text alternative in the first place that shows it.</param>
/// <param name="On">The items that show it; null for the home page.</param>
internal sealed record PictureCredit(string Path, string Credit, string Alt, ImmutableArray<Item?> On);

/// <summary>The credits of a brand's pictures: of the opening picture, of items, and of pictures within their texts.</summary>
internal static class PictureCredits
{
    /// <summary>Plans the pages of credits of a brand that names any, unless something else has their address.</summary>
    /// <returns>Whether it has them.</returns>
    public static bool Add(BrandSite site, Library library, AddressBook book)
    {
        var pages = site.Languages.SelectMany(l => Pages(site, l, library)).ToList();
        return pages.Count > 0 && book.TryAdd(pages);
    }

    private static IEnumerable<CreditsPage> Pages(BrandSite site, string language, Library library)
    {
        var parts = Uses(site, language, library)
            .GroupBy(u => (u.Path, u.Credit))
            .OrderBy(g => SortKey.For(g.Key.Credit), StringComparer.Ordinal).ThenBy(g => g.Key.Credit, StringComparer.Ordinal).ThenBy(g => g.Key.Path, StringComparer.Ordinal)
            .Select(g => new PictureCredit(g.Key.Path, g.Key.Credit, g.First().Alt, [.. g.Select(u => u.On).Distinct()]))
            .Chunk(CreditsPage.PerPage).ToList();
        return parts.Select((part, i) => new CreditsPage(site, language, Addresses.Credits(site, i + 1, language), i + 1, parts.Count, [.. part]));
    }

    private static IEnumerable<(string Path, string Credit, string Alt, Item? On)> Uses(BrandSite site, string language, Library library)
    {
        foreach (var hero in site.Brand.Home.OfType<HeroSection>())
            if (hero.Image is { Credit: { } credit } image) yield return (image.Path.Value, credit.In(language), image.Alt?.In(language) ?? "", null);
        foreach (var item in site.Items)
        {
            if (item.Image is { Credit: { } credit } image) yield return (image.Path.Value, credit.In(language), image.Alt?.In(language) ?? "", item);
            if (item.Bodies.Count == 0 || !item.Bodies.TryGetValue(site.LanguageFor(item, language), out var body)) continue;
            foreach (var picture in body.Images)
                if (picture.Credit is { } named && picture.Path.FirstOrDefault(library.Media.ContainsKey) is { } path) yield return (path, named, picture.Alt, item);
        }
    }
}
