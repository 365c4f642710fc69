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
        var found = new List<(int Term, Posting Posting, bool Whole)>[documents.Length];
        Parallel.For(0, documents.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => found[i] = OfDocument(corpus, documents[i], i));

        var whole = new List<Posting>?[corpus.Terms.Length];
        var parts = new List<Posting>?[corpus.Terms.Length];
        foreach (var document in found)
            foreach (var (term, posting, isWhole) in document) ((isWhole ? whole : parts)[term] ??= []).Add(posting);
        return [.. corpus.Terms.Where(t => whole[t.Number] is not null || parts[t.Number] is not null).Select(t => new PostingList(t, [.. whole[t.Number] ?? []], [.. parts[t.Number] ?? []]))];
    }

    private static List<(int Term, Posting Posting, bool Whole)> OfDocument(Corpus corpus, int document, int number)
    {
        var terms = new Dictionary<Term, (float Whole, float Part, float InTitle, Form? Most, float MostFrequency)>();
        foreach (var (form, frequency, inTitle) in corpus.Documents[document].Words)
        {
            var term = corpus.TermOf(form);
            ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out _);
            own.Whole += frequency;
            own.InTitle = Math.Max(own.InTitle, inTitle);
            if (own.Most is null || frequency > own.MostFrequency || (frequency == own.MostFrequency && string.CompareOrdinal(form.Text, own.Most.Text) < 0)) (own.Most, own.MostFrequency) = (form, frequency);
            foreach (var part in corpus.PartsOf(form))
            {
                ref var longer = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, part, out _);
                longer.Part += frequency;
                longer.InTitle = Math.Max(longer.InTitle, inTitle);
            }
        }
        var postings = new List<(int, Posting, bool)>(terms.Count);
        foreach (var (term, (whole, part, inTitle, most, _)) in terms)
            postings.Add(most is null ? (term.Number, new Posting(number, Posting.ImpactOf(part, inTitle), 0), false) : (term.Number, new Posting(number, Posting.ImpactOf(whole, inTitle), (byte)term.Rank(most)), true));
        return postings;
    }
}
