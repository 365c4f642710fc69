using RegionSite.Model;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Structured;

/// <summary>ContactPoint of the organisation that a contact speaks for.</summary>
internal static class Contacts
{
    public static Thing Of(ContactItem contact, PageModel model, SiteView view)
    {
        var partner = view.Library.Partners[contact.Key.Owner];
        var own = contact.Organization?.In(view.Language) is not { } name || name == partner.Name.In(view.Language);
        return new Thing("Organization")
        {
            { "@id", own ? Organizations.Id(partner.Id, view) : null },
            { "name", own ? partner.Name.In(view.Language) : contact.Organization!.In(view.Language) },
            { "url", own ? Organizations.Url(partner, view) : null },
            { "mainEntityOfPage", model.Canonical },
            { "contactPoint", Point(contact, view) },
        };
    }

    public static Thing Point(ContactItem contact, SiteView view) => new("ContactPoint")
    {
        { "name", contact.Title.In(view.Language) },
        { "contactType", contact.Role?.In(view.Language) },
        { "telephone", Organizations.Telephone(contact.Phone) },
        { "email", contact.Email },
        { "url", Organizations.Page(contact, view) },
        { "areaServed", [.. contact.For.Select(p => view.Library.Places.Find(p.Value)!.Name.In(view.Language))] },
    };
}
