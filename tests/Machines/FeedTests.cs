using System.Text.Json;
using System.Text.RegularExpressions;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Machines;

/// <summary>A second opinion on feeds: feedparser's.</summary>
[Collection(BuiltSamples.Name)]
public sealed class FeedTests(BuiltSamples samples)
{
    [PeerFact("feedparser")]
    public void Feedparser_finds_nothing_wrong_with_any_feed()
    {
        var sample = samples.At("2027-05-01T12:00");
        var files = sample.Entries.Where(e => e.Type == "feed" && e.File.EndsWith(".xml", StringComparison.Ordinal)).Select(e => e.File).ToList();
        Assert.Contains(files, f => f.Contains("/thema/", StringComparison.Ordinal));
        Assert.Contains(files, f => f.Contains("/ort/", StringComparison.Ordinal));
        Assert.Contains(files, f => f.Contains("/partner/", StringComparison.Ordinal));
        Assert.Contains(files, f => f.Contains("/en/news/topic/", StringComparison.Ordinal));

        var faults = files.Zip(Opinions.Ask("feedparser", "feed_opinion.py", sample, files)).SelectMany(f => Faults(f.Second).Select(fault => $"{f.First}: {fault}")).ToList();

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    private static IEnumerable<string> Faults(JsonElement feed)
    {
        if (Text(feed, "fault") is { } fault) yield return fault;
        if (Text(feed, "version") != "atom10") yield return $"is {Text(feed, "version")}";
        if (string.IsNullOrEmpty(Text(feed, "title")) || !feed.GetProperty("updated").GetBoolean()) yield return "has no title or time";
        foreach (var entry in feed.GetProperty("entries").EnumerateArray())
        {
            if (!Uri.IsWellFormedUriString(Text(entry, "id"), UriKind.Absolute)) yield return $"id {Text(entry, "id")}";
            if (!Uri.IsWellFormedUriString(Text(entry, "link"), UriKind.Absolute)) yield return $"link {Text(entry, "link")}";
            if (string.IsNullOrEmpty(Text(entry, "title")) || !entry.GetProperty("updated").GetBoolean()) yield return $"{Text(entry, "id")} has no title or time";
            if (Text(entry, "summary") is { } summary && summary.Contains("event.", StringComparison.Ordinal)) yield return $"the name of a text in \"{summary}\"";
            // A reader shows it far from the page.
            foreach (Match address in Regex.Matches(Text(entry, "content") ?? "", "(?:href|src)=\"([^\"]*)\""))
                if (!Uri.IsWellFormedUriString(address.Groups[1].Value, UriKind.Absolute)) yield return $"{Text(entry, "id")} has the address {address.Groups[1].Value}";
        }
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
