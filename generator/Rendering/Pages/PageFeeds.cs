using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Files;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>The feeds and calendar files that a page offers to programs (<c>link rel=alternate</c>): its own before the brand's.</summary>
internal static class PageFeeds
{
    public static IReadOnlyList<FeedModel> Of(PlannedPage page, SiteView view)
    {
        var own = new List<FeedModel>();
        if (page is ItemPage { Shown: EventItem { Schedule: not null } happening }) own.Add(new FeedModel(happening.Title.In(view.Language), Addresses.EventFile(view.Site, happening), "text/calendar"));
        foreach (var facet in Facets(page).Where(f => FeedPlanner.IsFeed(f) && view.SliceUrl(f) is not null)) own.AddRange(Both(FeedTitles.Of(facet.Of, facet, view), f => Addresses.Feed(view.Site, facet, f, view.ListLanguage)));
        return own.Count == 0 ? view.Feeds : [.. own, .. view.Feeds];
    }

    /// <summary>The brand's own, which every page offers.</summary>
    public static IReadOnlyList<FeedModel> OfBrand(SiteView view)
    {
        return
        [
            .. view.Site.Lists.News.IsEmpty ? [] : Both(FeedTitles.Of(ItemType.News, null, view), f => Address("news", f)),
            .. view.Site.Lists.Events.IsEmpty ? [] : Both(FeedTitles.Of(ItemType.Event, null, view), f => Address("events", f)),
        ];

        string Address(string section, FeedFormat format) => view.SectionUrl(section) + (format == FeedFormat.Atom ? "feed.xml" : "feed.json");
    }

    private static FeedModel[] Both(string title, Func<FeedFormat, string> address) =>
        [new(title, address(FeedFormat.Atom), "application/atom+xml"), new(title, address(FeedFormat.Json), "application/feed+json")];

    private static IEnumerable<Facet> Facets(PlannedPage page) => page switch
    {
        DossierPage dossier => FeedPlanner.Types.Select(t => new Facet(t, dossier.Kind switch { DossierKind.Topic => FacetKinds.Topic, DossierKind.Place => FacetKinds.Place, _ => FacetKinds.Partner }, dossier.Id)),
        SlicePage slice => [slice.Facet],
        _ => [],
    };
}
