using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace RegionSite.Search.Analysis;

/// <summary>
/// What a text is found by: its words folded to forms, and the forms cut to terms. One for each language; the same as
/// <c>Browser/analysis.js</c>, which both are tested with one table of vectors for.
/// </summary>
internal sealed class Analyzer
{
    /// <summary>Of a form and a term, in UTF-16 units: what is longer is no word.</summary>
    public const int Longest = 40;

    private static readonly SearchValues<char> Joints = SearchValues.Create(".,:-\u2010\u2011");

    private static readonly Analyzer German = new("de", GermanStemmer.Stem, "Januar Februar März April Mai Juni Juli August September Oktober November Dezember");
    private static readonly Analyzer English = new("en", EnglishStemmer.Stem, "January February March April May June July August September October November December");

    private readonly Stemmer _stemmer;
    private readonly bool _german;
    private readonly FrozenDictionary<string, string> _months;

    private Analyzer(string language, Stemmer stemmer, string months)
    {
        Language = language;
        _stemmer = stemmer;
        _german = language == "de";
        StopWords = Analysis.StopWords.Of(language).Select(Fold).ToFrozenSet(StringComparer.Ordinal);
        MinorWords = Analysis.StopWords.MinorOf(language).Select(Fold).ToFrozenSet(StringComparer.Ordinal);
        _months = months.Split(' ').Select((m, i) => (Form: Fold(m), Number: (i + 1).ToString("00", CultureInfo.InvariantCulture))).ToFrozenDictionary(m => m.Form, m => m.Number, StringComparer.Ordinal);
    }

    private delegate int Stemmer(Span<char> word);

    /// <summary><c>de</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>Forms that stand in every text.</summary>
    public FrozenSet<string> StopWords { get; }

    /// <summary>Forms that no text is about, though fewer have them.</summary>
    public FrozenSet<string> MinorWords { get; }

    /// <summary>Whether every text has a form.</summary>
    public bool IsStopWord(ReadOnlySpan<char> form) => StopWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form);

    /// <summary>Whether no text is about a form.</summary>
    public bool IsEmpty(string form) => StopWords.Contains(form) || MinorWords.Contains(form);

    /// <summary>The analysis of a website's language; easy German is German.</summary>
    public static Analyzer For(string language) => language.StartsWith("en", StringComparison.Ordinal) ? English : German;

    /// <summary>Whether a token has but one form: it is no number with points, no date, and not joined by hyphens.</summary>
    public static bool IsOneWord(ReadOnlySpan<char> token) => !token.ContainsAny(Joints);

    /// <summary>Writes the form of a single word, of <see cref="Longest"/> letters at most, and returns its length.</summary>
    public int Fold(ReadOnlySpan<char> word, Span<char> form) => Folding.Fold(word, _german, form);

    /// <summary>The forms of a token: its word; of several joined by hyphens the whole and each; of a date the day, year, month and day again.</summary>
    public ImmutableArray<string> Forms(ReadOnlySpan<char> token)
    {
        if (Date(token) is { } date) return date;
        if (token.IndexOfAny(".,:") >= 0) return [Number(token)];
        if (IsOneWord(token)) return [Fold(token)];
        var forms = ImmutableArray.CreateBuilder<string>();
        foreach (var part in token.SplitAny('-', '\u2010', '\u2011')) forms.Add(Fold(token[part]));
        var whole = string.Concat(forms);
        if (whole.Length <= Longest && !whole.All(char.IsAsciiDigit)) forms.Insert(0, whole);
        return forms.ToImmutable();
    }

    /// <summary>The form <c>20261024</c> of a day written out, "24. Oktober 2026"; null for three other words.</summary>
    public string? Day(string day, string month, string year) =>
        year.Length == 4 && day.Length is 1 or 2 && _months.TryGetValue(month, out var number) && day.All(char.IsAsciiDigit) && year.All(char.IsAsciiDigit) ? year + number + day.PadLeft(2, '0') : null;

    /// <summary>What all inflections of a form share; a form with a digit has none.</summary>
    public string Term(string form)
    {
        if (form.AsSpan().ContainsAnyInRange('0', '9')) return form;
        Span<char> word = stackalloc char[Longest];
        form.CopyTo(word);
        var stem = word[.._stemmer(word[..form.Length])];
        return stem.SequenceEqual(form) ? form : new string(stem);
    }

    /// <summary>The terms of a text in its order, stop words among them.</summary>
    public IEnumerable<string> Terms(string text)
    {
        var terms = new List<string>();
        var (before, last) = ("", "");
        foreach (var token in Tokens(text))
        {
            var forms = Forms(token);
            terms.AddRange(forms.Select(Term));
            if (Day(before, last, forms[0]) is { } day) terms.Add(day);
            (before, last) = (last, forms[0]);
        }
        return terms;
    }

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var scanner = new TokenScanner(text);
        while (scanner.MoveNext()) tokens.Add(scanner.Current.ToString());
        return tokens;
    }

    private string Fold(string text) => Fold(text.AsSpan());

    private string Fold(ReadOnlySpan<char> text)
    {
        Span<char> form = stackalloc char[Longest];
        return new(form[..Fold(text, form)]);
    }

    // 24.10.2026 and 2026-10-24
    private ImmutableArray<string>? Date(ReadOnlySpan<char> token)
    {
        if (token.Length is < 8 or > 10 || !char.IsAsciiDigit(token[0])) return null;
        string[] parts = token.IndexOf('.') > 0 ? token.ToString().Split('.') : [.. token.ToString().Split('-').Reverse()];
        if (parts is not [{ Length: 1 or 2 } day, { Length: 1 or 2 } month, { Length: 4 } year] || !parts.All(p => p.All(char.IsAsciiDigit))) return null;
        month = month.PadLeft(2, '0');
        var name = _months.FirstOrDefault(m => m.Value == month).Key;
        return name is null ? null : [year + month + day.PadLeft(2, '0'), year, name, day.TrimStart('0')];
    }

    // 1.000 is 1000; 3,5 is 3.5; 19:30 is 19.30.
    private static string Number(ReadOnlySpan<char> token)
    {
        var parts = token.ToString().Split('.', ',', ':');
        var grouped = token.IndexOfAny(',', ':') < 0 && parts[0].Length <= 3 && parts.Skip(1).All(p => p.Length == 3);
        var number = string.Join(grouped ? "" : ".", parts);
        return number.Length > Longest ? number[..Longest] : number;
    }
}
