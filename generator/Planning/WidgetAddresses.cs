using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>Where the files lie that other websites embed: once per brand, at the German address, and never elsewhere again, since nobody can change the pages that name them.</summary>
internal static class WidgetAddresses
{
    public static string Folder(BrandSite site) => Addresses.Section(site, Sections.Widgets, Languages.German);

    public static string Script(BrandSite site) => Folder(site) + "calendar.js";

    /// <summary>The script under a name that stands for these very bytes, for pages that check what they load.</summary>
    /// <param name="hashedPath">Of the theme's asset: <c>js/calendar.1a2b3c4d5e.js</c>.</param>
    public static string HashedScript(BrandSite site, string hashedPath) => Folder(site) + hashedPath[(hashedPath.LastIndexOf('/') + 1)..];

    public static string FrameScript(BrandSite site) => Folder(site) + "frame.js";

    /// <summary>Which filters there are, and where the other brands' widgets lie.</summary>
    public static string Index(BrandSite site) => Folder(site) + "daten/auswahl.json";

    public static string Data(BrandSite site, WidgetFilter filter) => $"{Folder(site)}daten/{filter.Path}.json";

    public static string Frames(BrandSite site) => Folder(site) + "kalender/";

    public static string Frame(BrandSite site, WidgetFilter filter) => filter.IsAll ? Frames(site) : $"{Frames(site)}{filter.Path}/";

    public static string OEmbed(BrandSite site, WidgetFilter filter) => Frame(site, filter) + "oembed.json";

    /// <summary>The list for other websites' servers. It is no page, and not named like one.</summary>
    public static string Fragment(BrandSite site, WidgetFilter filter) => $"{Folder(site)}html/{filter.Path}.txt";

    public static string Configurator(BrandSite site, string language) => Addresses.Section(site, Sections.Widgets, language);
}
