using System.Collections.Concurrent;
using RegionSite.Search.Analysis;

namespace RegionSite.Search;

/// <summary>Every word of all documents of a language, each analysed once. Filled by many threads at a time; its numbers are for one run only and never written.</summary>
internal sealed class Lexicon(Analyzer analyzer)
{
    private readonly ConcurrentDictionary<string, Spelling> _spellings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Form> _forms = new(StringComparer.Ordinal);
    private int _count;

    public Analyzer Analyzer { get; } = analyzer;

    public int Count => _count;

    public ICollection<Form> Forms => _forms.Values;

    public ICollection<Spelling> Spellings => _spellings.Values;

    public Spelling Find(ReadOnlySpan<char> token)
    {
        var lookup = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(token, out var known)) return known;
        var forms = Analyzer.Forms(token).Where(f => f.Length > 0).Select(Form).ToArray();
        var text = token.ToString();
        return _spellings.GetOrAdd(text, new Spelling(text, forms));
    }

    /// <summary>The form of a day that three words in a row name; null for others.</summary>
    public Form? Day(string day, string month, string year) => Analyzer.Day(day, month, year) is { } text ? Form(text) : null;

    public Form? Known(ReadOnlySpan<char> form) => _forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var known) ? known : null;

    private Form Form(string text) => _forms.GetOrAdd(text, static (t, lexicon) => new Form(Interlocked.Increment(ref lexicon._count) - 1, t, lexicon.Analyzer.Term(t), lexicon.Analyzer.StopWords.Contains(t)), this);
}
