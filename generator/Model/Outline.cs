using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Maps;

namespace RegionSite.Model;

/// <summary>The borders of a place, from outlines.geojson.</summary>
/// <param name="Rings">Closed: the last position of each is its first. Holes are rings like others, which even-odd filling leaves free. None where they cannot be drawn.</param>
internal sealed record Outline(Sourced<string> Place, ImmutableArray<ImmutableArray<Position>> Rings);
