using System.Collections.Immutable;
using NodaTime;
using RegionSite.Diagnostics;

namespace RegionSite.Model;

/// <summary>region.yaml: the whole, built in one run.</summary>
internal sealed record Region
{
    public required LocalText Name { get; init; }

    /// <summary>The content languages; the first is the default.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    public required DateTimeZone TimeZone { get; init; }

    /// <summary>The umbrella brand.</summary>
    public required Sourced<string> Umbrella { get; init; }

    public string DefaultLanguage => Languages[0];
}
