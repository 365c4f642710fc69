using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Support;

/// <summary>A page of a built site.</summary>
/// <param name="url">Where it lies on the web.</param>
internal sealed class BuiltPage(ManifestEntry entry, Uri url, Func<IDocument> parse)
{
    // Thousands of pages, of which many a test looks at a few.
    private readonly Lazy<IDocument> _document = new(parse);

    public ManifestEntry Entry => entry;

    public Uri Url => url;

    public IDocument Document => _document.Value;

    public override string ToString() => Entry.File;
}

/// <summary>A region's websites, built for one moment.</summary>
internal sealed class BuiltSample : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, HashSet<string>> _ids = new();

    /// <param name="folders">The options that say where content and themes are.</param>
    public BuiltSample(string[] folders, string? now)
    {
        string[] moment = now is null ? [] : ["--now", now];
        Run = CommandRun.At(SystemClock.Instance.GetCurrentInstant(), ["build", .. folders, .. moment, "--output", Output, "--manifest", _folder["manifest.json"]]);
        if (Run.Status != 0) return;
        Sharing = CommandRun.At(SystemClock.Instance.GetCurrentInstant(), ["sharing", .. folders, .. moment, "--format", "json"]);
        Entries = ManifestEntry.Read(_folder["manifest.json"]);
        Files = Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Output, f).Replace('\\', '/')).ToHashSet();
        Pages = [.. Entries.Where(e => e.IsPage).Select(e => new BuiltPage(e, new Uri(e.Url), () => Parse(e.File)))];
        Hosts = Files.Select(f => f.Split('/')[0]).ToHashSet();
    }

    public CommandRun Run { get; }

    public CommandRun? Sharing { get; }

    public IReadOnlyList<ManifestEntry> Entries { get; } = [];

    public IReadOnlySet<string> Files { get; } = new HashSet<string>();

    public IReadOnlyList<BuiltPage> Pages { get; } = [];

    /// <summary>The brands' own hosts.</summary>
    public IReadOnlySet<string> Hosts { get; } = new HashSet<string>();

    public string Output => _folder["public"];

    public string Text(string file) => File.ReadAllText(Path.Combine(Output, file));

    /// <summary>What is wrong with an address on one of the brands' hosts; null for one that leads somewhere, or to a foreign host.</summary>
    public string? FaultOf(Uri address)
    {
        if (address.Scheme is not ("https" or "http" or "webcal") || !Hosts.Contains(address.Host)) return null;
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        var file = address.Host + (path.EndsWith('/') ? path + "index.html" : path);
        if (!Files.Contains(file)) return $"there is no {file}";
        if (address.Fragment.Length < 2 || !file.EndsWith(".html", StringComparison.Ordinal)) return null;
        var id = Uri.UnescapeDataString(address.Fragment[1..]);
        return _ids.GetOrAdd(file, f => [.. Pages.Single(p => p.Entry.File == f).Document.QuerySelectorAll("[id]").Select(e => e.Id!)]).Contains(id) ? null : $"{file} has no #{id}";
    }

    public void Dispose() => _folder.Dispose();

    private IDocument Parse(string file) => new HtmlParser().ParseDocument(Text(file));
}

/// <summary>The repository's content in the repository's themes at several moments, each built once for all tests of the collection.</summary>
public class BuiltSamples : IDisposable
{
    /// <summary>The collection of the tests that look at the repository's own websites.</summary>
    public const string Name = "samples";

    public const string Today = "today";

    private readonly ConcurrentDictionary<string, Lazy<BuiltSample>> _built = new();

    /// <summary>The options that name the repository's own content and themes.</summary>
    public static readonly string[] OfRepository = ["--content", Path.Combine(Repository.Root, "content"), "--themes", Path.Combine(Repository.Root, "themes")];

    protected virtual string[] Folders => OfRepository;

    internal BuiltSample At(string now) => _built.GetOrAdd(now, n => new Lazy<BuiltSample>(() => new BuiltSample(Folders, n == Today ? null : n))).Value;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        foreach (var sample in _built.Values) sample.Value.Dispose();
    }
}

[CollectionDefinition(BuiltSamples.Name)]
public sealed class BuiltSamplesCollectionDefinition : ICollectionFixture<BuiltSamples>;
