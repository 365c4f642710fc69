using System.Collections.Immutable;

namespace RegionSite.Search.Analysis;

/// <summary>
/// The words within a German compound, "Wirtschaft" and "Förderung" in "Wirtschaftsförderung": those that the texts have by themselves,
/// with the linking letters that German puts between (-s-, -es-, -n-, -en-, -er-). Every way to divide the whole of a word counts, since
/// which one is meant no rule can tell; a part weighs less than a word anyway.
/// </summary>
internal static class Compounds
{
    /// <summary>Shorter ones are found in every other word by chance.</summary>
    private const int Shortest = 4;

    // "aus", "vor", "mit" before a verb.
    private const int ShortestStopWord = 3;

    private static readonly ImmutableArray<string> Links = ["", "s", "n", "es", "en", "er"];

    public delegate bool IsKnown(ReadOnlySpan<char> part);

    /// <param name="form">Folded.</param>
    /// <param name="isWord">Whether the texts have a part by itself.</param>
    /// <param name="isStopWord">Whether it is one that nobody looks for: "über" in "überprüfen".</param>
    /// <returns>The parts, each once.</returns>
    public static IEnumerable<string> Parts(string form, IsKnown isWord, IsKnown isStopWord)
    {
        if (form.Length < Shortest + ShortestStopWord) return [];
        var pieces = new List<Piece>();
        var reached = new bool[form.Length + 1];
        reached[0] = true;
        for (var start = 0; start <= form.Length - ShortestStopWord; start++)
            if (reached[start]) AddPieces(form, start, pieces, reached, isWord, isStopWord);
        // From the end: only pieces that the rest of the word can follow.
        var leads = new bool[form.Length + 1];
        leads[form.Length] = true;
        for (var i = pieces.Count - 1; i >= 0; i--)
            if (leads[pieces[i].Next]) leads[pieces[i].Start] = true;
        return leads[0] ? pieces.Where(p => p.Counts && leads[p.Next]).Select(p => form[p.Start..p.End]).Distinct() : [];
    }

    private static void AddPieces(string form, int start, List<Piece> pieces, bool[] reached, IsKnown isWord, IsKnown isStopWord)
    {
        for (var end = start + ShortestStopWord; end <= form.Length; end++)
        {
            var part = form.AsSpan(start, end - start);
            if (part.Length == form.Length) continue;
            var counts = part.Length >= Shortest && isWord(part);
            if (!counts && !isStopWord(part)) continue;
            if (end == form.Length) pieces.Add(new(start, end, end, counts));
            else if (!counts) Reach(end);
            else
                foreach (var link in Links)
                    if (form.AsSpan(end).StartsWith(link)) Reach(end + link.Length);

            void Reach(int next)
            {
                if (next > form.Length - ShortestStopWord) return;
                reached[next] = true;
                pieces.Add(new(start, end, next, counts));
            }
        }
    }

    /// <param name="Next">Where the next begins, behind the linking letters.</param>
    /// <param name="Counts">False for a stop word.</param>
    private readonly record struct Piece(int Start, int End, int Next, bool Counts);
}
