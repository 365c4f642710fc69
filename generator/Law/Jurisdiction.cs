namespace RegionSite.Law;

/// <summary>A Land of Germany, or the federation: whose law holds for a website and who watches over it. The table is <see cref="Jurisdictions"/>.</summary>
/// <param name="Word">As brand.yaml says it.</param>
/// <param name="Accessibility">The law on accessible websites of public bodies, by its short name.</param>
/// <param name="Privacy">Supervises public bodies in matters of data protection, and all others but for <paramref name="PrivacyOfOthers"/>.</param>
/// <param name="PrivacyOfOthers">Supervises bodies that are not public, where that is another.</param>
/// <param name="Enforcement">Where people turn when a public body leaves a reported barrier (Art. 9 of Directive (EU) 2016/2102).</param>
internal sealed record Jurisdiction(string Word, string Name, string Accessibility, PublicBody Privacy, PublicBody? PrivacyOfOthers, PublicBody Enforcement)
{
    public PublicBody PrivacyFor(LegalForm form) => form.IsPublic ? Privacy : PrivacyOfOthers ?? Privacy;
}
