namespace RegionSite.Rendering.Models;

/// <summary>Where something is, with what helps to get there.</summary>
internal sealed record PlaceModel
{
    public required string Name { get; init; }

    public string? Url { get; init; }

    public string? Street { get; init; }

    public string? City { get; init; }

    /// <summary>A <c>geo:</c> address.</summary>
    public string? Geo { get; init; }

    /// <summary>The way there on openstreetmap.org: a link, never asked for by the page.</summary>
    public string? Route { get; init; }

    public IReadOnlyList<string> Accessibility { get; init; } = [];
}
