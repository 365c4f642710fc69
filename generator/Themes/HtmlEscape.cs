using System.Buffers;

namespace RegionSite.Themes;

/// <summary>Makes text safe in element content and in quoted attributes: &amp; &lt; &gt; " ' and nothing else, pages are UTF-8.</summary>
internal static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static void Write(ReadOnlySpan<char> text, TextWriter to)
    {
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0) break;
            if (next > 0) to.Write(text[..next]);
            to.Write(Reference(text[next]));
            text = text[(next + 1)..];
        }
        if (!text.IsEmpty) to.Write(text);
    }

    public static string Reference(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
