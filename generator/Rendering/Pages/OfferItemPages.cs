using RegionSite.Model;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>What the page of an offer adds.</summary>
internal static class OfferItemPages
{
    private const int MostOthers = 3;

    public static OfferModel Model(OfferItem offer, ItemModel shared, SiteView view)
    {
        var member = Provider(offer, view);
        return new OfferModel(shared)
        {
            Kind = offer.Kind is null ? null : $"offer.kind.{offer.Kind}",
            Price = OfferWords.Price(offer, view.Texts, view.Language),
            Provider = offer.Provider is { } provider ? References.ItemPartnerOrText(offer, ItemType.Member, provider.Value, view) : null,
            ProviderCard = member is not null
                ? view.Library.IsLive(member) && view.LinkTo(member) is not null ? view.Cards.Of(member) : null
                : offer.Provider is { } partner && view.Site.Lists.ByPartner.ContainsKey(partner.Value) ? LinkCards.Partner(partner.Value, view) : null,
            Availability = offer.Availability?.In(view.Language),
            Conditions = offer.Conditions?.In(view.Language),
            Quantity = offer.Quantity?.In(view.Language),
            InReturn = offer.InReturn?.In(view.Language),
            Others = References.Offers(view.Say("offer.others"), Others(offer, member, view), MostOthers, view),
        };
    }

    private static MemberItem? Provider(OfferItem offer, SiteView view) =>
        offer.Provider is { } provider ? view.Library.Reference(offer, ItemType.Member, provider.Value) as MemberItem : null;

    private static IEnumerable<OfferItem> Others(OfferItem offer, MemberItem? member, SiteView view)
    {
        var own = member is not null ? view.Plan.Backlinks.OffersOf(member) : offer.Provider is { } partner ? view.Plan.Backlinks.OffersOf(partner.Value) : [];
        var alike = view.Site.Lists.ByType[ItemType.Offer].OfType<OfferItem>().Where(o => o.Kind is not null && o.Kind == offer.Kind);
        return own.Concat(alike).Where(o => o.Key != offer.Key);
    }
}
