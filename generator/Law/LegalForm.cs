namespace RegionSite.Law;

/// <summary>What kind of body answers for a website; it decides which facts the law asks of its imprint and privacy notice.</summary>
/// <param name="Word">As brand.yaml says it.</param>
/// <param name="Register">The kind of register that it stands in by law, in German; null where there is none.</param>
/// <param name="IsPublic">Under public law: it needs a data protection officer (Art. 37 (1) (a) GDPR) and a statement on accessibility by the law of its Land.</param>
internal sealed record LegalForm(string Word, string? Register, bool IsPublic)
{
    public static readonly IReadOnlyList<LegalForm> All =
    [
        new("verein", "Vereinsregister", false),
        new("verein-ohne-register", null, false),
        new("gmbh", "Handelsregister", false),
        new("ug", "Handelsregister", false),
        new("ag", "Handelsregister", false),
        new("kg", "Handelsregister", false),
        new("eg", "Genossenschaftsregister", false),
        new("egbr", "Gesellschaftsregister", false),
        new("gbr", null, false),
        new("stiftung", null, false),
        new("person", null, false),
        new("kommune", null, true),
        new("landkreis", null, true),
        new("zweckverband", null, true),
        new("kammer", null, true),
        new("anstalt", null, true),
        new("behoerde", null, true),
    ];

    /// <summary>A single person speaks for herself; everybody else has a representative (§ 5 (1) no. 1 DDG).</summary>
    public bool IsPerson => Word == "person";
}
