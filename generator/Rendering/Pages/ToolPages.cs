using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>The page for dead addresses, redirects.</summary>
internal static class ToolPages
{
    private const int MostLatest = 3;

    public static PageModel Build(NotFoundPage page, SiteView view)
    {
        var common = PageBuilder.Common(page, view, view.Say("notFound.title")) with { NoIndex = true };
        return new PageModel<NotFoundModel>(common, new NotFoundModel(SectionLinks(view), view.Model.SearchUrl) { Latest = [.. Latest(view)] });
    }

    private static IEnumerable<GroupModel> Latest(SiteView view)
    {
        foreach (var (type, items) in ((ItemType, IEnumerable<Item>)[])[(ItemType.News, view.Site.Lists.News), (ItemType.Event, NextEvents.Of(view.Site.Lists.Upcoming, MostLatest, view.Plan.Calendar, view.Library))])
            if (view.Cards.Of(items.Take(MostLatest)) is { Count: > 0 } cards) yield return new GroupModel(type.Section(), view.Label(type.Section()), cards, null);
    }

    public static PageModel Build(RedirectPage page, SiteView view)
    {
        var title = page.Item?.Title.In(view.Language) ?? view.Model.Name;
        var common = PageBuilder.Common(page, view, title) with { NoIndex = true, Canonical = view.Site.Origin + page.Target };
        return new PageModel<RedirectModel>(common, new RedirectModel(page.Target));
    }

    /// <summary>The lists that the brand has.</summary>
    public static List<LinkModel> SectionLinks(SiteView view) =>
        [.. ItemTypes.All.Where(t => t != ItemType.Page && SiteModels.HasAny(view.Site, t)).Select(t => new LinkModel(view.Label(t.Section()), view.SectionUrl(t.Section())))];
}
