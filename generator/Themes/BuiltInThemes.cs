using System.Collections.Immutable;
using System.Reflection;

namespace RegionSite.Themes;

/// <summary>The themes that the program brings with it, as resources of its assembly: <c>themes/base/layouts/home.hbs</c>.</summary>
internal static class BuiltInThemes
{
    /// <summary>Their folder for messages; the brackets stand in no folder's name that could be meant instead.</summary>
    public const string Shown = "<regionsite>/themes";

    private const string Root = "themes/";

    private static readonly Assembly Program = typeof(BuiltInThemes).Assembly;

    private static readonly ImmutableArray<string> Resources = [.. Program.GetManifestResourceNames().Where(r => r.StartsWith(Root, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static ImmutableSortedSet<string> Names { get; } = ImmutableSortedSet.CreateRange(StringComparer.Ordinal, Resources.Select(r => r.Split('/')[1]));

    /// <summary>A theme's files in the order of their paths.</summary>
    public static ImmutableArray<ThemeFile> Read(string theme)
    {
        var prefix = $"{Root}{theme}/";
        return [.. from resource in Resources
                   where resource.StartsWith(prefix, StringComparison.Ordinal)
                   let path = resource[prefix.Length..]
                   select new ThemeFile(path, $"{Shown}/{theme}/{path}", Bytes(resource))];
    }

    private static byte[] Bytes(string resource)
    {
        using var stream = Program.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
