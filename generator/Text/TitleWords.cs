using System.Collections.Frozen;

namespace RegionSite.Text;

/// <summary>The words of a title by which somebody would look it up.</summary>
internal static class TitleWords
{
    private const int FewestLetters = 3;

    // German titles begin with these in capitals too, and in English every word may be one; nouns need not be here.
    private static readonly FrozenSet<string> Empty = """
        der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber auch als alle alles allem an am auf aus außer bei beim bis damit dank dass dein deine
        denn dich dir doch dort durch dies diese dieser diesem diesen dieses ehe ein er es euch euer eure für gegen hat hier hinter ich ihr ihre ihrem ihren ihrer ihm ihn im in ins ist jede jeden
        jeder jedes jetzt kann können man mehr mein meine mit mitten nach neben neu neue neuen neuem neuer neues nicht nichts noch nun nur ob ohne per rund seit sein seine seiner sich sie sind
        so über um uns unser unsere unserem unseren unserer unter viel viele vom von vor wann war warum was wegen weiter weitere welche wenn wer werden wie wieder wir wird wo zu zum zur zwischen
        a about after all an and any are as at be been before but by can did do does for from had has have her here his how if into is it its more most near new not now of off on one or our out
        over she so some than that the their them then there these they this those to too under until up was we were what when where which who why will with without you your
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsEmpty = Empty.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the words stand, in order. German writes nouns large, and nouns are what an index lists: of a German title no other word counts.</summary>
    public static IEnumerable<Range> In(string title, string language)
    {
        var nouns = Languages.IsGerman(language);
        for (var start = 0; start < title.Length; start++)
        {
            if (!char.IsLetterOrDigit(title[start])) continue;
            var end = start;
            while (end < title.Length && IsWithin(title, end)) end++;
            // "Haupt- und Nebenstraße": what is cut off is no word.
            if (char.IsLetter(title[start]) && end - start >= FewestLetters && !(nouns && char.IsLower(title[start])) && !(end < title.Length && title[end] == '-') && !IsEmpty.Contains(title.AsSpan(start, end - start)))
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
        char.IsLetterOrDigit(title[at]) || char.GetUnicodeCategory(title[at]) == System.Globalization.UnicodeCategory.NonSpacingMark || (title[at] is '-' or '\u2010' or '\u2011' && at + 1 < title.Length && char.IsLetterOrDigit(title[at + 1]));
}
