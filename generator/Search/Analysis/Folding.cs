using System.Globalization;

namespace RegionSite.Search.Analysis;

/// <summary>
/// What two spellings of a word have in common: lower case, letters without their marks, no format characters (soft hyphens), no apostrophes;
/// ß is ss, and in German Mueller and Müller are both Muller. <c>Browser/fold.js</c> does the same.
/// </summary>
internal static class Folding
{
    /// <param name="german">Whether ae, oe and ue stand for umlauts.</param>
    /// <param name="form">Receives as many letters as it has room for.</param>
    /// <returns>How many.</returns>
    public static int Fold(ReadOnlySpan<char> text, bool german, Span<char> form)
    {
        // A letter becomes three at most.
        Span<char> word = text.Length <= 64 ? stackalloc char[3 * text.Length] : new char[3 * text.Length];
        // Umlauts and marks stay until it is known whose e is one of a digraph: not that of "Europäer".
        var count = 0;
        foreach (var letter in text)
        {
            var lower = char.ToLowerInvariant(letter);
            if (char.IsAscii(lower) || lower is 'ä' or 'ö' or 'ü' || LetterTable.Find(lower) is not { } plain) word[count++] = lower;
            else
            {
                plain.CopyTo(word[count..]);
                count += plain.Length;
            }
        }
        var length = 0;
        var before = '\0';
        for (var i = 0; i < count; i++)
        {
            var c = word[i];
            if (c is not ('\'' or '’' or '‘' or 'ʼ') && !IsMark(c)) word[length++] = c switch { 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', _ => c };
            if (german && i + 1 < count && word[i + 1] == 'e' && IsBeginningOfUmlaut(c, before))
            {
                i++;
                c = 'e';
            }
            before = c;
        }
        length = Math.Min(length, form.Length);
        word[..length].CopyTo(form);
        return length;
    }

    // As in the German2 stemmer of Snowball: not in "neue", "Bauer", "Quelle".
    private static bool IsBeginningOfUmlaut(char c, char before) => c is 'a' or 'o' || (c == 'u' && before is not ('a' or 'e' or 'q' or 'u'));

    private static bool IsMark(char c) => !char.IsAscii(c) && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
