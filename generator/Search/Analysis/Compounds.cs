using System.Collections.Immutable;

namespace RegionSite.Search.Analysis;

/// <summary>
/// The words within a German compound, "Wirtschaft" and "Förderung" in "Wirtschaftsförderung": those that the texts have by themselves,
/// with the linking letters that German puts between (-s-, -es-, -n-, -en-, -er-). Every way to divide the whole of a word counts, since
/// which one is meant no rule can tell; a part weighs less than a word anyway.
/// </summary>
internal static class Compounds
{
    /// <summary>Shorter parts are found in every other word by chance.</summary>
    public const int Shortest = 4;

    /// <summary>"aus", "vor", "mit" before a verb.</summary>
    public const int ShortestStopWord = 3;

    private static readonly ImmutableArray<string> Links = ["", "s", "n", "es", "en", "er"];

    /// <param name="form">Folded.</param>
    /// <param name="words">What the texts have by itself; null for a word that nobody looks for: "über" in "überprüfen".</param>
    /// <returns>The parts, some of them more than once.</returns>
    public static IEnumerable<T> Parts<T>(string form, PartTrie<T?> words)
        where T : class
    {
        if (form.Length < Shortest + ShortestStopWord) return [];
        var pieces = new List<Piece<T>>();
        Span<bool> reached = stackalloc bool[form.Length + 1];
        reached.Clear();
        reached[0] = true;
        for (var start = 0; start <= form.Length - ShortestStopWord; start++)
            if (reached[start]) AddPieces(form, start, words, pieces, reached);
        // From the end: only pieces that the rest of the word can follow.
        Span<bool> leads = stackalloc bool[form.Length + 1];
        leads.Clear();
        leads[form.Length] = true;
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            if (leads[pieces[i].Next]) leads[pieces[i].Start] = true;
            else pieces.RemoveAt(i);
        }
        return leads[0] ? pieces.Select(p => p.Word).OfType<T>() : [];
    }

    private static void AddPieces<T>(ReadOnlySpan<char> form, int start, PartTrie<T?> words, List<Piece<T>> pieces, Span<bool> reached)
        where T : class
    {
        var node = 0;
        for (var end = start + 1; end <= form.Length; end++)
        {
            node = words.Next(node, form[end - 1]);
            if (node == 0) return;
            if (end - start == form.Length || !words.Ends(node, out var word)) continue;
            if (end == form.Length)
            {
                pieces.Add(new(start, end, word));
                continue;
            }
            foreach (var link in Links)
            {
                // Behind a word that nobody looks for stands none.
                if (link.Length > 0 && word is null) break;
                var next = end + link.Length;
                if (next > form.Length - ShortestStopWord || !form[end..].StartsWith(link)) continue;
                reached[next] = true;
                pieces.Add(new(start, next, word));
            }
        }
    }

    /// <param name="Next">Where the next begins, behind the linking letters.</param>
    /// <param name="Word">Null for a stop word.</param>
    private readonly record struct Piece<T>(int Start, int Next, T? Word);
}
