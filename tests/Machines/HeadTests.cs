using RegionSite.Tests.Support;

namespace RegionSite.Tests.Machines;

/// <summary>What the head of a page says to search engines, networks and feed readers.</summary>
[Collection(BuiltSamples.Name)]
public sealed class HeadTests(BuiltSamples samples)
{
    private static readonly string[] OfEveryPage = ["og:title", "og:type", "og:url", "og:site_name", "og:locale"];

    [Fact]
    public void Pages_in_several_languages_name_each_other_and_one_for_all_others()
    {
        var sample = samples.At("2027-05-01T12:00");
        var links = sample.Pages.ToDictionary(p => p.Url, p => p.Document.QuerySelectorAll("link[hreflang]").ToLookup(l => l.GetAttribute("hreflang")!, l => new Uri(p.Url, l.GetAttribute("href"))));
        var faults = new List<string>();
        foreach (var page in sample.Pages.Where(p => links[p.Url].Count > 0))
        {
            var own = links[page.Url];
            if (own.Any(l => l.Count() != 1)) faults.Add($"{page}: a language twice");
            if (own[page.Entry.Language!].SingleOrDefault() != page.Url) faults.Add($"{page}: does not name itself");
            if (!own.Contains("x-default") || own["x-default"].Single() is var fallback && !own.Any(l => l.Key != "x-default" && l.Single() == fallback)) faults.Add($"{page}: x-default is none of its languages");
            foreach (var other in own.SelectMany(l => l))
                if (!links.TryGetValue(other, out var back) || !back.Any(l => l.Contains(page.Url))) faults.Add($"{page}: {other} does not name it back");
        }
        Assert.Contains(sample.Pages, p => p.Entry.Type == "list" && links[p.Url].Count > 0);
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    [Fact]
    public void Link_previews_have_all_they_need_and_no_SVG()
    {
        var sample = samples.At("2027-05-01T12:00");
        var faults = new List<string>();
        foreach (var page in sample.Pages.Where(p => p.Entry.Type != "redirect" && p.Document.QuerySelector("meta[name=robots]") is null))
        {
            foreach (var name in OfEveryPage)
                if (string.IsNullOrEmpty(Meta(page, name))) faults.Add($"{page}: no {name}");
            if (Meta(page, "og:url") != page.Entry.Canonical) faults.Add($"{page}: og:url is {Meta(page, "og:url")}");
            if (page.Entry.Type == "news" && (Meta(page, "og:type") != "article" || Meta(page, "article:published_time") is null)) faults.Add($"{page}: no article");
            if (Meta(page, "og:image") is not { } image) continue;
            if (image.EndsWith(".svg", StringComparison.Ordinal) || sample.FaultOf(new Uri(image)) is not null) faults.Add($"{page}: {image}");
            if (Meta(page, "og:image:width") is null || Meta(page, "og:image:height") is null) faults.Add($"{page}: {image} has no size");
        }
        Assert.Contains(sample.Pages, p => Meta(p, "og:image") is not null);
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    private static string? Meta(BuiltPage page, string property) => page.Document.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
}
