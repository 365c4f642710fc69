namespace RegionSite.Maps;

/// <summary>What lies so far apart that on one drawing all of it would be too small.</summary>
internal static class Neighbourhoods
{
    // A degree of a great circle, on a sphere of 6,371 km.
    private const double KilometresPerDegree = 111.2;

    /// <summary>Groups in which each position has another nearer than <paramref name="apart"/> kilometres: indexes of <paramref name="positions"/> in their order, the groups by their first.</summary>
    public static List<List<int>> Of(IReadOnlyList<Position> positions, double apart)
    {
        var groups = new List<List<int>>();
        var seen = new bool[positions.Count];
        for (var first = 0; first < positions.Count; first++)
        {
            if (seen[first]) continue;
            seen[first] = true;
            var group = new List<int> { first };
            // The group grows while it is gone through.
            for (var i = 0; i < group.Count; i++)
            {
                for (var other = first + 1; other < positions.Count; other++)
                {
                    if (seen[other] || Distance(positions[group[i]], positions[other]) >= apart) continue;
                    seen[other] = true;
                    group.Add(other);
                }
            }
            group.Sort();
            groups.Add(group);
        }
        return groups;
    }

    // Pythagoras with shortened longitudes: within a hundred kilometres the curve of the earth does not count.
    private static double Distance(Position a, Position b)
    {
        var east = (a.Longitude - b.Longitude) * Math.Cos((a.Latitude + b.Latitude) / 2 * Math.PI / 180);
        var north = a.Latitude - b.Latitude;
        return Math.Sqrt(east * east + north * north) * KilometresPerDegree;
    }
}
