using System.Collections.Immutable;
using NodaTime;
using RegionSite.Diagnostics;

namespace RegionSite.Calendar;

/// <summary>A day that whoever plans an event must know of.</summary>
/// <param name="States">The short names of the Länder that keep it; empty for all of them.</param>
/// <param name="IsPublic">A day off by law. Days kept in some municipalities alone (Mariä Himmelfahrt in Bavaria, Fronleichnam in Saxony and Thuringia) are left out.</param>
/// <param name="IsSilent">Music, dancing and loud amusement are forbidden or restricted; how much, and from what hour on, differs by Land.</param>
internal sealed record Holiday(LocalDate Date, Bilingual Name, ImmutableArray<string> States, bool IsPublic, bool IsSilent)
{
    public bool IsKeptIn(FederalState? state) => States.IsEmpty || (state is not null && States.Contains(state.Short));
}

/// <summary>
/// Public holidays and silent days after the holiday laws (Feiertagsgesetze) of the Länder as of 2026, among them the later ones: Reformation Day in the north
/// since 2018, Women's Day in Berlin since 2019 and in Mecklenburg-Vorpommern since 2023, Children's Day in Thuringia since 2019.
/// </summary>
internal static class Holidays
{
    private static readonly ImmutableArray<string> Everywhere = [];

    /// <summary>All of a year, by date.</summary>
    public static ImmutableArray<Holiday> Of(int year)
    {
        var easter = Easter(year);
        var firstAdvent = FirstAdvent(year);
        return
        [
            .. new Holiday[]
            {
                Public(new(year, 1, 1), "New Year's Day", "Neujahr", Everywhere),
                Public(new(year, 1, 6), "Epiphany", "Heilige Drei Könige", ["BW", "BY", "ST"]),
                Public(new(year, 3, 8), "Women's Day", "Frauentag", ["BE", "MV"]),
                Public(easter.PlusDays(-2), "Good Friday", "Karfreitag", Everywhere) with { IsSilent = true },
                Public(easter, "Easter Sunday", "Ostersonntag", Everywhere),
                Public(easter.PlusDays(1), "Easter Monday", "Ostermontag", Everywhere),
                Public(new(year, 5, 1), "Labour Day", "Tag der Arbeit", Everywhere),
                Public(easter.PlusDays(39), "Ascension Day", "Christi Himmelfahrt", Everywhere),
                Public(easter.PlusDays(49), "Whit Sunday", "Pfingstsonntag", Everywhere),
                Public(easter.PlusDays(50), "Whit Monday", "Pfingstmontag", Everywhere),
                Public(easter.PlusDays(60), "Corpus Christi", "Fronleichnam", ["BW", "BY", "HE", "NW", "RP", "SL"]),
                Public(new(year, 8, 15), "Assumption Day", "Mariä Himmelfahrt", ["SL"]),
                Public(new(year, 9, 20), "Children's Day", "Weltkindertag", ["TH"]),
                Public(new(year, 10, 3), "Day of German Unity", "Tag der Deutschen Einheit", Everywhere),
                Public(new(year, 10, 31), "Reformation Day", "Reformationstag", ["BB", "HB", "HH", "MV", "NI", "SH", "SN", "ST", "TH"]),
                Public(new(year, 11, 1), "All Saints' Day", "Allerheiligen", ["BW", "BY", "NW", "RP", "SL"]) with { IsSilent = true },
                new(firstAdvent.PlusDays(-14), new("Remembrance Day", "Volkstrauertag"), Everywhere, false, true),
                Public(firstAdvent.PlusDays(-11), "Day of Repentance", "Buß- und Bettag", ["SN"]),
                new(firstAdvent.PlusDays(-7), new("Sunday of the Dead", "Totensonntag"), Everywhere, false, true),
                Public(new(year, 12, 25), "Christmas Day", "1. Weihnachtstag", Everywhere),
                Public(new(year, 12, 26), "St Stephen's Day", "2. Weihnachtstag", Everywhere),
            }.OrderBy(h => h.Date),
        ];
    }

    /// <summary>All from a day to a day, both included.</summary>
    public static IEnumerable<Holiday> Between(LocalDate first, LocalDate last) =>
        Enumerable.Range(first.Year, last.Year - first.Year + 1).SelectMany(y => Of(y)).Where(h => h.Date >= first && h.Date <= last);

    /// <summary>Easter Sunday, by the Gregorian algorithm of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static LocalDate Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 19 * l) / 433;
        var month = (h + l - 7 * m + 90) / 25;
        return new LocalDate(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
    }

    // The fourth Sunday before Christmas Day.
    private static LocalDate FirstAdvent(int year) => new LocalDate(year, 12, 25).Previous(IsoDayOfWeek.Sunday).PlusWeeks(-3);

    private static Holiday Public(LocalDate date, string english, string german, ImmutableArray<string> states) => new(date, new(english, german), states, true, false);
}
