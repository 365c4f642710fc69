namespace RegionSite.Search.Analysis;

/// <summary>
/// Sorts many short texts in ordinal order, four letters at a time: these are one number, which compares at once, and only what begins alike is looked at again
/// (after the multikey quicksort of Bentley and Sedgewick, "Fast algorithms for sorting and searching strings", 1997). No text has the letter U+0000.
/// </summary>
internal static class TextOrder
{
    private const int AtATime = 4;

    /// <returns>The texts' places in their order; of equal texts in the order of their places.</returns>
    public static int[] Of(string[] texts)
    {
        var order = new int[texts.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Sort(texts, order, new ulong[texts.Length], 0);
        return order;
    }

    private static void Sort(string[] texts, Span<int> order, Span<ulong> keys, int depth)
    {
        for (var i = 0; i < order.Length; i++) keys[i] = Key(texts[order[i]], depth);
        keys.Sort(order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && keys[end] == keys[start];) end++;
            if (end - start == 1) continue;
            // A last letter of nothing is the end of all of them.
            if ((char)keys[start] == '\0') order[start..end].Sort();
            else Sort(texts, order[start..end], keys[start..end], depth + AtATime);
        }
    }

    private static ulong Key(string text, int depth)
    {
        var letters = text.AsSpan(Math.Min(depth, text.Length));
        var key = 0UL;
        for (var i = 0; i < AtATime; i++) key = (key << 16) | (i < letters.Length ? letters[i] : '\0');
        return key;
    }
}
