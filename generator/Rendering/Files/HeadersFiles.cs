using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary><c>_headers</c> and <c>_redirects</c> as Netlify and as Cloudflare Pages read them. Every path is percent-encoded: none can hold a blank, begin a line or be a pattern.</summary>
internal static class HeadersFiles
{
    /// <param name="form">Netlify or Cloudflare.</param>
    public static void WriteHeaders(ServerRules rules, ServerForm form, Utf8PageWriter to)
    {
        // Of two rules for one path some servers take the last, others join them: each path is named once.
        var headers = new List<(string Path, List<string> Lines)>();
        Rule("/*", ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", ServerHeaders.Referrer));
        Rule("/assets/*", ("Cache-Control", ServerHeaders.CacheHashed));
        Rule("/media/*", ("Cache-Control", ServerHeaders.CacheMedia));
        if (form == ServerForm.Cloudflare)
        {
            // It reads a hundred rules and no more, but lets a narrow one take back what a broad one says; and pages it has asked for anew by itself.
            Rule("/*", ("Content-Security-Policy", ServerHeaders.FramesOfOwn));
            foreach (var frame in rules.Frames) Line(frame, "! Content-Security-Policy");
        }
        else
        {
            foreach (var page in rules.Pages) Rule(page, ("Content-Security-Policy", ServerHeaders.FramesOfOwn), ("Cache-Control", ServerHeaders.CachePages));
            foreach (var frame in rules.Frames) Rule(frame, ("Content-Security-Policy", ServerHeaders.FramesOfAll), ("Cache-Control", ServerHeaders.CachePages));
        }
        foreach (var folder in rules.Shared) Rule(folder + "*", ("Access-Control-Allow-Origin", "*"));
        foreach (var (ending, type) in ServerHeaders.Types) Rule("/*" + ending, ("Content-Type", type));
        foreach (var (path, lines) in headers) to.Write($"{path}\n{string.Concat(lines)}");

        void Rule(string path, params ReadOnlySpan<(string Name, string Value)> values)
        {
            foreach (var (name, value) in values) Line(path, $"{name}: {value}");
        }

        void Line(string path, string line)
        {
            var lines = headers.Find(h => h.Path == path).Lines;
            if (lines is null) headers.Add((path, lines = []));
            lines.Add($"  {line}\n");
        }
    }

    /// <summary>Netlify lets a page that is there win over a redirect without an exclamation mark, and each of these has a page that does the same; Cloudflare passes over what has one, and needs none.</summary>
    public static void WriteRedirects(ServerRules rules, ServerForm form, Utf8PageWriter to)
    {
        var status = form == ServerForm.Netlify ? "301!" : "301";
        foreach (var (from, target) in rules.Redirects) to.Write($"{from} {target} {status}\n");
    }
}
