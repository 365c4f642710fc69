using RegionSite.Model;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

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
    };
}
