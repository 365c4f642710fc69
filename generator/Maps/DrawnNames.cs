using System.Collections.Immutable;

namespace RegionSite.Maps;

/// <summary>
/// Names as short as maps write them: without the word that says what kind of municipality it is. The full name contains the drawn one, as the name of a link must
/// (WCAG 2.2, 2.5.3).
/// </summary>
internal static class DrawnNames
{
    // "Landkreis" stays: a district is another thing than its town. So does "Markt", with which names begin.
    private static readonly string[] Kinds = ["Stadt ", "Hansestadt ", "Gemeinde ", "Samtgemeinde ", "Verbandsgemeinde ", "Town of ", "City of ", "Municipality of "];

    /// <summary>In the order given; where two would be the same, both stay whole.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<string> names)
    {
        var counts = names.Select(Shortened).CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. names.Select(n => counts[Shortened(n)] == 1 ? Shortened(n) : n)];
    }

    private static string Shortened(string name) => Kinds.FirstOrDefault(k => name.StartsWith(k, StringComparison.Ordinal)) is { } kind && name.Length > kind.Length ? name[kind.Length..] : name;
}
