using System.Text.Encodings.Web;
using System.Text.Json;
using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Portable;

/// <summary>The index of the search with relative addresses, and the classic script that a page opened from disk can load where it may neither import nor fetch.</summary>
internal static class PortableSearch
{
    /// <summary>The index with the addresses of its entries, <c>u</c>, as seen from the search page beside it.</summary>
    public static void WriteIndex(PlannedOutput index, ReadOnlySpan<byte> json, PortableAddresses addresses, Utf8PageWriter to)
    {
        var copied = 0;
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("u"u8) || !reader.Read()) continue;
            if (addresses.Relative(index.File, reader.GetString()!) is not { } relative) continue;
            // Within the quotation marks; an address needs no escape.
            var start = (int)reader.TokenStartIndex + 1;
            to.WriteUtf8(json[copied..start]);
            to.Write(relative);
            copied = (int)reader.BytesConsumed - 1;
        }
        to.WriteUtf8(json[copied..]);
    }

    /// <summary>Module and index as values of <c>globalThis.searchFromDisk</c>; <c>js/search-page.js</c> makes a module of the text.</summary>
    public static void WriteScript(SearchFromDiskFile file, ReadOnlySpan<byte> json, PortableAddresses addresses, Utf8PageWriter to)
    {
        to.Write("globalThis.searchFromDisk = {\"module\":\"");
        to.WriteUtf8(JsonEncodedText.Encode(file.Module.Span, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
        to.Write("\",\"index\":");
        WriteIndex(file, json, addresses, to);
        to.Write("};\n");
    }
}
