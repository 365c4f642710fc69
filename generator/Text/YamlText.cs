using System.Text;

namespace RegionSite.Text;

/// <summary>Texts as YAML 1.2 writes them.</summary>
internal static class YamlText
{
    // Words that YAML 1.1 or 1.2 takes for something else than a text.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "yes", "no", "on", "off", "y", "n", "null" };

    /// <summary>The text as a scalar on one line, behind a key or in a flow: as it is where nobody could take it for anything else, else in double quotes.</summary>
    public static string Scalar(string text)
    {
        if (text.Length > 0 && char.IsLetter(text[0]) && text[^1] != ' ' && text.All(IsPlain) && !Reserved.Contains(text)) return text;
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF') quoted.Append($"\\u{(int)c:X4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is ' ' or '-' or '–' or '.' or '/' or '(' or ')' or '&' or '+';
}
