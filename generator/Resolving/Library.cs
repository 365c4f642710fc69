using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Resolving;

/// <summary>All content of the region, its references checked. Things name each other by key and are found here, so that one record stands for one thing.</summary>
internal sealed class Library
{
    private readonly FrozenDictionary<ItemKey, Item> _items;
    private readonly FrozenDictionary<string, Item> _bySource;
    private readonly FrozenSet<ItemKey> _held;
    private readonly FrozenDictionary<ItemKey, ImmutableArray<string>> _accepted;
    private readonly FrozenDictionary<ItemKey, ImmutableArray<string>> _places;
    private readonly FrozenSet<string> _brokenPaths;
    private readonly ImmutableSortedSet<string> _unreadPartners;
    private readonly bool _brandsRead;

    public Library(Reading.SourceContent content, PlaceTree places, Moment now, bool drafts, IReadOnlySet<string> held)
    {
        DisplayOf = content.DisplayOf;
        Region = content.Region;
        Now = now;
        Drafts = drafts;
        Brands = [.. content.Brands.OrderBy(b => b.Id, StringComparer.Ordinal)];
        Partners = content.Partners.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        Topics = content.Topics;
        TopicNames = content.Topics.ToFrozenDictionary(t => t.Id, t => t.Name, StringComparer.Ordinal);
        Places = places;
        Synonyms = content.Synonyms;
        Outlines = content.Outlines.Where(o => !o.Rings.IsEmpty && places.Find(o.Place.Value) is not null).ToFrozenDictionary(o => o.Place.Value, StringComparer.Ordinal);
        Media = content.Media.Files;
        Items = content.Items;
        _items = Items.ToFrozenDictionary(i => i.Key);
        _bySource = Items.Select(i => (i.Source, Item: i)).Concat(Items.OfType<EventItem>().Where(e => e.Overlay is not null).Select(e => (e.Overlay!, (Item)e)))
            .ToFrozenDictionary(i => i.Item1, i => i.Item2, StringComparer.Ordinal);
        _held = Items.Where(i => held.Contains(i.Key.ToString()) || held.Contains(i.Source) || held.Contains(FileOf(i)) || (held.Count > 0 && MediaUse.Of(i).Any(p => Media.ContainsKey(p) && held.Contains(p)))).Select(i => i.Key).ToFrozenSet();
        _brokenPaths = content.BrokenFiles.Select(b => b.Path).ToFrozenSet(StringComparer.Ordinal);
        _unreadPartners = content.UnreadPartners;
        _brandsRead = content.Brands.Length == content.BrandIds.Count;
        _accepted = Items.Where(i => !i.With.IsEmpty).ToFrozenDictionary(i => i.Key, AcceptedBy);
        _places = Items.ToFrozenDictionary(i => i.Key, PlacesOf);
    }

    /// <summary>A path below the content folder as messages name it.</summary>
    public Func<string, string> DisplayOf { get; }

    public Region Region { get; }

    public Moment Now { get; }

    /// <summary>Whether drafts count as live in this build.</summary>
    public bool Drafts { get; }

    /// <summary>By id.</summary>
    public ImmutableArray<Brand> Brands { get; }

    public FrozenDictionary<string, Partner> Partners { get; }

    /// <summary>In the order of topics.yaml.</summary>
    public ImmutableArray<Topic> Topics { get; }

    public FrozenDictionary<string, LocalText> TopicNames { get; }

    public PlaceTree Places { get; }

    /// <summary>Groups of words and phrases that mean the same to the search.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; }

    /// <summary>The borders of places, by id; few have any.</summary>
    public FrozenDictionary<string, Outline> Outlines { get; }

    /// <summary>By path below the content folder.</summary>
    public IReadOnlyDictionary<string, MediaFile> Media { get; }

    /// <summary>Every item, shown or not, by source.</summary>
    public ImmutableArray<Item> Items { get; }

    public Item? Find(ItemKey key) => _items.GetValueOrDefault(key);

    /// <summary>The item of a source: a file's path, or <c>file#id</c>; the file of a translation stands for the item too.</summary>
    public Item? BySource(string source)
    {
        if (_bySource.TryGetValue(source, out var item)) return item;
        if (!source.EndsWith(".md", StringComparison.Ordinal)) return null;
        var stem = source[..^3];
        var dot = stem.LastIndexOf('.');
        return dot > stem.LastIndexOf('/') ? _bySource.GetValueOrDefault(stem[..dot] + ".md") : null;
    }

    /// <summary>Whether everything that decides who shows the item could be read; if not, it is not to blame for being shown nowhere.</summary>
    public bool IsSharingKnown(Item item) => _brandsRead && !_unreadPartners.Contains(item.Key.Owner);

    /// <summary>Whether a path is that of an item file that could not be read.</summary>
    public bool IsBroken(string path) => _brokenPaths.Contains(path);

    public ItemState State(Item item) =>
        _held.Contains(item.Key) ? ItemState.Held
        : item.Draft && !Drafts ? ItemState.Draft
        : item.Publish is { } from && from > Now.Local ? ItemState.NotYet
        : item.Expires is { } until && until <= Now.Local ? ItemState.Expired
        : ItemState.Live;

    public bool IsLive(Item item) => State(item) == ItemState.Live;

    /// <summary>The item an id names: <c>id</c> for one of the same partner, <c>partner/id</c> for another's; live or not.</summary>
    public Item? Reference(Item from, ItemType type, string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? from.Key.OfBrand ? null : Find(new ItemKey(from.Key.Owner, type, id))
            : Find(new ItemKey(id[..slash], type, id[(slash + 1)..]));
    }

    /// <summary>The co-publishers that have agreed, in the order asked.</summary>
    public ImmutableArray<string> Accepted(Item item) => _accepted.GetValueOrDefault(item.Key, []);

    /// <summary>Every place the item counts for: its own, what they lie within, and the areas that include them; sorted.</summary>
    public ImmutableArray<string> PlacesFor(Item item) => _places[item.Key];

    private ImmutableArray<string> AcceptedBy(Item item) =>
        [.. item.With.Select(w => w.Value).Distinct().Where(w => w != item.Key.Owner && Partners.TryGetValue(w, out var partner) && partner.Accepts.Includes(item.Key.Owner))];

    private ImmutableArray<string> PlacesOf(Item item)
    {
        IEnumerable<string> own = item.Places.Select(p => p.Value);
        if (item is EventItem { PlaceId: { } place }) own = own.Append(place.Value);
        if (item is EventItem { OwnPlace.Within: { } within }) own = own.Append(within.Value);
        return [.. own.SelectMany(id => Places.CountsFor(id)).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The file of an item's source, without the id of an entry in a list.</summary>
    public static string FileOf(Item item) => item.Source.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? item.Source[..hash] : item.Source;
}
