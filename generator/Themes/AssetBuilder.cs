using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using RegionSite.Diagnostics;

namespace RegionSite.Themes;

/// <summary>Gives assets the hashes in their names, those first that others refer to: a name in a style sheet is part of its content.</summary>
/// <remarks>A style sheet that another imports is written into that one and is no file of its own.</remarks>
internal sealed partial class AssetBuilder(Reporter reporter)
{
    private const int HashDigits = 10;

    private readonly SortedDictionary<string, ThemeFile> _files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ThemeAsset> _finished = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _inlined = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];

    public void Add(string path, ThemeFile file) => _files.Add(path, file);

    public ImmutableSortedDictionary<string, ThemeAsset> Build()
    {
        var imported = _files.Keys.Where(IsStylesheet).SelectMany(ImportsOf).ToHashSet(StringComparer.Ordinal);
        foreach (var path in _files.Keys.Where(p => !imported.Contains(p))) Finish(path);
        // Nothing but a circle is left over, and says so.
        foreach (var path in imported.Where(p => _files.ContainsKey(p) && !_inlined.ContainsKey(p)).Order(StringComparer.Ordinal)) Inlined(path);
        return _finished.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private IEnumerable<string> ImportsOf(string path)
    {
        var (text, places) = Read(_files[path]);
        var quiet = new DiagnosticBag();
        return StylesheetReferences.Find(text, places, quiet.Reporter).Imports.Select(i => AssetAddresses.Resolve(path, i.Sheet.Address)).OfType<string>();
    }

    private (string Text, TextPlaces Places) Read(ThemeFile file)
    {
        var text = file.Text(reporter) ?? "";
        return (text, new TextPlaces(file.Shown, text));
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

    private string Inlined(string path)
    {
        if (_inlined.TryGetValue(path, out var text)) return text;
        _open.Add(path);
        text = Stylesheet(path, _files[path], rooted: true);
        _open.RemoveAt(_open.Count - 1);
        _inlined.Add(path, text);
        return text;
    }

    private byte[] Content(string path, ThemeFile file)
    {
        if (IsStylesheet(path)) return Encoding.UTF8.GetBytes(Stylesheet(path, file, rooted: false));
        if (!path.EndsWith(".js", StringComparison.Ordinal) && !path.EndsWith(".mjs", StringComparison.Ordinal)) return file.Bytes;
        var (text, places) = Read(file);
        var edits = ModuleReferences.Find(text).Select(r => (r.Start, r.Length, Replacement(path, r, mustExist: false, rooted: false, places.At(r.Start))));
        return Encoding.UTF8.GetBytes(Replaced(text, edits));
    }

    /// <param name="rooted">Whether the text will stand in another file, where only addresses from the root hold.</param>
    private string Stylesheet(string path, ThemeFile file, bool rooted)
    {
        var (text, places) = Read(file);
        var (imports, others, comments) = StylesheetReferences.Find(text, places, reporter);
        var edits = others.Select(r => (r.Start, r.Length, Replacement(path, r, mustExist: true, rooted, places.At(r.Start))))
            .Concat(imports.Select(i => (i.Start, i.Length, Import(path, i, places))))
            .Concat(comments.Where(c => !imports.Exists(i => c.Start >= i.Start && c.Start < i.Start + i.Length)).Select(c => StylesheetComments.Shortened(text, c.Start, c.Length)))
            .OrderBy(e => e.Start);
        return Replaced(text, edits);
    }

    private static string Replaced(string text, IEnumerable<(int Start, int Length, string? Text)> edits)
    {
        var result = new StringBuilder(text.Length + 128);
        var copied = 0;
        foreach (var edit in edits)
        {
            if (edit.Text is null) continue;
            result.Append(text, copied, edit.Start - copied).Append(edit.Text);
            copied = edit.Start + edit.Length;
        }
        return result.Append(text, copied, text.Length - copied).ToString();
    }

    // The text of the imported sheet, within its layer; null where there is none.
    private string? Import(string from, StylesheetImport import, TextPlaces places)
    {
        var at = places.At(import.Sheet.Start);
        if (Known(from, import.Sheet, mustExist: true, at, out _) is not { } path) return null;
        var layer = LayerOf().Match(import.Condition);
        if (!IsStylesheet(path) || (import.Condition.Length > 0 && !layer.Success))
        {
            reporter.Report(ThemeCodes.BadImport, import.Condition.Length > 0 && IsStylesheet(path) ? places.At(import.ConditionStart) : at, import.Sheet.Address);
            return null;
        }
        var text = Inlined(path).Trim('\n');
        if (!layer.Success) return text;
        var name = layer.Groups["name"] is { Success: true, Value: var given } ? $" {given}" : "";
        return text.Length == 0 ? $"@layer{name}{{}}" : $"@layer{name}{{\n{text}\n}}";
    }

    // The address with the hashed name in it; null where it stays as it is.
    private string? Replacement(string from, AssetReference reference, bool mustExist, bool rooted, SourceLocation at)
    {
        if (Known(from, reference, mustExist, at, out var end) is not { } path) return null;
        var address = reference.Address;
        var asset = Finish(path);
        return rooted
            ? string.Concat(asset.Address, address.AsSpan(end))
            : string.Concat(address.AsSpan(0, address.LastIndexOf('/', end - 1) + 1), asset.HashedPath.AsSpan(asset.HashedPath.LastIndexOf('/') + 1), address.AsSpan(end));
    }

    // The path of the asset that is meant, and where its name ends; null where it is none of the theme's, or reported.
    private string? Known(string from, AssetReference reference, bool mustExist, SourceLocation at, out int end)
    {
        var address = reference.Address;
        end = address.AsSpan().IndexOfAny('?', '#') is var cut and >= 0 ? cut : address.Length;
        var kind = AssetAddresses.KindOf(address, reference.IsPicture);
        if (mustExist && kind == AssetAddressKind.Foreign) reporter.Report(ThemeCodes.ForeignAddress, at, address);
        if (kind != AssetAddressKind.Relative) return null;

        var path = AssetAddresses.Resolve(from, address[..end]);
        if (path is null || !_files.ContainsKey(path))
        {
            if (mustExist) reporter.ReportUnknown(ThemeCodes.UnknownAsset, at, _files.Keys, path ?? address);
            return null;
        }
        if (!_open.Contains(path)) return path;
        reporter.Report(ThemeCodes.AssetCycle, at, string.Join(" > ", [.. _open.SkipWhile(p => p != path), path]));
        return null;
    }

    private static bool IsStylesheet(string path) => path.EndsWith(".css", StringComparison.Ordinal);

    private static string HashedPath(string path, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashDigits];
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? $"{path[..dot]}.{hash}{path[dot..]}" : $"{path}.{hash}";
    }

    // CSS Cascading and Inheritance 5, section 2.1: layer, layer(name), layer(outer.inner).
    [GeneratedRegex(@"^layer(?:\(\s*(?<name>[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\s*\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LayerOf();
}
