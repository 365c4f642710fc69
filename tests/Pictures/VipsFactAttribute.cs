namespace RegionSite.Tests.Pictures;

/// <summary>A fact that needs libvips, and is skipped where that is missing; with <c>REGIONSITE_REQUIRE_PEERS=1</c> it fails then.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class VipsFactAttribute : FactAttribute
{
    public VipsFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("REGIONSITE_REQUIRE_PEERS") != "1" && RegionSite.Cli.VipsProgram.Find(null) is null) Skip = "libvips is missing: no vipsthumbnail on the path";
    }
}
