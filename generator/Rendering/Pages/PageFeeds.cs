using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Files;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>The feeds and calendar files that a page offers to programs (<c>link rel=alternate</c>): its own before the brand's.</summary>
internal static class PageFeeds
{
    public static List<FeedModel> Of(PlannedPage page, SiteView view)
    {
        var feeds = new List<FeedModel>();
        if (page is ItemPage { Shown: EventItem { Schedule: not null } happening }) feeds.Add(new FeedModel(happening.Title.In(view.Language), Addresses.EventFile(view.Site, happening), "text/calendar"));
        foreach (var facet in Facets(page).Where(f => FeedPlanner.IsFeed(f) && view.SliceUrl(f) is not null)) Add(FeedTitles.Of(facet.Of, facet, view), f => Addresses.Feed(view.Site, facet, f, view.ListLanguage));
        if (!view.Site.Lists.News.IsEmpty) Add(FeedTitles.Of(ItemType.News, null, view), f => Brand("news", f));
        if (!view.Site.Lists.Events.IsEmpty) Add(FeedTitles.Of(ItemType.Event, null, view), f => Brand("events", f));
        return feeds;

        void Add(string title, Func<FeedFormat, string> address)
        {
            feeds.Add(new FeedModel(title, address(FeedFormat.Atom), "application/atom+xml"));
            feeds.Add(new FeedModel(title, address(FeedFormat.Json), "application/feed+json"));
        }

        string Brand(string section, FeedFormat format) => view.SectionUrl(section) + (format == FeedFormat.Atom ? "feed.xml" : "feed.json");
    }

    private static IEnumerable<Facet> Facets(PlannedPage page) => page switch
    {
        DossierPage dossier => FeedPlanner.Types.Select(t => new Facet(t, dossier.Kind switch { DossierKind.Topic => FacetKinds.Topic, DossierKind.Place => FacetKinds.Place, _ => FacetKinds.Partner }, dossier.Id)),
        SlicePage slice => [slice.Facet],
        _ => [],
    };
}
