using System.Buffers;
using System.Collections.Immutable;

namespace RegionSite.Search.Analysis;

/// <summary>
/// The English Snowball stemmer, known as Porter2 (https://snowballstem.org/algorithms/english/stemmer.html, as of Snowball 2), on folded
/// words: its step 0 is left out, since folding leaves no apostrophe. <c>Browser/english.js</c> does the same.
/// </summary>
internal static class EnglishStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    // In each list the longest first: the first ending that a word has is the one that counts, even where it then stays.
    private static readonly ImmutableArray<(string Ending, string Stem)> Second =
    [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"), ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"),
        ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"), ("iviti", "ive"), ("ousli", "ous"),
        ("abli", "able"), ("alli", "al"), ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("bli", "ble"),
    ];

    private static readonly ImmutableArray<(string Ending, string Stem)> Third =
        [("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", "")];

    private static readonly ImmutableArray<string> Fourth =
        ["ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ism", "iti", "ive", "ize", "ous", "al", "er", "ic"];

    /// <summary>Works in place.</summary>
    /// <param name="word">Folded.</param>
    /// <returns>The length of the stem.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length < 3) return word.Length;
        if (Irregular(word) is { } stem) return Put(word, 0, stem);
        MarkConsonants(word);
        var (r1, r2) = Regions(word);
        var length = Plural(word);
        if (!IsWhole(word[..length]))
        {
            length = Past(word, length, r1);
            FinalY(word[..length]);
            length = SecondStep(word, length, r1);
            length = ThirdStep(word, length, r1, r2);
            length = FourthStep(word[..length], r2);
            length = FinalLetter(word[..length], r1, r2);
        }
        word.Replace('Y', 'y');
        return length;
    }

    private static string? Irregular(ReadOnlySpan<char> word) => word switch
    {
        "skis" => "ski",
        "skies" => "sky",
        "dying" => "die",
        "lying" => "lie",
        "tying" => "tie",
        "idly" => "idl",
        "gently" => "gentl",
        "ugly" => "ugli",
        "early" => "earli",
        "only" => "onli",
        "singly" => "singl",
        "sky" or "news" or "howe" or "atlas" or "cosmos" or "bias" or "andes" => word.ToString(),
        _ => null,
    };

    // Words that look as if they had an ending.
    private static bool IsWhole(ReadOnlySpan<char> word) =>
        word is "inning" or "outing" or "canning" or "herring" or "earring" or "proceed" or "exceed" or "succeed";

    // y is a consonant at the beginning and behind a vowel.
    private static void MarkConsonants(Span<char> word)
    {
        for (var i = 0; i < word.Length; i++)
            if (word[i] == 'y' && (i == 0 || IsVowel(word[i - 1]))) word[i] = 'Y';
    }

    // R1 begins after the first consonant that follows a vowel; R2 so within R1.
    private static (int R1, int R2) Regions(ReadOnlySpan<char> word)
    {
        // Or "general" and "generous", "communism" and "community" would be one.
        var r1 = word.StartsWith("gener") || word.StartsWith("arsen") ? 5 : word.StartsWith("commun") ? 6 : After(word, 0);
        return (r1, After(word, r1));
    }

    private static int After(ReadOnlySpan<char> word, int start)
    {
        var i = start;
        while (i < word.Length && !IsVowel(word[i])) i++;
        while (i < word.Length && IsVowel(word[i])) i++;
        return Math.Min(i + 1, word.Length);
    }

    // Step 1a.
    private static int Plural(Span<char> word)
    {
        if (word.EndsWith("sses")) return word.Length - 2;
        if (word.EndsWith("ied") || word.EndsWith("ies")) return word.Length - (word.Length > 4 ? 2 : 1);
        if (word[^1] != 's' || word[^2] is 'u' or 's') return word.Length;
        return HasVowel(word[..^2]) ? word.Length - 1 : word.Length;
    }

    // Step 1b.
    private static int Past(Span<char> word, int length, int r1)
    {
        var ending = Longest(word[..length], ["eedly", "ingly", "edly", "eed", "ing", "ed"]);
        if (ending == 0) return length;
        var stem = word[..(length - ending)];
        if (word[stem.Length..length] is "eed" or "eedly") return stem.Length >= r1 ? stem.Length + 2 : length;
        if (!HasVowel(stem)) return length;
        if (stem.EndsWith("at") || stem.EndsWith("bl") || stem.EndsWith("iz")) return Put(word, stem.Length, "e");
        if (stem.Length > 1 && stem[^1] == stem[^2] && stem[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't') return stem.Length - 1;
        // "hoping" is of "hope".
        return stem.Length <= r1 && EndsInShortSyllable(stem) ? Put(word, stem.Length, "e") : stem.Length;
    }

    // Step 1c.
    private static void FinalY(Span<char> word)
    {
        if (word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word[^2])) word[^1] = 'i';
    }

    private static int SecondStep(Span<char> word, int length, int r1)
    {
        if (Replaced(word, length, Second, r1) is { } replaced) return replaced;
        var stem = word[..length];
        if (stem.EndsWith("logi") && length - 3 >= r1) return length - 1;
        return stem.EndsWith("li") && length > 2 && length - 2 >= r1 && stem[^3] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't' ? length - 2 : length;
    }

    private static int ThirdStep(Span<char> word, int length, int r1, int r2)
    {
        if (Replaced(word, length, Third, r1) is { } replaced) return replaced;
        return word[..length].EndsWith("ative") && length - 5 >= r2 ? length - 5 : length;
    }

    private static int FourthStep(ReadOnlySpan<char> word, int r2)
    {
        var ending = word.EndsWith("sion") || word.EndsWith("tion") ? 3 : Longest(word, Fourth);
        return word.Length - ending >= r2 ? word.Length - ending : word.Length;
    }

    // Step 5.
    private static int FinalLetter(ReadOnlySpan<char> word, int r1, int r2)
    {
        var length = word.Length - 1;
        if (word[^1] == 'e' && (length >= r2 || (length >= r1 && !EndsInShortSyllable(word[..^1])))) return length;
        return word.EndsWith("ll") && length >= r2 ? length : word.Length;
    }

    /// <returns>Null where the word has none of the endings.</returns>
    private static int? Replaced(Span<char> word, int length, ImmutableArray<(string Ending, string Stem)> endings, int from)
    {
        foreach (var (ending, stem) in endings)
        {
            if (!word[..length].EndsWith(ending)) continue;
            var start = length - ending.Length;
            return start >= from ? Put(word, start, stem) : length;
        }
        return null;
    }

    private static int Put(Span<char> word, int start, string stem)
    {
        stem.CopyTo(word[start..]);
        return start + stem.Length;
    }

    private static int Longest(ReadOnlySpan<char> word, ImmutableArray<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending)) return ending.Length;
        return 0;
    }

    // "rap", "trap", "at", not "uproot", "bestow", "disturb".
    private static bool EndsInShortSyllable(ReadOnlySpan<char> word) => word switch
    {
        [var first, var last] => IsVowel(first) && !IsVowel(last),
        [.., var before, var vowel, var last] => !IsVowel(before) && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'x' or 'Y'),
        _ => false,
    };

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);

    private static bool IsVowel(char c) => Vowels.Contains(c);
}
