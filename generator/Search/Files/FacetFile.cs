using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RegionSite.Search.Files;

/// <summary>What results can be narrowed by, for all documents: a list of ids and names for each facet, and the numbers in it of each document. Loaded when somebody narrows or counts.</summary>
internal static class FacetFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="nameOf">The name of a facet's id in the index's language; types have theirs in the page.</param>
    public static IndexFile Write(ImmutableArray<IndexedDocument> documents, Func<string, string, string> nameOf)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            foreach (var (facet, of) in ((string, Func<IndexedDocument, ImmutableArray<string>>)[])
                [("type", d => [d.Type]), ("topic", d => d.Topics), ("place", d => d.Places), ("partner", d => d.Partners), ("brand", d => d.Brand is null ? [] : [d.Brand])])
                Write(json, facet, documents, of, id => nameOf(facet, id));
            // Days of events, from and to; the day of news.
            json.WriteStartArray("dates");
            foreach (var document in documents)
            {
                if (document.From is null) json.WriteNumberValue(0);
                else if (document.Until == document.From) json.WriteStringValue(document.From);
                else json.WriteStringValue($"{document.From}/{document.Until}");
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return IndexFile.Hashed('f', 0, stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, string facet, ImmutableArray<IndexedDocument> documents, Func<IndexedDocument, ImmutableArray<string>> of, Func<string, string> nameOf)
    {
        var ids = documents.SelectMany(d => of(d)).Distinct().Order(StringComparer.Ordinal).ToList();
        var numbers = ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        json.WriteStartObject(facet);
        json.WriteStartArray("values");
        foreach (var id in ids)
        {
            json.WriteStartArray();
            json.WriteStringValue(id);
            json.WriteStringValue(nameOf(id));
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            var own = of(document);
            if (own.Length == 1)
            {
                json.WriteNumberValue(numbers[own[0]]);
                continue;
            }
            json.WriteStartArray();
            foreach (var id in own) json.WriteNumberValue(numbers[id]);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
