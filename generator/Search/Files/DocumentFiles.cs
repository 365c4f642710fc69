using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RegionSite.Search.Files;

/// <summary>What is shown of the documents, a few a file: only those of the results are loaded. Each is a list of address, title, text, type, date and language, the last two only where there are any.</summary>
internal static class DocumentFiles
{
    /// <summary>Documents a file.</summary>
    public const int PerFile = 5;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ImmutableArray<IndexFile> Write(ImmutableArray<IndexedDocument> documents, int threads)
    {
        var files = new IndexFile[(documents.Length + PerFile - 1) / PerFile];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => files[i] = File(i, documents.AsSpan(i * PerFile, Math.Min(PerFile, documents.Length - i * PerFile))));
        return [.. files];
    }

    private static IndexFile File(int number, ReadOnlySpan<IndexedDocument> documents)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var document in documents)
            {
                json.WriteStartArray();
                json.WriteStringValue(document.Url);
                json.WriteStringValue(document.Title);
                json.WriteStringValue(document.Text);
                json.WriteStringValue(document.Type);
                if (document.Date is not null || document.Language is not null) json.WriteStringValue(document.Date ?? "");
                if (document.Language is not null) json.WriteStringValue(document.Language);
                json.WriteEndArray();
            }
            json.WriteEndArray();
        }
        return IndexFile.Hashed('d', number, stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
