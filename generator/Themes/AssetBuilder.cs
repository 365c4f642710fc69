using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Gives assets the hashes in their names, those first that others refer to: a name in a style sheet is part of its content.</summary>
internal sealed class AssetBuilder(Reporter reporter)
{
    private const int HashDigits = 10;

    private readonly SortedDictionary<string, ThemeFile> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ThemeAsset> _finished = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    public void Add(string path, ThemeFile file) => _files.Add(path, file);

    public ImmutableSortedDictionary<string, ThemeAsset> Build()
    {
        foreach (var path in _files.Keys) Finish(path);
        return _finished.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private ThemeAsset Finish(string path)
    {
        if (_finished.TryGetValue(path, out var asset)) return asset;
        _open.Add(path);
        var bytes = Content(path, _files[path]);
        _open.RemoveAt(_open.Count - 1);
        asset = new ThemeAsset(path, HashedPath(path, bytes), bytes);
        _finished.Add(path, asset);
        return asset;
    }

    private byte[] Content(string path, ThemeFile file)
    {
        var isCss = path.EndsWith(".css", StringComparison.Ordinal);
        var isModule = path.EndsWith(".js", StringComparison.Ordinal) || path.EndsWith(".mjs", StringComparison.Ordinal);
        if (!isCss && !isModule) return file.Bytes;
        if (file.Text(reporter) is not { } text) return file.Bytes;
        var places = new TextPlaces(file.Shown, text);
        var result = new StringBuilder(text.Length + 128);
        var copied = 0;
        foreach (var reference in isCss ? StylesheetReferences.Find(text, places, reporter) : ModuleReferences.Find(text))
        {
            if (Replacement(path, reference, mustExist: isCss, places.At(reference.Start)) is not { } replacement) continue;
            result.Append(text, copied, reference.Start - copied).Append(replacement);
            copied = reference.Start + reference.Length;
        }
        return Encoding.UTF8.GetBytes(result.Append(text, copied, text.Length - copied).ToString());
    }

    // The address with the hashed name in it; null where it stays as it is.
    private string? Replacement(string from, AssetReference reference, bool mustExist, SourceLocation at)
    {
        var address = reference.Address;
        var kind = AssetAddresses.KindOf(address, reference.IsPicture);
        if (mustExist && kind == AssetAddressKind.Foreign) reporter.Report(ThemeCodes.ForeignAddress, at, address);
        if (kind != AssetAddressKind.Relative) return null;

        var end = address.AsSpan().IndexOfAny('?', '#') is var cut and >= 0 ? cut : address.Length;
        var path = AssetAddresses.Resolve(from, address[..end]);
        if (path is null || !_files.ContainsKey(path))
        {
            if (mustExist) reporter.ReportUnknown(ThemeCodes.UnknownAsset, at, _files.Keys, path ?? address);
            return null;
        }
        if (_open.Contains(path))
        {
            reporter.Report(ThemeCodes.AssetCycle, at, string.Join(" > ", [.. _open.SkipWhile(p => p != path), path]));
            return null;
        }
        var hashed = Finish(path).HashedPath;
        return string.Concat(address.AsSpan(0, address.LastIndexOf('/', end - 1) + 1), hashed.AsSpan(hashed.LastIndexOf('/') + 1), address.AsSpan(end));
    }

    private static string HashedPath(string path, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashDigits];
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? $"{path[..dot]}.{hash}{path[dot..]}" : $"{path}.{hash}";
    }
}
