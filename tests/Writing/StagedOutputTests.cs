using System.Text;
using RegionSite.Diagnostics;
using RegionSite.Writing;

namespace RegionSite.Tests.Writing;

public sealed class StagedOutputTests : IDisposable
{
    private const string Staging = ".public.regionsite/staging";
    private const string Old = ".public.regionsite/old";
    private static readonly DateTime LongAgo = new(2020, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly TemporaryFolder _folder = new();

    /// <summary>Both ways of swapping.</summary>
    public static TheoryData<bool> Ways => OperatingSystem.IsLinux() ? [true, false] : [false];

    private string Output => _folder["public"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Ways))]
    public void First_build_makes_the_folder_and_nothing_but_hosts_in_it(bool canExchange)
    {
        Build(canExchange, ("a.example/index.html", "home"), ("b.example/x/y/index.html", "deep"));
        Assert.Equal(["a.example/index.html", "b.example/x/y/index.html"], _folder.Entries("public"));
        Assert.Equal("deep", _folder.Text("public/b.example/x/y/index.html"));
        Assert.Equal([".public.regionsite/lock", ".public.regionsite/mark"], Beside());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Next_build_keeps_the_unchanged_replaces_the_changed_and_withdraws_the_missing(bool canExchange)
    {
        Build(canExchange, ("a.example/same", "same"), ("a.example/changed", "before"), ("a.example/gone/index.html", "gone"), ("b.example/gone", "gone"));
        foreach (var file in _folder.Entries("public")) File.SetLastWriteTimeUtc(_folder[$"public/{file}"], LongAgo);

        var (written, unchanged) = Build(canExchange, ("a.example/same", "same"), ("a.example/changed", "after!"), ("c.example/new", "new"));

        Assert.Equal(["a.example/changed", "a.example/same", "c.example/new"], _folder.Entries("public"));
        Assert.Equal("after!", _folder.Text("public/a.example/changed"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder["public/a.example/same"]));
        Assert.True(File.GetLastWriteTimeUtc(_folder["public/a.example/changed"]) > LongAgo);
        Assert.Equal((2, 1), (written, unchanged));
        Assert.Equal([".public.regionsite/lock", ".public.regionsite/mark"], Beside());
    }

    [Fact]
    public void Same_files_again_change_nothing()
    {
        Build(true, ("a.example/one", "one"), ("a.example/two", ""));
        File.SetLastWriteTimeUtc(_folder["public/a.example/two"], LongAgo);
        Assert.Equal((0, 2), Build(true, ("a.example/one", "one"), ("a.example/two", "")));
        Assert.Equal(["a.example/one", "a.example/two"], _folder.Entries("public"));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder["public/a.example/two"]));
        Assert.Equal([".public.regionsite/lock", ".public.regionsite/mark"], Beside());
    }

    [Theory]
    [InlineData("a.example/withdrawn")]
    [InlineData("a.example/.hidden")]
    [InlineData("beside-the-hosts")]
    public void Only_what_was_written_stays_even_if_nothing_else_changed(string extra)
    {
        Build(true, ("a.example/one", "one"));
        _folder.Put($"public/{extra}", "extra");
        Build(true, ("a.example/one", "one"));
        Assert.Equal(["a.example/one"], _folder.Entries("public"));
    }

    [Fact]
    public void Page_that_leads_to_the_hosts_may_lie_beside_them_and_goes_with_the_next_build()
    {
        Build(true, ("a.example/one", "one"), (StagedOutput.StartPage, "hosts"));
        Build(true, ("a.example/one", "one"), (StagedOutput.StartPage, "hosts"));
        Assert.Equal(["a.example/one", "index.html"], _folder.Entries("public"));
        Build(true, ("a.example/one", "one"));
        Assert.Equal(["a.example/one"], _folder.Entries("public"));
    }

    [Fact]
    public void Same_length_is_not_same_bytes()
    {
        Build(true, ("a.example/one", "left"), ("a.example/two", "two"));
        Assert.Equal((1, 1), Build(true, ("a.example/one", "lefT"), ("a.example/two", "two")));
        Assert.Equal("lefT", _folder.Text("public/a.example/one"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(300_000)] // more than one chunk
    public void Copied_file_is_the_source_now_and_keeps_its_time_while_that_is_the_same(int length)
    {
        var bytes = new byte[length + 1];
        new Random(length).NextBytes(bytes);
        File.WriteAllBytes(_folder["source"], bytes);
        File.SetLastWriteTimeUtc(_folder["source"], LongAgo);

        Assert.Equal((1, 0), CopySource());
        Assert.Equal(bytes, File.ReadAllBytes(_folder["public/a.example/media/x.jpg"]));
        Assert.True(File.GetLastWriteTimeUtc(_folder["public/a.example/media/x.jpg"]) > LongAgo);

        File.SetLastWriteTimeUtc(_folder["public/a.example/media/x.jpg"], LongAgo);
        Assert.Equal((1, 1), CopySource(("a.example/other", "changed")));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(_folder["public/a.example/media/x.jpg"]));

        // The last byte, and in place: the output must not share the source's file.
        bytes[^1]++;
        using (var source = File.OpenWrite(_folder["source"])) source.Write(bytes);
        Assert.NotEqual(bytes, File.ReadAllBytes(_folder["public/a.example/media/x.jpg"]));
        Assert.Equal((1, 1), CopySource(("a.example/other", "changed")));
        Assert.Equal(bytes, File.ReadAllBytes(_folder["public/a.example/media/x.jpg"]));
    }

    [Fact]
    public void Missing_source_is_named()
    {
        using var staged = StagedOutput.Open(Output);
        var failure = Assert.Throws<EnvironmentFailure>(() => staged.Copy("a.example/x.jpg", _folder["missing.jpg"]));
        Assert.StartsWith($"cannot read \"{_folder["missing.jpg"]}\"", failure.In(MessageLanguage.English), StringComparison.Ordinal);
        Assert.StartsWith($"\"{_folder["missing.jpg"]}\" kann nicht gelesen werden", failure.In(MessageLanguage.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_threads_write_one_site()
    {
        for (var round = 0; round < 3; round++)
        {
            using var staged = StagedOutput.Open(Output);
            Parallel.For(0, 600, i => staged.Write($"{i % 5}.example/{i % 11}/{i % 13}/{i}", Encoding.UTF8.GetBytes($"{i} {(i % 2 == 0 ? round : 0)}")));
            staged.Publish();
            Assert.Equal(round == 0 ? (600, 0) : (300, 300), (staged.FilesWritten, staged.FilesUnchanged));
        }
        Assert.Equal(600, _folder.Entries("public").Length);
        for (var i = 0; i < 600; i++) Assert.Equal($"{i} {(i % 2 == 0 ? 2 : 0)}", _folder.Text($"public/{i % 5}.example/{i % 11}/{i % 13}/{i}"));
    }

    [Fact]
    public void Without_publishing_all_is_as_before()
    {
        Build(true, ("a.example/one", "one"), ("a.example/two", "two"));
        var before = _folder.Entries();
        using (var staged = StagedOutput.Open(Output))
        {
            staged.Write("a.example/one", "one"u8);
            staged.Write("a.example/two", "2"u8);
            staged.Write("a.example/three/index.html", "three"u8);
            Assert.Equal("two", _folder.Text("public/a.example/two"));
        }
        Assert.Equal(before, _folder.Entries());
        Assert.Equal("two", _folder.Text("public/a.example/two"));
    }

    [Fact]
    public void First_build_without_publishing_leaves_no_output_and_no_mark()
    {
        using (var staged = StagedOutput.Open(Output)) staged.Write("a.example/one", "one"u8);
        Assert.Equal([".public.regionsite/lock"], _folder.Entries());
    }

    [Fact]
    public void Foreign_folder_is_refused_and_untouched()
    {
        _folder.Put("public/precious.txt", "mine");
        var failure = Assert.Throws<EnvironmentFailure>(() => StagedOutput.Open(Output));
        Assert.Contains("was not made by RegionSite", failure.In(MessageLanguage.English), StringComparison.Ordinal);
        Assert.Contains("stammt nicht von RegionSite", failure.In(MessageLanguage.German), StringComparison.Ordinal);
        Assert.Equal(["public/precious.txt"], _folder.Entries());
        Assert.Equal("mine", _folder.Text("public/precious.txt"));
    }

    [Fact]
    public void Mark_of_another_name_counts_for_nothing()
    {
        Build(true, ("a.example/one", "one"));
        Directory.Move(_folder[".public.regionsite"], _folder[".homepage.regionsite"]);
        _folder.Put("homepage/precious.txt", "mine");
        Assert.Throws<EnvironmentFailure>(() => StagedOutput.Open(_folder["homepage"]));
        Assert.Equal("mine", _folder.Text("homepage/precious.txt"));
    }

    [Fact]
    public void Folder_filled_by_another_during_the_build_is_refused()
    {
        using (var staged = StagedOutput.Open(Output))
        {
            staged.Write("a.example/one", "one"u8);
            _folder.Put("public/precious.txt", "mine");
            Assert.Throws<EnvironmentFailure>(staged.Publish);
        }
        Assert.Equal("mine", _folder.Text("public/precious.txt"));
    }

    [Fact]
    public void Folder_put_where_a_removed_output_was_is_refused_once_a_run_has_seen_the_gap()
    {
        Build(true, ("a.example/one", "one"));
        Directory.Delete(Output, recursive: true);
        StagedOutput.Open(Output).Dispose();
        _folder.Put("public/precious.txt", "mine");
        Assert.Throws<EnvironmentFailure>(() => StagedOutput.Open(Output));
    }

    [Fact]
    public void First_swap_that_fails_leaves_no_mark()
    {
        Directory.CreateDirectory(Output);
        using (var staged = StagedOutput.Open(Output, canExchange: false))
        {
            staged.Write("a.example/one", "one"u8);
            _folder.Put(Old, "in the way");
            Assert.Throws<EnvironmentFailure>(staged.Publish);
        }
        Assert.Equal([".public.regionsite/lock", Old, "public"], _folder.Entries());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Empty_folder_is_accepted(bool canExchange)
    {
        Directory.CreateDirectory(Output);
        Build(canExchange, ("a.example/one", "one"));
        Assert.Equal(["a.example/one"], _folder.Entries("public"));
        Assert.Equal([".public.regionsite/lock", ".public.regionsite/mark"], Beside());
    }

    [Fact]
    public void Swap_stopped_between_its_two_renames_is_undone()
    {
        Build(false, ("a.example/one", "one"));
        // What a kill leaves there.
        Directory.Move(Output, _folder[Old]);
        _folder.Put($"{Staging}/a.example/one", "half");

        StagedOutput.Open(Output).Dispose();

        Assert.Equal("one", _folder.Text("public/a.example/one"));
        Assert.Equal([".public.regionsite/lock", ".public.regionsite/mark"], Beside());
        Assert.Equal((0, 1), Build(false, ("a.example/one", "one")));
    }

    [Theory]
    [InlineData(Staging)] // an exchange
    [InlineData(Old)] // two renames
    public void Former_site_that_a_kill_left_after_the_swap_is_removed(string former)
    {
        Build(true, ("a.example/one", "new"));
        _folder.Put($"{former}/a.example/one", "former");
        StagedOutput.Open(Output).Dispose();
        Assert.Equal("new", _folder.Text("public/a.example/one"));
        Assert.Equal([".public.regionsite/lock", ".public.regionsite/mark"], Beside());
    }

    [Fact]
    public void Second_run_at_once_is_refused_and_harms_nothing()
    {
        using (var first = StagedOutput.Open(Output))
        {
            first.Write("a.example/one", "one"u8);
            var failure = Assert.Throws<EnvironmentFailure>(() => StagedOutput.Open(Output));
            Assert.StartsWith("another build is writing", failure.In(MessageLanguage.English), StringComparison.Ordinal);
            Assert.StartsWith("Ein anderer Lauf schreibt gerade", failure.In(MessageLanguage.German), StringComparison.Ordinal);
            first.Publish();
        }
        Assert.Equal("one", _folder.Text("public/a.example/one"));
        Build(true, ("a.example/one", "two"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("beside-the-hosts.html")]
    [InlineData("index.htm")]
    [InlineData("/a.example/x")]
    [InlineData("a.example//x")]
    [InlineData("a.example/x/")]
    [InlineData("../a.example/x")]
    [InlineData("a.example/../../x")]
    [InlineData("a.example/..")]
    [InlineData("a.example/./x")]
    [InlineData("a.example\\x/y")]
    [InlineData("a.example/x\0y")]
    public void Path_that_is_not_clean_is_a_bug(string path)
    {
        _folder.Put("source", "x");
        using var staged = StagedOutput.Open(Output);
        Assert.Throws<InvalidOperationException>(() => staged.Write(path, "x"u8));
        Assert.Throws<InvalidOperationException>(() => staged.Copy(path, _folder["source"]));
        Assert.Equal(0, staged.FilesWritten);
    }

    [Theory]
    [InlineData("one", "one")]
    [InlineData("one", "changed")]
    [InlineData("changed", "one")]
    [InlineData("changed", "changed")]
    public void Path_that_is_written_twice_is_a_bug(string first, string second)
    {
        Build(true, ("a.example/x", "one"));
        using (var staged = StagedOutput.Open(Output))
            Assert.Throws<InvalidOperationException>(() =>
            {
                staged.Write("a.example/x", Encoding.UTF8.GetBytes(first));
                staged.Write("a.example/x", Encoding.UTF8.GetBytes(second));
                staged.Publish();
            });
        Assert.Equal("one", _folder.Text("public/a.example/x"));
    }

    [Fact]
    public void Nothing_can_be_written_after_publishing()
    {
        using var staged = StagedOutput.Open(Output);
        staged.Write("a.example/x", "x"u8);
        staged.Publish();
        Assert.Throws<InvalidOperationException>(() => staged.Write("a.example/y", "y"u8));
        Assert.Throws<InvalidOperationException>(staged.Publish);
    }

    [Theory]
    [InlineData("file", "is a file")]
    [InlineData("file/public", "cannot write")] // the parent is a file
    [InlineData("file/further/public", "cannot write")]
    public void Output_that_cannot_be_a_folder_is_the_environments_failure(string output, string says)
    {
        _folder.Put("file", "mine");
        var failure = Assert.Throws<EnvironmentFailure>(() => StagedOutput.Open(_folder[output]));
        Assert.Contains(says, failure.In(MessageLanguage.English), StringComparison.Ordinal);
        Assert.Contains(_folder[output], failure.In(MessageLanguage.German), StringComparison.Ordinal);
        Assert.Equal(["file"], _folder.Entries());
    }

    [Fact]
    public void Root_cannot_be_the_output() =>
        Assert.Throws<EnvironmentFailure>(() => StagedOutput.Open(Path.GetPathRoot(Output)!));

    [Fact]
    public void What_the_disk_refuses_while_writing_is_one_sentence_and_the_site_stays()
    {
        Build(true, ("a.example/one", "one"));
        var name = new string('n', 300); // longer than any file system takes
        using (var staged = StagedOutput.Open(Output))
        {
            staged.Write("a.example/one", "two"u8);
            var failure = Assert.Throws<EnvironmentFailure>(() => staged.Write($"a.example/{name}", "x"u8));
            Assert.StartsWith($"cannot write \"{Path.Join(Output, "a.example/nnn")}", failure.In(MessageLanguage.English), StringComparison.Ordinal);
            Assert.Contains("kann nicht geschrieben werden", failure.In(MessageLanguage.German), StringComparison.Ordinal);
        }
        Assert.Equal("one", _folder.Text("public/a.example/one"));
        Assert.Equal([".public.regionsite/lock", ".public.regionsite/mark"], Beside());
    }

    [Fact]
    public void Missing_parents_are_made_and_a_closing_separator_means_nothing()
    {
        using (var staged = StagedOutput.Open(_folder["not/yet/public/"]))
        {
            staged.Write("a.example/x", "x"u8);
            staged.Publish();
        }
        Assert.Equal(["not/yet/.public.regionsite/lock", "not/yet/.public.regionsite/mark", "not/yet/public/a.example/x"], _folder.Entries());
    }

    [Fact]
    public void Linked_output_is_swapped_where_it_really_lies()
    {
        if (OperatingSystem.IsWindows()) return; // links take a right there
        Directory.CreateDirectory(_folder["disk/sites/real"]);
        Directory.CreateDirectory(_folder["home"]);
        // The second link is relative to where the first one leads, not to where it stands.
        Directory.CreateSymbolicLink(_folder["disk/sites/link"], "../sites/real");
        Directory.CreateSymbolicLink(_folder["home/sites"], "../disk/sites");
        for (var version = 1; version <= 2; version++)
        {
            using var staged = StagedOutput.Open(_folder["home/sites/link"]);
            staged.Write("a.example/x", Encoding.UTF8.GetBytes($"{version}"));
            staged.Publish();
        }
        Assert.Equal("2", _folder.Text("disk/sites/real/a.example/x"));
        Assert.Equal("2", _folder.Text("home/sites/link/a.example/x"));
        Assert.Equal(".real.regionsite link real", string.Join(' ', Directory.GetFileSystemEntries(_folder["disk/sites"]).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
        Assert.NotNull(new DirectoryInfo(_folder["disk/sites/link"]).LinkTarget);
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateSymbolicLink(_folder["one"], _folder["two"]);
        Directory.CreateSymbolicLink(_folder["two"], _folder["one"]);
        Assert.Throws<EnvironmentFailure>(() => StagedOutput.Open(_folder["one"]));
    }

    private (int Written, int Unchanged) Build(bool canExchange, params ReadOnlySpan<(string Path, string Text)> files)
    {
        using var staged = StagedOutput.Open(Output, canExchange && OperatingSystem.IsLinux());
        foreach (var (path, text) in files) staged.Write(path, Encoding.UTF8.GetBytes(text));
        staged.Publish();
        return (staged.FilesWritten, staged.FilesUnchanged);
    }

    private (int Written, int Unchanged) CopySource(params ReadOnlySpan<(string Path, string Text)> files)
    {
        using var staged = StagedOutput.Open(Output);
        staged.Copy("a.example/media/x.jpg", _folder["source"]);
        foreach (var (path, text) in files) staged.Write(path, Encoding.UTF8.GetBytes(text));
        staged.Publish();
        return (staged.FilesWritten, staged.FilesUnchanged);
    }

    private IEnumerable<string> Beside() => _folder.Entries().Where(e => !e.StartsWith("public/", StringComparison.Ordinal));
}
