using System.Collections.Frozen;
using RegionSite.Planning;

namespace RegionSite.Rendering.Portable;

/// <summary>The way from one file of the output to another, as a relative address that needs neither host nor root.</summary>
internal sealed class PortableAddresses
{
    private const string Index = "index.html";

    private readonly FrozenSet<string> _files;
    private readonly FrozenDictionary<string, string> _hosts;

    private PortableAddresses(FrozenSet<string> files, FrozenDictionary<string, string> hosts) => (_files, _hosts) = (files, hosts);

    public static PortableAddresses Of(SitePlan plan) => Of(plan.Outputs.Select(o => o.File), plan.Sites.Select(s => (s.Origin, s.Host)));

    /// <param name="files">Below the output: <c>a.example/x/index.html</c>.</param>
    /// <param name="hosts">The scheme and host of each website with its folder.</param>
    public static PortableAddresses Of(IEnumerable<string> files, IEnumerable<(string Origin, string Host)> hosts) => new(
        files.ToFrozenSet(StringComparer.Ordinal),
        hosts.DistinctBy(h => h.Origin).ToFrozenDictionary(h => h.Origin, h => h.Host, StringComparer.OrdinalIgnoreCase));

    /// <summary>The relative form of an address in the file <paramref name="from"/>; null where it leads to no file of the output, or is relative already.</summary>
    public string? Relative(string from, string address)
    {
        var (file, tail) = Target(from, address);
        return file is null ? null : Way(from, file) + tail;
    }

    /// <summary>The same for the folder of a page, with a slash at its end.</summary>
    public string? RelativeFolder(string from, string address)
    {
        var (file, tail) = Target(from, address);
        if (file?.EndsWith("/" + Index, StringComparison.Ordinal) is not true) return null;
        var way = Way(from, file)[..^Index.Length];
        return (way.Length == 0 ? "./" : way) + tail;
    }

    /// <summary>The file that an address in the file <paramref name="from"/> leads to, and its query and fragment.</summary>
    private (string? File, string Tail) Target(string from, string address)
    {
        string host, path;
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)) (host, path) = (from[..from.IndexOf('/', StringComparison.Ordinal)], address);
        else if (address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(address, UriKind.Absolute, out var uri) && HostOf(uri) is { } known)
            (host, path) = (known, uri.PathAndQuery + uri.Fragment);
        else return default;
        var end = path.AsSpan().IndexOfAny('?', '#') is var cut and >= 0 ? cut : path.Length;
        var file = host + Uri.UnescapeDataString(path[..end]);
        if (file.EndsWith('/')) file += Index;
        // A web server sends whoever leaves the slash out to the folder.
        else if (!_files.Contains(file)) file += "/" + Index;
        return _files.Contains(file) ? (file, path[end..]) : default;
    }

    private string? HostOf(Uri uri) =>
        _hosts.GetValueOrDefault($"https://{Authority(uri)}") ?? _hosts.GetValueOrDefault($"http://{Authority(uri)}") ?? _hosts.GetValueOrDefault(uri.GetLeftPart(UriPartial.Authority));

    private static string Authority(Uri uri) => uri.IsDefaultPort ? uri.Host : $"{uri.Host}:{uri.Port}";

    private static string Way(string from, string to)
    {
        var (start, end) = (from.Split('/'), to.Split('/'));
        var common = 0;
        while (common < start.Length - 1 && common < end.Length - 1 && start[common] == end[common]) common++;
        return string.Join('/', Enumerable.Repeat("..", start.Length - 1 - common).Concat(end.Skip(common).Select(Uri.EscapeDataString)));
    }
}
