using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>The path segments of a brand's sections by language (contract, section 6): German ones for German and easy German, English ones for all others.</summary>
internal static class SectionPaths
{
    /// <summary>Below the brand's address; empty for German.</summary>
    public static string Prefix(string language) => language switch
    {
        Languages.German => "",
        Languages.EasyGerman => "leichte-sprache/",
        _ => $"{language}/",
    };

    public static string Of(string section, Brand brand, string language)
    {
        if (brand.Paths.TryGetValue(section, out var own))
        {
            var spoken = language == Languages.EasyGerman ? Languages.German : language;
            if (own.Has(spoken)) return own.In(spoken);
        }
        return Languages.IsGerman(language) ? German(section) : English(section);
    }

    /// <summary>The segment of a kind of facet below a list, and its name in a filter's address.</summary>
    public static string FacetWord(string facet, string language) => Languages.IsGerman(language) ? facet switch
    {
        FacetKinds.Topic => "thema",
        FacetKinds.Place => "ort",
        FacetKinds.Audience => "fuer",
        FacetKinds.Sector => "branche",
        FacetKinds.Kind => "art",
        FacetKinds.Letter => "buchstabe",
        FacetKinds.Access => "barrierefrei",
        FacetKinds.Free => "eintritt-frei",
        _ => facet,
    }
    : facet switch
    {
        FacetKinds.Access => "accessible",
        FacetKinds.Audience => "for",
        _ => facet,
    };

    /// <summary>The segment before a page's number in a paged list.</summary>
    public static string PageWord(string language) => Languages.IsGerman(language) ? "seite" : "page";

    private static string German(string section) => section switch
    {
        "news" => "aktuelles",
        "events" => "termine",
        "networks" => "netzwerke",
        "members" => "verzeichnis",
        "contacts" => "kontakte",
        "offers" => "verleih",
        Sections.Search => "suche",
        Sections.Topics => "themen",
        Sections.Places => "orte",
        Sections.Partners => "partner",
        _ => section,
    };

    private static string English(string section) => section switch
    {
        "members" => "directory",
        "offers" => "lending",
        _ => section,
    };
}
