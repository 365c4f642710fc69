using System.Runtime.InteropServices;
using RegionSite.Search.Analysis;

namespace RegionSite.Search;

/// <summary>The words that one thread has come across, each analysed once. The numbers of their forms are its own: no thread waits for another.</summary>
/// <param name="usual">How many words there will be, more or less.</param>
internal sealed class Vocabulary(Analyzer analyzer, int usual)
{
    private readonly Dictionary<string, int> _spellings = new(usual, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _forms = new(usual, StringComparer.Ordinal);
    private readonly List<Spelling> _all = new(usual);
    private readonly List<string> _texts = new(usual);
    private readonly List<bool> _stopWords = new(usual);

    public ReadOnlySpan<Spelling> Spellings => CollectionsMarshal.AsSpan(_all);

    /// <summary>Their texts, by number.</summary>
    public ReadOnlySpan<string> Forms => CollectionsMarshal.AsSpan(_texts);

    /// <summary>Whether a form is one that no text is about, by number.</summary>
    public ReadOnlySpan<bool> StopWords => CollectionsMarshal.AsSpan(_stopWords);

    /// <summary>Of a token as written. Good until the next is looked for.</summary>
    public ref Spelling Find(ReadOnlySpan<char> token)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_spellings.GetAlternateLookup<ReadOnlySpan<char>>(), token, out var isKnown);
        if (!isKnown)
        {
            number = _all.Count;
            _all.Add(Analysed(token));
        }
        return ref CollectionsMarshal.AsSpan(_all)[number];
    }

    /// <summary>The form of a day that three words in a row name; null for others.</summary>
    public int? Day(string day, string month, string year) => analyzer.Day(day, month, year) is { } text ? Number(text) : null;

    private Spelling Analysed(ReadOnlySpan<char> token)
    {
        var forms = analyzer.Forms(token).Where(f => f.Length > 0).ToArray();
        var text = token.ToString();
        return forms switch
        {
            [] => new(text, "", 0, null),
            [var form] => new(form == text ? form : text, form, Number(form), null),
            _ => new(text, forms[0], Number(forms[0]), Array.ConvertAll(forms, Number)),
        };
    }

    private int Number(string form)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, form, out var isKnown);
        if (!isKnown)
        {
            number = _texts.Count;
            _texts.Add(form);
            _stopWords.Add(analyzer.StopWords.Contains(form));
        }
        return number;
    }
}
