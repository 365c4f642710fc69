using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RegionSite.Search.Files;

/// <summary>
/// The postings of an index in the form that lunr.js 2 serialises its own in (<c>lunr.Index.prototype.toJSON</c>): one file for websites that
/// search with that. Its fields are <c>words</c> and <c>parts</c>, parts of longer words; a document's reference is its place in
/// <c>documents</c>, which lunr.js passes over. Stop words are left out, since it cannot tell a question of nothing else.
/// </summary>
internal static class LunrFile
{
    public const string Name = "lunr.json";

    // lunr.js warns of any other than its own; this one has been the last since 2020.
    private const string Version = "2.3.9";

    private const string Words = "words";
    private const string Parts = "parts";

    // Its scores are products, ours are sums: a part counts so much of the word itself.
    private const float PartWeight = 0.75f;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="root">The way from the file's address to the root of the brand.</param>
    public static IndexFile Write(ImmutableArray<PostingList> lists, ImmutableArray<IndexedDocument> documents, string language, string root)
    {
        PostingList[] meaning = [.. lists.Where(l => !l.Term.Forms.All(f => f.IsEmpty))];
        string[] references = [.. Enumerable.Range(0, documents.Length).Select(i => i.ToString(CultureInfo.InvariantCulture))];
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteStartArray("fields");
            json.WriteStringValue(Words);
            json.WriteStringValue(Parts);
            json.WriteEndArray();
            json.WriteStartArray("fieldVectors");
            WriteVectors(json, Words, Vectors(meaning, l => l.Whole, documents.Length, 1), references);
            WriteVectors(json, Parts, Vectors(meaning, l => l.Parts, documents.Length, PartWeight), references);
            json.WriteEndArray();
            json.WriteStartArray("invertedIndex");
            for (var i = 0; i < meaning.Length; i++) WriteTerm(json, i, meaning[i], references);
            json.WriteEndArray();
            json.WriteStartArray("pipeline");
            json.WriteStringValue("regionsite-" + language);
            json.WriteEndArray();
            json.WriteStartArray("documents");
            foreach (var document in documents)
            {
                json.WriteStartObject();
                json.WriteString("url", root + document.Url);
                json.WriteString("title", document.Title);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return new(Name, stream.ToArray());
    }

    // [term, { _index, words: { "0": {}, … }, parts: { … } }]
    private static void WriteTerm(Utf8JsonWriter json, int number, PostingList list, string[] references)
    {
        json.WriteStartArray();
        json.WriteStringValue(list.Term.Text);
        json.WriteStartObject();
        json.WriteNumber("_index", number);
        WriteReferences(json, Words, list.Whole, references);
        WriteReferences(json, Parts, list.Parts, references);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteReferences(Utf8JsonWriter json, string field, ImmutableArray<Posting> postings, string[] references)
    {
        json.WriteStartObject(field);
        foreach (var posting in postings)
        {
            json.WriteStartObject(references[posting.Document]);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    // ["words/0", [term, score, term, score, …]]
    private static void WriteVectors(Utf8JsonWriter json, string field, List<(int Term, float Score)>[] vectors, string[] references)
    {
        for (var i = 0; i < vectors.Length; i++)
        {
            if (vectors[i].Count == 0) continue;
            json.WriteStartArray();
            json.WriteStringValue($"{field}/{references[i]}");
            json.WriteStartArray();
            foreach (var (term, score) in vectors[i])
            {
                json.WriteNumberValue(term);
                json.WriteNumberValue(MathF.Round(score, 3));
            }
            json.WriteEndArray();
            json.WriteEndArray();
        }
    }

    private static List<(int Term, float Score)>[] Vectors(PostingList[] lists, Func<PostingList, ImmutableArray<Posting>> postingsOf, int documents, float weight)
    {
        var vectors = Enumerable.Range(0, documents).Select(_ => new List<(int, float)>()).ToArray();
        for (var i = 0; i < lists.Length; i++)
        {
            var rarity = weight * Rarity(lists[i], documents);
            foreach (var posting in postingsOf(lists[i])) vectors[posting.Document].Add((i, rarity * posting.Impact / Posting.MostImpact));
        }
        return vectors;
    }

    // The inverse document frequency of BM25.
    private static float Rarity(PostingList list, int documents)
    {
        var frequency = list.Whole.IsEmpty ? list.Parts.Length : list.Whole.Length;
        return MathF.Log(1 + (documents - frequency + 0.5f) / (frequency + 0.5f));
    }
}
