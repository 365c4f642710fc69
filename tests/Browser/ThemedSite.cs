using System.Text.RegularExpressions;
using NodaTime;
using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Browser;

/// <summary>The repository's content with every brand in one theme, built for one moment.</summary>
internal sealed class ThemedSite : IDisposable
{
    /// <summary>What the clocks of <see cref="Now"/> show in the region.</summary>
    public const string Moment = "2027-05-01T12:00";

    public static readonly Instant Now = Instant.FromUtc(2027, 5, 1, 10, 0);

    // They take longer than all the rest, and are the same for every theme: one theme is looked at with them.
    private static readonly string[] WithoutSmallerPictures = ["--vips", "none"];

    private readonly TemporaryFolder _folder = new();

    /// <param name="tokens">What every brand sets, in place of its own; null for these.</param>
    /// <param name="brand">The only brand that is built; null for all.</param>
    public ThemedSite(string theme, string? tokens = null, string? brand = null)
    {
        Theme = theme;
        OutputTree.CopyReversed(Path.Combine(Repository.Root, "content"), _folder["content"]);
        foreach (var file in Directory.EnumerateFiles(_folder["content/brands"], "brand.yaml", SearchOption.AllDirectories))
            File.WriteAllText(file, Regex.Replace(File.ReadAllText(file), tokens is null ? "^theme:.*\n" : "^(theme|tokens):.*\n", "", RegexOptions.Multiline) + $"\ntheme: {theme}\n" + (tokens is null ? "" : $"tokens: {tokens}\n"));
        CommandRun.At(Now, ["build", "--content", _folder["content"], "--themes", Path.Combine(Repository.Root, "themes"), "--now", Moment, "--output", Output, "--manifest", _folder["manifest.json"], .. theme == "base" && tokens is null ? [] : WithoutSmallerPictures, .. brand is null ? [] : (string[])["--brand", brand]]).Clean();
        Entries = ManifestEntry.Read(_folder["manifest.json"]);
        Hosts = [.. Directory.EnumerateDirectories(Output).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];
    }

    /// <summary>The themes of the repository.</summary>
    public static IReadOnlyList<string> Themes { get; } =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "themes")).Where(d => File.Exists(Path.Combine(d, "theme.yaml")))
            .Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal),
    ];

    public string Theme { get; }

    /// <summary>
    /// Whether all chosen pages are visited in this theme: where it has layouts of its own. Any other writes its pages as the theme
    /// that it extends, and shows in one of each kind what is its own, its style.
    /// </summary>
    public bool IsVisitedWhole => Directory.Exists(Path.Combine(Repository.Root, "themes", Theme, "layouts"));

    public IReadOnlyList<ManifestEntry> Entries { get; }

    public IReadOnlyList<string> Hosts { get; }

    public string Output => _folder["public"];

    public IEnumerable<ManifestEntry> Pages => Entries.Where(e => e.IsPage);

    /// <summary>The address of the umbrella's own list, which shows most.</summary>
    /// <param name="path">How it ends.</param>
    public string ListAt(string path) => Pages.Where(e => e.Type == "list" && e.Url.EndsWith(path, StringComparison.Ordinal)).MinBy(e => e.Url.Length)!.Url;

    public string Text(ManifestEntry entry) => File.ReadAllText(Path.Combine(Output, entry.File));

    /// <summary>The file that a web server without any rules gives for an address; null where there is none.</summary>
    public string? FileOf(Uri address)
    {
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        var file = Path.Combine(Output, address.Host, (path.EndsWith('/') ? path + "index.html" : path).TrimStart('/'));
        return File.Exists(file) ? file : null;
    }

    public void Dispose() => _folder.Dispose();
}
