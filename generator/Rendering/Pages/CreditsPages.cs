using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>Who made the brand's pictures, each once, in the order of their makers.</summary>
internal static class CreditsPages
{
    private const int MostPages = 12;

    public static PageModel Build(CreditsPage page, SiteView view)
    {
        var pager = Pagers.Of(page.Number, page.Total, n => Addresses.Credits(page.Site, n, page.Language));
        return new PageModel<CreditsModel>(PageBuilder.Common(page, view, view.Say("credits.title")), new CreditsModel([.. page.Pictures.Select(c => Credit(c, view))], pager));
    }

    private static CreditModel Credit(PictureCredit credit, SiteView view) => new(
        view.Picture(view.Library.Media[credit.Path], credit.Alt), credit.Credit,
        [.. credit.On.Take(MostPages).Select(i => Page(i, view)).OfType<LinkModel>()], Math.Max(0, credit.On.Length - MostPages));

    private static LinkModel? Page(Item? item, SiteView view) => item is null ? new LinkModel(view.Say("section.home"), view.Model.Home) : view.ItemLink(item);
}
