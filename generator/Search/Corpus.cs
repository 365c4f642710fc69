using System.Collections.Immutable;
using RegionSite.Search.Analysis;

namespace RegionSite.Search;

/// <summary>All documents of a language, analysed: what the index of each website in it is made of.</summary>
internal sealed class Corpus
{
    // Of many documents a word that stands in one alone may be a slip.
    private const int Many = 1000;

    // New ones, of many documents: a place for each from the beginning.
    private const int WordsPerDocument = 8;

    private readonly DocumentWord[][] _documents;
    private readonly Lexicon _lexicon;
    private readonly int[][] _parts;

    private Corpus(Analyzer analyzer, DocumentWord[][] documents, Lexicon lexicon, int[][] parts) => (Analyzer, _documents, _lexicon, _parts) = (analyzer, documents, lexicon, parts);

    public Analyzer Analyzer { get; }

    /// <summary>By text.</summary>
    public ImmutableArray<Term> Terms => _lexicon.Terms;

    /// <summary>In the order of their first place; stop words only where they stand in the title.</summary>
    public ReadOnlySpan<DocumentWord> WordsOf(int document) => _documents[document];

    /// <summary>The number of what all inflections of a form share.</summary>
    public int TermOf(int form) => _lexicon.Forms[form].Term;

    /// <summary>The numbers of the words that a form is made of; none in other languages than German.</summary>
    public ReadOnlySpan<int> PartsOf(int form) => _parts[form];

    public static Corpus Of(int count, Func<int, SearchText> textOf, string language, int threads)
    {
        var analyzer = Analyzer.For(language);
        var readers = Workers.Run(threads, count, () => new DocumentReader(new Vocabulary(analyzer, WordsPerDocument * count)), (reader, i) => reader.Read(i, textOf(i)));
        var lexicon = Lexicon.Of(readers, analyzer, threads);
        var documents = new DocumentWord[count][];
        foreach (var reader in readers)
            foreach (var (number, words) in reader.Documents) documents[number] = words;
        return new(analyzer, documents, lexicon, Parts(lexicon, analyzer, count < Many ? 1 : 2, threads));
    }

    /// <param name="least">In how many documents a part should be a word by itself.</param>
    private static int[][] Parts(Lexicon lexicon, Analyzer analyzer, int least, int threads)
    {
        var parts = new int[lexicon.Forms.Length][];
        Array.Fill(parts, []);
        if (analyzer.Language != "de") return parts;
        var words = new PartTrie(Words(lexicon, analyzer, least));
        Workers.Run(threads, parts.Length, () => new Compounds(words), (compounds, i) =>
        {
            var form = lexicon.Forms[i];
            if (!form.IsEmpty && !form.Text.AsSpan().ContainsAnyInRange('0', '9')) parts[i] = compounds.Parts(form.Text, form.Term);
        });
        return parts;
    }

    // What compounds are made of. "Sprach" in "Sprachkurs" is no word, but what is left of one.
    private static IEnumerable<(string Word, int Term)> Words(Lexicon lexicon, Analyzer analyzer, int least)
    {
        var forms = lexicon.Forms.Where(f => f.Text.Length >= Compounds.Shortest && !f.IsEmpty && lexicon.Terms[f.Term].Documents >= least).Select(f => (f.Text, f.Term));
        var terms = lexicon.Terms.Where(t => t.Text.Length >= Compounds.Shortest && t.Documents >= least && !t.Forms.Any(f => f.IsEmpty)).Select(t => (t.Text, t.Number));
        var empty = analyzer.StopWords.Concat(analyzer.MinorWords).Where(w => w.Length >= Compounds.ShortestEmpty).Order(StringComparer.Ordinal).Select(w => (w, Compounds.Nothing));
        return Merged(Merged(forms, terms), empty);
    }

    // Both are in order; of a word in both it is the first that counts.
    private static IEnumerable<(string Word, int Term)> Merged(IEnumerable<(string Word, int Term)> first, IEnumerable<(string Word, int Term)> second)
    {
        using var others = second.GetEnumerator();
        var isAny = others.MoveNext();
        foreach (var word in first)
        {
            var order = 1;
            while (isAny && (order = string.CompareOrdinal(others.Current.Word, word.Word)) < 0)
            {
                yield return others.Current;
                isAny = others.MoveNext();
            }
            if (isAny && order == 0) isAny = others.MoveNext();
            yield return word;
        }
        for (; isAny; isAny = others.MoveNext()) yield return others.Current;
    }
}
