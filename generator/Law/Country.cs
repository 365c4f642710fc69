namespace RegionSite.Law;

/// <summary>A country where a server may stand, as far as the GDPR treats it apart.</summary>
/// <param name="Code">ISO 3166-1, two letters.</param>
/// <param name="IsSafe">In the European Economic Area, or protecting enough by a decision of the Commission that holds for all of it (Art. 45 GDPR).</param>
internal sealed record Country(string Code, string German, string English, bool IsSafe)
{
    public static readonly IReadOnlyList<Country> All =
    [
        new("AT", "Österreich", "Austria", true), new("BE", "Belgien", "Belgium", true), new("BG", "Bulgarien", "Bulgaria", true), new("CY", "Zypern", "Cyprus", true),
        new("CZ", "Tschechien", "Czechia", true), new("DE", "Deutschland", "Germany", true), new("DK", "Dänemark", "Denmark", true), new("EE", "Estland", "Estonia", true),
        new("ES", "Spanien", "Spain", true), new("FI", "Finnland", "Finland", true), new("FR", "Frankreich", "France", true), new("GR", "Griechenland", "Greece", true),
        new("HR", "Kroatien", "Croatia", true), new("HU", "Ungarn", "Hungary", true), new("IE", "Irland", "Ireland", true), new("IS", "Island", "Iceland", true),
        new("IT", "Italien", "Italy", true), new("LI", "Liechtenstein", "Liechtenstein", true), new("LT", "Litauen", "Lithuania", true), new("LU", "Luxemburg", "Luxembourg", true),
        new("LV", "Lettland", "Latvia", true), new("MT", "Malta", "Malta", true), new("NL", "Niederlande", "Netherlands", true), new("NO", "Norwegen", "Norway", true),
        new("PL", "Polen", "Poland", true), new("PT", "Portugal", "Portugal", true), new("RO", "Rumänien", "Romania", true), new("SE", "Schweden", "Sweden", true),
        new("SI", "Slowenien", "Slovenia", true), new("SK", "Slowakei", "Slovakia", true), new("CH", "Schweiz", "Switzerland", true), new("GB", "Vereinigtes Königreich", "United Kingdom", true),
        // The decision on the United States holds for companies that have joined the framework, so it must be said.
        new("US", "USA", "USA", false),
    ];

    /// <summary>One that is not in the table is shown by its code, and counts as not safe.</summary>
    public static Country Of(string code) => All.FirstOrDefault(c => c.Code == code) ?? new Country(code, code, code, false);
}
