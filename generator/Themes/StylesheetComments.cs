namespace RegionSite.Themes;

/// <summary>What is left of comments in published style sheets: every visitor pays for them, and only the theme's author reads them.</summary>
internal static class StylesheetComments
{
    /// <summary>What to put in a comment's place: nothing for lines of its own; elsewhere an empty one, since it may keep two words apart; itself where it is to be kept, as licences are (<c>/*!</c>).</summary>
    public static (int Start, int Length, string? Text) Shortened(string css, int start, int length)
    {
        if (css.AsSpan(start).StartsWith("/*!")) return (start, length, null);
        var line = start;
        while (line > 0 && css[line - 1] is ' ' or '\t') line--;
        var end = start + length;
        while (end < css.Length && css[end] is ' ' or '\t' or '\r') end++;
        var hasOwnLines = (line == 0 || css[line - 1] == '\n') && end < css.Length && css[end] == '\n';
        return hasOwnLines ? (line, end + 1 - line, "") : (start, length, "/**/");
    }
}
