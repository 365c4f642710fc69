using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using RegionSite.Cli;

namespace RegionSite.Tests.Support;

/// <summary>A folder of tests/Cases laid out on disk, with what it expects; tests/Cases/README.md says what its files mean.</summary>
internal sealed class SiteCase : IDisposable
{
    private static readonly string Root = Path.Combine(Repository.Root, "tests", "Cases");

    // Any moment will do: every run says with --now for when it builds.
    private static readonly Instant Clock = Instant.FromUtc(2027, 5, 1, 10, 0);

    private static readonly string[] InManifest = ["brand", "type", "url", "canonical"];

    private static readonly string[] OfBuildAlone = ["--on-error", "--brand"];

    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("regionsite-case-");
    private readonly string _themes;
    private readonly ImmutableArray<string> _arguments;

    /// <param name="name">Such as <c>fields/unknown-field</c>.</param>
    public SiteCase(string name)
    {
        Folder = Path.Combine(Root, name);
        Lay(Folder, "content");
        _themes = Path.Combine(Root, "_themes");
        if (Directory.Exists(Path.Combine(Folder, "themes")))
        {
            Copy(_themes, In("themes"));
            Copy(Path.Combine(Folder, "themes"), In("themes"));
            _themes = In("themes");
        }
        _arguments = Words("args.txt") is { IsEmpty: false } own ? own : ["--now", "2027-05-01T12:00"];
    }

    public static bool MayUpdate { get; } = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    public string Folder { get; }

    public string Output => In("public");

    public bool Holds => _arguments.Contains("hold");

    /// <summary>Whether the case has anything to say about the output.</summary>
    public bool SaysWhatIsBuilt => Has("manifest-expect.txt") || Directory.Exists(Path.Combine(Folder, "expected"));

    /// <summary>All cases, by area and sentence.</summary>
    public static IEnumerable<string> Names() =>
        from area in Directory.EnumerateDirectories(Root).Order(StringComparer.Ordinal)
        where Path.GetFileName(area)[0] != '_'
        from sentence in Directory.EnumerateDirectories(area).Order(StringComparer.Ordinal)
        select $"{Path.GetFileName(area)}/{Path.GetFileName(sentence)}";

    public static IEnumerable<string> ExpectedDiagnostics() => Directory.EnumerateFiles(Root, "diagnostics.txt", SearchOption.AllDirectories).SelectMany(File.ReadAllLines);

    /// <summary>The lines of <c>check</c> but for the summary, with paths that begin with <c>content/</c> or <c>themes/</c>.</summary>
    public (int Status, string[] Lines, string Summary) Check(params string[] more)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var status = CommandLine.Run(["check", .. Inputs(), .. Without(OfBuildAlone), .. more], () => Clock, output, error);
        return (status, Lines(output), Assert.Single(Lines(error)));
    }

    /// <summary>What <c>build</c> writes to standard error, and its exit status.</summary>
    public (int Status, string[] Lines) Build(bool manifest = false)
    {
        var error = new StringWriter();
        string[] list = manifest ? ["--manifest", In("manifest.json")] : [];
        var status = CommandLine.Run(["build", .. Inputs(), "--output", Output, .. list, .. _arguments], () => Clock, new StringWriter(), error);
        return (status, Lines(error));
    }

    /// <summary><c>brand type url canonical</c> of every output, in the order of the manifest.</summary>
    public string[] Manifest()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(In("manifest.json")));
        return [.. json.RootElement.EnumerateArray().Select(o => string.Join(' ', InManifest.Select(n => o.GetProperty(n).GetString() ?? "-")))];
    }

    /// <summary>The lines of one of the case's files; empty where there is none.</summary>
    public string[] Expected(string file) => File.Exists(Path.Combine(Folder, file)) ? File.ReadAllLines(Path.Combine(Folder, file)) : [];

    public bool Has(string file) => File.Exists(Path.Combine(Folder, file));

    /// <summary>Writes what was found over what was expected; no file where there is nothing to say.</summary>
    public void Update(string file, IReadOnlyCollection<string> lines)
    {
        var path = Path.Combine(Folder, file);
        if (lines.Count == 0) File.Delete(path);
        else File.WriteAllText(path, string.Concat(lines.Select(l => l + "\n")));
    }

    /// <summary>The files of <c>expected/</c> that the output must hold, by path.</summary>
    public IEnumerable<string> ExpectedFiles()
    {
        var folder = Path.Combine(Folder, "expected");
        return !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Where(f => f != "absent.txt").Order(StringComparer.Ordinal);
    }

    /// <summary>Lays another folder of tests/Cases over the content, as an editor's next save does.</summary>
    public void Overlay(string name) => Lay(Path.Combine(Root, name), "content");

    public string In(string path) => Path.Combine(_place.FullName, path);

    public void Dispose() => _place.Delete(recursive: true);

    private void Lay(string from, string to)
    {
        if (File.Exists(Path.Combine(from, "base.txt"))) Lay(Path.Combine(Root, "_regions", File.ReadAllText(Path.Combine(from, "base.txt")).Trim()), to);
        if (File.Exists(Path.Combine(from, "REMOVE.txt")))
            foreach (var path in File.ReadAllLines(Path.Combine(from, "REMOVE.txt")))
            {
                if (Directory.Exists(In($"{to}/{path}"))) Directory.Delete(In($"{to}/{path}"), recursive: true);
                else File.Delete(In($"{to}/{path}"));
            }
        if (Directory.Exists(Path.Combine(from, "content"))) Copy(Path.Combine(from, "content"), In(to));
        if (File.Exists(Path.Combine(from, "LINKS.txt")))
            foreach (var line in File.ReadAllLines(Path.Combine(from, "LINKS.txt"))) File.CreateSymbolicLink(In($"{to}/{line.Split(' ')[0]}"), line.Split(' ')[1]);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = new FileInfo(Path.Combine(to, Path.GetRelativePath(from, file)));
            target.Directory!.Create();
            File.Copy(file, target.FullName, overwrite: true);
        }
    }

    private string[] Inputs() => ["--content", In("content"), "--themes", _themes];

    private string[] Without(string[] options) => [.. _arguments.Where((a, i) => !options.Contains(a) && (i == 0 || !options.Contains(_arguments[i - 1])))];

    private ImmutableArray<string> Words(string file) => [.. Expected(file).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private string[] Lines(StringWriter written) => written.ToString()
        .Replace(_place.FullName + "/", "", StringComparison.Ordinal).Replace(Root + "/_themes/", "themes/", StringComparison.Ordinal)
        .Split(Environment.NewLine)[..^1];
}
