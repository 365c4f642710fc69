using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Sharing;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Planning;

/// <summary>The third stage: every file of every brand with its address, before any of them is rendered.</summary>
internal static class SitePlanner
{
    /// <param name="themes">The theme of each brand by its id.</param>
    /// <param name="only">The brands to build; empty for all.</param>
    /// <param name="portable">Whether the output is to work from disk and below any path.</param>
    /// <param name="canRemake">Whether there is a program that makes pictures smaller and turns them.</param>
    public static SitePlan Plan(Library library, SharingTable sharing, IReadOnlyDictionary<string, Theme> themes, IReadOnlySet<string> only, bool portable, bool canRemake, DiagnosticBag bag, int threads)
    {
        var calendar = EventCalendar.Build(library, threads);
        var facets = FacetTable.Build(library);
        var sites = library.Brands.Select(b => Site(b, library, sharing, calendar, facets)).ToImmutableArray();
        var addresses = new Addresses(sites.ToFrozenDictionary(s => s.Brand.Id, StringComparer.Ordinal), sharing);
        var book = new AddressBook(bag);
        var built = sites.Where(s => only.Count == 0 || only.Contains(s.Brand.Id))
            // Of two brands with one url the second has been reported; its every page would be reported again.
            .DistinctBy(s => (s.Host, s.Base)).ToImmutableArray();
        foreach (var site in built)
            if (themes.TryGetValue(site.Brand.Id, out var theme)) SectionPlanner.Add(site, library, calendar, theme, book);
        // Items come after all that the websites have of themselves, in one order for all brands, so that "the later" means the same everywhere.
        // The home brand comes first: where another brand's copy has the same address, it is the canonical one that stands.
        var rules = new SharingRules(library);
        foreach (var site in built) LegalDuties.Check(site.Brand, library, rules, bag.Reporter);
        var stations = Stations(library, calendar);
        foreach (var item in library.Items)
        {
            var home = sharing.Home(item);
            foreach (var site in built.OrderByDescending(s => home?.Id == s.Brand.Id)) ItemPlanner.AddPages(site, item, library, sharing, rules, stations.GetValueOrDefault(item.Key, []), book);
        }
        foreach (var item in library.Items)
            if (!item.Aliases.IsEmpty)
                foreach (var site in built) ItemPlanner.AddAliases(site, item, library, rules, book);
        var withCredits = built.Where(s => PictureCredits.Add(s, library, book)).Select(s => s.Brand.Id).ToFrozenSet(StringComparer.Ordinal);
        var slices = SlicePlanner.Add(built, calendar, book);
        var pictures = PicturePlanner.Of(library, canRemake);
        var shareImages = ShareImagePlanner.Add(sharing, pictures, canRemake, book);
        HostPlanner.Add(built, library, sharing, themes, pictures, book);
        if (portable) PortablePlanner.Add(built, library, book);
        return new SitePlan
        {
            Library = library,
            Sharing = sharing,
            Calendar = calendar,
            Facets = facets,
            Slices = slices,
            Backlinks = Backlinks.Of(library),
            Addresses = addresses,
            Sites = built,
            StationsOf = stations,
            Pictures = pictures,
            ShareImages = shareImages,
            WithCredits = withCredits,
            Outputs = book.Outputs,
            IsPortable = portable,
            Twins = book.Twins,
            NextChange = PageChanges.Next(library, calendar),
        };
    }

    private static BrandSite Site(Brand brand, Library library, SharingTable sharing, EventCalendar calendar, FacetTable facets)
    {
        var items = sharing.Shown(brand);
        var languages = brand.Languages;
        if (languages.Contains(Languages.German) && !languages.Contains(Languages.EasyGerman) && (MustSpeakEasily(brand) || items.Any(i => i.Languages.Contains(Languages.EasyGerman)))) languages = languages.Add(Languages.EasyGerman);
        var url = brand.Url.Value;
        return new BrandSite
        {
            Brand = brand,
            Host = brand.Host,
            Origin = url.GetLeftPart(UriPartial.Authority),
            Base = url.AbsolutePath,
            Languages = languages,
            Items = items,
            Lists = SiteLists.Of(items, library, calendar, facets),
        };
    }

    // § 4 BITV 2.0 and the like in the Länder: a public body says in easy German what its website holds, how to find one's way, and what its statement says.
    private static bool MustSpeakEasily(Brand brand) => brand.Legal.Accessibility.Made is StatementFacts { Law: StatementLaw.Public };

    private static FrozenDictionary<ItemKey, ImmutableArray<EventItem>> Stations(Library library, EventCalendar calendar) => library.Items.OfType<EventItem>()
        .Where(e => e.PartOf is not null && library.IsLive(e))
        .Select(e => (Station: e, Whole: library.BySource(e.PartOf!.Value.Value)))
        .Where(e => e.Whole is not null)
        .GroupBy(e => e.Whole!.Key)
        .ToFrozenDictionary(g => g.Key, g => g.Select(e => e.Station).OrderBy(calendar.SortMoment).ThenBy(e => e.Source, StringComparer.Ordinal).ToImmutableArray());
}
