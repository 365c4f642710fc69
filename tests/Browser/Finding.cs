namespace RegionSite.Tests.Browser;

internal enum Promise { Accessible, FitsTheWindow, BearsWideType, Quiet, StoresNothing, WorksWithoutScript }

/// <summary>A promise that a page does not keep.</summary>
/// <param name="How">The window's width and colours, and what was done with the page.</param>
internal sealed record Finding(Promise Promise, string Theme, string Page, string How, string Fault)
{
    /// <summary>Fails with all of them; a fault that many pages have is told once, with how many.</summary>
    public static void None(IEnumerable<Finding> findings)
    {
        var told = findings.GroupBy(f => f.Fault).OrderByDescending(g => g.Count()).Select(g => g.Count() == 1 ? $"{g.First()}" : $"{g.First()}\n    and {g.Count() - 1} more such: {string.Join(", ", g.Skip(1).Select(f => $"{f.Page} ({f.How})").Take(4))}").ToList();
        Assert.True(told.Count == 0, $"{told.Count} faults\n{string.Join('\n', told)}");
    }

    public override string ToString() => $"{Theme} {Page} ({How}): {Fault}";
}
