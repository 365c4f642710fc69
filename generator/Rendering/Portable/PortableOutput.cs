using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Portable;

/// <summary>
/// The step between rendering and writing that makes a tree which works from disk and below any path of any web server
/// (<c>build --portable</c>). It sees finished bytes alone; no model or template knows of it, and other builds do without it.
/// </summary>
internal sealed class PortableOutput
{
    private readonly PortableAddresses _addresses;
    private readonly PortableStylesheet _stylesheets;

    public PortableOutput(SitePlan plan)
    {
        _addresses = PortableAddresses.Of(plan);
        _stylesheets = new PortableStylesheet(plan.Outputs.OfType<AssetFile>(), _addresses);
    }

    /// <summary>The bytes to write in place of the rendered ones: those themselves, or what <paramref name="to"/> then holds.</summary>
    /// <remarks>Feeds, sitemaps, calendars and all else that names the published website are left alone; a search index names no host.</remarks>
    public ReadOnlySpan<byte> Of(PlannedOutput output, ReadOnlySpan<byte> rendered, Utf8PageWriter to)
    {
        to.Clear();
        switch (output)
        {
            case PlannedPage page: PortablePage.Write(page, rendered, _addresses, to); break;
            case AssetFile sheet when sheet.Address.EndsWith(".css", StringComparison.Ordinal): _stylesheets.Write(sheet, to); break;
            default: return rendered;
        }
        return to.WrittenSpan;
    }
}
