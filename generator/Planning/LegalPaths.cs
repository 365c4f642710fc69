using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>The addresses of legal pages that are made from facts, and of the proof that goes with the privacy notice.</summary>
internal static class LegalPaths
{
    public static string Of(string kind, string language) => (kind, Languages.IsGerman(language)) switch
    {
        ("imprint", true) => "impressum",
        ("privacy", true) => "datenschutz",
        ("accessibility", true) => "barrierefreiheit",
        _ => kind,
    };

    /// <summary>From the host's root.</summary>
    public static string Proof(BrandSite site, string language) => $"{Addresses.Home(site, language)}{Of("privacy", language)}/{(Languages.IsGerman(language) ? "nachweis" : "proof")}/";
}
