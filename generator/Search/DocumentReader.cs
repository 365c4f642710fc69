using System.Collections.Immutable;
using RegionSite.Search.Analysis;

namespace RegionSite.Search;

/// <summary>Reads the words of one document after the other and weighs them (BM25F). One for each thread; what it counts on the way comes to the lexicon at the end.</summary>
internal sealed class DocumentReader(Lexicon lexicon)
{
    // Weight; how much its length counts; the length in words that is usual. The last are fixed, so that one text does not move the ranks of all others.
    private static readonly (float Weight, float Slope, float Usual)[] Fields =
        [(4f, 0.6f, 6), (1.6f, 0.5f, 20), (1.6f, 0.5f, 20), (1f, 0.7f, 250), (1.2f, 0.3f, 4), (1.2f, 0.3f, 4), (0.8f, 0.3f, 4)];

    private const int Title = 0;

    private const int Headings = 1;

    private const int Body = 3;

    // The beginning of a text says what it is about, as in a newspaper: its first word counts four times, the one after so many two and a half times, and so on.
    private const float Near = 40;
    private const float First = 3;

    // The first word of a text beside a title of one word. No title's words, however many, count less.
    private const float ShareOfFirst = 0.4f;

    // A few words make up most of any text (Zipf's law): the ones of late are at hand without asking the lexicon, which all threads ask.
    private readonly Spelling?[] _recent = new Spelling?[4096];

    // The words of the document, and by the number of a form what is said of it.
    private readonly List<Form> _words = [];
    private readonly List<Form> _field = [];
    private (float Frequency, float Share)[] _sums = [];
    private int[] _documents = [];
    private int[] _spellings = [];

    public DocumentWords Read(SearchText text)
    {
        Add(Title, text.Title);
        Add(Headings, text.Headings);
        Add(2, text.Summary);
        Add(Body, text.Body);
        Add(4, text.Topics);
        Add(5, text.Places);
        Add(6, text.Partners);
        var words = ImmutableArray.CreateBuilder<DocumentWord>(_words.Count);
        foreach (var form in _words)
        {
            At(ref _documents, form.Id)++;
            words.Add(new(form, _sums[form.Id].Frequency, _sums[form.Id].Share));
            _sums[form.Id] = default;
        }
        _words.Clear();
        return new(words.MoveToImmutable());
    }

    /// <summary>Adds what it has counted to the lexicon's words.</summary>
    public void Finish()
    {
        foreach (var spelling in lexicon.Spellings)
            if (spelling.Id < _spellings.Length) spelling.Count += _spellings[spelling.Id];
        foreach (var form in lexicon.Forms)
            if (form.Id < _documents.Length) form.Documents += _documents[form.Id];
    }

    private static ref T At<T>(ref T[] all, int number)
    {
        if (number >= all.Length) Array.Resize(ref all, Math.Max(number + 1, 2 * all.Length));
        return ref all[number];
    }

    private void Add(int field, params IEnumerable<string> texts)
    {
        _field.Clear();
        foreach (var part in texts) Read(part);
        var (weight, slope, usual) = Fields[field];
        var each = weight / (1 - slope + slope * _field.Count / usual);
        for (var i = 0; i < _field.Count; i++)
        {
            var form = _field[i];
            if (field != Title && form.IsStopWord) continue;
            ref var sum = ref At(ref _sums, form.Id);
            if (sum.Frequency == 0) _words.Add(form);
            var early = 1 / (1 + i / Near);
            sum.Frequency += field == Body ? each * (1 + First * early) : each;
            if (field == Title) sum.Share = ShareOfFirst + (1 - ShareOfFirst) / MathF.Sqrt(_field.Count);
            else if (field is Headings or Body) sum.Share = Math.Max(sum.Share, ShareOfFirst * early);
        }
    }

    private void Read(string text)
    {
        var (before, last) = ("", "");
        var scanner = new TokenScanner(text);
        while (scanner.MoveNext())
        {
            var spelling = Find(scanner.Current);
            if (spelling.Forms.Length == 0) continue;
            At(ref _spellings, spelling.Id)++;
            _field.AddRange(spelling.Forms);
            var form = spelling.Forms[0].Text;
            if (form.Length == 4 && lexicon.Day(before, last, form) is { } day) _field.Add(day);
            (before, last) = (last, form);
        }
    }

    private Spelling Find(ReadOnlySpan<char> token)
    {
        ref var recent = ref _recent[(token[0] + 7 * token[token.Length / 2] + 61 * token[^1] + 509 * token.Length) % _recent.Length];
        if (recent is null || !token.SequenceEqual(recent.Text)) recent = lexicon.Find(token);
        return recent;
    }
}
