using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using RegionSite.Maps;

namespace RegionSite.Tests.Maps;

public sealed partial class OutlineTests
{
    private static readonly MapPoint[] Square = Points("0 0, 5 0.1, 10 0, 10 10, 0 10, 0 0");

    private static MapPoint[] Points(string text) =>
        [.. text.Split(", ").Select(p => p.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray()).Select(p => new MapPoint(p[0], p[1]))];

    // A coast: a circle whose radius goes up and down.
    private static MapPoint[] Coast(int corners, double radius) =>
        [.. Enumerable.Range(0, corners + 1).Select(i => i % corners).Select(i => (Angle: 2 * Math.PI * i / corners, Radius: radius + i % 7)).Select(c => new MapPoint(200 + c.Radius * Math.Cos(c.Angle), 200 + c.Radius * Math.Sin(c.Angle)))];

    [Theory]
    [InlineData(0.05, "0 0, 5 0.1, 10 0, 10 10, 0 10, 0 0")]
    [InlineData(0.5, "0 0, 10 0, 10 10, 0 10, 0 0")]
    [InlineData(100, "")]
    public void Corners_that_stand_out_less_than_the_tolerance_go(double tolerance, string expected) =>
        Assert.Equal(expected, string.Join(", ", Simplification.Simplify(Square, tolerance).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X} {p.Y}"))));

    [Theory]
    [InlineData(0.5)]
    [InlineData(2)]
    [InlineData(6)]
    public void No_corner_that_goes_is_further_from_the_line_than_the_tolerance(double tolerance)
    {
        var coast = Coast(2000, 100);
        var simple = Simplification.Simplify(coast, tolerance);
        Assert.True(simple.Count < coast.Length);
        Assert.Equal(simple[0], simple[^1]);
        Assert.All(coast, p => Assert.True(simple.Zip(simple.Skip(1)).Min(s => Distance(p, s.First, s.Second)) <= tolerance + 1e-9));

        static double Distance(MapPoint p, MapPoint a, MapPoint b)
        {
            var along = ((p.X - a.X) * (b.X - a.X) + (p.Y - a.Y) * (b.Y - a.Y)) / Math.Pow(a.DistanceTo(b), 2);
            return p.DistanceTo(double.IsNaN(along) ? a : new MapPoint(a.X + (b.X - a.X) * Math.Clamp(along, 0, 1), a.Y + (b.Y - a.Y) * Math.Clamp(along, 0, 1)));
        }
    }

    [Fact]
    public void A_path_goes_round_each_ring_and_closes_it() =>
        Assert.Equal("M0 0 10 0 10 10 0 10z", Assert.Single(OutlinePaths.Within(1000, [[Square]])));

    [Theory]
    [InlineData(30_000)]
    [InlineData(2_000)]
    [InlineData(0)]
    public void However_much_there_is_to_draw_it_stays_within_the_budget(int budget)
    {
        var paths = OutlinePaths.Within(budget, [.. Enumerable.Range(0, 40).Select(i => (IReadOnlyList<IReadOnlyList<MapPoint>>)[Coast(3000, 20 + 4 * i)])]);
        Assert.Equal(40, paths.Length);
        Assert.InRange(paths.Sum(p => p.Length), 0, budget);
        Assert.All(paths, p => Assert.Matches(PathPattern(), p));
        if (budget == 30_000) Assert.All(paths, p => Assert.NotEmpty(p));
    }

    [Fact]
    public void Middle_of_an_outline_is_that_of_its_largest_ring()
    {
        ImmutableArray<Position> large = [new(10, 50), new(12, 50), new(12, 52), new(10, 52), new(10, 50)];
        ImmutableArray<Position> small = [new(20, 50), new(20.1, 50), new(20.1, 50.1), new(20, 50)];
        var middle = Centroid.Of([small, large]);
        Assert.Equal((11, 51), (Math.Round(middle.Longitude, 6), Math.Round(middle.Latitude, 6)));
        ImmutableArray<Position> backwards = [.. large.Reverse()];
        Assert.Equal(11, Centroid.Of([backwards]).Longitude, 6);
        Assert.Equal(new Position(10, 50), Centroid.Of([[new(10, 50), new(10, 50), new(10, 50), new(10, 50)]]));
    }

    [GeneratedRegex(@"^(M-?\d+(\.\d)? -?\d+(\.\d)?( -?\d+(\.\d)? -?\d+(\.\d)?){2,}z)*$")]
    private static partial Regex PathPattern();
}
