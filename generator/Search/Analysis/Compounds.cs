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

    private static readonly ImmutableArray<string> Links = ["", "s", "n", "es", "en", "er"];

    /// <param name="form">Folded.</param>
    /// <param name="isWord">Whether the texts have a part by itself.</param>
    /// <returns>The parts, each once.</returns>
    public static IEnumerable<string> Parts(string form, IsKnown isWord)
    {
        if (form.Length < 2 * Shortest || form.Length > Analyzer.Longest) return [];
        var pieces = new List<(int Start, int End, int Next)>();
        var reached = new bool[form.Length + 1];
        reached[0] = true;
        for (var start = 0; start <= form.Length - Shortest; start++)
        {
            if (!reached[start]) continue;
            for (var end = start + Shortest; end <= form.Length; end++)
            {
                if (end - start == form.Length || (end < form.Length && end > form.Length - Shortest)) continue;
                if (!isWord(form.AsSpan(start, end - start))) continue;
                if (end == form.Length)
                {
                    pieces.Add((start, end, end));
                    continue;
                }
                foreach (var link in Links)
                {
                    var next = end + link.Length;
                    if (next > form.Length - Shortest || !form.AsSpan(end).StartsWith(link)) continue;
                    reached[next] = true;
                    pieces.Add((start, end, next));
                }
            }
        }
        // From the end: only pieces that the rest of the word can follow.
        var leads = new bool[form.Length + 1];
        leads[form.Length] = true;
        for (var i = pieces.Count - 1; i >= 0; i--)
            if (leads[pieces[i].Next]) leads[pieces[i].Start] = true;
        return leads[0] ? pieces.Where(p => leads[p.Next]).Select(p => form[p.Start..p.End]).Distinct() : [];
    }

    public delegate bool IsKnown(ReadOnlySpan<char> part);
}
