using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>What search engines show of a page that has no summary of its own: lists and tools.</summary>
internal static class Descriptions
{
    public static PageModel Described(PlannedPage page, PageModel model, SiteView view) =>
        model.NoIndex || !string.IsNullOrEmpty(model.Description) ? model : model with { Description = view.Say($"description.{Kind(page)}", view.Model.Name, model.Title) };

    private static string Kind(PlannedPage page) => page switch
    {
        HomePage => "home",
        NewsListPage => "news",
        EventListPage => "events",
        SearchPage => "search",
        _ => "other",
    };
}
