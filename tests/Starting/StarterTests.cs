using RegionSite.Tests.Support;

namespace RegionSite.Tests.Starting;

/// <summary>What <c>init</c> writes is as whole as the repository's own websites, and shows everything there is.</summary>
public sealed class StarterTests(BuiltStarters starters) : WebsiteTests(starters), IClassFixture<BuiltStarters>
{
    [Theory]
    [InlineData("2026-11-28T12:00")]
    [InlineData("2027-01-15T12:00")]
    [InlineData("2028-02-29T08:00")]
    [InlineData("2030-01-01T00:00")]
    public void Check_finds_nothing_to_say(string now)
    {
        var run = CommandRun.Of("check", "--content", starters.Content, "--now", now);
        Assert.Equal((0, "", "0 errors, 0 warnings, 0 notices"), (run.Status, run.Output, run.Error.Trim()));
    }

    [Fact]
    public void Every_type_has_an_example()
    {
        var types = starters.At("2027-01-15T12:00").Entries.Where(e => e.IsItem).Select(e => e.Type).ToHashSet();
        Assert.Equal(ManifestEntry.ItemTypes.Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("redirect", null)]
    [InlineData("news", "en")]
    [InlineData("event", "en")]
    [InlineData("news", "de-x-leicht")]
    [InlineData("event", "de-x-leicht")]
    [InlineData("page", "de-x-leicht")]
    public void Aliases_and_translations_have_one_too(string type, string? language) =>
        Assert.Contains(starters.At("2027-01-15T12:00").Entries, e => e.Type == type && (language is null || e.Language == language));

    [Fact]
    public void Events_are_ahead_whenever_a_region_is_started()
    {
        var home = starters.At("2027-01-15T12:00").Pages.Single(p => p.Entry is { Type: "home", Language: "de" });
        Assert.Equal(5, home.Document.QuerySelectorAll("a[href^='/termine/stadtmarketing/']").Select(a => a.GetAttribute("href")).Distinct().Count());
    }

    [Fact]
    public void Gaps_of_the_legal_pages_can_be_seen()
    {
        var imprint = starters.At("2027-01-15T12:00").Pages.Single(p => p.Entry.File == "region.example/impressum/index.html");
        Assert.Contains("[Name der verantwortlichen Stelle mit Rechtsform]", imprint.Document.Body!.TextContent);
    }
}
