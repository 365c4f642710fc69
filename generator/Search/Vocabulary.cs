using System.Runtime.InteropServices;
using RegionSite.Search.Analysis;

namespace RegionSite.Search;

/// <summary>The words that one thread has come across, each analysed once. The numbers of their forms are its own: no thread waits for another.</summary>
/// <param name="usual">How many words there will be, more or less.</param>
internal sealed class Vocabulary(Analyzer analyzer, int usual)
{
    private readonly List<Spelling> _spellings = new(usual);
    private readonly List<bool> _stopWords = new(usual);

    /// <summary>The words as written; what is known of each has its number in <see cref="Spellings"/>.</summary>
    public TextTable Written { get; } = new(usual);

    public ReadOnlySpan<Spelling> Spellings => CollectionsMarshal.AsSpan(_spellings);

    public TextTable Forms { get; } = new(usual);

    /// <summary>Whether a form is one that every text has, by number.</summary>
    public ReadOnlySpan<bool> StopWords => CollectionsMarshal.AsSpan(_stopWords);

    /// <summary>Of a token as written. Good until the next is looked for.</summary>
    public ref Spelling Find(ReadOnlySpan<char> token)
    {
        var number = Written.Number(token);
        if (number == _spellings.Count) _spellings.Add(Analysed(token));
        return ref CollectionsMarshal.AsSpan(_spellings)[number];
    }

    /// <summary>The form of a day that three forms in a row name; null for others.</summary>
    public int? Day(int day, int month, int year)
    {
        if (day == Spelling.None || Forms[year].Length != 4 || !char.IsAsciiDigit(Forms[year][0])) return null;
        return analyzer.Day(Forms[day].ToString(), Forms[month].ToString(), Forms[year].ToString()) is { } text ? Number(text) : null;
    }

    private Spelling Analysed(ReadOnlySpan<char> token)
    {
        if (Analyzer.IsOneWord(token))
        {
            Span<char> form = stackalloc char[Analyzer.Longest];
            var length = analyzer.Fold(token, form);
            return new(length == 0 ? Spelling.None : Number(form[..length]), null);
        }
        var forms = analyzer.Forms(token).Where(f => f.Length > 0).Select(f => Number(f)).ToArray();
        return forms switch { [] => new(Spelling.None, null), [var only] => new(only, null), _ => new(forms[0], forms) };
    }

    private int Number(ReadOnlySpan<char> form)
    {
        var number = Forms.Number(form);
        if (number == _stopWords.Count) _stopWords.Add(analyzer.IsStopWord(form));
        return number;
    }
}
