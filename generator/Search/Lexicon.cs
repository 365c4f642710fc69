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
        var (texts, numbers) = Sorted(readers);
        var documents = Renumber(readers, numbers, texts.Length);
        var spellings = UsualSpellings.Of(readers, numbers, texts);
        var stems = new string[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => stems[i] = analyzer.Term(texts[i]));

        // The forms of a term side by side, those of most documents first.
        var order = TextOrder.Of(stems);
        var forms = new Form[texts.Length];
        var terms = ImmutableArray.CreateBuilder<Term>(texts.Length);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && stems[order[end]] == stems[order[start]];) end++;
            if (end - start > 1) order.AsSpan(start..end).Sort((a, b) => documents[a] != documents[b] ? documents[b] - documents[a] : a - b);
            var own = new Form[end - start];
            for (var i = start; i < end; i++) own[i - start] = forms[order[i]] = new(order[i], texts[order[i]], terms.Count, analyzer.IsEmpty(texts[order[i]]), documents[order[i]], spellings[order[i]]);
            terms.Add(new(terms.Count, stems[order[start]], ImmutableCollectionsMarshal.AsImmutableArray(own)));
        }
        return new(ImmutableCollectionsMarshal.AsImmutableArray(forms), terms.DrainToImmutable());
    }

    // All texts in order, and for each reader the places of its own.
    private static (string[] Texts, int[][] Numbers) Sorted(IReadOnlyList<DocumentReader> readers)
    {
        var table = new TextTable(readers.Sum(r => r.Vocabulary.Forms.Count));
        var numbers = new int[readers.Count][];
        for (var reader = 0; reader < numbers.Length; reader++)
        {
            var forms = readers[reader].Vocabulary.Forms;
            numbers[reader] = new int[forms.Count];
            for (var i = 0; i < forms.Count; i++) numbers[reader][i] = table.Number(forms[i]);
        }
        var texts = new string[table.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = table[i].ToString();
        var order = TextOrder.Of(texts);
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++) places[order[i]] = i;
        foreach (var own in numbers)
            for (var i = 0; i < own.Length; i++) own[i] = places[own[i]];
        return (Array.ConvertAll(order, i => texts[i]), numbers);
    }

    // Returns the number of documents of each form.
    private static int[] Renumber(IReadOnlyList<DocumentReader> readers, int[][] numbers, int count)
    {
        var documents = new int[count];
        for (var reader = 0; reader < numbers.Length; reader++)
            foreach (var (_, words) in readers[reader].Documents)
                foreach (ref var word in words.AsSpan())
                {
                    word = word with { Form = numbers[reader][word.Form] };
                    documents[word.Form]++;
                }
        return documents;
    }
}
