using System.Collections.Immutable;

namespace RegionSite.Maps;

/// <summary>Where a name stands, seen from its point; in the order in which the sides are tried.</summary>
internal enum LabelSide
{
    Right,
    Left,
    Above,
    Below,
    RightAbove,
    RightBelow,
    LeftAbove,
    LeftBelow,
}

/// <summary>Where names stand beside their points so that none covers another.</summary>
internal static class Labels
{
    private static readonly LabelSide[] Sides = Enum.GetValues<LabelSide>();

    // As wide as letters are in the mean, and a little more: the font is the theme's, and is not known here.
    private const double LetterWidth = 0.6;

    // What letters have above and below the middle of their line, and where the line itself lies below it; in heights of the type.
    private const double HalfHeight = 0.6;
    private const double Baseline = 0.35;

    // Between a point and its own name, half of it at a corner both ways; and around every point what belongs to its target. A mere dot has none.
    private const double Clearance = 6;
    private const double Target = 12;
    private const double Dot = 2;

    /// <summary>
    /// One after the other, in the order given, each name takes the first side of its point that is free; where none is, one name before it may move to another side to make room.
    /// What finds no room all the same has no name on the drawing (null). The order decides, never chance: the same places give the same drawing.
    /// </summary>
    /// <param name="dots">What has no name and is no target, but must be seen.</param>
    /// <param name="size">The height of the type in units of the drawing.</param>
    public static ImmutableArray<LabelSide?> Place(IReadOnlyList<(MapPoint At, string Name)> names, IEnumerable<MapPoint> dots, double size, double width, double height)
    {
        var points = names.Select(n => Box.Around(n.At, Target)).Concat(dots.Select(d => Box.Around(d, Dot))).ToList();
        var sides = new LabelSide?[names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            sides[i] = Free(i, null);
            if (sides[i] is null) MakeRoom(i);
        }
        return [.. sides];

        Box At(int name, LabelSide side) => Beside(names[name].At, names[name].Name.Length * LetterWidth * size, size, side);

        IEnumerable<int> InTheWay(int name, Box box) => Enumerable.Range(0, sides.Length).Where(k => k != name && sides[k] is { } side && At(k, side).Meets(box));

        bool IsPossible(int name, Box box) => box.IsWithin(width, height) && !points.Where((_, k) => k != name).Any(box.Meets);

        LabelSide? Free(int name, Box? besides) => Sides.Select(s => (Side: (LabelSide?)s, Box: At(name, s)))
            .FirstOrDefault(s => IsPossible(name, s.Box) && besides?.Meets(s.Box) is not true && !InTheWay(name, s.Box).Any()).Side;

        void MakeRoom(int name)
        {
            foreach (var side in Sides)
            {
                var box = At(name, side);
                if (!IsPossible(name, box) || InTheWay(name, box).ToList() is not [var other] || Free(other, box) is not { } aside) continue;
                (sides[name], sides[other]) = (side, aside);
                return;
            }
        }
    }

    /// <summary>Where the text begins (+1), has its middle (0) or ends (-1), and the line that its letters stand on.</summary>
    public static (MapPoint At, int Way) Anchor(MapPoint at, double size, LabelSide side)
    {
        var middle = Middle(at, size, side);
        return (middle with { Y = middle.Y + size * Baseline }, Ways(side).Across);
    }

    private static Box Beside(MapPoint at, double width, double size, LabelSide side)
    {
        var middle = Middle(at, size, side);
        var left = Ways(side).Across switch { 1 => middle.X, -1 => middle.X - width, _ => middle.X - width / 2 };
        return new Box(left, middle.Y - size * HalfHeight, left + width, middle.Y + size * HalfHeight);
    }

    private static MapPoint Middle(MapPoint at, double size, LabelSide side)
    {
        var (across, down) = Ways(side);
        var clearance = across != 0 && down != 0 ? Clearance / 2 : Clearance;
        return new MapPoint(at.X + across * clearance, at.Y + down * (clearance + size * HalfHeight));
    }

    // To the right and down.
    private static (int Across, int Down) Ways(LabelSide side) => side switch
    {
        LabelSide.Right => (1, 0),
        LabelSide.Left => (-1, 0),
        LabelSide.Above => (0, -1),
        LabelSide.Below => (0, 1),
        LabelSide.RightAbove => (1, -1),
        LabelSide.RightBelow => (1, 1),
        LabelSide.LeftAbove => (-1, -1),
        _ => (-1, 1),
    };

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Around(MapPoint at, double half) => new(at.X - half, at.Y - half, at.X + half, at.Y + half);

        public bool IsWithin(double width, double height) => Left >= 0 && Top >= 0 && Right <= width && Bottom <= height;

        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
