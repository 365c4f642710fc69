using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>Who made a picture, and where it is shown.</summary>
/// <param name="Path">Below the content folder.</param>
/// <param name="On">The item that shows it; null for the home page.</param>
internal sealed record PictureCredit(string Path, string Credit, string Alt, Item? On);

/// <summary>The credits of a brand's pictures: of the opening picture, of items, and of pictures within their texts.</summary>
internal static class PictureCredits
{
    /// <summary>Plans the pages of credits of a brand that names any, unless something else has their address.</summary>
    /// <returns>Whether it has them.</returns>
    public static bool Add(BrandSite site, Library library, AddressBook book) =>
        Of(site, site.Languages[0], library).Any()
        && book.TryAdd([.. site.Languages.Select(l => new CreditsPage(site, l, Addresses.Credits(site, l)))]);

    /// <summary>In the order of the pages that show them.</summary>
    public static IEnumerable<PictureCredit> Of(BrandSite site, string language, Library library)
    {
        foreach (var hero in site.Brand.Home.OfType<HeroSection>())
            if (hero.Image is { Credit: { } credit } image) yield return new PictureCredit(image.Path.Value, credit.In(language), image.Alt?.In(language) ?? "", null);
        foreach (var item in site.Items)
        {
            if (item.Image is { Credit: { } credit } image) yield return new PictureCredit(image.Path.Value, credit.In(language), image.Alt?.In(language) ?? "", item);
            if (item.Bodies.Count == 0 || !item.Bodies.TryGetValue(site.LanguageFor(item, language), out var body)) continue;
            foreach (var picture in body.Images)
                if (picture.Credit is { } named && picture.Path.FirstOrDefault(library.Media.ContainsKey) is { } path) yield return new PictureCredit(path, named, picture.Alt, item);
        }
    }
}
