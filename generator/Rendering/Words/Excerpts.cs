namespace RegionSite.Rendering.Words;

/// <summary>The beginning of a text, cut at a word.</summary>
internal static class Excerpts
{
    public static string? Of(string text, int length)
    {
        if (text.Length == 0) return null;
        if (text.Length <= length) return text;
        var cut = text.LastIndexOf(' ', length);
        if (cut < length / 2) cut = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..cut].TrimEnd(',', ';', ':', '–', ' ') + " …";
    }
}
