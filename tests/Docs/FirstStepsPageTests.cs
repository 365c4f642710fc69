using System.Text.RegularExpressions;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Docs;

/// <summary>generator/docs/first-steps.md: whoever follows it has an event on two brands.</summary>
public sealed partial class FirstStepsPageTests
{
    [Fact]
    public void Its_steps_put_an_event_on_two_brands()
    {
        using var folder = new TemporaryFolder();
        OutputTree.CopyReversed(Path.Combine(Repository.Root, "content"), folder["content"]);
        var page = DocumentedRegion.Page("first-steps.md");
        string[] content = ["--content", folder["content"], "--themes", Path.Combine(Repository.Root, "themes"), "--now", "2026-11-28T12:00"];
        var files = Example().Matches(page);
        Assert.Equal(2, files.Count);
        var (partner, happening) = (files[0].Groups, files[1].Groups);
        folder.Put(partner["path"].Value, partner["text"].Value);

        var command = New().Match(page).Groups;
        var made = CommandRun.Of(["new", .. command["words"].Value.Split(' '), command["title"].Value, .. content]).Clean();
        Assert.StartsWith(folder[happening["path"].Value].Replace('\\', '/'), made.Output.Replace('\\', '/'), StringComparison.Ordinal);
        Checked(content);
        folder.Put(happening["path"].Value, happening["text"].Value);
        Checked(content);

        var brands = CommandRun.Of(["sharing", .. content]).Clean().Output.Split('\n').Aggregate((Brand: "", Shown: new List<string>()), (seen, line) =>
            line.StartsWith("  ", StringComparison.Ordinal)
                ? line.Contains("+ stadtverein/event/lesung-im-park", StringComparison.Ordinal) ? (seen.Brand, [.. seen.Shown, seen.Brand]) : seen
                : (line.Split(' ')[0], seen.Shown)).Shown;
        Assert.Contains("region", brands);
        Assert.Contains("peine", brands);
    }

    private static void Checked(string[] content)
    {
        var check = CommandRun.Of(["check", .. content]);
        Assert.Equal(0, check.Status);
        Assert.DoesNotContain(check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => !l.Contains(": notice ", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^`(?<path>content/[\w./-]+)`\n\n```\w+\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("-- new (?<words>[^\"\\n]+) \"(?<title>[^\"]+)\"")]
    private static partial Regex New();
}
