using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Words;
using RegionSite.Text;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>The data of the search script: what it shows of each item, and the folded words it looks in.</summary>
internal static class SearchIndexWriter
{
    // Enough of a text to find it by what it is about; the whole of ten thousand texts would be too much for a phone.
    private const int MostWords = 60;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(SiteView view, Utf8PageWriter to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("language", view.Language);
            json.WriteStartArray("documents");
            foreach (var item in view.Site.Items) Write(json, item, view);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        to.WriteUtf8(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, Item item, SiteView view)
    {
        var language = view.Site.LanguageFor(item, view.Language);
        var summary = item.Summary?.In(language);
        item.Bodies.TryGetValue(language, out var body);
        json.WriteStartObject();
        json.WriteString("u", Addresses.Item(view.Site, item, language));
        json.WriteString("t", item.Title.In(language));
        json.WriteString("x", summary ?? (body is null ? "" : Excerpts.Of(body.PlainText, 160) ?? ""));
        json.WriteString("k", item.Type.Word());
        json.WriteStartArray("o");
        foreach (var topic in item.Topics) json.WriteStringValue(topic.Value);
        json.WriteEndArray();
        json.WriteStartArray("p");
        foreach (var place in view.Library.PlacesFor(item)) json.WriteStringValue(place);
        json.WriteEndArray();
        json.WriteString("r", item.Key.Owner);
        json.WriteString("w", Fold(item.Title.In(language), summary, body?.PlainText));
        json.WriteEndObject();
    }

    /// <summary>The distinct words in order, folded as the script folds a question: lower case, ä as ae, ß as ss.</summary>
    private static string Fold(params ReadOnlySpan<string?> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new StringBuilder();
        foreach (var text in texts)
        {
            if (text is null) continue;
            var start = -1;
            for (var i = 0; i <= text.Length && seen.Count < MostWords; i++)
            {
                if (i < text.Length && char.IsLetterOrDigit(text[i]))
                {
                    if (start < 0) start = i;
                    continue;
                }
                if (start < 0) continue;
                var word = Slug.From(text[start..i]);
                start = -1;
                if (word.Length < 2 || !seen.Add(word)) continue;
                if (result.Length > 0) result.Append(' ');
                result.Append(word);
            }
        }
        return result.ToString();
    }
}
