using System.Collections.Immutable;
using RegionSite.Diagnostics;

namespace RegionSite.Model;

/// <summary>Design tokens as a theme or a brand gives them: name to value of CSS, and those that differ in the dark.</summary>
internal sealed record DesignTokens(ImmutableSortedDictionary<string, Sourced<string>> Light, ImmutableSortedDictionary<string, Sourced<string>> Dark)
{
    public static readonly DesignTokens None = new(Empty(), Empty());

    private static ImmutableSortedDictionary<string, Sourced<string>> Empty() => ImmutableSortedDictionary.Create<string, Sourced<string>>(StringComparer.Ordinal);
}
