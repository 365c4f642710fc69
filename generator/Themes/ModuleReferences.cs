using System.Text.RegularExpressions;

namespace RegionSite.Themes;

/// <summary>Finds the imports of a JavaScript module that name a file beside it.</summary>
internal static partial class ModuleReferences
{
    public static List<AssetReference> Find(string text)
    {
        var found = new List<AssetReference>();
        foreach (var match in Import().EnumerateMatches(text))
        {
            var end = match.Index + match.Length - 1;
            var start = text.LastIndexOf(text[end], end - 1) + 1;
            found.Add(new AssetReference(start, end - start, text[start..end], IsPicture: false));
        }
        return found;
    }

    // from "./x.js", import "./x.js", import("./x.js"): static and dynamic import of ECMAScript with a literal, relative name.
    [GeneratedRegex("""(?<![\w$.])(?:from|import)\s{0,9}(?:\(\s{0,9})?(?:"\.\.?/[^"'\r\n]{1,200}"|'\.\.?/[^"'\r\n]{1,200}')""", RegexOptions.CultureInvariant)]
    private static partial Regex Import();
}
