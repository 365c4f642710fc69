namespace RegionSite.Search;

/// <summary>How the words of a lexicon are mostly written, which is what "did you mean" says.</summary>
internal static class UsualSpellings
{
    private const int None = -1;

    /// <param name="numbers">For each reader the numbers of its forms among all.</param>
    /// <param name="texts">Of all forms.</param>
    /// <returns>By the number of a form; of several that are as usual the first in ordinal order. Null for what no word is written as by itself.</returns>
    public static string?[] Of(IReadOnlyList<DocumentReader> readers, int[][] numbers, string[] texts)
    {
        // The few ways in which each is written, linked to each other.
        var first = new int[texts.Length];
        Array.Fill(first, None);
        var ways = new List<Way>(texts.Length);
        for (var reader = 0; reader < readers.Count; reader++)
        {
            var vocabulary = readers[reader].Vocabulary;
            for (var number = 0; number < vocabulary.Spellings.Length; number++)
            {
                ref readonly var spelling = ref vocabulary.Spellings[number];
                if (spelling.More is not null || spelling.Form == Spelling.None) continue;
                ref var last = ref first[numbers[reader][spelling.Form]];
                var text = vocabulary.Written[number];
                var known = last;
                while (known != None && !text.SequenceEqual(TextOf(ways[known]))) known = ways[known].Next;
                if (known != None) ways[known] = ways[known] with { Count = ways[known].Count + spelling.Count };
                else
                {
                    ways.Add(new(reader, number, spelling.Count, last));
                    last = ways.Count - 1;
                }
            }
        }
        var usual = new string?[texts.Length];
        for (var form = 0; form < usual.Length; form++)
        {
            if (first[form] == None) continue;
            var best = ways[first[form]];
            for (var next = best.Next; next != None; next = ways[next].Next)
                if (ways[next] is var other && (other.Count > best.Count || (other.Count == best.Count && TextOf(other).SequenceCompareTo(TextOf(best)) < 0))) best = other;
            usual[form] = TextOf(best) is var text && text.SequenceEqual(texts[form]) ? texts[form] : text.ToString();
        }
        return usual;

        ReadOnlySpan<char> TextOf(Way way) => readers[way.Reader].Vocabulary.Written[way.Number];
    }

    /// <param name="Number">Of the spelling in the reader's vocabulary.</param>
    private readonly record struct Way(int Reader, int Number, int Count, int Next);
}
