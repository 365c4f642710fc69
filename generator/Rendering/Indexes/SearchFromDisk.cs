using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using RegionSite.Planning;
using RegionSite.Search;
using RegionSite.Search.Files;
using RegionSite.Themes;

namespace RegionSite.Rendering.Indexes;

/// <summary>Module and index as values of <c>globalThis.searchFromDisk</c>: the classic script that a page opened from disk can load where it may neither import nor fetch.</summary>
internal static class SearchFromDisk
{
    public static void Write(SearchFromDiskFile file, ImmutableArray<IndexFile> files, Utf8PageWriter to)
    {
        to.Write("globalThis.searchFromDisk = {\"module\":\"");
        to.WriteUtf8(JsonEncodedText.Encode(SearchModule.For(file.Language).Span, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        to.Write("\",\"files\":{");
        var separator = "\n\"";
        foreach (var part in files)
        {
            if (part.Name == LunrFile.Name) continue;
            to.Write($"{separator}{part.Name}\":\"{Convert.ToBase64String(part.Bytes.Span)}\"");
            separator = ",\n\"";
        }
        to.Write("}};\n");
    }
}
