namespace RegionSite.Rendering.Files;

/// <summary>The headers that every kind of server is told to send.</summary>
internal static class ServerHeaders
{
    public const string Referrer = "strict-origin-when-cross-origin";

    // All else of the policy stands in the pages themselves; who may frame a page can be said in a header alone.
    public const string FramesOfOwn = "frame-ancestors 'self'";

    public const string FramesOfAll = "frame-ancestors *";

    /// <summary>A name with a hash never changes what it names.</summary>
    public const string CacheHashed = "public, max-age=31536000, immutable";

    public const string CacheMedia = "public, max-age=86400";

    public const string CachePages = "public, max-age=300";

    /// <summary>What servers do not know, or guess wrongly, by the end of the address.</summary>
    public static readonly IReadOnlyList<(string Ending, string Type)> Types =
    [
        (".ics", "text/calendar; charset=utf-8"),
        (".vcf", "text/vcard; charset=utf-8"),
        (".csv", "text/csv; charset=utf-8"),
        (".txt", "text/plain; charset=utf-8"),
        (".webmanifest", "application/manifest+json"),
        ("/feed.xml", "application/atom+xml; charset=utf-8"),
        ("/feed.json", "application/feed+json; charset=utf-8"),
    ];
}
