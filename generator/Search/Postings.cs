using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RegionSite.Search;

/// <summary>Turns documents with words into terms with documents, for the documents of one website.</summary>
internal static class Postings
{
    /// <param name="documents">Their numbers in the corpus, in the order of the website.</param>
    /// <returns>By term; only terms that stand in any.</returns>
    public static ImmutableArray<PostingList> Of(Corpus corpus, ImmutableArray<int> documents, int threads)
    {
        var found = new Found[documents.Length][];
        Workers.Run(threads, documents.Length, () => new Tally(corpus), (tally, i) => found[i] = tally.Of(documents[i]));

        var whole = new int[corpus.Terms.Length];
        var parts = new int[corpus.Terms.Length];
        foreach (var document in found)
            foreach (var (term, _, _, isWhole) in document) (isWhole ? whole : parts)[term]++;
        var lists = corpus.Terms.Where(t => whole[t.Number] + parts[t.Number] > 0).Select(t => (Term: t, Whole: new Posting[whole[t.Number]], Parts: new Posting[parts[t.Number]])).ToArray();

        // From here on the numbers say how many are filled in, and which list is a term's.
        var listOf = new int[corpus.Terms.Length];
        for (var i = 0; i < lists.Length; i++) listOf[lists[i].Term.Number] = i;
        Array.Clear(whole);
        Array.Clear(parts);
        for (var i = 0; i < found.Length; i++)
            foreach (var (term, impact, forms, isWhole) in found[i])
            {
                ref var list = ref lists[listOf[term]];
                if (isWhole) list.Whole[whole[term]++] = new(i, impact, forms);
                else list.Parts[parts[term]++] = new(i, impact, forms);
            }
        return [.. lists.Select(l => new PostingList(l.Term, ImmutableCollectionsMarshal.AsImmutableArray(l.Whole), ImmutableCollectionsMarshal.AsImmutableArray(l.Parts)))];
    }

    // What a document has of a term, whose posting it becomes.
    private readonly record struct Found(int Term, byte Impact, byte Forms, bool IsWhole);

    /// <summary>The terms of one document after the other, with a place for every term of the corpus.</summary>
    private sealed class Tally(Corpus corpus)
    {
        private readonly Sum[] _sums = new Sum[corpus.Terms.Length];
        private readonly List<int> _terms = [];

        public Found[] Of(int document)
        {
            foreach (var (form, frequency, place) in corpus.WordsOf(document))
            {
                var term = corpus.TermOf(form);
                ref var own = ref SumOf(term);
                own.Whole += frequency;
                own.Place = Math.Max(own.Place, place);
                own.Forms |= (byte)(1 << corpus.Terms[term].Rank(form));
                foreach (var part in corpus.PartsOf(form))
                {
                    ref var longer = ref SumOf(part);
                    longer.Part += frequency;
                    longer.PlaceOfPart = Math.Max(longer.PlaceOfPart, place);
                }
            }
            var found = new Found[_terms.Count];
            for (var i = 0; i < found.Length; i++)
            {
                ref var sum = ref _sums[_terms[i]];
                found[i] = FoundOf(_terms[i], sum);
                sum = default;
            }
            _terms.Clear();
            return found;
        }

        // Who has the word by itself, too, is no less about it than who has it within longer words alone.
        private static Found FoundOf(int term, Sum sum)
        {
            var part = sum.Part == 0 ? 0 : Posting.ImpactOf(sum.Part, sum.PlaceOfPart);
            if (sum.Whole == 0) return new(term, (byte)part, 0, false);
            return new(term, (byte)Math.Max(Posting.ImpactOf(sum.Whole, sum.Place), part - Posting.StepsOfPart), sum.Forms, true);
        }

        private ref Sum SumOf(int term)
        {
            ref var sum = ref _sums[term];
            if (sum is { Whole: 0, Part: 0 }) _terms.Add(term);
            return ref sum;
        }

        private record struct Sum(float Whole, float Place, byte Forms, float Part, float PlaceOfPart);
    }
}
