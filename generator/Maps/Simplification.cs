namespace RegionSite.Maps;

/// <summary>Fewer points for the same line: Douglas and Peucker, "Algorithms for the reduction of the number of points required to represent a digitized line" (1973).</summary>
internal static class Simplification
{
    /// <summary>The corners of a closed ring that are needed so that no other is further than <paramref name="tolerance"/> from the line; empty where less than a triangle is left.</summary>
    /// <param name="ring">The last point is the first.</param>
    public static List<MapPoint> Simplify(IReadOnlyList<MapPoint> ring, double tolerance)
    {
        // A ring has no ends to begin from: the point furthest from its first serves as the second.
        var far = 0;
        for (var i = 1; i < ring.Count; i++)
            if (ring[i].DistanceTo(ring[0]) > ring[far].DistanceTo(ring[0])) far = i;
        var kept = new bool[ring.Count];
        kept[0] = kept[far] = kept[^1] = true;
        var open = new Stack<(int From, int To)>([(0, far), (far, ring.Count - 1)]);
        while (open.TryPop(out var part))
        {
            var (furthest, distance) = (-1, tolerance);
            for (var i = part.From + 1; i < part.To; i++)
            {
                if (DistanceToLine(ring[i], ring[part.From], ring[part.To]) is var d && d > distance) (furthest, distance) = (i, d);
            }
            if (furthest < 0) continue;
            kept[furthest] = true;
            open.Push((part.From, furthest));
            open.Push((furthest, part.To));
        }
        var simple = ring.Where((_, i) => kept[i]).ToList();
        return simple.Count < 4 ? [] : simple;
    }

    private static double DistanceToLine(MapPoint point, MapPoint from, MapPoint to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = x * x + y * y;
        if (length == 0) return point.DistanceTo(from);
        var way = Math.Clamp(((point.X - from.X) * x + (point.Y - from.Y) * y) / length, 0, 1);
        return point.DistanceTo(new MapPoint(from.X + way * x, from.Y + way * y));
    }
}
