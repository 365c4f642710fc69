using System.Collections.Immutable;

namespace RegionSite.Maps;

/// <summary>The middle of an outline.</summary>
internal static class Centroid
{
    /// <summary>That of its largest ring: the middle of two islands would lie in the sea.</summary>
    public static Position Of(ImmutableArray<ImmutableArray<Position>> rings)
    {
        var ring = rings.MaxBy(r => Math.Abs(Sums(r).Area));
        var (area, x, y) = Sums(ring);
        // Without any area, as where all points are one.
        return area == 0 ? ring[0] : new Position(ring[0].Longitude + x / (3 * area), ring[0].Latitude + y / (3 * area));
    }

    // The shoelace formula, from the first point on, so that small differences of large numbers do not count. Twice the area.
    private static (double Area, double X, double Y) Sums(ImmutableArray<Position> ring)
    {
        var (area, x, y) = (0.0, 0.0, 0.0);
        for (var i = 1; i < ring.Length; i++)
        {
            var (ax, ay) = (ring[i - 1].Longitude - ring[0].Longitude, ring[i - 1].Latitude - ring[0].Latitude);
            var (bx, by) = (ring[i].Longitude - ring[0].Longitude, ring[i].Latitude - ring[0].Latitude);
            var cross = ax * by - bx * ay;
            area += cross;
            x += (ax + bx) * cross;
            y += (ay + by) * cross;
        }
        return (area, x, y);
    }
}
