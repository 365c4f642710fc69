using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Model;

/// <summary>An entry of topics.yaml, the vocabulary that all partners share.</summary>
internal sealed record Topic(string Id, LocalText Name, SourceLocation At)
{
    /// <summary>What it is about, in a sentence or two.</summary>
    public LocalText? Summary { get; init; }
}

internal enum PlaceKind
{
    District,
    Municipality,
    Venue,
    Area,
    Other,
}

/// <summary>An entry of places.yaml, or an event's own place written in place (then <see cref="Id"/> is null).</summary>
internal sealed record Place
{
    public required string? Id { get; init; }

    public required LocalText Name { get; init; }

    public required SourceLocation At { get; init; }

    public PlaceKind Kind { get; init; } = PlaceKind.Other;

    /// <summary>The official key (AGS).</summary>
    public string? Key { get; init; }

    /// <summary>The place that this one lies in.</summary>
    public Sourced<string>? Within { get; init; }

    /// <summary>What an area cuts out of the tree.</summary>
    public ImmutableArray<Sourced<string>> Includes { get; init; } = [];

    public Address Address { get; init; } = Address.None;

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public ImmutableArray<LocalText> Accessibility { get; init; } = [];

    public string? Website { get; init; }
}

/// <summary>A postal address as far as it is known.</summary>
internal sealed record Address(string? Street, string? PostalCode, string? City)
{
    public static readonly Address None = new(null, null, null);

    public bool IsEmpty => Street is null && PostalCode is null && City is null;
}
