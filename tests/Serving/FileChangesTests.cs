using RegionSite.Serving;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Serving;

public sealed class FileChangesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new(RunningServer.Patience);

    public void Dispose()
    {
        _stop.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_file_that_is_written_in_place() => Finds(["a.md"], () => _folder.Put("in/a.md", "changed"));

    [Fact]
    public void A_file_that_another_one_is_renamed_to() => Finds(["a.md"], () =>
    {
        _folder.Put("in/a.md.tmp", "changed");
        File.Move(_folder["in/a.md.tmp"], _folder["in/a.md"], overwrite: true);
    });

    [Fact]
    public void A_file_that_is_gone() => Finds(["b/c.md"], () => File.Delete(_folder["in/b/c.md"]));

    [Fact]
    public void A_folder_that_is_renamed() => Finds(["b/c.md", "d/c.md"], () => Directory.Move(_folder["in/b"], _folder["in/d"]));

    [Fact]
    public void Many_files_in_new_folders_at_once() => Finds([.. Enumerable.Range(100, 200).Select(i => $"new/{i}/x.md")], () =>
    {
        for (var i = 100; i < 300; i++) _folder.Put($"in/new/{i}/x.md", "x");
    });

    [Fact]
    public void What_begins_with_a_dot_does_not_count()
    {
        Finds(["a.md"], () =>
        {
            _folder.Put("in/.git/index", "x");
            _folder.Put("in/b/.c.md.swp", "x");
            _folder.Put("in/a.md", "changed");
        });
    }

    [Fact]
    public void Nothing_has_changed_when_it_is_due()
    {
        using var changes = Watch();
        _folder.Put("in/.hint", "");
        Assert.Empty(changes.Wait(() => true, _stop.Token)!);
    }

    [Fact]
    public void Waiting_ends_when_it_shall()
    {
        using var changes = Watch();
        _stop.Cancel();
        Assert.Null(changes.Wait(() => false, _stop.Token));
    }

    private void Finds(string[] expected, Action change)
    {
        using var changes = Watch();
        change();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        // The system may tell of them in two parts.
        while (found.Count < expected.Length) found.UnionWith(changes.Wait(() => false, _stop.Token) ?? throw new TimeoutException($"only {string.Join(' ', found)}"));
        Assert.Equal(expected.Select(f => $"{_folder["in"]}/{f}"), found);
    }

    private FileChanges Watch()
    {
        _folder.Put("in/a.md", "a");
        _folder.Put("in/b/c.md", "c");
        return FileChanges.In([_folder["in"]]);
    }
}
