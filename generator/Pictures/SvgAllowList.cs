using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace RegionSite.Pictures;

/// <summary>Which parts of a drawing may be published. None of these runs anything or fetches anything by itself.</summary>
internal static partial class SvgAllowList
{
    private static readonly FrozenSet<string> Elements = new[]
    {
        "svg", "g", "defs", "symbol", "use", "switch", "view", "a", "title", "desc", "style",
        "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image", "text", "tspan", "textPath",
        "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter",
        "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood",
        "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
        "animate", "animateMotion", "animateTransform", "mpath", "set",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool HasElement(string name) => Elements.Contains(name);

    /// <summary>Said of a drawing, and nothing of what is seen.</summary>
    public static bool IsSilent(string element) => element == "metadata";

    public static bool IsAnimation(string element) => element is "animate" or "animateMotion" or "animateTransform" or "set";

    /// <summary>Whether an attribute that is no address and no style may stay: no handler, and no part of the drawing from outside of it.</summary>
    public static bool HasAttribute(string name, string value) =>
        !name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !name.Equals("src", StringComparison.OrdinalIgnoreCase)
        && (!value.Contains("url", StringComparison.OrdinalIgnoreCase) || IsHarmlessStyle(value))
        && !(name == "attributeName" && (value.Contains("href", StringComparison.OrdinalIgnoreCase) || value.TrimStart().StartsWith("on", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a style fetches nothing. One that hides letters behind backslashes is not looked into.</summary>
    public static bool IsHarmlessStyle(string css) => !css.Contains('\\') && !Fetching().IsMatch(css);

    // Within itself (#id) a drawing may refer to anything; a font may lie in the drawing.
    [GeneratedRegex("""@import|url\s*\((?!\s*["']?\s*(?:\#|data:(?:font/|application/(?:x-)?font)))|(?:image-set|image|src|element|expression|paint|attr)\s*\(|-moz-binding|behavior\s*:|javascript:""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fetching();
}
