using RegionSite.Model;
using RegionSite.Rendering.Models;
using RegionSite.Text;

namespace RegionSite.Rendering.Pages;

/// <summary>Topics, places and partners as cards, with how much a brand shows of each.</summary>
internal static class LinkCards
{
    /// <summary>All that have a page on this brand: topics in the order of the vocabulary, the others by name; of places no venues, which stand below their towns.</summary>
    /// <param name="section">A name of <see cref="Sections"/>.</param>
    public static IEnumerable<CardModel> Of(string section, SiteView view) => section switch
    {
        Sections.Topics => view.Library.Topics.Where(t => view.Site.Lists.ByTopic.ContainsKey(t.Id)).Select(t => Topic(t, view)),
        Sections.Places => ByName(view.Site.Lists.ByPlace.Keys.Where(p => view.Library.Places.Find(p)!.Kind != PlaceKind.Venue).Select(p => Place(p, view))),
        _ => ByName(view.Site.Lists.ByPartner.Keys.Select(p => Partner(p, view))),
    };

    public static CardModel Topic(Topic topic, SiteView view) =>
        Card("topic", view.TopicLink(topic.Id), view.Site.Lists.ByTopic[topic.Id], view) with { Summary = topic.Summary?.In(view.Language) };

    public static CardModel Place(string id, SiteView view) => Card("place", view.PlaceLink(id), view.Site.Lists.ByPlace[id], view);

    public static CardModel Partner(string id, SiteView view) =>
        Card("partner", view.PartnerLink(id), view.Site.Lists.ByPartner[id], view) with { Image = view.Image(view.Library.Partners[id].Logo) };

    private static CardModel Card(string type, LinkModel link, IReadOnlyList<Item> items, SiteView view) => new()
    {
        Type = type,
        Title = link.Name,
        Url = link.Url!,
        Lang = link.Lang,
        Partner = "",
        Counts = [.. Counts(items, view)],
    };

    private static IEnumerable<string> Counts(IEnumerable<Item> items, SiteView view) => items
        .Where(i => i is not EventItem happening || view.Plan.Calendar.IsUpcoming(happening))
        .CountBy(i => i.Type).OrderBy(c => c.Key)
        .Select(c => view.Say($"dossier.{(c.Value == 1 ? "one" : "many")}.{c.Key.Section()}", $"{c.Value}"));

    private static IEnumerable<CardModel> ByName(IEnumerable<CardModel> cards) => cards.OrderBy(c => SortKey.For(c.Title), StringComparer.Ordinal).ThenBy(c => c.Url, StringComparer.Ordinal);
}
