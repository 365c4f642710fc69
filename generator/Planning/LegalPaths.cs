using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>The addresses of legal pages that are made from facts, and of the proof that goes with the privacy notice.</summary>
internal static class LegalPaths
{
    /// <summary>Who made which picture: no brand has to write that page.</summary>
    public const string Credits = "credits";

    public static string Of(string kind, string language) => (kind, Languages.IsGerman(language)) switch
    {
        ("imprint", true) => "impressum",
        ("privacy", true) => "datenschutz",
        (Credits, true) => "bildnachweise",
        (Credits, false) => "picture-credits",
        ("accessibility", true) => "barrierefreiheit",
        _ => kind,
    };

    /// <summary>From the host's root.</summary>
    public static string Proof(BrandSite site, string language) => $"{Addresses.Home(site, language)}{Of("privacy", language)}/{(Languages.IsGerman(language) ? "nachweis" : "proof")}/";
}
