using System.Collections.Immutable;
using NodaTime;
using RegionSite.Diagnostics;

namespace RegionSite.Model;

/// <summary>region.yaml: the whole, built in one run.</summary>
internal sealed record Region
{
    public required LocalText Name { get; init; }

    /// <summary>The content languages; the first is the default.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    public required DateTimeZone TimeZone { get; init; }

    /// <summary>The umbrella brand.</summary>
    public required Sourced<string> Umbrella { get; init; }

    /// <summary>The kinds of web server that every host gets settings for.</summary>
    public ImmutableArray<ServerForm> ServerFiles { get; init; } = [];

    /// <summary>How the hosts named get to the web, in the order written.</summary>
    public ImmutableArray<HostDelivery> Hosts { get; init; } = [];

    public string DefaultLanguage => Languages[0];
}

/// <summary>A way in which web servers read settings from files.</summary>
internal enum ServerForm
{
    /// <summary><c>_headers</c> and <c>_redirects</c> as Netlify reads them.</summary>
    Netlify,

    /// <summary>The same two files as Cloudflare Pages reads them.</summary>
    Cloudflare,

    /// <summary><c>.htaccess</c>: Apache.</summary>
    Htaccess,
}
