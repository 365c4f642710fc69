using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>
/// Where the files lie that other websites embed, and never elsewhere again, since nobody can change the pages that name them. Script and data of the
/// element are there once per brand, at the German address; frames and lists in each language, below that of its pages.
/// </summary>
internal static class WidgetAddresses
{
    public static string Folder(BrandSite site) => Addresses.Section(site, Sections.Widgets, Languages.German);

    /// <summary>What is there in each language; that of the German address is <see cref="WidgetPlanner.FirstLanguage"/>.</summary>
    public static string Folder(BrandSite site, string language) => language == WidgetPlanner.FirstLanguage(site) ? Folder(site) : Addresses.Section(site, Sections.Widgets, language);

    public static string Script(BrandSite site) => Folder(site) + "calendar.js";

    /// <summary>The script under a name that stands for these very bytes, for pages that check what they load.</summary>
    /// <param name="hashedPath">Of the theme's asset: <c>js/calendar.1a2b3c4d5e.js</c>.</param>
    public static string HashedScript(BrandSite site, string hashedPath) => Folder(site) + hashedPath[(hashedPath.LastIndexOf('/') + 1)..];

    /// <summary>It serves the frames beside it.</summary>
    public static string FrameScript(BrandSite site, string language) => Folder(site, language) + "frame.js";

    /// <summary>Which filters there are, and where the other brands' widgets lie.</summary>
    public static string Index(BrandSite site) => Folder(site) + "daten/auswahl.json";

    /// <summary>The script of the search field.</summary>
    public static string SearchScript(BrandSite site) => Folder(site) + "search.js";

    /// <summary>Where the search of each brand lies.</summary>
    public static string Searches(BrandSite site) => Folder(site) + "suche.json";

    public static string Data(BrandSite site, WidgetFilter filter) => $"{Folder(site)}daten/{filter.Path}.json";

    public static string Frames(BrandSite site, string language) => Folder(site, language) + "kalender/";

    public static string Frame(BrandSite site, WidgetFilter filter, string language) => filter.IsAll ? Frames(site, language) : $"{Frames(site, language)}{filter.Path}/";

    public static string OEmbed(BrandSite site, WidgetFilter filter, string language) => Frame(site, filter, language) + "oembed.json";

    /// <summary>The list for other websites' servers. It is no page, and not named like one.</summary>
    public static string Fragment(BrandSite site, WidgetFilter filter, string language) => $"{Folder(site, language)}html/{filter.Path}.txt";
}
