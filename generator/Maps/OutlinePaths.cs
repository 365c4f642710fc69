using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace RegionSite.Maps;

/// <summary>Outlines as the <c>d</c> of SVG paths.</summary>
internal static class OutlinePaths
{
    // Half a unit is less than a pixel on a phone.
    private const double Finest = 0.4;

    /// <summary>A path for each outline, all of them together no longer than <paramref name="budget"/> characters: the more there is to draw, the coarser it gets. A path is empty where nothing of it is left.</summary>
    public static ImmutableArray<string> Within(int budget, IReadOnlyList<IReadOnlyList<IReadOnlyList<MapPoint>>> outlines)
    {
        for (var tolerance = Finest; ; tolerance *= 1.5)
        {
            var paths = outlines.Select(o => Path(o, tolerance)).ToImmutableArray();
            if (paths.Sum(p => p.Length) <= budget) return paths;
        }
    }

    private static string Path(IReadOnlyList<IReadOnlyList<MapPoint>> rings, double tolerance)
    {
        var path = new StringBuilder();
        foreach (var ring in rings)
        {
            var corners = Simplification.Simplify(ring, tolerance);
            // The ring is closed by z.
            for (var i = 0; i < corners.Count - 1; i++)
                path.Append(i == 0 ? 'M' : ' ').Append(CultureInfo.InvariantCulture, $"{corners[i].X:0.#} {corners[i].Y:0.#}");
            if (corners.Count > 0) path.Append('z');
        }
        return path.ToString();
    }
}
