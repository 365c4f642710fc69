using RegionSite.Maps;

namespace RegionSite.Tests.Maps;

public sealed class NeighbourhoodsTests
{
    // Peine, Meppen, Braunschweig, Rheine, Helmstedt: from Peine to Helmstedt it is more than 50 km, but Braunschweig lies between.
    private static readonly Position[] Towns = [new(10.23, 52.32), new(7.29, 52.69), new(10.52, 52.27), new(7.44, 52.28), new(11.01, 52.23)];

    [Theory]
    [InlineData(10, "0|1|2|3|4")]
    [InlineData(50, "0 2 4|1 3")]
    [InlineData(500, "0 1 2 3 4")]
    public void What_is_joined_by_what_lies_between_is_one_neighbourhood(double apart, string expected) =>
        Assert.Equal(expected, string.Join('|', Neighbourhoods.Of(Towns, apart).Select(g => string.Join(' ', g))));
}
