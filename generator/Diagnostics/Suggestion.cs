namespace RegionSite.Diagnostics;

/// <summary>"Did you mean": the known word nearest to a misspelt one.</summary>
internal static class Suggestion
{
    private const int LeastOfShortened = 3;

    /// <summary>
    /// The nearest word by optimal string alignment (insert, delete, replace, swap of neighbours), at most a third of the
    /// letters away (one for short words); of equally near ones the first in ordinal order, so that every run says the same.
    /// Where none is near, the only word that it shortens.
    /// </summary>
    public static string? For(string word, IEnumerable<string> known)
    {
        var words = known as IReadOnlyCollection<string> ?? [.. known];
        return Nearest(word, words) ?? Shortened(word, words);
    }

    private static string? Shortened(string word, IEnumerable<string> known)
    {
        if (word.Length < LeastOfShortened) return null;
        var longer = known.Where(k => k.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Distinct().Take(2).ToList();
        return longer is [var only] ? only : null;
    }

    private static string? Nearest(string word, IEnumerable<string> known)
    {
        string? best = null;
        var limit = Math.Max(1, word.Length / 3);
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit) continue;
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance > limit) continue;
            if (distance < limit || best is null || string.CompareOrdinal(candidate, best) < 0)
            {
                best = candidate;
                limit = distance;
            }
        }
        return best;
    }

    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}
