using System.Text.Json;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Search;

/// <summary>What becomes of the search in a page that is open while its website is published anew.</summary>
public sealed class RepublishedTests
{
    [NodeFact]
    public void Open_page_reads_the_new_directory_when_a_file_of_the_old_one_is_gone()
    {
        using var content = new SmallContent();
        content.Build();
        var before = content["before"];
        Directory.Move(Path.Combine(content.Output, "dach.example"), before);
        content.Put("partners/verband/news/kultur.md", "---\ntitle: Nachricht von heute\ndate: 2027-01-10\nsummary: Kurz.\n---\nText.\n");
        content.Build();

        var titles = JsonSerializer.Deserialize<List<string>>(Node.Run("", Path.Combine(Repository.Root, "tests", "Search", "search_republished.mjs"), before, Path.Combine(content.Output, "dach.example")))!;

        Assert.Contains("Nachricht von heute", titles);
        Assert.DoesNotContain("Nachricht kultur", titles);
    }
}
