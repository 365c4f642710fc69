using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Words;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>Feeds: Atom (RFC 4287) and JSON Feed 1.1 over the same entries.</summary>
internal static class FeedWriter
{
    private const int MostEntries = 30;

    public static void Write(FeedFile file, SiteView view, Utf8PageWriter to)
    {
        var feed = new Feed(
            FeedEntries.Clean(FeedTitles.Of(file.Of, file.Facet, view)),
            view.Site.Origin + file.Address,
            view.Site.Origin + Page(file, view),
            view.Language,
            FeedEntries.Clean(view.Model.Name),
            [.. Items(file, view).Take(MostEntries).Select(i => FeedEntries.Of(i, view))]);
        if (file.Format == FeedFormat.Atom) AtomWriter.Write(feed, t => EventWords.WithOffset(t, view.Library.Region.TimeZone), to);
        else JsonFeedWriter.Write(feed, t => EventWords.WithOffset(t, view.Library.Region.TimeZone), to);
    }

    // News: the newest. Events: what is to come, by date.
    private static IEnumerable<Item> Items(FeedFile file, SiteView view)
    {
        var lists = view.Site.Lists;
        IEnumerable<Item> items = file.Facet is { } facet ? FeedPlanner.Items(view.Site, facet) : file.Of == ItemType.News ? lists.News : lists.Upcoming;
        return items.Where(i => i.Type == file.Of && (i is not EventItem happening || (happening.Schedule is not null && view.Plan.Calendar.IsUpcoming(happening))));
    }

    // Venues have no page of their events alone.
    private static string Page(FeedFile file, SiteView view) => file.Facet switch
    {
        null => view.SectionUrl(file.Of.Section()),
        { } facet when view.Site.Lists.Slices.ContainsKey(facet) => Addresses.Slice(view.Site, facet, view.ListLanguage),
        { } facet => Addresses.Place(view.Site, facet.Value, view.ListLanguage),
    };
}
