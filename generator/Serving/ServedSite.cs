using System.Collections.Frozen;
using RegionSite.Planning;
using RegionSite.Rendering;
using RegionSite.Resolving;
using RegionSite.Search.Files;
using RegionSite.Themes;

namespace RegionSite.Serving;

/// <summary>A planned site whose files are found by host and path. Only what is planned can be asked for, so no path leads out of it.</summary>
internal sealed class ServedSite
{
    private readonly SiteRenderer _renderer;
    private readonly FrozenDictionary<(string Host, string Path), PlannedOutput> _outputs;
    private readonly FrozenDictionary<string, string[]> _shared;

    public ServedSite(PreparedSite prepared, int threads)
    {
        Plan = prepared.Plan;
        _renderer = new SiteRenderer(Plan, prepared.Themes, prepared.Pictures, threads);
        // Settings of a web server are not for its visitors.
        _outputs = Plan.Outputs.Where(o => o is not ServerFile).ToFrozenDictionary(o => (o.Host, Uri.UnescapeDataString(o.Address)));
        _shared = Plan.Sites.GroupBy(s => s.Host).ToFrozenDictionary(h => h.Key, h => ServerRules.Of([.. h], []).Shared.Select(Uri.UnescapeDataString).ToArray());
    }

    public SitePlan Plan { get; }

    /// <summary>How many drafts there are and are not shown.</summary>
    public int HiddenDrafts => Plan.Library.Drafts ? 0 : Plan.Library.Items.Count(i => Plan.Library.State(i) == ItemState.Draft);

    public bool Knows(string host) => _shared.ContainsKey(host);

    /// <param name="path">Decoded; a folder stands for its page.</param>
    public PlannedOutput? Find(string host, string path)
    {
        const string Index = "/index.html";
        return _outputs.GetValueOrDefault((host, path.EndsWith(Index, StringComparison.Ordinal) ? path[..^(Index.Length - 1)] : path)) ?? PartOfIndex(host, path);
    }

    // The index is made when somebody asks for it.
    private SearchPartFile? PartOfIndex(string host, string path) =>
        (path.EndsWith(".bin", StringComparison.Ordinal) || path.EndsWith("/" + LunrFile.Name, StringComparison.Ordinal)) && _outputs.GetValueOrDefault((host, path[..(path.LastIndexOf('/') + 1)] + IndexFile.Directory)) is SearchIndexFile index
            ? _renderer.Parts(index).FirstOrDefault(p => Uri.UnescapeDataString(p.Address) == path) : null;

    /// <summary>Whether scripts of other sites may read it: calendars, widgets, search.</summary>
    public bool IsShared(string host, string path) => Array.Exists(_shared[host], f => path.StartsWith(f, StringComparison.Ordinal));

    /// <summary>The bytes of what is not copied from the content, as a build would write them.</summary>
    public byte[] Render(PlannedOutput output)
    {
        switch (output)
        {
            case AssetFile asset: return asset.Bytes.ToArray();
            case FixedAssetFile script: return script.Bytes.ToArray();
            case SearchPartFile part: return part.Bytes.ToArray();
            case PictureFile or ShareImageFile: return _renderer.Picture(output);
        }
        using var writer = new Utf8PageWriter();
        _renderer.Write(output, writer);
        return writer.WrittenSpan.ToArray();
    }
}
