using System.Collections.Frozen;
using System.Globalization;
using RegionSite.Search.Analysis;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>The words of a title by which somebody would look it up.</summary>
internal static class TitleWords
{
    private const int FewestLetters = 3;

    // What titles like to begin with, and so in capitals, beyond what is too common to be searched for.
    private static readonly string[] Beginnings = ["mehr", "neben", "neu", "neue", "neuem", "neuen", "neuer", "neues", "rund", "weitere"];

    private static readonly FrozenDictionary<string, FrozenSet<string>> Empty =
        ((string[])[Languages.German, Languages.English]).ToFrozenDictionary(l => l, l => StopWords.Of(l).Concat(StopWords.MinorOf(l)).Concat(Beginnings).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Where the words stand, in order. German writes nouns large, and nouns are what an index lists: of a German title no other word counts.</summary>
    public static IEnumerable<Range> In(string title, string language)
    {
        var nouns = Languages.IsGerman(language);
        var empty = Empty.GetValueOrDefault(nouns ? Languages.German : language, FrozenSet<string>.Empty);
        for (var start = 0; start < title.Length; start++)
        {
            if (!char.IsLetterOrDigit(title[start])) continue;
            var end = start;
            while (end < title.Length && IsWithin(title, end)) end++;
            // "Haupt- und Nebenstraße": what is cut off is no word.
            if (char.IsLetter(title[start]) && end - start >= FewestLetters && !(nouns && char.IsLower(title[start])) && !(end < title.Length && title[end] == '-') && !empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(title.AsSpan(start, end - start)))
            {
                yield return start..end;
                // "Open-Air-Kino" is a Kino: the last part says what the whole is.
                var last = title.LastIndexOf('-', end - 1, end - start) + 1;
                if (last > start && end - last >= FewestLetters && char.IsLetter(title[last]) && !(nouns && char.IsLower(title[last]))) yield return last..end;
            }
            start = end;
        }
    }

    // A hyphen joins what stands on both its sides.
    private static bool IsWithin(string title, int at) =>
        char.IsLetterOrDigit(title[at]) || char.GetUnicodeCategory(title[at]) == UnicodeCategory.NonSpacingMark || (title[at] is '-' or '\u2010' or '\u2011' && at + 1 < title.Length && char.IsLetterOrDigit(title[at + 1]));
}
