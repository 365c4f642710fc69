namespace RegionSite.Rendering;

/// <summary>Breaks text into lines where nobody says how wide its letters are: bold ones of DejaVu Sans, roughly, and rather too wide.</summary>
internal static class CardText
{
    /// <param name="size">Of the letters, in pixels.</param>
    /// <param name="width">Of a line, in pixels.</param>
    /// <returns>A word that is wider than a line is parted.</returns>
    public static List<string> Wrapped(string text, int size, int width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Parts(w, size, width)))
        {
            if (lines.Count > 0 && Width($"{lines[^1]} {word}", size) <= width) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }

    private static IEnumerable<string> Parts(string word, int size, int width)
    {
        while (Width(word, size) > width)
        {
            var part = Most(word, size, width - Width("-", size));
            yield return word[..part] + "-";
            word = word[part..];
        }
        yield return word;
    }

    /// <summary>As much of it as has room on a line, with an ellipsis where that is not all.</summary>
    public static string Shortened(string text, int size, int width)
    {
        if (Width(text, size) <= width) return text;
        return text[..Most(text, size, width - Width("…", size))].TrimEnd() + "…";
    }

    // The characters that have room, at least one.
    private static int Most(string text, int size, double width)
    {
        var used = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            used += Width(text[i]) * size;
            if (used > width) return Math.Max(1, i);
        }
        return text.Length;
    }

    private static double Width(string text, int size) => text.Sum(Width) * size;

    private static double Width(char c) => c switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '!' or '|' or ' ' or '·' => 0.38,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 0.5,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' or '—' => 1.1,
        >= 'A' and <= 'Z' or 'Ä' or 'Ö' or 'Ü' => 0.82,
        _ => 0.7,
    };
}
