using System.Globalization;

namespace RegionSite.Themes;

/// <summary>A colour of the sRGB space, eight bits a channel.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour Black = new(0, 0, 0);
    public static readonly Colour White = new(255, 255, 255);

    /// <summary><c>#rgb</c> or <c>#rrggbb</c>; null for anything else.</summary>
    public static Colour? Parse(string text)
    {
        if (text.Length is not (4 or 7) || text[0] != '#' || !text.Skip(1).All(char.IsAsciiHexDigit)) return null;
        var digits = text.Length == 7 ? text[1..] : $"{text[1]}{text[1]}{text[2]}{text[2]}{text[3]}{text[3]}";
        var value = int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>WCAG 2.2, "relative luminance": 0 for black, 1 for white.</summary>
    public double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    /// <summary>WCAG 2.2, "contrast ratio": 1 to 21; text needs 4.5 (success criterion 1.4.3), large text and controls 3.</summary>
    public double ContrastWith(Colour other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Black or white, whichever is easier to read on this colour.</summary>
    public Colour TextOn() => ContrastWith(White) >= ContrastWith(Black) ? White : Black;

    /// <summary>The first step towards <paramref name="target"/>, of a hundred, at which <paramref name="enough"/> says so; the target itself at last.</summary>
    public Colour Towards(Colour target, Func<Colour, bool> enough)
    {
        for (var step = 0; step < 100; step++)
        {
            var mixed = Mix(target, step);
            if (enough(mixed)) return mixed;
        }
        return target;
    }

    /// <summary>So much of <paramref name="other"/>, the rest of this.</summary>
    public Colour Mix(Colour other, int percent) => new(Mix(Red, other.Red, percent), Mix(Green, other.Green, percent), Mix(Blue, other.Blue, percent));

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static byte Mix(byte from, byte to, int percent) => (byte)((from * (100 - percent) + to * percent + 50) / 100);

    // The threshold as WCAG 2.2 gives it since 2021; 0.03928 of older texts differs for no eight-bit value.
    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
