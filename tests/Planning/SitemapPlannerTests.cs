using RegionSite.Planning;

namespace RegionSite.Tests.Planning;

/// <summary>The limits of sitemaps.org: 50,000 addresses and 50 MB a file.</summary>
public class SitemapPlannerTests
{
    [Theory]
    [InlineData(0, 50, 1)]
    [InlineData(50_000, 50, 1)]
    [InlineData(50_001, 50, 2)]
    [InlineData(120_000, 50, 3)]
    [InlineData(50_000, 1_900, 2)]
    public void A_sitemap_is_split_where_it_would_be_too_large(int pages, int length, int parts)
    {
        var split = SitemapPlanner.Parts(Enumerable.Range(0, pages), _ => length).ToList();

        Assert.Equal(parts, split.Count);
        Assert.Equal(Enumerable.Range(0, pages), split.SelectMany(p => p));
        Assert.All(split, p => Assert.True(p.Length <= 50_000 && p.Length * (long)(length + 80) <= 50_000_000));
    }
}
