using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace RegionSite.Writing;

/// <summary>
/// Pictures that were made in earlier runs, in a folder beside the output. A name holds the key of what was made from what, and the hash of the
/// bytes, so that an entry somebody has broken is as good as none. Without it, or where it cannot be written, everything is made again.
/// </summary>
internal sealed class PictureCache
{
    private const int HashLength = 16;

    private readonly Lazy<string> _folder;
    private readonly Lazy<ConcurrentDictionary<string, string>> _names;
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    /// <param name="outputFolder">Looked for when the first picture is.</param>
    public PictureCache(string outputFolder)
    {
        _folder = new(() => Path.Join(OutputPlace.Of(outputFolder).State, "pictures"));
        _names = new(Names);
    }

    /// <param name="key">Hexadecimal.</param>
    public byte[]? Find(string key)
    {
        if (!_names.Value.TryGetValue(key, out var name)) return null;
        try
        {
            var bytes = File.ReadAllBytes(Path.Join(_folder.Value, name));
            if (name != Name(key, bytes)) return null;
            _used[name] = true;
            return bytes;
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            return null;
        }
    }

    public void Keep(string key, byte[] bytes)
    {
        var name = Name(key, bytes);
        var file = Path.Join(_folder.Value, name);
        try
        {
            Directory.CreateDirectory(_folder.Value);
            // Whole or not at all; of two that make the same at once one is enough.
            var unfinished = file + ".part";
            using (var part = File.OpenHandle(unfinished, FileMode.CreateNew, FileAccess.Write)) RandomAccess.Write(part, bytes, 0);
            File.Move(unfinished, file, overwrite: true);
            _names.Value[key] = name;
            _used[name] = true;
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            // The picture is there; next time it is made again.
        }
    }

    /// <summary>Removes what this run has had no use for.</summary>
    public void RemoveUnused()
    {
        try
        {
            if (!Directory.Exists(_folder.Value)) return;
            foreach (var file in Directory.EnumerateFiles(_folder.Value))
                if (!_used.ContainsKey(Path.GetFileName(file))) File.Delete(file);
        }
        catch (Exception e) when (Obstacle.IsCause(e))
        {
            // It stays until the next time.
        }
    }

    private ConcurrentDictionary<string, string> Names()
    {
        var names = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(_folder.Value)) return names;
        foreach (var file in Directory.EnumerateFiles(_folder.Value).Order(StringComparer.Ordinal))
            if (Path.GetFileName(file).Split('.') is [var key, { Length: HashLength }]) names[key] = Path.GetFileName(file);
        return names;
    }

    private static string Name(string key, byte[] bytes) => $"{key}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength]}";
}
