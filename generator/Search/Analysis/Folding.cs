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
        var before = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = char.ToLowerInvariant(text[i]);
            if (LetterTable.Find(c) is { } plain) folded.Append(plain);
            else if (c is not ('\'' or '’' or '‘' or 'ʼ') && !IsMark(c)) folded.Append(c);
            if (german && i + 1 < text.Length && text[i + 1] is 'e' or 'E' && IsBeginningOfUmlaut(c, before))
            {
                i++;
                c = 'e';
            }
            before = c;
        }
        return folded.ToString();
    }

    // As in the German2 stemmer of Snowball: not in "neue", "Bauer", "Quelle". The e of "Europäer" is none either, so marks are still on.
    private static bool IsBeginningOfUmlaut(char c, char before) => c is 'a' or 'o' || (c == 'u' && before is not ('a' or 'e' or 'q' or 'u'));

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
