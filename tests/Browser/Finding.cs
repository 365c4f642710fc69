namespace RegionSite.Tests.Browser;

internal enum Promise { Accessible, FitsTheWindow, BearsWideType, BearsLargeType, Quiet, StoresNothing, WorksWithoutScript }

/// <summary>A promise that a page does not keep.</summary>
/// <param name="How">The window's width and colours, and what was done with the page.</param>
/// <param name="Selector">The element at fault.</param>
internal sealed record Finding(Promise Promise, string Theme, string Page, string How, string Fault, string? Selector = null)
{
    private const int MostPlaces = 6;

    /// <summary>Fails with all of them; a fault that stands in many places is told once, with some of the places.</summary>
    public static void None(IEnumerable<Finding> findings)
    {
        var told = findings.GroupBy(f => f.Fault).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        Assert.True(told.Count == 0, $"{told.Count} faults\n{string.Join('\n', told.Select(g => $"{g.Key}\n{Places(g)}"))}");
    }

    // Another page says more than another place on the same page.
    private static string Places(IEnumerable<Finding> alike)
    {
        var places = alike.GroupBy(f => f.Page).SelectMany(p => p.Select((f, nth) => (Text: $"    {f}", nth))).OrderBy(p => p.nth).Select(p => p.Text).Distinct().ToList();
        return string.Join('\n', places.Take(MostPlaces)) + (places.Count > MostPlaces ? $"\n    and {places.Count - MostPlaces} more" : "");
    }

    public override string ToString() => $"{Theme} {Page} ({How}){(Selector is null ? "" : ": " + Selector)}";
}
