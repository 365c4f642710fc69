using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Planning;

/// <summary>What other websites embed of a brand: script and data of the element, frames, lists in HTML, oEmbed answers, and the page that explains them.</summary>
internal static class WidgetPlanner
{
    public static void Add(BrandSite site, Library library, Theme theme, AddressBook book)
    {
        var script = theme.Assets.GetValueOrDefault("js/calendar.js");
        if (script is not null)
        {
            book.Add(new FixedAssetFile(site, WidgetAddresses.Script(site), script.Bytes, "widget"));
            book.Add(new FixedAssetFile(site, WidgetAddresses.HashedScript(site, script.HashedPath), script.Bytes, "widget"));
        }
        var frames = theme.Assets.GetValueOrDefault("js/frame.js");
        if (theme.Assets.TryGetValue("js/region-search.js", out var search))
        {
            book.Add(new FixedAssetFile(site, WidgetAddresses.SearchScript(site), search.Bytes, "widget"));
            book.Add(new FixedAssetFile(site, WidgetAddresses.HashedScript(site, search.HashedPath), search.Bytes, "widget"));
            book.Add(new WidgetFile(site, null, WidgetAddresses.Searches(site), WidgetFileKind.Searches, WidgetFilter.All));
        }
        var filters = WidgetFilter.Of(site, library).Prepend(WidgetFilter.All).ToList();
        book.Add(new WidgetFile(site, null, WidgetAddresses.Index(site), WidgetFileKind.Index, WidgetFilter.All));
        // Of an event's stations the element leaves out itself what is elsewhere.
        foreach (var filter in filters.Where(f => f.Place is null)) book.Add(new WidgetFile(site, null, WidgetAddresses.Data(site, filter), WidgetFileKind.Data, filter));
        foreach (var language in site.Languages)
        {
            if (frames is not null) book.Add(new FixedAssetFile(site, WidgetAddresses.FrameScript(site, language), frames.Bytes, "widget"));
            foreach (var filter in filters.Where(f => Has(f, language)))
            {
                book.Add(new WidgetPage(site, language, WidgetAddresses.Frame(site, filter, language), filter));
                book.Add(new WidgetFile(site, language, WidgetAddresses.Fragment(site, filter, language), WidgetFileKind.Fragment, filter));
                book.Add(new WidgetFile(site, language, WidgetAddresses.OEmbed(site, filter, language), WidgetFileKind.OEmbed, filter));
            }
        }
        foreach (var language in Spoken(site)) book.Add(new ConfiguratorPage(site, language, WidgetAddresses.Folder(site, language), script) { HasSearch = search is not null });
    }

    /// <summary>Whether frame and list are there in a language: of easy German only those of all events, since its pages offer few ways on purpose.</summary>
    public static bool Has(WidgetFilter filter, string language) => filter.IsAll || SlicePlanner.Has(language);

    /// <summary>The language of the German address: German where the brand speaks it.</summary>
    public static string FirstLanguage(BrandSite site) => site.Languages.Contains(Languages.German) ? Languages.German : site.Languages[0];

    /// <summary>The languages of the element's data and of the page about the widgets, that of the German address first. There is no easy German: it is webmasters who read them.</summary>
    public static IEnumerable<string> Spoken(BrandSite site) =>
        site.Languages.Where(l => l != FirstLanguage(site) && l != Languages.EasyGerman).Prepend(FirstLanguage(site));
}
