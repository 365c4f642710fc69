using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RegionSite.Search.Analysis;

namespace RegionSite.Search;

/// <summary>How much a document is about each of its words: their number in each field, weighed and set against the field's length (BM25F).</summary>
/// <param name="Words">In the order of their first place; stop words only where they stand in the title. InTitle: how much of the title a word is.</param>
internal sealed record DocumentWords(ImmutableArray<(Form Form, float Frequency, float InTitle)> Words)
{
    // Weight; how much its length counts; the length in words that is usual. The last are fixed, so that one text does not move the ranks of all others.
    private static readonly (float Weight, float Slope, float Usual)[] Fields =
        [(4f, 0.6f, 6), (1.6f, 0.5f, 20), (1.6f, 0.5f, 20), (1f, 0.7f, 250), (1.2f, 0.3f, 4), (1.2f, 0.3f, 4), (0.8f, 0.3f, 4)];

    private const int Title = 0;

    private const int Body = 3;

    // So many words at the beginning of a text say what it is about, as in a newspaper; they count twice.
    private const int Lead = 60;

    public static DocumentWords Of(SearchText text, Lexicon lexicon)
    {
        var words = new Dictionary<Form, (float Frequency, float InTitle)>();
        Add(0, text.Title);
        Add(1, text.Headings);
        Add(2, text.Summary);
        Add(3, text.Body);
        Add(4, text.Topics);
        Add(5, text.Places);
        Add(6, text.Partners);
        foreach (var (form, _) in words) Interlocked.Increment(ref form.Documents);
        return new([.. words.Select(w => (w.Key, w.Value.Frequency, w.Value.InTitle))]);

        void Add(int field, params IEnumerable<string> texts)
        {
            var forms = new List<Form>();
            foreach (var part in texts) Read(part, forms, lexicon);
            var (weight, slope, usual) = Fields[field];
            var each = weight / (1 - slope + slope * forms.Count / usual);
            for (var i = 0; i < forms.Count; i++)
            {
                if (field != Title && forms[i].IsStopWord) continue;
                ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(words, forms[i], out _);
                word.Frequency += field == Body && i < Lead ? 2 * each : each;
                if (field == Title) word.InTitle = 1 / MathF.Sqrt(forms.Count);
            }
        }
    }

    private static void Read(string text, List<Form> to, Lexicon lexicon)
    {
        var (before, last) = ("", "");
        var scanner = new TokenScanner(text);
        while (scanner.MoveNext())
        {
            var spelling = lexicon.Find(scanner.Current);
            if (spelling.Forms.Length == 0) continue;
            Interlocked.Increment(ref spelling.Count);
            to.AddRange(spelling.Forms);
            var form = spelling.Forms[0].Text;
            if (form.Length == 4 && lexicon.Day(before, last, form) is { } day) to.Add(day);
            (before, last) = (last, form);
        }
    }
}
