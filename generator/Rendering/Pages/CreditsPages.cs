using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>Who made the brand's pictures, each once, in the order of their makers.</summary>
internal static class CreditsPages
{
    public static PageModel Build(CreditsPage page, SiteView view)
    {
        var credits = PictureCredits.Of(view.Site, view.Language, view.Library)
            .GroupBy(c => (c.Path, c.Credit))
            .OrderBy(g => SortKey.For(g.Key.Credit), StringComparer.Ordinal).ThenBy(g => g.Key.Path, StringComparer.Ordinal)
            .Select(g => new CreditModel(view.Picture(view.Library.Media[g.Key.Path], g.First().Alt), g.Key.Credit, [.. g.DistinctBy(c => c.On?.Key).Select(c => Page(c, view)).OfType<LinkModel>()]));
        return new PageModel<CreditsModel>(PageBuilder.Common(page, view, view.Say("credits.title")), new CreditsModel([.. credits]));
    }

    private static LinkModel? Page(PictureCredit credit, SiteView view) => credit.On is { } item ? view.ItemLink(item) : new LinkModel(view.Say("section.home"), view.Model.Home);
}
