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

    /// <summary>Those of the terms, by text.</summary>
    public static Form[] Words(ImmutableArray<PostingList> lists)
    {
        Form[] words = [.. lists.SelectMany(l => l.Term.Forms).Where(IsWord)];
        // The number of a form is its place by text.
        Array.Sort(Array.ConvertAll(words, w => w.Number), words);
        return words;
    }

    public static (ImmutableArray<IndexFile> Files, ImmutableArray<string> Firsts) Forwards(Form[] words) => Write('w', words, w => w.Text, w => w.Spelling!);

    /// <summary>Each word, and each first, with its letters in reverse.</summary>
    public static (ImmutableArray<IndexFile> Files, ImmutableArray<string> Firsts) Backwards(Form[] words)
    {
        var turned = Array.ConvertAll(words, w => Turned(w.Text));
        return Write('v', TextOrder.Of(turned), i => turned[i], i => Turned(words[i].Spelling!));
    }

    private static (ImmutableArray<IndexFile> Files, ImmutableArray<string> Firsts) Write<T>(char kind, T[] words, Func<T, string> keyOf, Func<T, string> textOf)
    {
        var files = ImmutableArray.CreateBuilder<IndexFile>();
        var firsts = ImmutableArray.CreateBuilder<string>();
        var bytes = new ByteBuffer();
        byte[] before = [];
        var last = "";
        foreach (var word in words)
        {
            var key = keyOf(word);
            if (firsts.Count == 0 || bytes.Length > Most)
            {
                End();
                firsts.Add(firsts.Count == 0 ? "" : TermFiles.Shortest(last, key));
            }
            var utf8 = ByteBuffer.Utf8(textOf(word));
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

    private static bool IsWord(Form form) => form is { IsEmpty: false, Text.Length: >= Shortest, Spelling: { Length: <= Analyzer.Longest } text } && IsLetters(text);

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
