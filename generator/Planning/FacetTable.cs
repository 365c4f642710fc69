using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>The facets of every item: the one place that decides by what lists can be narrowed.</summary>
internal sealed class FacetTable
{
    /// <summary>What editors write under <c>accessibility</c> to be found by it (content format, section 4).</summary>
    public static readonly ImmutableArray<string> AccessMarks =
        ["step-free", "accessible-toilet", "accessible-parking", "induction-loop", "sign-language", "tactile-guidance", "quiet-room", "plain-language"];

    private readonly FrozenDictionary<ItemKey, ImmutableArray<Facet>> _facets;
    private readonly FrozenDictionary<(ItemKey, Facet), LocalText> _texts;

    private FacetTable(FrozenDictionary<ItemKey, ImmutableArray<Facet>> facets, FrozenDictionary<(ItemKey, Facet), LocalText> texts)
    {
        _facets = facets;
        _texts = texts;
    }

    public ImmutableArray<Facet> Of(Item item) => _facets.GetValueOrDefault(item.Key, []);

    /// <summary>What has no id, a sector, an audience, a city that is no place of the region, as most of these items write it; of several such spellings the first in ordinal order.</summary>
    /// <param name="items">Those of them that may be told of; at least one has the facet.</param>
    public LocalText TextOf(Facet facet, IEnumerable<Item> items) => items.Select(i => _texts.GetValueOrDefault((i.Key, facet))).OfType<LocalText>()
        .GroupBy(t => t.Default.Trim(), StringComparer.Ordinal)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().First();

    public static FacetTable Build(Library library)
    {
        var texts = new Dictionary<(ItemKey, Facet), LocalText>();
        var within = library.Places.Ids.SelectMany(id => library.Places.CountsFor(id), (id, above) => (above, id)).ToLookup(p => p.above, p => p.id);
        var cities = CityNames.Of(library.Places);
        var facets = library.Items.Where(library.IsLive).ToFrozenDictionary(i => i.Key, i => Facets(i).Distinct().ToImmutableArray());
        return new FacetTable(facets, texts.ToFrozenDictionary());

        IEnumerable<Facet> Facets(Item item) => item switch
        {
            NewsItem => [.. Topics(item, item.Topics.Select(t => t.Value)), .. Places(item), .. Partners(item)],
            EventItem happening => [.. Topics(item, item.Topics.Select(t => t.Value)), .. Places(item), .. Partners(item), .. Audiences(happening), .. Access(happening), .. Marks(happening)],
            NetworkItem { Kind: { } kind } => [new(item.Type, FacetKinds.Kind, kind)],
            MemberItem member => [.. Sectors(member), .. member.Places.IsEmpty ? City(member) : Places(item), new(item.Type, FacetKinds.Letter, Letter(member))],
            ContactItem contact => [.. Topics(item, contact.Responsibilities.Select(t => t.Value)), .. contact.For.SelectMany(p => Reach(p.Value))],
            OfferItem offer => [.. offer.Kind is { } kind ? [new Facet(item.Type, FacetKinds.Kind, kind)] : (Facet[])[], .. Places(item)],
            _ => [],
        };

        IEnumerable<Facet> Topics(Item item, IEnumerable<string> topics) => topics.Where(library.TopicNames.ContainsKey).Select(t => new Facet(item.Type, FacetKinds.Topic, t));

        // A venue has a page of its own; in a filter there would be a hundred of them.
        IEnumerable<Facet> Places(Item item) => library.PlacesFor(item).Where(p => IsFilter(library.Places.Find(p)!)).Select(p => new Facet(item.Type, FacetKinds.Place, p));

        // Who answers for a district answers for each of its towns, and a town's contact stands among the district's.
        IEnumerable<Facet> Reach(string place) => library.Places.CountsFor(place).Concat(within[place].Order(StringComparer.Ordinal)).Where(p => IsFilter(library.Places.Find(p)!)).Select(p => new Facet(ItemType.Contact, FacetKinds.Place, p));

        IEnumerable<Facet> Partners(Item item) => item.Key.OfBrand ? [] : library.Accepted(item).Prepend(item.Key.Owner).Select(p => new Facet(item.Type, FacetKinds.Partner, p));

        IEnumerable<Facet> Access(EventItem item)
        {
            var place = item.PlaceId is { } id ? library.Places.Find(id.Value) : item.OwnPlace;
            return item.Accessibility.Concat(place?.Accessibility ?? []).Select(a => a.Default).Where(AccessMarks.Contains).Select(a => new Facet(item.Type, FacetKinds.Access, a));
        }

        IEnumerable<Facet> Audiences(EventItem item) => item.Audience.Select(a => Written(item, FacetKinds.Audience, a)).OfType<Facet>();

        IEnumerable<Facet> Sectors(MemberItem member) => member.Sector.Select(s => Written(member, FacetKinds.Sector, s)).OfType<Facet>();

        // Most editors write an address and no places.
        IEnumerable<Facet> City(MemberItem member)
        {
            if (member.Address.City is not { } city) return [];
            if (cities.TryGetValue(city, out var place)) return library.Places.CountsFor(place).Select(p => new Facet(member.Type, FacetKinds.Place, p));
            return Written(member, FacetKinds.Place, new LocalText(library.Region.DefaultLanguage, city)) is { } written ? [written] : [];
        }

        Facet? Written(Item item, string kind, LocalText text)
        {
            var facet = new Facet(item.Type, kind, Slug.From(text.Default));
            if (facet.Value.Length == 0) return null;
            // The town of Peine is not the district whose id is "peine".
            while (kind == FacetKinds.Place && library.Places.Find(facet.Value) is not null) facet = facet with { Value = facet.Value + "-ort" };
            texts.TryAdd((item.Key, facet), text);
            return facet;
        }
    }

    private static IEnumerable<Facet> Marks(EventItem item)
    {
        if (item.Free) yield return new Facet(item.Type, FacetKinds.Free, "");
        if (item.Online is not null) yield return new Facet(item.Type, FacetKinds.Online, "");
    }

    private static string Letter(MemberItem member) => SortKey.For(member.Title.Default) is [>= 'a' and <= 'z' and var first, ..] ? first.ToString() : "0-9";

    private static bool IsFilter(Place place) => place.Kind != PlaceKind.Venue;
}
