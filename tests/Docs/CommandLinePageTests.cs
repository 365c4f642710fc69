using System.Text.RegularExpressions;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Docs;

/// <summary>generator/docs/command-line.md names every command and option, and none that there is not.</summary>
public sealed partial class CommandLinePageTests
{
    private static readonly string PageText = DocumentedRegion.Page("command-line.md");

    private static readonly string[] OfAll = ["--help", "--messages"];

    private static readonly string[] OfContent = ["--content", "--now", "--themes", "--threads"];

    [Fact]
    public void It_names_every_command() => Assert.Equal(
        Command().Matches(Help().Split("Commands:")[1]).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal),
        Heading().Matches(PageText).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));

    public static TheoryData<string> Commands => [.. Heading().Matches(PageText).Select(m => m.Groups[1].Value)];

    [Theory, MemberData(nameof(Commands))]
    public void It_names_every_option(string command)
    {
        var start = PageText.IndexOf($"\n## {command}\n", StringComparison.Ordinal);
        var end = PageText.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        var section = end < 0 ? PageText[start..] : PageText[start..end];
        var taken = Option().Matches(Help(command)).Select(m => m.Groups[1].Value).Except(OfAll).Distinct().ToList();
        // The options of reading content are told once for all.
        if (taken.Contains("--content")) Assert.Empty(OfContent.Except(taken));
        Assert.Equal(taken.Except(OfContent).Order(StringComparer.Ordinal), OptionRow().Matches(section).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_all_commands_take_is_told_once() => Assert.Equal(OfContent, OptionRow().Matches(PageText[..PageText.IndexOf("\n## ", StringComparison.Ordinal)]).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));

    private static string Help(params string[] command) => CommandRun.Of([.. command, "--help"]).Output;

    [GeneratedRegex(@"^  ([a-z]+) (?:<|\[|  )", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("^## ([a-z]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^  (?:-\?, -h, )?(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex(@"^\| `(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex OptionRow();
}
