using NodaTime;

namespace RegionSite.Calendar;

/// <summary>What a calendar file says of itself.</summary>
internal sealed record IcsCalendar
{
    public required string Name { get; init; }

    public string? Description { get; init; }

    /// <summary>PRODID: what wrote the file.</summary>
    public required string ProductId { get; init; }

    /// <summary>The page that shows the calendar; absolute.</summary>
    public string? Url { get; init; }

    /// <summary>Where the file itself lies, to be fetched anew; absolute.</summary>
    public string? Source { get; init; }

    /// <summary>The region's zone.</summary>
    public required DateTimeZone Zone { get; init; }
}

/// <summary>A finished VEVENT block (with its changed occurrences), rendered once for all files it goes into.</summary>
/// <param name="Zone">The zone that the file must define for it; null where its times need none.</param>
internal sealed record IcsBlock(ReadOnlyMemory<byte> Bytes, IcsZoneUse? Zone);

/// <summary>A zone and the years in which times are given in it.</summary>
/// <param name="LastYear">Null: a series has no end.</param>
internal sealed record IcsZoneUse(DateTimeZone Zone, int FirstYear, int? LastYear)
{
    public IcsZoneUse With(IcsZoneUse other) =>
        new(Zone, Math.Min(FirstYear, other.FirstYear), LastYear is { } a && other.LastYear is { } b ? Math.Max(a, b) : null);
}
