using System.Text;
using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary><c>.htaccess</c> as Apache 2.4 reads it; what a server has no module for is passed over.</summary>
internal static class HtaccessFile
{
    public static void Write(ServerRules rules, Utf8PageWriter to)
    {
        to.Write("ErrorDocument 404 /404.html\n");
        Types(to);
        Headers(rules, to);
        Redirects(rules, to);
    }

    private static void Types(Utf8PageWriter to)
    {
        to.Write("<IfModule mod_mime.c>\nAddCharset utf-8 .html .css .js .json .txt .xml\n");
        foreach (var (ending, type) in ServerHeaders.Types)
            if (ending[0] == '.') to.Write($"AddType \"{type}\" {ending}\n");
        to.Write("</IfModule>\n");
        foreach (var (ending, type) in ServerHeaders.Types)
            if (ending[0] == '/') to.Write($"<Files \"{ending[1..]}\">\nForceType \"{type}\"\n</Files>\n");
    }

    private static void Headers(ServerRules rules, Utf8PageWriter to)
    {
        to.Write("<IfModule mod_setenvif.c>\nSetEnvIf Request_URI \"^/assets/\" site_hashed\nSetEnvIf Request_URI \"^/media/\" site_media\n");
        foreach (var frame in rules.Frames)
            if (Pattern(frame.TrimEnd('*')) is { } pattern) to.Write($"SetEnvIf Request_URI \"^{pattern}\" site_framed\n");
        foreach (var folder in rules.Shared)
            if (Pattern(folder) is { } pattern) to.Write($"SetEnvIf Request_URI \"^{pattern}\" site_shared\n");
        to.Write("</IfModule>\n<IfModule mod_headers.c>\n");
        Header("always set", "X-Content-Type-Options", "nosniff", "");
        Header("always set", "Referrer-Policy", ServerHeaders.Referrer, "");
        Header("always set", "Content-Security-Policy", ServerHeaders.FramesOfOwn, " env=!site_framed");
        Header("always set", "Content-Security-Policy", ServerHeaders.FramesOfAll, " env=site_framed");
        Header("set", "Access-Control-Allow-Origin", "*", " env=site_shared");
        Header("set", "Cache-Control", ServerHeaders.CachePages, "");
        Header("set", "Cache-Control", ServerHeaders.CacheMedia, " env=site_media");
        Header("set", "Cache-Control", ServerHeaders.CacheHashed, " env=site_hashed");
        to.Write("</IfModule>\n");

        void Header(string how, string name, string value, string condition) => to.Write($"Header {how} {name} \"{value}\"{condition}\n");
    }

    // What cannot be said safely is left to the page that redirects by itself.
    private static void Redirects(ServerRules rules, Utf8PageWriter to)
    {
        to.Write("<IfModule mod_alias.c>\n");
        foreach (var (from, target) in rules.Redirects)
            if (Pattern(from.TrimEnd('/')) is { } pattern && Plain(target) is { } decoded) to.Write($"RedirectMatch 301 \"^{pattern}/?$\" \"{decoded}\"\n");
        to.Write("</IfModule>\n");
    }

    /// <summary>A regular expression for the decoded path, as Apache matches it; null where it would have to hold what no path of ours has.</summary>
    private static string? Pattern(string path)
    {
        if (Plain(path) is not { } decoded) return null;
        var pattern = new StringBuilder(decoded.Length + 8);
        foreach (var c in decoded)
        {
            if (char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && c is not ('/' or '-' or '_' or '~')) pattern.Append('\\');
            pattern.Append(c);
        }
        return pattern.ToString();
    }

    // Apache encodes the target itself. A quotation mark, a backslash, a variable or a line end would be more than a path.
    private static string? Plain(string path)
    {
        var decoded = Uri.UnescapeDataString(path);
        return decoded.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '"' or '\\' or '$' or '%' or '?' or '#' or '{' or '}' or '\uFFFD') ? null : decoded;
    }
}
