using System.Text.RegularExpressions;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;
using RegionSite.Text;

namespace RegionSite.Rendering.Structured;

/// <summary>Organization and LocalBusiness: partners, networks, members.</summary>
internal static partial class Organizations
{
    /// <summary>A partner as others name it: publisher, organiser, provider. Made once for all pages of the view, so nothing may be added to it.</summary>
    public static Thing? Partner(string id, SiteView view) => view.Organization(id);

    /// <summary>Makes <see cref="Partner"/>.</summary>
    public static Thing? Named(string id, SiteView view) => view.Library.Partners.GetValueOrDefault(id) is not { } partner ? null : new Thing("Organization")
    {
        { "@id", Id(id, view) },
        { "name", partner.Name.In(view.Language) },
        { "url", Url(partner, view) },
        { "logo", Pictures.Of(Logo(partner, view)) },
    };

    /// <summary>A partner on its own page, with those who answer for it.</summary>
    public static Thing Profile(string id, PageModel model, SiteView view)
    {
        var partner = view.Library.Partners[id];
        var contacts = view.Site.Lists.ByPartner[id].OfType<ContactItem>().Where(c => c.Key.Owner == id);
        return new Thing("Organization")
        {
            { "@id", Id(id, view) },
            { "name", partner.Name.In(view.Language) },
            { "url", Url(partner, view) },
            { "mainEntityOfPage", model.Canonical },
            { "logo", Pictures.Of(Logo(partner, view)) },
            { "address", Places.Postal(partner.Address) },
            { "telephone", Telephone(partner.Phone) },
            { "email", partner.Email },
            { "contactPoint", [.. contacts.Select(c => Contacts.Point(c, view))] },
        };
    }

    public static Thing Network(NetworkItem network, PageModel model, SiteView view) => new("Organization")
    {
        { "name", network.Title.In(view.Language) },
        { "description", model.Description },
        { "url", network.Website ?? model.Canonical },
        { "mainEntityOfPage", model.Canonical },
        { "image", Pictures.Of(view.Image(network.Image)) },
        { "parentOrganization", Partner(network.Key.Owner, view) },
        { "member", [.. network.Members.Select(m => MemberOf(network, m.Value, view)).OfType<Thing>()] },
    };

    public static Thing Member(MemberItem member, PageModel model, SiteView view)
    {
        var thing = Brief(member, view);
        thing.Add("description", model.Description);
        thing.Add("url", member.Website ?? model.Canonical);
        thing.Add("mainEntityOfPage", model.Canonical);
        thing.Add("image", Pictures.Of(view.Image(member.Image)));
        thing.Add("telephone", Telephone(member.Phone));
        thing.Add("email", member.Email);
        thing.Add("foundingDate", member.Founded is { } year ? $"{year:0000}" : null);
        thing.Add("numberOfEmployees", member.Employees is { } count ? new Thing("QuantitativeValue") { { "value", count } } : null);
        thing.Add("knowsAbout", [.. member.Sector.Concat(member.Services).Select(t => t.In(view.Language)).Distinct()]);
        thing.Add("memberOf", [.. member.Networks.Select(n => view.Library.Reference(member, ItemType.Network, n.Value)).OfType<NetworkItem>().Where(view.Library.IsLive).Select(n => new Thing("Organization") { { "name", n.Title.In(view.Language) }, { "url", Page(n, view) } })]);
        return thing;
    }

    /// <summary>A member or partner named by its id; null for one that is not shown now.</summary>
    public static Thing? MemberOf(Item from, string value, SiteView view)
    {
        if (!Slug.IsReference(value)) return new Thing("Organization") { { "name", value } };
        if (view.Library.Reference(from, ItemType.Member, value) is not MemberItem member) return Partner(value, view);
        if (!view.Library.IsLive(member)) return null;
        var thing = Brief(member, view);
        thing.Add("url", member.Website ?? Page(member, view));
        return thing;
    }

    /// <summary>The same on every page of the website, whatever its language; null where the partner has no page here.</summary>
    public static string? Id(string partner, SiteView view) =>
        view.Site.Lists.ByPartner.ContainsKey(partner) ? $"{view.Site.Origin}{Addresses.Partner(view.Site, partner, view.Site.Languages[0])}#organization" : null;

    public static string? Url(Partner partner, SiteView view) =>
        partner.Website ?? (view.PartnerLink(partner.Id).Url is { } page ? SiteThings.Absolute(page, view) : null);

    /// <summary>A logo lies only on hosts where its partner has a page.</summary>
    public static ImageModel? Logo(Partner partner, SiteView view) => view.Site.Lists.ByPartner.ContainsKey(partner.Id) ? view.Image(partner.Logo) : null;

    /// <summary>In international form.</summary>
    public static string? Telephone(string? phone) => Numbers.PhoneUrl(phone)?["tel:".Length..];

    public static string? Page(Item item, SiteView view) => view.LinkTo(item) is { } page ? SiteThings.Absolute(page, view) : null;

    // A business that customers can go to has an address; an association may have one too, and says in its name what it is.
    private static Thing Brief(MemberItem member, SiteView view) => new(member.Address is { Street: not null, City: not null } && !IsAssociation(member) ? "LocalBusiness" : "Organization")
    {
        { "name", member.Title.In(view.Language) },
        { "address", Places.Postal(member.Address) },
    };

    private static bool IsAssociation(MemberItem member) =>
        Association().IsMatch(member.Title.Default)
        || member.Sector.Any(s => Association().IsMatch(s.Default) || s.Default.Contains("Öffentliche", StringComparison.OrdinalIgnoreCase));

    /// <summary>Sportverein, Vereine, e. V.; not what only begins so, such as "Vereinigte Werkstätten".</summary>
    [GeneratedRegex(@"verein(e|en|s)?\b|\be\.\s?V\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Association();
}
