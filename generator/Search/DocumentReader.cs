using RegionSite.Search.Analysis;

namespace RegionSite.Search;

/// <summary>Reads the words of one document after the other and weighs them, by their number (BM25F) and by their places. One for each thread.</summary>
internal sealed class DocumentReader(Vocabulary vocabulary)
{
    // Weight; how much its length counts; the length in words that is usual. The last are fixed, so that one text does not move the ranks of all others.
    private static readonly (float Weight, float Slope, float Usual)[] Fields =
        [(4f, 0.6f, 6), (1.6f, 0.5f, 20), (1.6f, 0.5f, 20), (1f, 0.7f, 250), (1.2f, 0.3f, 4), (1.2f, 0.3f, 4), (0.8f, 0.3f, 4)];

    private const int Title = 0;

    private const int Headings = 1;

    private const int Summary = 2;

    private const int Body = 3;

    // What a place counts for: the whole of a title, so that who types one gets it; a heading; the beginning of a text, which says what it is about as in a newspaper, and half
    // of that after so many words. A title stands at the beginning; the names of topics, places and partners count like what stands half way down.
    private const float WholeTitle = 0.7f;
    private const float InHeading = 0.5f;
    private const float AtBeginning = 1.25f;
    private const float HalfWay = 150;

    // A long text has every word somewhere. Of one so much shorter than this, each word counts more: so much for every time that it is e times shorter.
    // What stands beside a text, such as its title, has about so many words: of the shortest texts some are not far shorter than others.
    private const float Brevity = 0.086f;
    private const float Long = 5000;
    private const float Beside = 20;

    // The words of the document, and by the number of a form what is said of it.
    private readonly List<int> _words = [];
    private readonly List<int> _field = [];
    private Sum[] _sums = [];
    private int _length;

    public Vocabulary Vocabulary => vocabulary;

    /// <summary>What it has read: the documents' numbers and words, each in the order of its first place; stop words only where they stand in the title.</summary>
    public List<(int Document, DocumentWord[] Words)> Documents { get; } = [];

    public void Read(int document, SearchText text)
    {
        Add(Title, text.Title);
        Add(Headings, text.Headings);
        Add(Summary, text.Summary);
        Add(Body, text.Body);
        Add(4, text.Topics);
        Add(5, text.Places);
        Add(6, text.Partners);
        var brevity = Brevity * MathF.Log(Math.Max(1, Long / (_length + Beside)));
        var words = new DocumentWord[_words.Count];
        for (var i = 0; i < words.Length; i++)
        {
            ref var sum = ref _sums[_words[i]];
            words[i] = new(_words[i], sum.Frequency, sum.Title + sum.Heading + sum.Beginning + brevity);
            sum = default;
        }
        _words.Clear();
        Documents.Add((document, words));
    }

    private void Add(int field, params IEnumerable<string> texts)
    {
        _field.Clear();
        foreach (var part in texts) Read(part);
        var stopWords = vocabulary.StopWords;
        if (_sums.Length < stopWords.Length) Array.Resize(ref _sums, 2 * stopWords.Length);
        if (field == Body) _length = _field.Count;
        var (weight, slope, usual) = Fields[field];
        var each = weight / (1 - slope + slope * _field.Count / usual);
        for (var i = 0; i < _field.Count; i++)
        {
            var form = _field[i];
            if (field != Title && stopWords[form]) continue;
            ref var sum = ref _sums[form];
            if (sum.Frequency == 0) _words.Add(form);
            sum.Frequency += each;
            if (field == Title) (sum.Title, sum.Beginning) = (WholeTitle / MathF.Sqrt(_field.Count), AtBeginning);
            else if (field == Headings) sum.Heading = InHeading;
            else sum.Beginning = Math.Max(sum.Beginning, field is Summary or Body ? AtBeginning / (1 + i / HalfWay) : AtBeginning / 2);
        }
    }

    private void Read(string text)
    {
        var (before, last) = (Spelling.None, Spelling.None);
        var scanner = new TokenScanner(text);
        while (scanner.MoveNext())
        {
            ref var spelling = ref vocabulary.Find(scanner.Current);
            var form = spelling.Form;
            if (form == Spelling.None) continue;
            spelling.Count++;
            if (spelling.More is { } several) _field.AddRange(several);
            else _field.Add(form);
            // Most words are no year: they begin with a letter.
            if (!char.IsAsciiLetter(scanner.Current[0]) && vocabulary.Day(before, last, form) is { } day) _field.Add(day);
            (before, last) = (last, form);
        }
    }

    private record struct Sum(float Frequency, float Title, float Heading, float Beginning);
}
