namespace RegionSite.Tests.Writing;

/// <summary>An empty folder for one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("regionsite-").FullName;

    public string this[string relativePath] => Path.Join(_path, relativePath);

    /// <summary>Makes a file, with the folders above it.</summary>
    public void Put(string relativePath, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[relativePath])!);
        File.WriteAllText(this[relativePath], text);
    }

    public string Text(string relativePath) => File.ReadAllText(this[relativePath]);

    /// <summary>All files and empty folders below a folder, with '/', in order.</summary>
    public string[] Entries(string folder = "") => Directory.Exists(this[folder])
        ?
        [
            .. Directory.EnumerateFileSystemEntries(this[folder], "*", SearchOption.AllDirectories)
                .Where(e => File.Exists(e) || !Directory.EnumerateFileSystemEntries(e).Any())
                .Select(e => Path.GetRelativePath(this[folder], e).Replace('\\', '/')).Order(StringComparer.Ordinal),
        ]
        : [];

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
