using System.Globalization;
using System.Text;

namespace RegionSite.Search.Analysis;

/// <summary>
/// What two spellings of a word have in common: lower case, letters without their marks, no format characters (soft hyphens), no apostrophes;
/// ß is ss, and in German Mueller and Müller are both Muller. <c>Browser/fold.js</c> does the same.
/// </summary>
internal static class Folding
{
    /// <param name="german">Whether ae, oe and ue stand for umlauts.</param>
    public static string Fold(ReadOnlySpan<char> text, bool german)
    {
        var folded = new StringBuilder(text.Length + 2);
        foreach (var c in text) Append(char.ToLowerInvariant(c), folded);
        return german ? WithoutDigraphs(folded) : folded.ToString();
    }

    private static void Append(char c, StringBuilder to)
    {
        if (LetterTable.Find(c) is { } plain) to.Append(plain);
        else if (c is not ('\'' or '’' or '‘' or 'ʼ') && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)) to.Append(c);
    }

    // As in the German2 stemmer of Snowball: not in "neue", "Bauer", "Quelle".
    private static string WithoutDigraphs(StringBuilder word)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            word[length++] = c;
            if (i + 1 < word.Length && word[i + 1] == 'e' && (c is 'a' or 'o' || (c == 'u' && (i == 0 || word[i - 1] is not ('a' or 'e' or 'q' or 'u'))))) i++;
        }
        return word.ToString(0, length);
    }
}
