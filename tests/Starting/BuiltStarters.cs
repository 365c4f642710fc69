using RegionSite.Tests.Support;
using RegionSite.Tests.Writing;

namespace RegionSite.Tests.Starting;

/// <summary>The websites of a new region in the themes built in, in a folder whose path is awkward.</summary>
public sealed class BuiltStarters : BuiltSamples
{
    public const string Awkward = "Süd Ost/Böse Größe";

    private readonly TemporaryFolder _folder = new();

    public BuiltStarters() => CommandRun.Of("init", _folder[Awkward]).Clean();

    public string Content => _folder[$"{Awkward}/content"];

    protected override string[] Folders => ["--content", Content];

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _folder.Dispose();
    }
}
