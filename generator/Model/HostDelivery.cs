using RegionSite.Diagnostics;

namespace RegionSite.Model;

/// <summary>region.yaml <c>hosts:</c>: how what was built for one host gets to the web. The generator itself sends nothing; <c>regionsite hosts</c> tells whoever does.</summary>
/// <param name="Host">In the form of <see cref="Brand.Host"/>, with the place of the key.</param>
internal sealed record HostDelivery(Sourced<string> Host, DeliveryWay Way)
{
    /// <summary>rsync: <c>user@server:folder</c>; repository: <c>owner/name</c>; otherwise null.</summary>
    public string? Target { get; init; }

    /// <summary>The port of the server's SSH; null: the usual one.</summary>
    public int? Port { get; init; }

    /// <summary>The branch of the repository.</summary>
    public string? Branch { get; init; }
}

/// <summary>By which way.</summary>
internal enum DeliveryWay
{
    /// <summary>By none that we know of.</summary>
    None,

    /// <summary>GitHub Pages of the repository that is built from.</summary>
    Pages,

    /// <summary>rsync over SSH.</summary>
    Rsync,

    /// <summary>A branch of another repository.</summary>
    Repository,
}
