using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>The addresses of legal pages that are made from facts.</summary>
internal static class LegalPaths
{
    public static string Of(string kind, string language) => (kind, Languages.IsGerman(language)) switch
    {
        ("imprint", true) => "impressum",
        ("privacy", true) => "datenschutz",
        ("accessibility", true) => "barrierefreiheit",
        _ => kind,
    };
}
