using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>"Who is responsible for my place?", place by place.</summary>
internal static class ResponsiblePlaces
{
    private const int MostHelpers = 6;

    public static string AnchorOf(string place) => $"zustaendig-{place}";

    public static IEnumerable<ResponsibleModel> Of(IEnumerable<Responsibility> responsibilities, SiteView view) =>
        responsibilities.Select(r => Model(r, view)).OrderBy(m => SortKey.For(m.Place.Name), StringComparer.Ordinal).ThenBy(m => m.Id, StringComparer.Ordinal);

    private static ResponsibleModel Model(Responsibility responsibility, SiteView view)
    {
        var contacts = responsibility.Contacts;
        // The last one takes no more room than the words that there is one more.
        var shown = contacts.Length <= MostHelpers + 1 ? contacts.Length : MostHelpers;
        return new ResponsibleModel(AnchorOf(responsibility.Place), view.PlaceLink(responsibility.Place), [.. contacts.Take(shown).Select(c => Helper(c, view))])
        {
            More = contacts.Length > shown ? new LinkModel(view.Say("responsible.more", $"{contacts.Length - shown}"), view.PlaceLink(responsibility.Place).Url ?? view.SectionUrl(ItemType.Contact.Section())) : null,
        };
    }

    private static HelperModel Helper(ContactItem contact, SiteView view)
    {
        var card = view.Cards.Of(contact);
        var house = contact.Organization is null ? card.Partner : null;
        return new HelperModel(view.ItemLink(contact)!, string.Join(", ", new[] { card.Detail, house }.Where(t => !string.IsNullOrEmpty(t))), [.. contact.Responsibilities.Select(t => view.TopicLink(t.Value).Name)]);
    }
}
