using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary><c>_headers</c> and <c>_redirects</c> as Netlify, Cloudflare Pages and others read them. Every path is percent-encoded: none can hold a blank, begin a line or be a pattern.</summary>
internal static class HeadersFiles
{
    public static void WriteHeaders(ServerRules rules, Utf8PageWriter to)
    {
        // Some servers take the last of two rules for one path, others join them: each path is named once.
        var headers = new List<(string Path, List<string> Lines)>();
        Rule("/*", ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", ServerHeaders.Referrer));
        Rule("/assets/*", ("Cache-Control", ServerHeaders.CacheHashed));
        Rule("/media/*", ("Cache-Control", ServerHeaders.CacheMedia));
        foreach (var page in rules.Pages) Rule(page, ("Content-Security-Policy", ServerHeaders.FramesOfOwn), ("Cache-Control", ServerHeaders.CachePages));
        foreach (var frame in rules.Frames) Rule(frame, ("Content-Security-Policy", ServerHeaders.FramesOfAll), ("Cache-Control", ServerHeaders.CachePages));
        foreach (var folder in rules.Shared) Rule(folder + "*", ("Access-Control-Allow-Origin", "*"));
        foreach (var (ending, type) in ServerHeaders.Types) Rule("/*" + ending, ("Content-Type", type));
        foreach (var (path, lines) in headers) to.Write($"{path}\n{string.Concat(lines)}");

        void Rule(string path, params ReadOnlySpan<(string Name, string Value)> values)
        {
            var lines = headers.Find(h => h.Path == path).Lines;
            if (lines is null) headers.Add((path, lines = []));
            foreach (var (name, value) in values) lines.Add($"  {name}: {value}\n");
        }
    }

    /// <summary>The exclamation mark makes the redirect go before the page that does the same where the server reads no such file.</summary>
    public static void WriteRedirects(ServerRules rules, Utf8PageWriter to)
    {
        foreach (var (from, target) in rules.Redirects) to.Write($"{from} {target} 301!\n");
    }
}
