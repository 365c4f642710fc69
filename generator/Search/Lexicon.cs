using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RegionSite.Search.Analysis;

namespace RegionSite.Search;

/// <summary>Every word of all documents of a language.</summary>
/// <param name="Forms">By text; the place of each is its number.</param>
/// <param name="Terms">By text, likewise.</param>
internal sealed record Lexicon(ImmutableArray<Form> Forms, ImmutableArray<Term> Terms)
{
    /// <summary>Puts together what several threads have read, whose documents get the numbers of the forms here.</summary>
    public static Lexicon Of(IReadOnlyList<DocumentReader> readers, Analyzer analyzer, int threads)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reader in readers)
            foreach (var text in reader.Vocabulary.Forms) numbers.TryAdd(text, 0);
        var texts = numbers.Keys.ToArray();
        Array.Sort(texts, string.CompareOrdinal);
        for (var i = 0; i < texts.Length; i++) numbers[texts[i]] = i;

        var documents = Renumber(readers, numbers);
        var spellings = UsualSpellings(readers, numbers);
        var stems = new string[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => stems[i] = analyzer.Term(texts[i]));

        // The forms of a term side by side, those of most documents first.
        var order = Enumerable.Range(0, texts.Length).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(stems[a], stems[b]) is var c and not 0 ? c : documents[a] != documents[b] ? documents[b] - documents[a] : a - b);
        var forms = new Form[texts.Length];
        var terms = ImmutableArray.CreateBuilder<Term>(texts.Length);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && stems[order[end]] == stems[order[start]];) end++;
            var own = new Form[end - start];
            for (var i = start; i < end; i++) own[i - start] = forms[order[i]] = new(order[i], texts[order[i]], terms.Count, analyzer.StopWords.Contains(texts[order[i]]), documents[order[i]], spellings[order[i]]);
            terms.Add(new(terms.Count, stems[order[start]], ImmutableCollectionsMarshal.AsImmutableArray(own)));
        }
        return new(ImmutableCollectionsMarshal.AsImmutableArray(forms), terms.DrainToImmutable());
    }

    // Returns the number of documents of each form.
    private static int[] Renumber(IReadOnlyList<DocumentReader> readers, Dictionary<string, int> numbers)
    {
        var documents = new int[numbers.Count];
        foreach (var reader in readers)
        {
            var here = Array.ConvertAll(reader.Vocabulary.Forms.ToArray(), f => numbers[f]);
            foreach (var (_, words) in reader.Documents)
                foreach (ref var word in words.AsSpan())
                {
                    word = word with { Form = here[word.Form] };
                    documents[word.Form]++;
                }
        }
        return documents;
    }

    // By the number of a form. Of several that are as usual the first in ordinal order.
    private static string?[] UsualSpellings(IReadOnlyList<DocumentReader> readers, Dictionary<string, int> numbers)
    {
        var counts = new Dictionary<string, (string Form, int Count)>(numbers.Count, StringComparer.Ordinal);
        foreach (var reader in readers)
            foreach (ref readonly var spelling in reader.Vocabulary.Spellings)
            {
                if (spelling.More is not null || spelling.Form.Length == 0) continue;
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, spelling.Text, out _);
                known = (spelling.Form, known.Count + spelling.Count);
            }
        var usual = new (string? Text, int Count)[numbers.Count];
        foreach (var (text, (form, count)) in counts)
        {
            ref var best = ref usual[numbers[form]];
            if (best.Text is null || count > best.Count || (count == best.Count && string.CompareOrdinal(text, best.Text) < 0)) best = (text, count);
        }
        return Array.ConvertAll(usual, u => u.Text);
    }
}
