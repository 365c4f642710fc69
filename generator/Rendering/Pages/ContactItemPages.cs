using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Words;

namespace RegionSite.Rendering.Pages;

/// <summary>What the page of a contact adds.</summary>
internal static class ContactItemPages
{
    private const int MostAnswers = 6;

    public static ContactModel Model(ContactItem contact, ItemModel shared, SiteView view) => new(shared)
    {
        Role = contact.Role?.In(view.Language),
        Organization = contact.Organization?.In(view.Language),
        Phone = contact.Phone,
        PhoneUrl = Numbers.PhoneUrl(contact.Phone),
        Email = contact.Email,
        Responsibilities = [.. contact.Responsibilities.Select(t => view.TopicLink(t.Value))],
        Answers = Answers(contact, view),
        CardUrl = Addresses.ContactFile(view.Site, contact),
        For = [.. contact.For.Select(p => view.PlaceLink(p.Value))],
    };

    // News and events come and go; what somebody answers for stays.
    private static GroupModel? Answers(ContactItem contact, SiteView view)
    {
        var cards = view.Cards.Of(view.Plan.Backlinks.NamingContact(contact).Where(i => i is not (NewsItem or EventItem) && view.Shows(i)).Take(MostAnswers));
        return cards.Count == 0 ? null : new GroupModel("answers", view.Say("contact.answers"), cards, null);
    }
}
