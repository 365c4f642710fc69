using System.Collections.Immutable;
using RegionSite.Search.Analysis;

namespace RegionSite.Search.Files;

/// <summary>
/// The usual spelling of every form, twice: sorted by their beginnings and by their ends, cut into files. A word with a slip has its first half or
/// its second half right, so the word that was meant stands near it in one of the two.
/// </summary>
internal static class WordFiles
{
    private const int Most = 10 * 1024;

    // A slip in less leaves too little to go by.
    private const int Shortest = 4;

    public static (ImmutableArray<IndexFile> Files, ImmutableArray<string> Firsts) Forwards(ImmutableArray<PostingList> lists) => Write('w', lists, false);

    /// <summary>Each word, and each first, with its letters in reverse.</summary>
    public static (ImmutableArray<IndexFile> Files, ImmutableArray<string> Firsts) Backwards(ImmutableArray<PostingList> lists) => Write('v', lists, true);

    private static (ImmutableArray<IndexFile> Files, ImmutableArray<string> Firsts) Write(char kind, ImmutableArray<PostingList> lists, bool backwards)
    {
        Form[] words = [.. lists.SelectMany(l => l.Term.Forms).Where(IsWord)];
        // The number of a form is its place by text.
        Array.Sort(words, backwards ? static (a, b) => CompareEnds(a.Text, b.Text) : static (a, b) => a.Number - b.Number);
        var files = ImmutableArray.CreateBuilder<IndexFile>();
        var firsts = ImmutableArray.CreateBuilder<string>();
        var bytes = new ByteBuffer();
        byte[] before = [];
        var last = "";
        foreach (var form in words)
        {
            var (key, text) = backwards ? (Turned(form.Text), Turned(form.Spelling!)) : (form.Text, form.Spelling!);
            if (firsts.Count == 0 || bytes.Length > Most)
            {
                End();
                firsts.Add(firsts.Count == 0 ? "" : TermFiles.Shortest(last, key));
            }
            var utf8 = ByteBuffer.Utf8(text);
            bytes.After(before, utf8);
            (before, last) = (utf8, key);
        }
        End();
        return (files.ToImmutable(), firsts.ToImmutable());

        void End()
        {
            if (bytes.Length == 0) return;
            files.Add(IndexFile.Hashed(kind, files.Count, bytes.Span));
            bytes.Clear();
            before = [];
        }
    }

    private static bool IsWord(Form form) => form is { IsStopWord: false, Text.Length: >= Shortest, Spelling: { Length: <= Analyzer.Longest } text } && IsLetters(text);

    // As the ordinal order of both turned round.
    private static int CompareEnds(string a, string b)
    {
        for (var (i, j) = (a.Length - 1, b.Length - 1); i >= 0 && j >= 0; i--, j--)
            if (a[i] != b[j]) return a[i] - b[j];
        return a.Length - b.Length;
    }

    private static bool IsLetters(string text)
    {
        foreach (var c in text)
            if (!char.IsLetter(c)) return false;
        return true;
    }

    private static string Turned(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
