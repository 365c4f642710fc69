using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using RegionSite.Search.Files;

namespace RegionSite.Search;

/// <summary>The index of one website in one language: which documents of a corpus it has, and what it says of them.</summary>
/// <param name="Numbers">The documents' numbers in the corpus.</param>
/// <param name="Root">The way from the directory's address to the root of the brand.</param>
/// <param name="Index">The file that a folder's address stands for, where addresses have to name it.</param>
/// <param name="NameOf">The name of a facet's id.</param>
/// <param name="Synonyms">Groups of words and phrases that mean the same.</param>
/// <param name="ForLunr">Whether to write it for lunr.js too.</param>
internal sealed record SiteIndex(Corpus Corpus, ImmutableArray<int> Numbers, ImmutableArray<IndexedDocument> Documents, string Root, string Index, Func<string, string, string> NameOf, ImmutableArray<ImmutableArray<string>> Synonyms, bool ForLunr)
{
    /// <summary>Of the files' form, for others than our own script to tell: that comes from the same build.</summary>
    private const int Format = 2;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All files, the directory first.</summary>
    public ImmutableArray<IndexFile> Write(int threads)
    {
        var lists = Postings.Of(Corpus, Numbers, threads);
        var terms = TermFiles.Write(lists, threads);
        var words = WordFiles.Words(lists);
        var forwards = WordFiles.Forwards(words);
        var backwards = WordFiles.Backwards(words);
        var documents = DocumentFiles.Write(Documents, threads);
        var facets = FacetFile.Write(Documents, NameOf);
        ImmutableArray<IndexFile> lunr = ForLunr ? [LunrFile.Write(lists, Documents, Corpus.Analyzer.Language, Root)] : [];

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("language", Corpus.Analyzer.Language);
            json.WriteString("root", Root);
            json.WriteString("index", Index);
            json.WriteNumber("documents", Documents.Length);
            json.WriteNumber("perFile", DocumentFiles.PerFile);
            json.WriteString("stopWords", string.Join(' ', Corpus.Analyzer.StopWords.Order(StringComparer.Ordinal)));
            json.WriteString("minorWords", string.Join(' ', Corpus.Analyzer.MinorWords.Order(StringComparer.Ordinal)));
            json.WriteStartArray("synonyms");
            foreach (var group in Synonyms)
            {
                json.WriteStartArray();
                foreach (var word in group) json.WriteStringValue(word);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            Write(json, "t", terms.Files, terms.Firsts);
            Write(json, "w", forwards.Files, forwards.Firsts);
            Write(json, "v", backwards.Files, backwards.Firsts);
            Write(json, "d", documents, []);
            Write(json, "f", [facets], []);
            json.WriteEndObject();
        }
        return [IndexFile.Named(IndexFile.Directory, stream.GetBuffer().AsSpan(0, (int)stream.Length)), .. terms.Files, .. forwards.Files, .. backwards.Files, .. documents, facets, .. lunr];
    }

    // A kind of files: all hashes in one text, and the first text of each file.
    private static void Write(Utf8JsonWriter json, string kind, ImmutableArray<IndexFile> files, ImmutableArray<string> firsts)
    {
        json.WriteStartObject(kind);
        json.WriteString("hashes", string.Concat(files.Select(f => f.HashPart.ToString())));
        if (!firsts.IsEmpty)
        {
            json.WriteStartArray("firsts");
            foreach (var first in firsts) json.WriteStringValue(first);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
