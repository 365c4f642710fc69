using RegionSite.Planning;
using RegionSite.Themes;

namespace RegionSite.Rendering.Files;

/// <summary>robots.txt (RFC 9309) of a host.</summary>
internal static class HostFiles
{
    public static void WriteRobots(RobotsFile file, Utf8PageWriter to)
    {
        to.Write("User-agent: *\nAllow: /\n\nSitemap: ");
        to.Write(file.Origin);
        to.Write("/sitemap.xml\n");
    }
}
