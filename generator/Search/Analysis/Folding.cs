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
        // Umlauts and marks stay until it is known whose e is one of a digraph: not that of "Europäer".
        var word = new StringBuilder(text.Length + 2);
        foreach (var letter in text)
        {
            var lower = char.ToLowerInvariant(letter);
            if (lower is not ('ä' or 'ö' or 'ü') && LetterTable.Find(lower) is { } plain) word.Append(plain);
            else word.Append(lower);
        }
        var length = 0;
        var before = '\0';
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c is not ('\'' or '’' or '‘' or 'ʼ') && !IsMark(c)) word[length++] = c switch { 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', _ => c };
            if (german && i + 1 < word.Length && word[i + 1] == 'e' && IsBeginningOfUmlaut(c, before))
            {
                i++;
                c = 'e';
            }
            before = c;
        }
        return word.ToString(0, length);
    }

    // As in the German2 stemmer of Snowball: not in "neue", "Bauer", "Quelle".
    private static bool IsBeginningOfUmlaut(char c, char before) => c is 'a' or 'o' || (c == 'u' && before is not ('a' or 'e' or 'q' or 'u'));

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
