using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>What a brand shows, sorted for its lists. Everything is in the order in which pages show it.</summary>
internal sealed record SiteLists
{
    /// <summary>The newest first.</summary>
    public required ImmutableArray<NewsItem> News { get; init; }

    /// <summary>By next date; what has no date yet after all that has.</summary>
    public required ImmutableArray<EventItem> Upcoming { get; init; }

    /// <summary><see cref="Upcoming"/> as the list of events shows it.</summary>
    public required EventGrouping Grouped { get; init; }

    /// <summary>All events with a date, by source.</summary>
    public required ImmutableArray<EventItem> Events { get; init; }

    /// <summary>The other types by title, pages by their order.</summary>
    public required FrozenDictionary<ItemType, ImmutableArray<Item>> ByType { get; init; }

    /// <summary>Everything: the newest news, what is on next, what is past, the other types by title.</summary>
    public required ImmutableArray<Item> Ordered { get; init; }

    /// <summary>The items of each topic, in the orders above; only topics that have any. So for places and partners (co-publishers counted).</summary>
    public required FrozenDictionary<string, ImmutableArray<Item>> ByTopic { get; init; }

    public required FrozenDictionary<string, ImmutableArray<Item>> ByPlace { get; init; }

    public required FrozenDictionary<string, ImmutableArray<Item>> ByPartner { get; init; }

    /// <summary>The stations of each event that the brand shows, too, by its <c>partner/slug</c>.</summary>
    public required FrozenDictionary<string, ImmutableArray<Item>> ByWhole { get; init; }

    /// <summary>The items of each facet, in the orders above.</summary>
    public required FrozenDictionary<Facet, ImmutableArray<Item>> Slices { get; init; }

    /// <summary>The events of each month in which there are any, by their first date in it.</summary>
    public required ImmutableSortedDictionary<(int Year, int Month), ImmutableArray<EventInMonth>> ByMonth { get; init; }

    /// <summary>The years of <see cref="News"/>, the latest first.</summary>
    public ImmutableArray<int> NewsYears => _newsYears.Value;

    private readonly Lazy<ImmutableArray<int>> _newsYears;

    private readonly Lazy<FrozenDictionary<ItemKey, int>> _newsIndex;

    public SiteLists()
    {
        _newsYears = new(() => [.. News.Select(n => n.Date.Year).Distinct()]);
        _newsIndex = new(() => News.Select((n, i) => (n.Key, i)).ToFrozenDictionary(n => n.Key, n => n.i));
    }

    /// <summary>Where an item stands in <see cref="News"/>.</summary>
    public int NewsIndex(NewsItem news) => _newsIndex.Value[news.Key];

    public static SiteLists Of(ImmutableArray<Item> items, Library library, EventCalendar calendar, FacetTable facets)
    {
        var news = items.OfType<NewsItem>().OrderByDescending(n => n.Date).ThenBy(n => n.Source, StringComparer.Ordinal).ToImmutableArray();
        var events = items.OfType<EventItem>().ToImmutableArray();
        var upcoming = events.Where(calendar.IsUpcoming).OrderBy(calendar.SortMoment).ThenBy(e => e.SortDate).ThenBy(e => e.Source, StringComparer.Ordinal).ToImmutableArray();
        var byType = ItemTypes.All.Where(t => t is not (ItemType.News or ItemType.Event)).ToFrozenDictionary(t => t, t => ByTitle(items.Where(i => i.Type == t)));
        var ordered = news.Concat<Item>(upcoming).Concat(events.ExceptBy(upcoming.Select(e => e.Key), e => e.Key).OrderByDescending(e => e.SortDate)).Concat(ItemTypes.All.Where(byType.ContainsKey).SelectMany(t => byType[t])).ToImmutableArray();
        var shown = events.Select(e => e.Key).ToHashSet();
        return new SiteLists
        {
            News = news,
            Upcoming = upcoming,
            Grouped = EventGrouping.Of(EventStations.Without(upcoming, library), calendar),
            Events = events,
            ByType = byType,
            Ordered = ordered,
            ByTopic = Group(ordered, TopicsOf),
            ByPlace = Group(ordered, i => library.PlacesFor(i)),
            ByWhole = Group(ordered, Wholes),
            Slices = Group(ordered, i => facets.Of(i)),
            ByMonth = EventInMonth.Group(events, calendar),
            ByPartner = Group(ordered.Where(i => !i.Key.OfBrand), i => library.Accepted(i).Prepend(i.Key.Owner)),
        };

        IEnumerable<string> Wholes(Item item) => item is EventItem { PartOf: { } whole } && library.BySource(whole.Value) is { } night && shown.Contains(night.Key) ? [$"{night.Key.Owner}/{night.Key.Slug}"] : [];
    }

    // Who answers for a topic belongs to it, whatever else is said.
    private static IEnumerable<string> TopicsOf(Item item) =>
        item.Topics.Concat(item is ContactItem contact ? contact.Responsibilities : []).Select(t => t.Value);

    private static ImmutableArray<Item> ByTitle(IEnumerable<Item> items) =>
        [.. items.Select(i => (Item: i, Key: SortKey.For(i.Title.Default))).OrderBy(i => (i.Item as PageItem)?.Order ?? 0).ThenBy(i => i.Key, StringComparer.Ordinal).ThenBy(i => i.Item.Source, StringComparer.Ordinal).Select(i => i.Item)];

    private static FrozenDictionary<TKey, ImmutableArray<Item>> Group<TKey>(IEnumerable<Item> items, Func<Item, IEnumerable<TKey>> keys) where TKey : notnull
    {
        var groups = new Dictionary<TKey, ImmutableArray<Item>.Builder>();
        foreach (var item in items)
        {
            foreach (var key in keys(item).Distinct())
            {
                if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = ImmutableArray.CreateBuilder<Item>());
                group.Add(item);
            }
        }
        return groups.ToFrozenDictionary(g => g.Key, g => g.Value.ToImmutable());
    }
}
