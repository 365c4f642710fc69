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
        if (theme.Assets.TryGetValue("js/frame.js", out var frames)) book.Add(new FixedAssetFile(site, WidgetAddresses.FrameScript(site), frames.Bytes, "widget"));
        book.Add(new WidgetFile(site, WidgetAddresses.Index(site), WidgetFileKind.Index, WidgetFilter.All));
        foreach (var filter in WidgetFilter.Of(site, library).Prepend(WidgetFilter.All))
        {
            book.Add(new WidgetPage(site, site.Languages[0], WidgetAddresses.Frame(site, filter), filter));
            book.Add(new WidgetFile(site, WidgetAddresses.Data(site, filter), WidgetFileKind.Data, filter));
            book.Add(new WidgetFile(site, WidgetAddresses.Fragment(site, filter), WidgetFileKind.Fragment, filter));
            book.Add(new WidgetFile(site, WidgetAddresses.OEmbed(site, filter), WidgetFileKind.OEmbed, filter));
        }
        book.Add(new ConfiguratorPage(site, site.Languages[0], WidgetAddresses.Configurator(site, Languages.German), script));
        foreach (var language in Spoken(site).Skip(1)) book.Add(new ConfiguratorPage(site, language, WidgetAddresses.Configurator(site, language), script));
    }

    /// <summary>The languages of the element's data and of the page about the widgets, that of the German address first. There is no easy German: it is webmasters who read them.</summary>
    public static IEnumerable<string> Spoken(BrandSite site) =>
        site.Languages.Where((l, i) => i == 0 || (l != Languages.EasyGerman && l != Languages.German));
}
