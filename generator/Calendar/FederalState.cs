namespace RegionSite.Calendar;

/// <summary>A Land of Germany: whose law says which days are holidays.</summary>
/// <param name="Key">The first two digits of every official key (AGS) of a place in it.</param>
internal sealed record FederalState(string Key, string Short, string Name)
{
    public static readonly IReadOnlyList<FederalState> All =
    [
        new("01", "SH", "Schleswig-Holstein"), new("02", "HH", "Hamburg"), new("03", "NI", "Niedersachsen"), new("04", "HB", "Bremen"), new("05", "NW", "Nordrhein-Westfalen"),
        new("06", "HE", "Hessen"), new("07", "RP", "Rheinland-Pfalz"), new("08", "BW", "Baden-Württemberg"), new("09", "BY", "Bayern"), new("10", "SL", "Saarland"),
        new("11", "BE", "Berlin"), new("12", "BB", "Brandenburg"), new("13", "MV", "Mecklenburg-Vorpommern"), new("14", "SN", "Sachsen"), new("15", "ST", "Sachsen-Anhalt"),
        new("16", "TH", "Thüringen"),
    ];

    /// <summary>The Land of an official key of a municipality, district or Land; null for what is none.</summary>
    public static FederalState? Of(string officialKey) => officialKey.Length < 2 ? null : All.FirstOrDefault(s => s.Key == officialKey[..2]);
}
