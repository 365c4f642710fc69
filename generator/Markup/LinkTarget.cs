using System.Buffers;

using RegionSite.Text;

namespace RegionSite.Markup;

internal enum LinkTargetKind
{
    /// <summary>A file of the region's own.</summary>
    Own,

    /// <summary>A website, a mail address, a telephone number …</summary>
    External,

    Nothing,
    ForbiddenScheme,

    /// <summary>Begins with a slash: only the generator knows what lies there on which brand.</summary>
    Absolute,

    HasQuery,
    LeavesContent,

    /// <summary>http(s) without a host, or a path with control characters.</summary>
    Malformed,
}

/// <summary>What an address in a text, as written, leads to.</summary>
/// <param name="Address">Of <see cref="LinkTargetKind.Own"/> the path below the content folder; of External the encoded address; else what to name in a message.</param>
/// <param name="Anchor">Decoded, without <c>#</c>; null where there is none.</param>
internal readonly record struct LinkTarget(LinkTargetKind Kind, string Address, string? Anchor = null)
{
    private static readonly SearchValues<char> IgnoredByBrowsers = SearchValues.Create("\t\n\r");

    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    public static LinkTarget Of(string written, BodySource source)
    {
        var address = AsBrowsersReadIt(written);
        if (Scheme(address) is { } scheme) return WithScheme(scheme, address);
        if (address.Length == 0) return new LinkTarget(LinkTargetKind.Nothing, written);
        if (address[0] == '/') return new LinkTarget(LinkTargetKind.Absolute, written);

        var hash = address.IndexOf('#');
        var path = hash < 0 ? address : address[..hash];
        if (path.Contains('?')) return new LinkTarget(LinkTargetKind.HasQuery, written);
        var anchor = hash >= 0 && hash + 1 < address.Length ? Uri.UnescapeDataString(address[(hash + 1)..]) : null;
        if (path.Length == 0) return new LinkTarget(LinkTargetKind.Own, source.Path, anchor);

        path = Decode(path);
        if (HasControls(path)) return new LinkTarget(LinkTargetKind.Malformed, written);
        return ContentPath.Combine(source.Folder, path) is { } combined
            ? new LinkTarget(LinkTargetKind.Own, combined, anchor)
            : new LinkTarget(LinkTargetKind.LeavesContent, written);
    }

    /// <summary>The scheme in lower case, as a browser finds it behind white space, line breaks and capitals; null where there is none.</summary>
    public static string? SchemeOf(string written) => Scheme(AsBrowsersReadIt(written));

    public static string Decode(string path) => path.Contains('%') ? Uri.UnescapeDataString(path) : path;

    public static bool HasControls(string path) => path.AsSpan().IndexOfAnyInRange('\0', '\u001F') >= 0;

    private static LinkTarget WithScheme(string scheme, string address)
    {
        var rest = address.AsSpan(scheme.Length + 1);
        switch (scheme)
        {
            case "http" or "https":
                var hasHost = rest.StartsWith("//", StringComparison.Ordinal) && rest.Length > 2 && rest[2] is not ('/' or '\\' or '?' or '#' or ':' or '@');
                return hasHost ? new(LinkTargetKind.External, AddressEncoding.Web(scheme, rest[2..])) : new(LinkTargetKind.Malformed, address);
            case "mailto" or "tel" or "geo" or "sms" or "webcal":
                return new(LinkTargetKind.External, $"{scheme}:{AddressEncoding.Encode(rest)}");
            default:
                return new(LinkTargetKind.ForbiddenScheme, scheme);
        }
    }

    // URL Standard, basic URL parser: leading and trailing C0 controls and spaces fall away, tabs and line breaks everywhere.
    private static string AsBrowsersReadIt(string written)
    {
        var span = written.AsSpan();
        while (!span.IsEmpty && span[0] <= ' ') span = span[1..];
        while (!span.IsEmpty && span[^1] <= ' ') span = span[..^1];
        if (span.IndexOfAny(IgnoredByBrowsers) >= 0) return string.Concat(span.ToString().Where(c => !IgnoredByBrowsers.Contains(c)));
        return span.Length == written.Length ? written : span.ToString();
    }

    private static string? Scheme(string address)
    {
        var colon = address.IndexOf(':');
        if (colon <= 0 || !char.IsAsciiLetter(address[0]) || address.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) >= 0) return null;
        var scheme = address.AsSpan(0, colon);
        return scheme switch
        {
            "https" => "https",
            "http" => "http",
            "mailto" => "mailto",
            _ => scheme.ToString().ToLowerInvariant(),
        };
    }
}
