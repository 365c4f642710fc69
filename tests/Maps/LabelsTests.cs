using RegionSite.Maps;

namespace RegionSite.Tests.Maps;

public sealed class LabelsTests
{
    private static string Sides(params (double X, double Y, string Name)[] names) => Sides([], names);

    private static string Sides(MapPoint[] dots, params (double X, double Y, string Name)[] names) =>
        string.Join(' ', Labels.Place([.. names.Select(n => (new MapPoint(n.X, n.Y), n.Name))], dots, 10, 200, 200).Select(s => s?.ToString() ?? "-"));

    [Fact]
    public void A_name_stands_at_the_right_where_there_is_room() => Assert.Equal("Right", Sides((50, 50, "Peine")));

    [Fact]
    public void At_the_edge_it_changes_its_side() => Assert.Equal("Left Below", Sides((190, 50, "Peine"), (100, 5, "Eine Samtgemeinde mit langem")));

    [Fact]
    public void Of_two_beside_each_other_the_first_has_the_first_choice() => Assert.Equal("Right Left", Sides((80, 50, "Lengede"), (66, 58, "Peine")));

    [Fact]
    public void Where_no_side_is_free_a_corner_may_be() => Assert.Equal("RightAbove", Sides([new(70, 50), new(30, 50), new(45, 38), new(45, 62)], (50, 50, "Peine")));

    [Fact]
    public void A_name_moves_to_make_room_for_one_after_it() =>
        Assert.Equal("Left Left", Sides([new(130, 50), new(120, 38), new(120, 62), new(130, 38), new(130, 62), new(100, 38), new(100, 62)], (60, 50, "Peine"), (120, 50, "Ilse")));

    [Fact]
    public void A_dot_is_not_written_over() => Assert.Equal("Left", Sides([new(70, 50)], (50, 50, "Peine")));

    [Fact]
    public void What_finds_no_room_has_no_name() => Assert.Equal("-", Sides((100, 100, "Ein Name, der länger ist als die ganze Karte breit")));

    [Theory]
    [InlineData(5)]
    [InlineData(60)]
    public void No_two_names_cover_each_other(int places)
    {
        // Spread by the golden angle: even, and nowhere twice.
        var names = Enumerable.Range(0, places).Select(i => (At: new MapPoint(100 + 12 * Math.Sqrt(i) * Math.Cos(2.4 * i), 100 + 12 * Math.Sqrt(i) * Math.Sin(2.4 * i)), Name: "Ort" + new string('x', i % 5))).ToList();
        var sides = Labels.Place(names, [], 10, 200, 200);
        var boxes = names.Zip(sides).Where(n => n.Second is not null).Select(n => Box(n.First, n.Second!.Value)).ToList();
        Assert.NotEmpty(boxes);
        for (var i = 0; i < boxes.Count; i++)
            for (var j = i + 1; j < boxes.Count; j++)
                Assert.False(boxes[i].Left < boxes[j].Right && boxes[j].Left < boxes[i].Right && boxes[i].Top < boxes[j].Bottom && boxes[j].Top < boxes[i].Bottom);

        // From the letters' height, as a browser draws them.
        static (double Left, double Right, double Top, double Bottom) Box((MapPoint At, string Name) name, LabelSide side)
        {
            var (anchor, way) = Labels.Anchor(name.At, 10, side);
            var width = 0.55 * 10 * name.Name.Length;
            var left = anchor.X + (way - 1) * width / 2;
            return (left, left + width, anchor.Y - 7.5, anchor.Y + 2);
        }
    }
}
