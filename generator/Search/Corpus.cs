using System.Collections.Immutable;
using RegionSite.Search.Analysis;

namespace RegionSite.Search;

/// <summary>All documents of a language, analysed: what the index of each website in it is made of.</summary>
internal sealed class Corpus
{
    // Of many documents a word that stands in one alone may be a slip.
    private const int Many = 1000;

    // New ones, of many documents: a place for each from the beginning, so that the lexicon need not grow.
    private const int WordsPerDocument = 8;

    // By the forms' numbers.
    private readonly Term[] _terms;
    private readonly Term[][] _parts;

    private Corpus(Analyzer analyzer, ImmutableArray<DocumentWords> documents, ImmutableArray<Term> sorted, Term[] terms, Term[][] parts)
    {
        Analyzer = analyzer;
        Documents = documents;
        Terms = sorted;
        (_terms, _parts) = (terms, parts);
    }

    public Analyzer Analyzer { get; }

    public ImmutableArray<DocumentWords> Documents { get; }

    /// <summary>By text.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>What all inflections of a form share.</summary>
    public Term TermOf(Form form) => _terms[form.Id];

    /// <summary>The words that a form is made of; none in other languages than German.</summary>
    public ReadOnlySpan<Term> PartsOf(Form form) => _parts[form.Id];

    public static Corpus Of(int count, Func<int, SearchText> textOf, string language, int threads)
    {
        var lexicon = new Lexicon(Analyzer.For(language), WordsPerDocument * count, threads);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        var documents = new DocumentWords[count];
        foreach (var reader in Workers.Run(threads, count, () => new DocumentReader(lexicon), (reader, i) => documents[i] = reader.Read(textOf(i)))) reader.Finish();

        var forms = lexicon.Forms;
        var spellings = new Spelling?[lexicon.Numbers];
        foreach (var spelling in lexicon.Spellings)
        {
            if (spelling.Forms is not [var form]) continue;
            ref var usual = ref spellings[form.Id];
            if (usual is null || spelling.Count > usual.Count || (spelling.Count == usual.Count && string.CompareOrdinal(spelling.Text, usual.Text) < 0)) usual = spelling;
        }
        var terms = forms.GroupBy(f => f.Term, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select((g, i) => new Term(i, g.Key, [.. g.OrderByDescending(f => f.Documents).ThenBy(f => f.Text, StringComparer.Ordinal)], spellings)).ToImmutableArray();
        var ofForms = new Term[lexicon.Numbers];
        foreach (var term in terms)
            foreach (var form in term.Forms) ofForms[form.Id] = term;
        return new(lexicon.Analyzer, [.. documents], terms, ofForms, Parts(lexicon.Analyzer, forms, terms, ofForms, count < Many ? 1 : 2, parallel));
    }

    /// <param name="least">In how many documents a part should be a word by itself.</param>
    private static Term[][] Parts(Analyzer analyzer, ICollection<Form> forms, ImmutableArray<Term> terms, Term[] ofForms, int least, ParallelOptions parallel)
    {
        var parts = new Term[ofForms.Length][];
        Array.Fill(parts, []);
        if (analyzer.Language != "de") return parts;
        var words = new PartTrie<Term?>(Words(analyzer, forms, terms, ofForms, least).OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => (w.Key, w.Value)));
        Parallel.ForEach(forms, parallel, form =>
        {
            if (form.IsStopWord || form.Text.AsSpan().ContainsAnyInRange('0', '9')) return;
            var own = ofForms[form.Id];
            parts[form.Id] = [.. Compounds.Parts(form.Text, words).Where(t => t != own).Distinct()];
        });
        return parts;
    }

    // What compounds are made of. "Sprach" in "Sprachkurs" is no word, but what is left of one.
    private static Dictionary<string, Term?> Words(Analyzer analyzer, ICollection<Form> forms, ImmutableArray<Term> terms, Term[] ofForms, int least)
    {
        var words = new Dictionary<string, Term?>(StringComparer.Ordinal);
        foreach (var term in terms)
            if (term.Text.Length >= Compounds.Shortest && term.Documents >= least && !term.Forms.Any(f => f.IsStopWord)) words[term.Text] = term;
        foreach (var form in forms)
            if (form.Text.Length >= Compounds.Shortest && !form.IsStopWord && ofForms[form.Id] is var term && term.Documents >= least) words[form.Text] = term;
        foreach (var word in analyzer.StopWords)
            if (word.Length >= Compounds.ShortestStopWord) words.TryAdd(word, null);
        return words;
    }
}
