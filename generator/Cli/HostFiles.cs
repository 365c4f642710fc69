using System.Text.Json;
using RegionSite.Diagnostics;

namespace RegionSite.Cli;

/// <summary>The files of one host as a manifest names them. A manifest may come from elsewhere and say anything: what it names is deleted or sent.</summary>
internal static class HostFiles
{
    // A name that rsync's list takes for a remark.
    private const string Remarks = "#;";

    /// <summary>Path below the host's folder, and hash.</summary>
    /// <remarks>
    /// A path may stand there more than once, since two brands may have one page. With two hashes nobody knows what lies there – which a
    /// list that was written before the files were sent may well mean: then the hash is empty, like no other.
    /// </remarks>
    public static SortedDictionary<string, string> Read(string manifest, string host)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var stream = File.OpenRead(manifest);
            using var json = JsonDocument.Parse(stream);
            foreach (var entry in json.RootElement.EnumerateArray())
            {
                var (file, hash) = (entry.GetProperty("file").GetString(), entry.GetProperty("sha256").GetString());
                if (file is null || hash is null || !IsPath(file)) throw new FormatException($"{file} {hash}");
                if (!file.StartsWith(host + "/", StringComparison.Ordinal)) continue;
                var path = file[(host.Length + 1)..];
                files[path] = files.TryGetValue(path, out var other) && other != hash ? "" : hash;
            }
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageFailure(new($"there is no manifest \"{manifest}\"", $"es gibt kein Verzeichnis \"{manifest}\""));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new UsageFailure(new($"\"{manifest}\" is not a manifest as build --manifest writes it", $"\"{manifest}\" ist kein Verzeichnis, wie build --manifest es schreibt"));
        }
        return files;
    }

    /// <summary>
    /// What rsync must be told (<c>-r --files-from --delete-missing-args --force</c>): the paths that are new or differ, those that are gone, and of a
    /// folder of which nothing is left its name alone, since rsync cannot delete what lies in a folder that it does not find. Sorted.
    /// </summary>
    public static SortedSet<string> Changed(SortedDictionary<string, string> made, SortedDictionary<string, string> old)
    {
        var kept = Folders(made.Keys);
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, hash) in made)
            if (hash.Length == 0 || old.GetValueOrDefault(path) != hash) changed.Add(path);
        foreach (var path in old.Keys)
            // A file that has become a folder gives way to what is in it.
            if (!made.ContainsKey(path) && !kept.Contains(path)) changed.Add(Gone(path, kept));
        return changed;
    }

    // The path, or the outermost folder above it that is gone with it.
    private static string Gone(string path, HashSet<string> kept)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            if (!kept.Contains(path[..slash])) return path[..slash];
        return path;
    }

    private static HashSet<string> Folders(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
            for (var slash = path.LastIndexOf('/'); slash > 0 && folders.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1)) { }
        return folders;
    }

    private static bool IsPath(string path) => path.Length > 0 && !path.Any(c => char.IsControl(c) || c == '\\') && path.Split('/') is var parts
        && parts.All(p => p is not ("" or "." or "..")) && (parts.Length == 1 || !Remarks.Contains(parts[1][0], StringComparison.Ordinal));
}
