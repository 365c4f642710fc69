using NodaTime;

namespace RegionSite.Calendar;

/// <summary>The weekdays of the content format's readable rule: <c>tue</c>, <c>1st-thu</c>, <c>last-fri</c>.</summary>
internal static class WeekdayText
{
    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly (string Text, int Ordinal)[] Ordinals = [("1st", 1), ("2nd", 2), ("3rd", 3), ("4th", 4), ("5th", 5), ("last", -1)];

    public static bool TryParse(string text, out WeekdayOrdinal weekday)
    {
        weekday = default;
        var day = text.AsSpan();
        var ordinal = 0;
        var hyphen = day.IndexOf('-');
        if (hyphen >= 0)
        {
            foreach (var known in Ordinals)
                if (day[..hyphen].Equals(known.Text, StringComparison.OrdinalIgnoreCase)) ordinal = known.Ordinal;
            if (ordinal == 0) return false;
            day = day[(hyphen + 1)..];
        }
        for (var i = 0; i < Days.Length; i++)
        {
            if (!day.Equals(Days[i], StringComparison.OrdinalIgnoreCase)) continue;
            weekday = new WeekdayOrdinal(ordinal, (IsoDayOfWeek)(i + 1));
            return true;
        }
        return false;
    }
}
