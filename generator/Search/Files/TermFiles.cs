using System.Collections.Immutable;

namespace RegionSite.Search.Files;

/// <summary>
/// Terms with their postings, sorted, cut into files of like size: a question loads those of its words. A term is its text (after the one before it), its usual forms
/// (after the term), then twice – whole words, parts of words – the number of documents, the gaps between their numbers, and a byte for each:
/// impact in the upper four bits, which of the usual forms there are in the lower.
/// </summary>
internal static class TermFiles
{
    // Before compression. Smaller ones compress worse and make the directory longer; larger ones carry more that nobody asked for.
    private const int Most = 8 * 1024;

    /// <returns>The files, and the shortest text that each begins with.</returns>
    public static (ImmutableArray<IndexFile> Files, ImmutableArray<string> Firsts) Write(ImmutableArray<PostingList> lists, int threads)
    {
        var cuts = Cuts(lists);
        var files = new IndexFile[cuts.Count];
        Parallel.For(0, cuts.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            var (start, end) = (cuts[i], i + 1 < cuts.Count ? cuts[i + 1] : lists.Length);
            files[i] = File(i, lists.AsSpan(start, end - start));
        });
        return ([.. files], [.. cuts.Select(c => c == 0 ? "" : Shortest(lists[c - 1].Term.Text, lists[c].Term.Text))]);
    }

    /// <summary>The shortest beginning of <paramref name="text"/> that comes after <paramref name="before"/>.</summary>
    public static string Shortest(string before, string text) => text[..Math.Min(text.Length, before.AsSpan().CommonPrefixLength(text) + 1)];

    private static List<int> Cuts(ImmutableArray<PostingList> lists)
    {
        var cuts = new List<int>();
        var size = Most;
        for (var i = 0; i < lists.Length; i++)
        {
            var own = 8 + lists[i].Term.Text.Length + 2 * (lists[i].Whole.Length + lists[i].Parts.Length);
            if (size + own > Most && size > 0)
            {
                cuts.Add(i);
                size = 0;
            }
            size += own;
        }
        return cuts;
    }

    private static IndexFile File(int number, ReadOnlySpan<PostingList> lists)
    {
        var bytes = new ByteBuffer();
        byte[] before = [];
        foreach (var list in lists)
        {
            var term = ByteBuffer.Utf8(list.Term.Text);
            bytes.After(before, term);
            var forms = Math.Min(list.Term.Forms.Length, Term.MostRanks);
            bytes.Byte(forms);
            foreach (var form in list.Term.Forms.AsSpan(0, forms)) bytes.After(term, ByteBuffer.Utf8(form.Text));
            Add(list.Whole, bytes);
            Add(list.Parts, bytes);
            before = term;
        }
        return IndexFile.Hashed('t', number, bytes.Span);
    }

    private static void Add(ImmutableArray<Posting> postings, ByteBuffer bytes)
    {
        bytes.Number(postings.Length);
        var last = -1;
        foreach (var posting in postings)
        {
            bytes.Number(posting.Document - last - 1);
            last = posting.Document;
        }
        foreach (var posting in postings) bytes.Byte((posting.Impact << 4) | posting.Forms);
    }
}
