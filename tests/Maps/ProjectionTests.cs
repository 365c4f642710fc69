using RegionSite.Maps;

namespace RegionSite.Tests.Maps;

public sealed class ProjectionTests
{
    // At 60 degrees north a degree to the east is half as long as one to the north.
    [Fact]
    public void Distances_are_alike_in_both_directions()
    {
        var projection = new Projection([new Position(9, 59.5), new Position(11, 60.5)], 360, 20, 480);
        var (here, east, north) = (projection.Project(new Position(9, 60)), projection.Project(new Position(11, 60)), projection.Project(new Position(9, 60.5)));
        Assert.Equal(1.0, here.DistanceTo(east) / (2 * here.DistanceTo(north)), 3);
    }

    [Fact]
    public void North_is_up_and_east_is_right()
    {
        var projection = new Projection([new Position(7, 52), new Position(8, 53)], 360, 20, 480);
        var (southWest, northEast) = (projection.Project(new Position(7, 52)), projection.Project(new Position(8, 53)));
        Assert.True(northEast.X > southWest.X);
        Assert.True(northEast.Y < southWest.Y);
    }

    [Theory]
    [InlineData(7, 52, 11, 52.1)]
    [InlineData(7, 50, 7.1, 55)]
    [InlineData(-70, -20, -68, -18)]
    [InlineData(10.23, 52.32, 10.23, 52.32)]
    public void Everything_lies_within_the_margins(double west, double south, double east, double north)
    {
        var projection = new Projection([new Position(west, south), new Position(east, north)], 360, 20, 480);
        Assert.InRange(projection.Height, 120, 481);
        foreach (var corner in (Position[])[new(west, south), new(west, north), new(east, south), new(east, north)])
        {
            var point = projection.Project(corner);
            Assert.InRange(point.X, 20 - 1e-6, 340 + 1e-6);
            Assert.InRange(point.Y, 20 - 1e-6, projection.Height - 20 + 1e-6);
        }
    }
}
