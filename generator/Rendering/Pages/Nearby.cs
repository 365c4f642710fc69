using RegionSite.Model;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>What else is new and what is on at the place of an item.</summary>
internal static class Nearby
{
    private const int Most = 4;

    private const int MostEvents = 2;

    /// <summary>From the most precise place of the item; where nothing else is there, from what that lies within. Null where nothing is anywhere.</summary>
    public static GroupModel? Of(Item item, IEnumerable<Item> already, SiteView view)
    {
        var places = view.Library.Places;
        var own = item.Places.Select(p => p.Value).Where(p => places.Find(p) is not null).MaxBy(p => places.Above(p).Count());
        if (own is null) return null;
        var without = already.Append(item).Select(i => i.Key).ToHashSet();
        foreach (var place in places.Above(own).Prepend(own))
        {
            var others = view.Site.Lists.ByPlace.GetValueOrDefault(place, []).Where(i => !without.Contains(i.Key)).ToList();
            var events = others.OfType<EventItem>().Where(view.Plan.Calendar.IsUpcoming).ToList();
            var news = others.OfType<NewsItem>().Take(Most - Math.Min(events.Count, MostEvents)).ToList();
            var cards = view.Cards.Of([.. news, .. events.Take(Most - news.Count)]);
            if (cards.Count == 0) continue;
            var link = view.PlaceLink(place);
            return new GroupModel("nearby", view.Say("place.nearby", link.Name), cards, new LinkModel(view.Say("place.all", link.Name), link.Url));
        }
        return null;
    }
}
