using System.Collections.Immutable;

namespace RegionSite.Search.Analysis;

/// <summary>
/// The words within a German compound, "Wirtschaft" and "Förderung" in "Wirtschaftsförderung": those that the texts have by themselves,
/// with the linking letters that German puts between (-s-, -es-, -n-, -en-, -er-). Every way to divide the whole of a word counts, since
/// which one is meant no rule can tell; a part weighs less than a word anyway.
/// </summary>
internal sealed class Compounds(PartTrie words)
{
    /// <summary>Shorter parts are found in every other word by chance.</summary>
    public const int Shortest = 4;

    /// <summary>"aus", "vor", "mit" before a verb.</summary>
    public const int ShortestEmpty = 3;

    /// <summary>What is known of a word that nobody looks for: "über" in "überprüfen".</summary>
    public const int Nothing = -1;

    private static readonly ImmutableArray<string> Links = ["", "s", "n", "es", "en", "er"];

    // Of the word at hand.
    private readonly List<Piece> _pieces = [];
    private readonly List<int> _parts = [];

    /// <param name="form">Folded.</param>
    /// <param name="own">The number of its own term, which is no part of it.</param>
    /// <returns>The numbers of the parts' terms, each once.</returns>
    public int[] Parts(string form, int own)
    {
        if (form.Length < Shortest + ShortestEmpty) return [];
        _pieces.Clear();
        Span<bool> reached = stackalloc bool[form.Length + 1];
        reached.Clear();
        reached[0] = true;
        for (var start = 0; start <= form.Length - ShortestEmpty; start++)
            if (reached[start]) AddPieces(form, start, reached);
        if (_pieces.Count == 0) return [];
        // From the end: only pieces that the rest of the word can follow.
        Span<bool> leads = stackalloc bool[form.Length + 1];
        leads.Clear();
        leads[form.Length] = true;
        _parts.Clear();
        for (var i = _pieces.Count - 1; i >= 0; i--)
        {
            var (start, next, term) = _pieces[i];
            if (!leads[next]) continue;
            leads[start] = true;
            if (term != Nothing && term != own && !_parts.Contains(term)) _parts.Add(term);
        }
        return leads[0] ? [.. _parts] : [];
    }

    private void AddPieces(ReadOnlySpan<char> form, int start, Span<bool> reached)
    {
        var node = 0;
        for (var end = start + 1; end <= form.Length; end++)
        {
            node = words.Next(node, form[end - 1]);
            if (node == 0) return;
            if (end - start == form.Length || words.ValueAt(node) is not (var term and not PartTrie.None)) continue;
            if (end == form.Length)
            {
                _pieces.Add(new(start, end, term));
                continue;
            }
            foreach (var link in Links)
            {
                // Behind a word that nobody looks for stands none.
                if (link.Length > 0 && term == Nothing) break;
                var next = end + link.Length;
                if (next > form.Length - ShortestEmpty || !form[end..].StartsWith(link)) continue;
                reached[next] = true;
                _pieces.Add(new(start, next, term));
            }
        }
    }

    /// <param name="Next">Where the next begins, behind the linking letters.</param>
    private readonly record struct Piece(int Start, int Next, int Term);
}
