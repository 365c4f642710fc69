using System.Collections.Immutable;
using NodaTime;

namespace RegionSite;

/// <summary>What a run is asked to do, with every default settled; nothing below asks the command line or the clock.</summary>
internal sealed record BuildOptions
{
    public required string Content { get; init; }

    /// <summary>The folder of the themes that go before those built in; it need not be there.</summary>
    public required string Themes { get; init; }

    public required string Output { get; init; }

    public ImmutableSortedSet<string> Brands { get; init; } = [];

    public bool Drafts { get; init; }

    /// <summary>Leave faulty items out instead of stopping.</summary>
    public bool Hold { get; init; }

    public string? Manifest { get; init; }

    /// <summary>Make a tree that works when opened from disk, or below any path of any web server.</summary>
    public bool Portable { get; init; }

    /// <summary>Where the program <c>vipsthumbnail</c> of libvips lies; null for pictures in one size each.</summary>
    public string? Vips { get; init; }

    /// <summary>The moment to build for; in the region's time zone, which is not known yet.</summary>
    public required Func<DateTimeZone, LocalDateTime> Now { get; init; }

    public required int Threads { get; init; }
}
