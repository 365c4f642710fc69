using RegionSite.Diagnostics;
using RegionSite.Planning;

namespace RegionSite.Serving;

/// <summary>What a request comes to, before it is put into HTTP.</summary>
internal abstract record Answer
{
    /// <summary>To somebody whose request names a host that is none of ours.</summary>
    public static Answer? Find(SiteState state, string asked, string path, int port, MessageLanguage language)
    {
        if (LocalHosts.IsOverview(asked))
            return state.Site is { } all ? new OwnPage(path == "/" ? 200 : 404, OwnPages.Overview(all, port, language)) : new OwnPage(503, OwnPages.Waiting(state, language));
        if (LocalHosts.Of(asked) is not { } host) return null;
        if (state.Site is not { } site) return new OwnPage(503, OwnPages.Waiting(state, language));
        if (!site.Knows(host)) return new OwnPage(404, OwnPages.UnknownHost(host, site, port, language));
        return site.Find(host, path) switch
        {
            PlannedPage page => new BrandPage(200, page, site),
            { } file => new BrandFile(file, site),
            // As every web server does with a folder.
            null when site.Find(host, path + "/") is PlannedPage => new Moved(path + "/"),
            null => new BrandPage(404, (PlannedPage)site.Find(host, "/404.html")!, site),
        };
    }
}

/// <summary>A page of a brand, or of its host's for addresses that lead nowhere.</summary>
internal sealed record BrandPage(int Status, PlannedPage Page, ServedSite Site) : Answer;

internal sealed record BrandFile(PlannedOutput File, ServedSite Site) : Answer;

/// <summary>A page that the server makes of itself.</summary>
internal sealed record OwnPage(int Status, string Html) : Answer;

internal sealed record Moved(string Path) : Answer;
