using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Words;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>Feeds: Atom (RFC 4287) and JSON Feed 1.1 over the same entries.</summary>
internal static class FeedWriter
{
    private const int MostEntries = 30;

    // The feeds of topics, places and partners are many, and repeat what stands in the brand's own: they have no whole texts.
    public static void Write(FeedFile file, SiteView view, Utf8PageWriter to)
    {
        var feed = new Feed(
            FeedEntries.Clean(FeedTitles.Of(file.Of, file.Facet, view)),
            view.Site.Origin + file.Address,
            view.Site.Origin + Page(file, view),
            view.Language,
            FeedEntries.Clean(view.Model.Name),
            [.. Items(file, view).Take(MostEntries).Select(i => view.FeedEntry(i, whole: file.Facet is null))]);
        if (file.Format == FeedFormat.Atom) AtomWriter.Write(feed, t => EventWords.WithOffset(t, view.Library.Region.TimeZone), to);
        else JsonFeedWriter.Write(feed, t => EventWords.WithOffset(t, view.Library.Region.TimeZone), to);
    }

    // News: the newest. Events: what is to come, by date.
    private static IEnumerable<Item> Items(FeedFile file, SiteView view)
    {
        var lists = view.Site.Lists;
        IEnumerable<Item> items = file.Facet is { } facet ? lists.Slices[facet] : file.Of == ItemType.News ? lists.News : lists.Upcoming;
        return items.Where(i => i.Type == file.Of && (i is not EventItem happening || view.Plan.Calendar.IsUpcoming(happening)));
    }

    private static string Page(FeedFile file, SiteView view) => file.Facet is { } facet ? Addresses.Slice(view.Site, facet, view.ListLanguage) : view.SectionUrl(file.Of.Section());
}
