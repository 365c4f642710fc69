using System.Buffers;
using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Which names and values of tokens may be written into a style sheet.</summary>
internal static class TokenValue
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,%#()-+'\"");

    private static readonly ImmutableHashSet<string> ColourFunctions = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch");

    // No function loads anything, reads an attribute or runs a script.
    private static readonly ImmutableHashSet<string> Functions = ColourFunctions.Union(["calc", "min", "max", "clamp", "cubic-bezier", "steps", ""]);

    /// <summary>What is wrong with a token; null where it is safe to write into a style sheet.</summary>
    public static DiagnosticCode? Check(string name, string value)
    {
        if (name.Length is 0 or > 60 || !char.IsAsciiLetterLower(name[0]) || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            return ThemeCodes.BadTokenName;
        return IsSafe(value) ? null : ThemeCodes.BadTokenValue;
    }

    /// <summary>Whether a safe value is a colour for certain; names of colours are not recognised.</summary>
    public static bool IsColour(string value) => value.StartsWith('#') || ColourFunctions.Contains(NameBefore(value, Math.Max(0, value.IndexOf('(', StringComparison.Ordinal))));

    private static bool IsSafe(string value)
    {
        if (value.Length is 0 or > 200 || string.IsNullOrWhiteSpace(value) || value.AsSpan().ContainsAnyExcept(Plain)) return false;
        if (value.StartsWith('#')) return Colour.Parse(value) is not null;
        var depth = 0;
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '#': return false;
                case '"' or '\'':
                    // What is not closed here would be closed by the rest of the style sheet.
                    i = value.IndexOf(value[i], i + 1);
                    if (i < 0) return false;
                    break;
                case '(':
                    depth++;
                    if (!Functions.Contains(NameBefore(value, i))) return false;
                    break;
                case ')':
                    if (--depth < 0) return false;
                    break;
            }
        }
        return depth == 0;
    }

    private static string NameBefore(string value, int end)
    {
        var start = end;
        while (start > 0 && (char.IsAsciiLetterOrDigit(value[start - 1]) || value[start - 1] == '-')) start--;
        return value[start..end];
    }
}
