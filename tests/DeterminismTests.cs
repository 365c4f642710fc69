using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests;

/// <summary>The same content and the same moment give the same bytes, whatever else is different.</summary>
public sealed class DeterminismTests : IDisposable
{
    private const string Now = "2027-05-01T12:00";

    private static readonly string Content = Path.Combine(Repository.Root, "tests", "Cases", "complete", "every-field-of-every-type", "content");

    private static readonly string Themes = Path.Combine(Repository.Root, "themes");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Number_of_threads_changes_no_byte() => Same(Build("one", Content, Themes, "1"), Build("four", Content, Themes, "4"));

    [Fact]
    public void Folder_and_order_of_the_files_change_no_byte()
    {
        OutputTree.CopyReversed(Content, _folder["elsewhere/Inhalte"]);
        OutputTree.CopyReversed(Themes, _folder["elsewhere/Gestaltung"]);
        Same(Build("one", Content, Themes, "2"), Build("two", _folder["elsewhere/Inhalte"], _folder["elsewhere/Gestaltung"], "2"));
    }

    [Fact]
    public void Time_zone_and_culture_of_the_machine_change_no_byte()
    {
        var here = CommandRun.Elsewhere(new Dictionary<string, string> { ["TZ"] = "UTC", ["LC_ALL"] = "C" }, Arguments("here", Content, Themes, "2"));
        var there = CommandRun.Elsewhere(new Dictionary<string, string> { ["TZ"] = "Pacific/Auckland", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" }, Arguments("there", Content, Themes, "2"));

        Assert.Equal("", here.Clean().Error + there.Clean().Error);
        Same(Tree("here"), Tree("there"));
    }

    [Fact]
    public void Second_build_writes_nothing()
    {
        Build("site", Content, Themes, "2");
        var before = Stamps("site");
        Build("site", Content, Themes, "2");

        Assert.Equal(before, Stamps("site"));
    }

    [Fact]
    public void Later_moment_leaves_the_files_that_stay_the_same()
    {
        Build("site", Content, Themes, "2");
        var (hashes, stamps) = (Tree("site"), Stamps("site"));
        CommandRun.Of([.. Arguments("site", Content, Themes, "2")[..^1], "2027-08-02T12:00"]).Clean();
        var (newHashes, newStamps) = (Tree("site"), Stamps("site"));

        var same = hashes.Where(f => newHashes.GetValueOrDefault(f.Key) == f.Value).Select(f => f.Key).ToList();
        Assert.NotEqual(hashes.Count, same.Count);
        Assert.All(same, file => Assert.Equal(stamps[file], newStamps[file]));
        Assert.Contains(same, f => f.EndsWith("kalender.ics", StringComparison.Ordinal) is false && f.Contains("/aktuelles/", StringComparison.Ordinal));
    }

    private SortedDictionary<string, string> Build(string output, string content, string themes, string threads)
    {
        CommandRun.Of(Arguments(output, content, themes, threads)).Clean();
        return Tree(output);
    }

    private string[] Arguments(string output, string content, string themes, string threads) =>
        ["build", "--content", content, "--themes", themes, "--output", _folder[output], "--threads", threads, "--now", Now];

    private SortedDictionary<string, string> Tree(string output) => OutputTree.Of(_folder[output]);

    private Dictionary<string, DateTime> Stamps(string output) => Tree(output).Keys.ToDictionary(f => f, f => File.GetLastWriteTimeUtc(_folder[$"{output}/{f}"]));

    private static void Same(SortedDictionary<string, string> one, SortedDictionary<string, string> other)
    {
        Assert.True(one.Count > 100, $"only {one.Count} files");
        Assert.Equal([], OutputTree.Differences(one, other));
    }
}
