using System.Text.RegularExpressions;
using RegionSite.Diagnostics;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Docs;

/// <summary>content/README.md, the guide for editors: its templates can be copied as they stand, its messages are those of the generator.</summary>
public sealed partial class EditorsGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "content", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_template_is_taken_without_a_word()
    {
        using var folder = new TemporaryFolder();
        OutputTree.CopyReversed(Path.Combine(Repository.Root, "content"), folder["content"]);
        var templates = Template().Matches(Guide);
        Assert.InRange(templates.Count, 9, 30);
        foreach (Match template in templates)
        {
            var path = "content/" + template.Groups["path"].Value;
            Assert.False(File.Exists(folder[path]), $"{path} is in the sample already");
            folder.Put(path, template.Groups["text"].Value);
        }
        var check = CommandRun.Of("check", "--content", folder["content"], "--themes", Path.Combine(Repository.Root, "themes"), "--now", "2026-11-28T12:00");
        Assert.Equal(0, check.Status);
        // Advice about the sample's old networks is none about a template.
        var said = check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.DoesNotContain(said, l => !l.Contains(": notice ", StringComparison.Ordinal) || templates.Any(t => l.Contains(t.Groups["path"].Value, StringComparison.Ordinal)));
    }

    [Fact]
    public void Messages_it_explains_are_the_generators()
    {
        var explained = Message().Matches(Guide).Select(m => m.Groups[1].Value).ToList();
        Assert.InRange(explained.Count, 5, 20);
        Assert.DoesNotContain(explained, e => !Catalogue.All.Any(c => Same(c.Message.German, e)));
    }

    // "…" stands for arguments and for the rest; quoted examples for arguments.
    private static bool Same(string message, string explained)
    {
        var words = Argument().Split(explained.Split("; meinten Sie")[0]).Select(w => w.Trim(' ', '"', '„', '“')).Where(w => w.Length > 0).ToList();
        var at = 0;
        return words.Count > 0 && message.TrimStart('"', '{', '0', '}', ' ').StartsWith(words[0], StringComparison.Ordinal)
            && words.All(w => (at = message.IndexOf(w, at, StringComparison.Ordinal)) >= 0);
    }

    [GeneratedRegex(@"^`(?<path>partners/[\w./-]+)`\n\n```\w+\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Template();

    [GeneratedRegex(@"^\| `([^`]+)` \| [A-Z]", RegexOptions.Multiline)]
    private static partial Regex Message();

    [GeneratedRegex("…|\"[^\"]*\"")]
    private static partial Regex Argument();
}
