using RegionSite.Model;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>What the page of a member adds.</summary>
internal static class MemberItemPages
{
    private const int MostOffers = 6;

    public static MemberModel Model(MemberItem member, ItemModel shared, SiteView view) => new(shared)
    {
        Sector = [.. member.Sector.Select(s => s.In(view.Language))],
        Services = [.. member.Services.Select(s => s.In(view.Language))],
        Networks = [.. member.Networks.Select(n => References.ItemPartnerOrText(member, ItemType.Network, n.Value, view))
            .Concat(view.Plan.Backlinks.NetworksOf(member).Where(view.Shows).Select(view.ItemLink)).OfType<LinkModel>().Distinct()],
        Lending = References.Offers(view.Say("member.lending"), view.Plan.Backlinks.OffersOf(member), MostOffers, view),
        Address = PlaceModels.Address(member.Address, member.Phone, member.Email, member.Website),
        Founded = member.Founded,
        Employees = member.Employees,
        Offers = [.. member.Offers.Select(o => o.In(view.Language))],
        Seeks = [.. member.Seeks.Select(s => s.In(view.Language))],
        Schools = member.Schools?.In(view.Language),
    };
}
