using System.Collections.Concurrent;
using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering;

/// <summary>What else is new and what is on at the place of an item; the first of each place are looked up once for all its articles.</summary>
internal sealed class NearbyBuilder(SiteView view)
{
    private const int Most = 4;

    private const int MostEvents = 2;

    // Enough to leave out what the page shows already.
    private const int Front = 16;

    private readonly ConcurrentDictionary<string, (ImmutableArray<NewsItem> News, ImmutableArray<EventItem> Events)> _fronts = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, ImmutableArray<EventItem>> _upcoming = new(StringComparer.Ordinal);

    /// <summary>What is to come at a place, in the order of lists.</summary>
    public ImmutableArray<EventItem> Upcoming(string place) => _upcoming.GetOrAdd(place, static (p, v) => [.. v.Site.Lists.ByPlace.GetValueOrDefault(p, []).OfType<EventItem>().Where(v.Plan.Calendar.IsUpcoming)], view);

    /// <summary>From the most precise place of the item; where nothing else is there, from what that lies within. Null where nothing is anywhere.</summary>
    /// <param name="already">What the page shows anyway.</param>
    public GroupModel? Of(Item item, IEnumerable<Item> already)
    {
        var places = view.Library.Places;
        var own = item.Places.Select(p => p.Value).Where(p => places.Find(p) is not null).MaxBy(p => places.Above(p).Count());
        if (own is null) return null;
        var without = already.Append(item).Select(i => i.Key).ToHashSet();
        foreach (var place in places.Above(own).Prepend(own))
        {
            var front = _fronts.GetOrAdd(place, FrontOf);
            var events = front.Events.Where(e => !without.Contains(e.Key)).ToList();
            var news = front.News.Where(n => !without.Contains(n.Key)).Take(Most - Math.Min(events.Count, MostEvents)).ToList();
            var cards = view.Cards.Of([.. news, .. events.Take(Most - news.Count)]);
            if (cards.Count == 0) continue;
            var link = view.PlaceLink(place);
            return new GroupModel("nearby", view.Say("place.nearby", link.Name), cards, new LinkModel(view.Say("place.all", link.Name), link.Url));
        }
        return null;
    }

    private (ImmutableArray<NewsItem> News, ImmutableArray<EventItem> Events) FrontOf(string place)
    {
        var items = view.Site.Lists.ByPlace.GetValueOrDefault(place, []);
        return ([.. items.OfType<NewsItem>().Take(Front)], [.. NextEvents.Of(Upcoming(place), Front, view.Plan.Calendar, view.Library)]);
    }
}
