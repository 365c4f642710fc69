using System.Text;
using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Portable;

/// <summary>A rendered page whose addresses within the output are made relative: those that a browser follows or loads, and those that scripts read.</summary>
/// <remarks>
/// <c>canonical</c> and <c>alternate</c> name the published page and stay, or become, absolute; OpenGraph and JSON-LD are no attributes
/// of this kind at all. What leads nowhere in the output stays as it is.
/// </remarks>
internal static class PortablePage
{
    public static void Write(PlannedPage page, ReadOnlySpan<byte> html, PortableAddresses addresses, Utf8PageWriter to) =>
        Write(page.File, page.Site.Origin, page is SearchPage, html, addresses, to);

    /// <param name="file">The page's place below the output.</param>
    /// <param name="origin">Scheme and host of the published page.</param>
    /// <param name="importsFromDisk">Whether a script of the page makes a module out of its text (see <see cref="PortableSearch"/>).</param>
    public static void Write(string file, string origin, bool importsFromDisk, ReadOnlySpan<byte> html, PortableAddresses addresses, Utf8PageWriter to)
    {
        var copied = 0;
        var tags = new HtmlTags(html);
        while (tags.Read())
        {
            var tag = Lower(tags.Name);
            var attributes = tags.Attributes;
            while (attributes.Read())
            {
                var value = attributes.Text;
                var changed = (tag, Lower(attributes.Name)) switch
                {
                    ("link", "href") when NamesThePublished(tags.ValueOf("rel"u8)) => value.StartsWith('/') ? origin + value : null,
                    (_, "href" or "src" or "action" or "formaction" or "poster" or "cite" or "data-script" or "data-path") or ("object", "data") => addresses.Relative(file, value),
                    (_, "srcset" or "imagesrcset") => OfPictures(file, value, addresses),
                    (_, "data-more") => string.Join(' ', value.Split(' ').Select(a => addresses.Relative(file, a) ?? a)),
                    (_, "data-base") => addresses.RelativeFolder(file, value),
                    ("meta", "content") => tags.ValueOf("http-equiv"u8).ToLowerInvariant() switch
                    {
                        "refresh" => OfRefresh(file, value, addresses),
                        "content-security-policy" when importsFromDisk => value.Replace("script-src 'self'", "script-src 'self' blob:", StringComparison.Ordinal),
                        _ => null,
                    },
                    _ => null,
                };
                if (changed is null || changed == value) continue;
                to.WriteUtf8(html[copied..attributes.Place.Start.Value]);
                HtmlEscape.Write(changed, to);
                copied = attributes.Place.End.Value;
            }
        }
        to.WriteUtf8(html[copied..]);
    }

    private static string Lower(ReadOnlySpan<byte> name) => Encoding.ASCII.GetString(name).ToLowerInvariant();

    private static bool NamesThePublished(string relation) => relation is "canonical" or "alternate";

    // "0; url=/x/"
    private static string? OfRefresh(string file, string value, PortableAddresses addresses)
    {
        var start = value.IndexOf("url=", StringComparison.OrdinalIgnoreCase) + 4;
        return start >= 4 && addresses.Relative(file, value[start..].Trim()) is { } relative ? value[..start] + relative : null;
    }

    // "/a.webp 400w, /b.webp 800w": our own addresses hold neither space nor comma.
    private static string OfPictures(string file, string value, PortableAddresses addresses) => string.Join(", ", value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(candidate =>
    {
        var end = candidate.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? space : candidate.Length;
        return addresses.Relative(file, candidate[..end]) is { } relative ? relative + candidate[end..] : candidate;
    }));
}
