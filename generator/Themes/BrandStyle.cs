using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>A brand's design tokens as custom properties of CSS, with dark values and text colours derived where none are given.</summary>
internal static class BrandStyle
{
    private const string OnPrefix = "on-";

    // What themes put behind everything where the visitor's system is dark.
    private static readonly Colour DarkBackground = new(0x11, 0x18, 0x27);

    // WCAG 2.2, success criteria 1.4.3 and 1.4.6.
    private const double ReadableContrast = 4.5;
    private const double AmpleContrast = 7;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,%#()-+'\"");

    // No function loads anything, reads an attribute or runs a script.
    private static readonly ImmutableHashSet<string> Functions = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "calc", "min", "max", "clamp", "cubic-bezier", "steps", "");

    /// <summary>What is wrong with a token; null where it is safe to write into a style sheet.</summary>
    public static DiagnosticCode? Check(string name, string value)
    {
        if (name.Length is 0 or > 60 || !char.IsAsciiLetterLower(name[0]) || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            return ThemeCodes.BadTokenName;
        return IsSafe(value) ? null : ThemeCodes.BadTokenValue;
    }

    /// <summary>The style sheet; empty where there are no tokens.</summary>
    /// <param name="tokens">Checked ones: see <see cref="Check"/>.</param>
    public static string Css(ImmutableSortedDictionary<string, string> tokens, ImmutableSortedDictionary<string, string> darkTokens)
    {
        if (tokens.IsEmpty && darkTokens.IsEmpty) return "";
        var light = WithTextColours(tokens);
        var dark = WithTextColours(Dark(tokens).SetItems(darkTokens));
        var css = new StringBuilder();
        Append(css, light);
        // Only what differs: the rest holds in the dark as well.
        var different = dark.Where(t => !light.TryGetValue(t.Key, out var value) || value != t.Value).ToImmutableSortedDictionary(StringComparer.Ordinal);
        if (different.IsEmpty) return css.ToString();
        css.Append("@media (prefers-color-scheme:dark){");
        Append(css, different);
        return css.Append('}').ToString();
    }

    // Colours get lighter until text in them can be read on a dark page, what lies behind text gets darker.
    private static ImmutableSortedDictionary<string, string> Dark(ImmutableSortedDictionary<string, string> tokens)
    {
        var dark = tokens.ToBuilder();
        foreach (var (name, value) in tokens)
        {
            if (Colour.Parse(value) is not { } colour) continue;
            var derived = IsBehindText(name)
                ? colour.Towards(DarkBackground, c => c.ContrastWith(Colour.White) >= AmpleContrast)
                : colour.Towards(Colour.White, c => c.ContrastWith(DarkBackground) >= ReadableContrast);
            if (derived != colour) dark[name] = derived.ToString();
        }
        // A text colour given for the light value says nothing about the derived one.
        foreach (var name in tokens.Keys)
            if (TextColourOf(name, tokens) is { } behind && dark[behind] != tokens[behind]) dark.Remove(name);
        return dark.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, string> WithTextColours(ImmutableSortedDictionary<string, string> tokens)
    {
        var all = tokens.ToBuilder();
        foreach (var (name, value) in tokens)
        {
            if (TextColourOf(name, tokens) is null && Colour.Parse(value) is { } colour && !tokens.ContainsKey(OnPrefix + name))
                all.Add(OnPrefix + name, colour.TextOn().ToString());
        }
        return all.ToImmutable();
    }

    private static bool IsBehindText(string name) => name.EndsWith("background", StringComparison.Ordinal) || name.EndsWith("surface", StringComparison.Ordinal);

    // The token whose text colour this one is: "primary" for "on-primary".
    private static string? TextColourOf(string name, ImmutableSortedDictionary<string, string> tokens) =>
        name.StartsWith(OnPrefix, StringComparison.Ordinal) && tokens.ContainsKey(name[OnPrefix.Length..]) ? name[OnPrefix.Length..] : null;

    private static void Append(StringBuilder css, ImmutableSortedDictionary<string, string> tokens)
    {
        if (tokens.IsEmpty) return;
        css.Append(":root{").AppendJoin(';', tokens.Select(t => $"--{t.Key}:{t.Value}")).Append('}');
    }

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
