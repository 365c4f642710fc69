using RegionSite.Model;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>Values that name an item or partner where they have the form of an id, and are texts otherwise.</summary>
internal static class References
{
    /// <summary>Things to lend that this brand shows; null where there are none.</summary>
    public static GroupModel? Offers(string heading, IEnumerable<OfferItem> offers, int most, SiteView view)
    {
        var shown = offers.Where(view.Shows).DistinctBy(i => i.Key).Take(most + 1).ToList();
        var more = shown.Count > most ? new LinkModel(view.Label("offers"), view.SectionUrl("offers")) : null;
        return shown.Count == 0 ? null : new GroupModel("offers", heading, view.Cards.Of(shown.Take(most)), more);
    }

    /// <summary>Null where it names an item that is not shown now.</summary>
    public static LinkModel? ItemPartnerOrText(Item from, ItemType type, string value, SiteView view)
    {
        if (!Slug.IsReference(value)) return new LinkModel(value, null) { Lang = view.LangMark(new LocalText(from.Languages[0], value)) };
        if (view.Library.Reference(from, type, value) is { } item) return view.ItemLink(item);
        return view.Library.Partners.ContainsKey(value) ? view.PartnerLink(value) : null;
    }
}
