using NodaTime;

namespace RegionSite.Model;

/// <summary>A date known to the year, to the month or to the day; sorts as its first day does.</summary>
internal readonly record struct PartialDate(int Year, int? Month, int? Day) : IComparable<PartialDate>
{
    public static PartialDate From(LocalDate date) => new(date.Year, date.Month, date.Day);

    public LocalDate FirstDay => new(Year, Month ?? 1, Day ?? 1);

    public int CompareTo(PartialDate other)
    {
        var byDay = FirstDay.CompareTo(other.FirstDay);
        // Of "2027", "2027-05" and "2027-05-01" the vaguer comes later: what is fixed is more useful.
        return byDay != 0 ? byDay : (other.Day ?? 0).CompareTo(Day ?? 0);
    }
}
