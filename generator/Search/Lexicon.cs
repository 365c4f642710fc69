using System.Collections.Concurrent;
using RegionSite.Search.Analysis;

namespace RegionSite.Search;

/// <summary>Every word of all documents of a language, each analysed once. Filled by many threads at a time; its numbers are for one run only and never written.</summary>
/// <param name="usual">How many words there will be, more or less.</param>
/// <param name="threads">How many fill it.</param>
internal sealed class Lexicon(Analyzer analyzer, int usual, int threads)
{
    private readonly ConcurrentDictionary<string, Spelling> _spellings = new(threads, usual, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Form> _forms = new(threads, usual, StringComparer.Ordinal);
    private int _count;
    private int _spellingCount;

    public Analyzer Analyzer { get; } = analyzer;

    /// <summary>More than all numbers of forms; two threads that meet a word for the first time leave a gap.</summary>
    public int Numbers => _count;

    /// <summary>A copy.</summary>
    public ICollection<Form> Forms => _forms.Values;

    /// <summary>A copy.</summary>
    public ICollection<Spelling> Spellings => _spellings.Values;

    public Spelling Find(ReadOnlySpan<char> token)
    {
        var lookup = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(token, out var known)) return known;
        var forms = Analyzer.Forms(token).Where(f => f.Length > 0).Select(Form).ToArray();
        var text = token.ToString();
        return _spellings.GetOrAdd(text, static (t, made) => new Spelling(Interlocked.Increment(ref made.Lexicon._spellingCount) - 1, t, made.Forms), (Lexicon: this, Forms: forms));
    }

    /// <summary>The form of a day that three words in a row name; null for others.</summary>
    public Form? Day(string day, string month, string year) => Analyzer.Day(day, month, year) is { } text ? Form(text) : null;

    private Form Form(string text) => _forms.GetOrAdd(text, static (t, lexicon) => new Form(Interlocked.Increment(ref lexicon._count) - 1, t, lexicon.Analyzer.Term(t), lexicon.Analyzer.StopWords.Contains(t)), this);
}
