using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Themes;

namespace RegionSite.Tests.Themes;

/// <summary>A themes folder on disk for one test: files by path, removed at the end.</summary>
internal sealed class ThemeFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("regionsite-themes-");

    public ThemeFolder(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files) Add(path, System.Text.Encoding.UTF8.GetBytes(text));
    }

    public string Path => _folder.FullName;

    public DiagnosticBag Bag { get; } = new();

    public string Messages => string.Join('\n', Bag.Sorted().Select(d => $"{d.At}: {d.Code.Id} {d.Message(MessageLanguage.English)}"));

    public ThemeFolder Add(string path, byte[] bytes)
    {
        var file = new FileInfo(System.IO.Path.Combine(_folder.FullName, path));
        file.Directory!.Create();
        File.WriteAllBytes(file.FullName, bytes);
        return this;
    }

    public Theme? Load(string name = "base") => ThemeLoader.Load(_folder.FullName, "themes", new Sourced<string>(name, new SourceLocation("brand.yaml", 4, 8)), Bag);

    /// <summary>The theme, where it is expected to be faultless.</summary>
    public Theme Loaded(string name = "base")
    {
        var theme = Load(name);
        Assert.Empty(Messages);
        return theme!;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
