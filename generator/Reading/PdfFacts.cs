using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace RegionSite.Reading;

/// <summary>
/// What a PDF says of itself that people with screen readers depend on (ISO 14289-1): tags, language, title. Looked for in the
/// file's objects and in its compressed object streams, without reading the page contents.
/// </summary>
/// <param name="Unseen">Why nothing can be said; null where the file could be looked into.</param>
internal sealed partial record PdfFacts(bool HasTags, bool HasLanguage, bool HasTitle, string? Unseen)
{
    /// <summary>A larger file is not read.</summary>
    public const long MostBytes = 100_000_000;

    private const int MostInflated = 50_000_000;

    /// <summary>Null where the file is none, whatever its name says.</summary>
    public static PdfFacts? Of(byte[] pdf)
    {
        if (pdf.AsSpan(0, Math.Min(pdf.Length, 1024)).IndexOf("%PDF-"u8) < 0) return null;
        // The structure of a PDF is ASCII; what is binary in it stands in streams, and as Latin-1 every byte is a character.
        var text = Encoding.Latin1.GetString(pdf);
        if (!text.Contains(" obj", StringComparison.Ordinal)) return null;
        var objects = new StringBuilder();
        var at = 0;
        var inflated = 0;
        foreach (Match stream in StreamStart().Matches(text))
        {
            if (stream.Index < at) continue;
            objects.Append(text, at, stream.Index - at);
            var start = stream.Index + stream.Length;
            var end = text.IndexOf("endstream", start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            at = end;
            var dictionary = DictionaryBefore(text, stream.Index);
            if (dictionary.Contains("/Metadata", StringComparison.Ordinal) && !dictionary.Contains("/Filter", StringComparison.Ordinal)) objects.Append(text, start, end - start);
            else if (dictionary.Contains("/ObjStm", StringComparison.Ordinal) || dictionary.Contains("/Metadata", StringComparison.Ordinal))
            {
                if (Inflate(pdf, start, end - start, MostInflated - inflated) is not { } inner) return new PdfFacts(false, false, false, text.Contains("/Encrypt", StringComparison.Ordinal) ? "/Encrypt" : "/ObjStm");
                inflated += inner.Length;
                objects.Append('\n').Append(inner).Append('\n');
            }
        }
        objects.Append(text, at, text.Length - at);
        var all = objects.ToString();
        return new PdfFacts(Marked().IsMatch(all) || all.Contains("/StructTreeRoot", StringComparison.Ordinal), Language().IsMatch(all), HasTitleOf(all), null);
    }

    // A bookmark has a title as well, and a parent.
    private static bool HasTitleOf(string objects)
    {
        foreach (Match title in Title().Matches(objects))
        {
            var start = Math.Max(0, objects.LastIndexOf("<<", title.Index, StringComparison.Ordinal));
            var end = objects.IndexOf(">>", title.Index, StringComparison.Ordinal);
            if (!objects[start..(end < 0 ? objects.Length : end)].Contains("/Parent", StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static string DictionaryBefore(string text, int end)
    {
        var start = text.LastIndexOf("obj", end, Math.Min(end, 2000), StringComparison.Ordinal);
        return start < 0 ? "" : text[start..end];
    }

    private static string? Inflate(byte[] pdf, int start, int length, int most)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(pdf, start, length), CompressionMode.Decompress);
            var inner = new byte[Math.Min(most, 1 << 20)];
            using var all = new MemoryStream();
            for (int read; all.Length < most && (read = zlib.Read(inner)) > 0;) all.Write(inner, 0, read);
            return Encoding.Latin1.GetString(all.GetBuffer(), 0, (int)all.Length);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(?<!end)stream\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex StreamStart();

    [GeneratedRegex(@"/Marked\s+true", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex(@"/Lang\s*(?:\(\s*[^)\s]|<\s*[0-9A-Fa-f])", RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    // In the document's information, or in its XMP metadata as Dublin Core.
    [GeneratedRegex(@"/Title\s*(?:\(\s*[^)\s]|<(?!<)\s*[0-9A-Fa-f])|<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>\s*[^<\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
