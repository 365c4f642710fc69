using System.Text.RegularExpressions;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Docs;

/// <summary>generator/docs/sharing.md shows what the command says of the region in content-format.md.</summary>
public sealed partial class SharingPageTests
{
    [Fact]
    public void The_report_it_shows_is_that_of_its_region()
    {
        using var region = new DocumentedRegion();
        var page = DocumentedRegion.Page("sharing.md");
        var command = Command().Match(page);
        var run = CommandRun.Of(["sharing", .. command.Groups["options"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--content", region.Content, "--themes", Path.Combine(Repository.Root, "themes")]).Clean();
        Assert.Equal(run.Output.ReplaceLineEndings("\n"), command.Groups["report"].Value);
    }

    [GeneratedRegex(@"^```\nregionsite sharing(?<options>[^\n]*)\n```\n\n```\n(?<report>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Command();
}
