using RegionSite.Model;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>What the page of a network adds.</summary>
internal static class NetworkItemPages
{
    public static NetworkModel Model(NetworkItem network, ItemModel shared, SiteView view) => new(shared)
    {
        Kind = network.Kind is null ? null : $"network.kind.{network.Kind}",
        AsOf = network.AsOf is { } asOf ? DateWords.Partial(asOf, view.Language) : null,
        Goals = [.. network.Goals.Select(g => g.In(view.Language))],
        Members = [.. network.Members.Select(m => References.ItemPartnerOrText(network, ItemType.Member, m.Value, view)).OfType<LinkModel>()],
        Projects = [.. network.Projects.Select(p => new ProjectModel(p.Title.In(view.Language), p.State?.In(view.Language), p.Text?.In(view.Language)))],
        Website = network.Website,
    };
}

/// <summary>What the page of a member adds.</summary>
internal static class MemberItemPages
{
    public static MemberModel Model(MemberItem member, ItemModel shared, SiteView view) => new(shared)
    {
        Sector = [.. member.Sector.Select(s => s.In(view.Language))],
        Services = [.. member.Services.Select(s => s.In(view.Language))],
        Networks = [.. member.Networks.Select(n => References.ItemPartnerOrText(member, ItemType.Network, n.Value, view)).OfType<LinkModel>()],
        Address = PlaceModels.Address(member.Address, member.Phone, member.Email, member.Website),
        Founded = member.Founded,
        Employees = member.Employees,
        Offers = [.. member.Offers.Select(o => o.In(view.Language))],
        Seeks = [.. member.Seeks.Select(s => s.In(view.Language))],
        Schools = member.Schools?.In(view.Language),
    };
}

/// <summary>What the page of a contact adds.</summary>
internal static class ContactItemPages
{
    public static ContactModel Model(ContactItem contact, ItemModel shared, SiteView view) => new(shared)
    {
        Role = contact.Role?.In(view.Language),
        Organization = contact.Organization?.In(view.Language),
        Phone = contact.Phone,
        PhoneUrl = Numbers.PhoneUrl(contact.Phone),
        Email = contact.Email,
        Responsibilities = [.. contact.Responsibilities.Select(t => view.TopicLink(t.Value))],
        For = [.. contact.For.Select(p => view.PlaceLink(p.Value))],
        CardUrl = Planning.Addresses.ContactFile(view.Site, contact),
    };
}

/// <summary>What the page of an offer adds.</summary>
internal static class OfferItemPages
{
    public static OfferModel Model(OfferItem offer, ItemModel shared, SiteView view) => new(shared)
    {
        Kind = offer.Kind is null ? null : $"offer.kind.{offer.Kind}",
        Price = OfferWords.Price(offer, view.Texts, view.Language),
        Provider = offer.Provider is { } provider ? References.ItemPartnerOrText(offer, ItemType.Member, provider.Value, view) : null,
        Availability = offer.Availability?.In(view.Language),
        Conditions = offer.Conditions?.In(view.Language),
        Quantity = offer.Quantity?.In(view.Language),
        InReturn = offer.InReturn?.In(view.Language),
    };
}

/// <summary>Values that name an item or partner where they have the form of an id, and are texts otherwise.</summary>
internal static class References
{
    /// <summary>Null where it names an item that is not shown now.</summary>
    public static LinkModel? ItemPartnerOrText(Item from, ItemType type, string value, SiteView view)
    {
        if (!Slug.IsReference(value)) return new LinkModel(value, null);
        if (view.Library.Reference(from, type, value) is { } item) return view.ItemLink(item);
        return view.Library.Partners.ContainsKey(value) ? view.PartnerLink(value) : null;
    }
}
