using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using RegionSite.Diagnostics;
using RegionSite.Planning;
using RegionSite.Rendering;

namespace RegionSite.Cli;

/// <summary><c>--manifest</c>: one object a file of the output, sorted by file (contract, section 7).</summary>
internal static class ManifestFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, SitePlan plan, ImmutableArray<RenderedOutput> rendered)
    {
        var origins = plan.Sites.GroupBy(s => s.Host).ToDictionary(g => g.Key, g => g.First().Origin, StringComparer.Ordinal);
        try
        {
            using var stream = File.Create(path);
            using var json = new Utf8JsonWriter(stream, Options);
            json.WriteStartArray();
            var byFile = rendered.ToDictionary(o => o.Output.File, o => o.Hash!, StringComparer.Ordinal);
            foreach (var output in rendered.Select(r => r.Output).Concat(plan.Twins).OrderBy(o => o.File, StringComparer.Ordinal).ThenBy(o => o.Site?.Brand.Id, StringComparer.Ordinal))
                Write(json, output, byFile[output.File], plan, origins.GetValueOrDefault(output.Host));
            json.WriteEndArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentFailure(new($"the manifest \"{path}\" cannot be written: {e.Message}", $"das Verzeichnis \"{path}\" lässt sich nicht schreiben: {e.Message}"), e);
        }
    }

    private static void Write(Utf8JsonWriter json, PlannedOutput output, string hash, SitePlan plan, string? origin)
    {
        // The start page of a portable build lies nowhere on the web.
        var url = origin is null ? null : origin + output.Address;
        json.WriteStartObject();
        json.WriteString("brand", output.Site?.Brand.Id);
        json.WriteString("type", output.Type);
        json.WriteString("url", url);
        json.WriteString("file", output.File);
        json.WriteString("source", output.Item?.Source ?? (output as ContentOutput)?.Media.Path);
        json.WriteString("canonical", output switch
        {
            ItemPage page => plan.Addresses.Canonical(page.Shown, page.Language),
            RedirectPage redirect => origin + redirect.Target,
            PlannedPage => url,
            _ => null,
        });
        json.WriteString("language", output.Language);
        json.WriteString("sha256", hash);
        json.WriteEndObject();
    }
}
