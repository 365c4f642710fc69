namespace RegionSite.Search.Analysis;

/// <summary>
/// The German Snowball stemmer (https://snowballstem.org/algorithms/german/stemmer.html) on folded words: umlauts are gone before it
/// begins, which changes no region, since they are vowels as their letters are. Beyond it the plural -s of borrowed words is taken off, too
/// (Shops, Handys, Videos, Interviews), and -em stays in "System". <c>Browser/german.js</c> does the same.
/// </summary>
internal static class GermanStemmer
{
    // Nothing shorter has an ending to lose.
    private const int Least = 4;

    /// <summary>Works in place.</summary>
    /// <param name="word">Folded.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length < Least) return word.Length;
        MarkConsonants(word);
        var (r1, r2) = Regions(word);
        var length = Inflection(word, word.Length, r1);
        length = Comparison(word, length, r1);
        length = Derivation(word, length, r1, r2);
        word.Replace('U', 'u');
        word.Replace('Y', 'y');
        return length;
    }

    // u and y between vowels are consonants.
    private static void MarkConsonants(Span<char> word)
    {
        for (var i = 1; i + 1 < word.Length; i++)
            if (word[i] is 'u' or 'y' && IsVowel(word[i - 1]) && IsVowel(word[i + 1])) word[i] = char.ToUpperInvariant(word[i]);
    }

    // R1 begins after the first consonant that follows a vowel, with three letters before it at least; R2 so within R1.
    private static (int R1, int R2) Regions(ReadOnlySpan<char> word)
    {
        var first = After(word, 0);
        return (Math.Max(first, 3), After(word, first));
    }

    private static int After(ReadOnlySpan<char> word, int start)
    {
        var i = start;
        while (i < word.Length && !IsVowel(word[i])) i++;
        while (i < word.Length && IsVowel(word[i])) i++;
        return Math.Min(i + 1, word.Length);
    }

    private static int Inflection(ReadOnlySpan<char> word, int length, int r1)
    {
        var ending = Longest(word[..length], "ern", "em", "er", "en", "es", "e") is var n and > 0 ? n : EndsInS(word, length) ? 1 : 0;
        if (ending == 0 || length - ending < r1 || word[..length].EndsWith("system")) return length;
        length -= ending;
        // Verhältnisse, Verhältniss
        return word[..length].EndsWith("niss") && word[length..(length + ending)] is "e" or "en" or "es" ? length - 1 : length;
    }

    private static bool EndsInS(ReadOnlySpan<char> word, int length) =>
        word[length - 1] == 's' && (word[length - 2] is 'b' or 'c' or 'd' or 'f' or 'g' or 'h' or 'k' or 'l' or 'm' or 'n' or 'p' or 'r' or 't' or 'w' or 'y' || (word[length - 2] == 'o' && word[length - 3] is not ('l' or 'o')));

    private static int Comparison(ReadOnlySpan<char> word, int length, int r1)
    {
        var ending = Longest(word[..length], "est", "en", "er") is var n and > 0 ? n : EndsInSt(word[..length]) ? 2 : 0;
        return ending > 0 && length - ending >= r1 ? length - ending : length;
    }

    private static bool EndsInSt(ReadOnlySpan<char> word) =>
        word.Length > 5 && word.EndsWith("st") && word[^3] is 'b' or 'd' or 'f' or 'g' or 'h' or 'k' or 'l' or 'm' or 'n' or 't';

    private static int Derivation(ReadOnlySpan<char> word, int length, int r1, int r2)
    {
        var stem = word[..length];
        switch (Longest(stem, "keit", "heit", "lich", "isch", "end", "ung", "ig", "ik"))
        {
            case 4 when stem.EndsWith("keit"):
                if (length - 4 < r2) return length;
                length -= 4;
                stem = word[..length];
                return Longest(stem, "lich") is 4 && length - 4 >= r2 ? length - 4 : stem.EndsWith("ig") && length - 2 >= r2 ? length - 2 : length;
            case 4 when stem.EndsWith("isch"):
                return length - 4 >= r2 && stem[^5] != 'e' ? length - 4 : length;
            case 4:
                if (length - 4 < r2) return length;
                length -= 4;
                stem = word[..length];
                return (stem.EndsWith("er") || stem.EndsWith("en")) && length - 2 >= r1 ? length - 2 : length;
            case 3:
                if (length - 3 < r2) return length;
                length -= 3;
                stem = word[..length];
                return stem.EndsWith("ig") && length - 2 >= r2 && stem[^3] != 'e' ? length - 2 : length;
            case 2:
                return length - 2 >= r2 && stem[^3] != 'e' ? length - 2 : length;
            default:
                return length;
        }
    }

    private static int Longest(ReadOnlySpan<char> word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending)) return ending.Length;
        return 0;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
