using System.Text.Json;
using RegionSite.Cli;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Operations;

/// <summary><c>regionsite changes</c>: the list that rsync is given.</summary>
public sealed class ChangesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a=1 b/c=1", "a=1 b/c=1", "")]
    [InlineData("a=1 b/c=2 d=1", "a=1 b/c=1", "b/c d")]
    [InlineData("a=1", "a=1 b=1 c.html=1", "b c.html")]
    [InlineData("a=1 b/c=1", null, "a b/c")]
    // Where something is left of a folder the file is named, where nothing is the outermost folder alone.
    [InlineData("a=1 b/c=1", "a=1 b/c=1 b/d=1 e/f/g=1 e/f/h=1 b/i/j=1", "b/d b/i e")]
    [InlineData("a/b=1", "a=1", "a/b")]
    [InlineData("a=1", "a/b=1", "a")]
    // With two hashes nobody knows what lies there.
    [InlineData("a=1 b=1", "a=1 a=2 b=1 c=1", "a c")]
    // Two brands may have one page.
    [InlineData("a=1 a=1", "a=1", "")]
    public void Paths_that_are_new_changed_or_gone(string made, string? old, string expected)
    {
        Manifest("new.json", made);
        if (old is not null) Manifest("old.json", old);
        var run = CommandRun.Of(["changes", _folder["new.json"], .. old is null ? (string[])[] : [_folder["old.json"]], "--host", "www.example"]).Clean();
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void Other_hosts_do_not_count()
    {
        _folder.Put("new.json", """[{"file": "www.example/a", "sha256": "1"}, {"file": "www.example.org/b", "sha256": "1"}]""");
        Assert.Equal("a", CommandRun.Of("changes", _folder["new.json"], "--host", "www.example").Clean().Output.TrimEnd());
        var run = CommandRun.Of("changes", _folder["new.json"], "--host", "www.exampel");
        Assert.Equal((ExitStatus.Usage, ""), (run.Status, run.Output));
        Assert.Contains("has no file of the host \"www.exampel\"", run.Error);
    }

    [Theory]
    [InlineData("""[{"file": "www.example/../../etc/passwd", "sha256": "1"}]""")]
    [InlineData("""[{"file": "/www.example/a", "sha256": "1"}]""")]
    [InlineData("""[{"file": "www.example/./a", "sha256": "1"}]""")]
    [InlineData("""[{"file": "www.example//a", "sha256": "1"}]""")]
    [InlineData("""[{"file": "www.example/a\\b", "sha256": "1"}]""")]
    [InlineData("""[{"file": "www.example/a\nb", "sha256": "1"}]""")]
    [InlineData("""[{"file": "www.example/#a", "sha256": "1"}]""")]
    [InlineData("""[{"file": "www.example/a"}]""")]
    [InlineData("""[{"file": "www.example/a", "sha256": null}]""")]
    [InlineData("""[{"file": 1, "sha256": "1"}]""")]
    [InlineData("""["www.example/a"]""")]
    [InlineData("""{"file": "www.example/a", "sha256": "1"}""")]
    [InlineData("""[{"file": "www.example/a", "sha256": "1"}""")]
    [InlineData("")]
    [InlineData("<html>")]
    public void What_is_no_manifest_is_refused_whole(string text)
    {
        Manifest("good.json", "a=1");
        _folder.Put("bad.json", text);
        foreach (var arguments in (string[][])[[_folder["bad.json"]], [_folder["good.json"], _folder["bad.json"]]])
        {
            var run = CommandRun.Of(["changes", .. arguments, "--host", "www.example"]);
            Assert.Equal((ExitStatus.Usage, ""), (run.Status, run.Output));
            Assert.Contains("bad.json\" is not a manifest", run.Error);
        }
    }

    [Fact]
    public void Manifest_that_is_not_there_is_said()
    {
        var run = CommandRun.Of("changes", _folder["new.json"], "--host", "www.example", "--messages", "de");
        Assert.Equal((ExitStatus.Usage, $"es gibt kein Verzeichnis \"{_folder["new.json"]}\""), (run.Status, run.Error.TrimEnd()));
    }

    private void Manifest(string name, string files) => _folder.Put(name, JsonSerializer.Serialize(files.Split(' ').Select(f => f.Split('=')).Select(f => new { file = "www.example/" + f[0], sha256 = f[1] })));
}
