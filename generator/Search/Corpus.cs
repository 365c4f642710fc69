using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Search.Analysis;

namespace RegionSite.Search;

/// <summary>All documents of a language, analysed: what the index of each website in it is made of.</summary>
internal sealed class Corpus
{
    // Of many documents a word that stands in one alone may be a slip.
    private const int Many = 1000;

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

    public static Corpus Of(ImmutableArray<SearchText> texts, string language, int threads)
    {
        var lexicon = new Lexicon(Analyzer.For(language));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        var documents = new DocumentWords[texts.Length];
        Parallel.For(0, texts.Length, parallel, i => documents[i] = DocumentWords.Of(texts[i], lexicon));

        var spellings = lexicon.Spellings.Where(s => s.Forms.Length == 1).GroupBy(s => s.Forms[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(s => s.Count).ThenBy(s => s.Text, StringComparer.Ordinal).First().Text);
        var terms = lexicon.Forms.GroupBy(f => f.Term, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select((g, i) => new Term(i, g.Key, [.. g.OrderByDescending(f => f.Documents).ThenBy(f => f.Text, StringComparer.Ordinal)], spellings)).ToImmutableArray();
        var ofForms = new Term[lexicon.Count];
        foreach (var term in terms)
            foreach (var form in term.Forms) ofForms[form.Id] = term;
        return new(lexicon.Analyzer, [.. documents], terms, ofForms, Parts(lexicon, terms, ofForms, texts.Length < Many ? 1 : 2, parallel));
    }

    /// <param name="least">In how many documents a part should be a word by itself.</param>
    private static Term[][] Parts(Lexicon lexicon, ImmutableArray<Term> terms, Term[] ofForms, int least, ParallelOptions parallel)
    {
        var parts = new Term[ofForms.Length][];
        Array.Fill(parts, []);
        if (lexicon.Analyzer.Language != "de") return parts;
        var byText = terms.Where(t => t.Documents >= least && !t.Forms.Any(f => f.IsStopWord)).ToFrozenDictionary(t => t.Text, StringComparer.Ordinal);
        var stems = byText.GetAlternateLookup<ReadOnlySpan<char>>();
        Parallel.ForEach(lexicon.Forms, parallel, form =>
        {
            if (form.IsStopWord || form.Text.AsSpan().ContainsAnyInRange('0', '9')) return;
            var own = ofForms[form.Id];
            parts[form.Id] = [.. Compounds.Parts(form.Text, p => Part(p) is not null, lexicon.Analyzer.IsStopWord).Select(p => Part(p)!).Where(t => t != own).Distinct()];
        });
        return parts;

        // "Sprach" in "Sprachkurs" is no word, but what is left of one.
        Term? Part(ReadOnlySpan<char> text) =>
            lexicon.Known(text) is { IsStopWord: false } form && ofForms[form.Id] is var term && term.Documents >= least ? term : stems.TryGetValue(text, out var stem) ? stem : null;
    }
}
