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

    /// <summary>
    /// The first shade of this colour, of a hundred on the way to <paramref name="end"/> (black or white), at which <paramref name="enough"/> says so;
    /// the end itself at last. The hue stays, and most of the saturation, which mixing with white would take.
    /// </summary>
    public Colour Shade(Colour end, Func<Colour, bool> enough)
    {
        var (hue, saturation, lightness) = Hsl();
        var last = end == White ? 1.0 : 0.0;
        if (enough(this)) return this;
        for (var step = 1; step < 100; step++)
        {
            var way = step / 100.0;
            var shade = FromHsl(hue, saturation * (1 - way / 2), lightness + (last - lightness) * way);
            if (enough(shade)) return shade;
        }
        return end;
    }

    /// <summary>The colour of this hue and saturation that <paramref name="enough"/> takes and that is least lighter or darker; of two the darker, null where there is none.</summary>
    public Colour? Nearest(Func<Colour, bool> enough)
    {
        var (hue, saturation, lightness) = Hsl();
        if (enough(this)) return this;
        for (var step = 1; step <= byte.MaxValue; step++)
        {
            var change = step / (double)byte.MaxValue;
            foreach (var other in (ReadOnlySpan<double>)[lightness - change, lightness + change])
                if (FromHsl(hue, saturation, Math.Clamp(other, 0, 1)) is var near && enough(near)) return near;
        }
        return null;
    }

    // Hue in sixths of the circle, saturation and lightness from 0 to 1 (CSS Color 4, section 7).
    private (double Hue, double Saturation, double Lightness) Hsl()
    {
        var (red, green, blue) = (Red / 255.0, Green / 255.0, Blue / 255.0);
        var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
        var (lightness, spread) = ((most + least) / 2, most - least);
        if (spread == 0) return (0, 0, lightness);
        var hue = most == red ? (green - blue) / spread : most == green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
        return (hue, spread / (1 - Math.Abs(2 * lightness - 1)), lightness);
    }

    private static Colour FromHsl(double hue, double saturation, double lightness)
    {
        return new(Channel(0), Channel(8), Channel(4));

        byte Channel(int offset)
        {
            var place = (offset + hue * 2 + 12) % 12;
            var value = lightness - saturation * Math.Min(lightness, 1 - lightness) * Math.Clamp(Math.Min(place - 3, 9 - place), -1, 1);
            return (byte)Math.Clamp(Math.Round(value * 255), 0, 255);
        }
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
