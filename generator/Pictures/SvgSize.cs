using System.Globalization;

namespace RegionSite.Pictures;

/// <summary>The size that a drawing asks for, in CSS pixels.</summary>
internal static class SvgSize
{
    /// <returns>(0, 0) where it does not say, or in units of paper alone and without a view box.</returns>
    public static (int Width, int Height) Of(string? width, string? height, string? viewBox)
    {
        if (Length(width) is { } w && Length(height) is { } h) return (w, h);
        return viewBox?.Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries) is [_, _, var across, var down] && Length(across) is { } x && Length(down) is { } y ? (x, y) : default;
    }

    private static int? Length(string? number)
    {
        if (number is null) return null;
        number = number.Trim();
        if (number.EndsWith("px", StringComparison.Ordinal)) number = number[..^2];
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 1 and < 100_000 ? (int)Math.Round(value) : null;
    }
}
