using System.IO.Enumeration;

namespace RegionSite.Serving;

/// <summary>What lies in some folders: each file's length and time. Files and folders whose name begins with a dot do not count, since no reader looks at them.</summary>
internal sealed class FolderState
{
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    private readonly Dictionary<string, (long Length, DateTimeOffset Time)> _files = new(StringComparer.Ordinal);

    /// <param name="folders">As the user gave them; one that is not there is empty.</param>
    public static FolderState Of(IEnumerable<string> folders)
    {
        var state = new FolderState();
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder)) continue;
            var files = new FileSystemEnumerable<(string Path, long Length, DateTimeOffset Time)>(
                folder, (ref FileSystemEntry e) => (e.ToSpecifiedFullPath(), e.Length, e.LastWriteTimeUtc), All)
            {
                ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory && e.FileName[0] != '.',
                ShouldRecursePredicate = (ref FileSystemEntry e) => e.FileName[0] != '.',
            };
            foreach (var (path, length, time) in files) state._files[path.Replace('\\', '/')] = (length, time);
        }
        return state;
    }

    /// <summary>The files that are new, changed or gone since an earlier state, in order.</summary>
    public IReadOnlyList<string> Since(FolderState earlier) =>
    [
        .. _files.Where(f => !earlier._files.TryGetValue(f.Key, out var was) || was != f.Value).Select(f => f.Key)
            .Concat(earlier._files.Keys.Where(f => !_files.ContainsKey(f))).Order(StringComparer.Ordinal),
    ];
}
