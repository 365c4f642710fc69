using System.Collections.Immutable;

namespace RegionSite.Maps;

internal enum LabelSide
{
    Right,
    Left,
    Above,
    Below,
}

/// <summary>Where names stand beside their points so that none covers another.</summary>
internal static class Labels
{
    // As wide as letters are in the mean, and a little more: the font is the theme's, and is not known here.
    private const double LetterWidth = 0.6;

    // Between a point and its own name, and around every point what belongs to its target.
    private const double Clearance = 7;
    private const double Target = 12;

    /// <summary>
    /// One after the other, in the order given, each name takes the first side of its point that is free: right, left, above, below. What finds no room has no name on the drawing (null).
    /// The order decides, never chance: the same places give the same drawing.
    /// </summary>
    /// <param name="size">The height of the type in units of the drawing.</param>
    public static ImmutableArray<LabelSide?> Place(IReadOnlyList<(MapPoint At, string Name)> names, double size, double width, double height)
    {
        var taken = names.Select(n => new Box(n.At.X - Target, n.At.Y - Target, n.At.X + Target, n.At.Y + Target)).ToList();
        var sides = ImmutableArray.CreateBuilder<LabelSide?>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            LabelSide? found = null;
            foreach (var side in Enum.GetValues<LabelSide>())
            {
                var box = Around(names[i].At, names[i].Name.Length * LetterWidth * size, size, side);
                if (!box.IsWithin(width, height) || taken.Where((_, j) => j != i).Any(box.Meets)) continue;
                taken.Add(box);
                found = side;
                break;
            }
            sides.Add(found);
        }
        return sides.MoveToImmutable();
    }

    /// <summary>Where the text begins, ends, or has its middle, on the line that letters stand on.</summary>
    public static MapPoint Anchor(MapPoint at, double size, LabelSide side) => side switch
    {
        LabelSide.Right => new(at.X + Clearance, at.Y + size * 0.35),
        LabelSide.Left => new(at.X - Clearance, at.Y + size * 0.35),
        LabelSide.Above => new(at.X, at.Y - Clearance),
        _ => new(at.X, at.Y + Clearance + size * 0.75),
    };

    private static Box Around(MapPoint at, double width, double size, LabelSide side) => side switch
    {
        LabelSide.Right => new(at.X + Clearance, at.Y - size * 0.6, at.X + Clearance + width, at.Y + size * 0.6),
        LabelSide.Left => new(at.X - Clearance - width, at.Y - size * 0.6, at.X - Clearance, at.Y + size * 0.6),
        LabelSide.Above => new(at.X - width / 2, at.Y - Clearance - size, at.X + width / 2, at.Y - Clearance + size * 0.2),
        _ => new(at.X - width / 2, at.Y + Clearance, at.X + width / 2, at.Y + Clearance + size * 1.2),
    };

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool IsWithin(double width, double height) => Left >= 0 && Top >= 0 && Right <= width && Bottom <= height;

        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
