using System.Net;
using System.Text;
using RegionSite.Diagnostics;

namespace RegionSite.Serving;

/// <summary>The script that keeps an open page true, and the style sheets: files of the server's own, at addresses that no brand can have.</summary>
internal static class Browser
{
    /// <summary>A path that begins with a dot is none of a brand's.</summary>
    public const string Folder = "/.regionsite/";

    /// <summary>Where open pages hear of builds.</summary>
    public const string States = Folder + "states";

    public const string OwnStyle = Folder + "pages.css";

    public static byte[]? File(string path)
    {
        if (path is not (Folder + "live.js" or Folder + "live.css" or OwnStyle)) return null;
        using var stream = typeof(Browser).Assembly.GetManifestResourceStream(path[Folder.Length..])!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The page with the script, as the last element of its body.</summary>
    /// <param name="quiet">Whether the page itself says what is wrong.</param>
    public static byte[] WithScript(ServedPage page, MessageLanguage language, bool draft, bool quiet)
    {
        var script = Encoding.UTF8.GetBytes(
            $"""<script src="{Folder}live.js" defer data-page="{page.Fingerprint}" data-styles="{WebUtility.HtmlEncode(string.Join(' ', page.Styles))}" data-language="{(language == MessageLanguage.German ? "de" : "en")}"{(draft ? " data-draft" : "")}{(quiet ? " data-quiet" : "")}></script>""");
        var end = page.Html.AsSpan().LastIndexOf("</body>"u8);
        if (end < 0) end = page.Html.Length;
        return [.. page.Html.AsSpan(0, end), .. script, .. page.Html.AsSpan(end)];
    }
}
