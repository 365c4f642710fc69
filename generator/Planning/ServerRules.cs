using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>What a host's web server should know, in no server's language yet. Paths begin at the host's root and are percent-encoded.</summary>
internal sealed record ServerRules
{
    /// <summary>Pages that only the host itself may put into a frame: single addresses, and folders (with a slash and a star at the end). None covers another's.</summary>
    public required ImmutableArray<string> Pages { get; init; }

    /// <summary>Pages made for the frames of other hosts, as folders with a slash and a star at the end: each brand has one for every filter and language.</summary>
    public required ImmutableArray<string> Frames { get; init; }

    /// <summary>Folders that scripts of other hosts may read: calendars, widgets, search.</summary>
    public required ImmutableArray<string> Shared { get; init; }

    /// <summary>Addresses that have moved for good.</summary>
    public required ImmutableArray<(string From, string To)> Redirects { get; init; }

    public static ServerRules Of(IReadOnlyCollection<BrandSite> sites, IReadOnlyCollection<PlannedPage> pages)
    {
        var frames = pages.OfType<WidgetPage>().Select(p => p.Address).Order(StringComparer.Ordinal).ToImmutableArray();
        var others = pages.Where(p => p is not (WidgetPage or RedirectPage)).Select(p => p.Address).Order(StringComparer.Ordinal).ToList();
        return new ServerRules
        {
            Pages = [.. Cover("/", others, frames).Select(Encode)],
            Frames = [.. sites.SelectMany(s => s.Languages.Select(l => WidgetAddresses.Frames(s, l))).Where(f => frames.Any(a => a.StartsWith(f, StringComparison.Ordinal))).Distinct().Order(StringComparer.Ordinal).Select(f => Encode(f + "*"))],
            Shared = [.. sites.SelectMany(Folders).Distinct().Order(StringComparer.Ordinal).Select(Encode)],
            Redirects = [.. pages.OfType<RedirectPage>().OrderBy(r => r.Address, StringComparer.Ordinal).Select(r => (Encode(r.Address), Encode(r.Target)))],
        };
    }

    // The fewest patterns that hold all pages of a folder and no frame: servers join the headers of all patterns that match, so a broad one could not be taken back.
    private static IEnumerable<string> Cover(string folder, List<string> pages, ImmutableArray<string> frames)
    {
        if (!frames.Any(f => f.StartsWith(folder, StringComparison.Ordinal)))
        {
            yield return folder + "*";
            yield break;
        }
        if (pages.Contains(folder)) yield return folder;
        var below = pages.Where(p => p.Length > folder.Length).ToLookup(p => p[..(p.IndexOf('/', folder.Length) + 1)]);
        foreach (var child in below)
        {
            if (child.Key.Length > 0)
                foreach (var pattern in Cover(child.Key, [.. child], frames)) yield return pattern;
            else
                foreach (var file in child) yield return file;
        }
    }

    private static IEnumerable<string> Folders(BrandSite site) =>
        site.Languages.Select(l => Addresses.Section(site, Sections.Search, l)).Append(Addresses.Calendars(site)).Append(WidgetAddresses.Folder(site));

    /// <summary>Percent-encoded segment by segment, whatever it was before; the star at the end of a pattern is ours.</summary>
    public static string Encode(string path) =>
        path.EndsWith("/*", StringComparison.Ordinal) ? Encode(path[..^1]) + "*" : string.Join('/', path.Split('/').Select(s => Uri.EscapeDataString(Uri.UnescapeDataString(s))));
}
