using NodaTime;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Operations;

/// <summary>A small region on three hosts in a repository with our workflows: the umbrella on GitHub Pages, a town on a server of its own, an association in another repository.</summary>
public sealed class OperationsFixture : IDisposable
{
    private readonly WorkflowMachine _machine = new();
    private SmallContent _content = new();

    internal WorkflowMachine Machine => _machine;

    internal SmallContent Content => _content;

    /// <summary>The town's folder on its server.</summary>
    internal string Server => Path.Combine(_machine.Stubs, "servers", "server.example", "web", "stadt");

    /// <summary>The association's repository.</summary>
    internal string Repository => Path.Combine(_machine.Stubs, "servers", "github.com", "verbaende", "website.git");

    /// <summary>A moment as an item says it.</summary>
    internal static string Local(DateTimeOffset moment) => Instant.FromDateTimeOffset(moment).InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).LocalDateTime.ToString("uuuu-MM-dd'T'HH:mm", null);

    /// <summary>Everything as on the day before the first delivery; the program that an earlier test has built is kept, as it is in a cache.</summary>
    internal void Reset()
    {
        _content.Dispose();
        _content = new SmallContent();
        _content.Brand("werra", "verband", "select: {topics: [wirtschaft]}");
        _content.Put("region.yaml", "name: Kleinland\nlanguages: [de]\ntimeZone: Europe/Berlin\numbrella: dach\nhosts:\n  stadt.example: {rsync: \"web@server.example:web/stadt\", port: 2222}\n  werra.example: {repository: verbaende/website, branch: gh-pages}\n");
        foreach (var folder in (string[])[_machine.Stubs, _machine.Pages])
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        _machine.Put("pages.json", """{"build_type": "workflow", "html_url": "https://dach.example/"}""");
        foreach (var (host, port, key) in new[] { ("server.example", "2222", "-----KEY OF THE SERVER-----"), ("github.com", "22", "-----DEPLOY KEY-----\nOF TWO LINES") })
        {
            _machine.Put($"servers/{host}.key", key + "\n");
            _machine.Put($"servers/{host}.port", port);
        }
        _machine.Put("servers/server.example/web/stadt/statistik/index.html", "somebody else's");
        _machine.Put("servers/github.com/verbaende/.keep", "");
        BashRun.Of($"git init -q --bare '{Repository}' && git clone -q '{Repository}' c 2>/dev/null && cd c && echo werra.example >CNAME && git add -A && git -c user.name=x -c user.email=x@example.org commit -qm x && git push -q origin HEAD:gh-pages && rm -rf ../c", _machine.Stubs, new Dictionary<string, string>()).Clean();
        _machine.Secrets.Clear();
        _machine.Secrets["stadt.example"] = new() { ["SSH_KEY"] = "-----KEY OF THE SERVER-----", ["KNOWN_HOSTS"] = "server.example ssh-ed25519 BBBB" };
        _machine.Secrets["werra.example"] = new() { ["SSH_KEY"] = "-----DEPLOY KEY-----\nOF TWO LINES" };
        Save();
    }

    /// <summary>What the editors have written becomes a commit on main.</summary>
    internal void Save()
    {
        BashRun.Of($"rsync -a --delete '{_content.Content}/' content/", _machine.Origin, new Dictionary<string, string>()).Clean();
        _machine.Commit();
    }

    /// <summary>The files of the repository's branch, by path and hash, without what keeps it going.</summary>
    internal SortedDictionary<string, string> Branch()
    {
        var folder = Path.Combine(_machine.Stubs, "branch");
        BashRun.Of($"rm -rf '{folder}' && git clone -q --branch gh-pages '{Repository}' '{folder}' && rm -rf '{folder}/.git'", _machine.Stubs, new Dictionary<string, string>()).Clean();
        return Files(folder);
    }

    /// <summary>A folder's files but for the list of them.</summary>
    internal static SortedDictionary<string, string> Files(string folder)
    {
        var files = OutputTree.Of(folder);
        Assert.True(files.Remove(".regionsite.json"));
        return files;
    }

    /// <summary>A host's files as the run's manifest has them.</summary>
    internal SortedDictionary<string, string> Built(string host) => new(
        ManifestEntry.Read(Path.Combine(_machine.Artifact("websites"), "manifest.json")).Where(e => e.File.StartsWith(host + "/", StringComparison.Ordinal)).DistinctBy(e => e.File).ToDictionary(e => e.File[(host.Length + 1)..], e => e.Sha256), StringComparer.Ordinal);

    public void Dispose()
    {
        _machine.Dispose();
        _content.Dispose();
    }
}
