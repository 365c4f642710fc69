using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>The way through a list of several pages.</summary>
internal static class Pagers
{
    private const int Neighbours = 2;

    /// <summary>Null where there is one page.</summary>
    public static PagerModel? Of(int number, int total, Func<int, string> address)
    {
        if (total == 1) return null;
        // The first, the last and the neighbours; a pager of two hundred numbers helps nobody.
        var numbers = Enumerable.Range(1, total).Where(n => n == 1 || n == total || Math.Abs(n - number) <= Neighbours);
        return new PagerModel(number, total,
            number == 1 ? null : address(number - 1),
            number == total ? null : address(number + 1),
            [.. numbers.Select(n => new PagerLink(n, address(n), n == number))]);
    }
}
