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
            foreach (var (term, impact, rank, isWhole) in found[i])
            {
                ref var list = ref lists[listOf[term]];
                if (isWhole) list.Whole[whole[term]++] = new(i, impact, rank);
                else list.Parts[parts[term]++] = new(i, impact, rank);
            }
        return [.. lists.Select(l => new PostingList(l.Term, ImmutableCollectionsMarshal.AsImmutableArray(l.Whole), ImmutableCollectionsMarshal.AsImmutableArray(l.Parts)))];
    }

    // What a document has of a term, whose posting it becomes.
    private readonly record struct Found(int Term, byte Impact, byte Rank, bool IsWhole);

    /// <summary>The terms of one document after the other, with a place for every term of the corpus.</summary>
    private sealed class Tally(Corpus corpus)
    {
        private readonly Sum[] _sums = new Sum[corpus.Terms.Length];
        private readonly List<int> _terms = [];

        public Found[] Of(int document)
        {
            foreach (var (form, frequency, share) in corpus.WordsOf(document))
            {
                ref var own = ref SumOf(corpus.TermOf(form));
                own.Whole += frequency;
                own.Share = Math.Max(own.Share, share);
                if (frequency > own.MostFrequency || (frequency == own.MostFrequency && form < own.Most)) (own.Most, own.MostFrequency) = (form, frequency);
                foreach (var part in corpus.PartsOf(form))
                {
                    ref var longer = ref SumOf(part);
                    longer.Part += frequency;
                    longer.Share = Math.Max(longer.Share, share);
                }
            }
            var found = new Found[_terms.Count];
            for (var i = 0; i < found.Length; i++)
            {
                var term = _terms[i];
                ref var sum = ref _sums[term];
                found[i] = sum.Whole == 0
                    ? new(term, Posting.ImpactOf(sum.Part, sum.Share), 0, false)
                    : new(term, Posting.ImpactOf(sum.Whole, sum.Share), (byte)corpus.Terms[term].Rank(sum.Most), true);
                sum = default;
            }
            _terms.Clear();
            return found;
        }

        private ref Sum SumOf(int term)
        {
            ref var sum = ref _sums[term];
            if (sum is { Whole: 0, Part: 0 }) _terms.Add(term);
            return ref sum;
        }

        private record struct Sum(float Whole, float Part, float Share, int Most, float MostFrequency);
    }
}
