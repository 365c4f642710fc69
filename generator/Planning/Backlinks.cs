using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;
using RegionSite.Text;

namespace RegionSite.Planning;

/// <summary>The references that items write down, read from the other end. Live items only; whether a brand shows them is for the page to ask.</summary>
internal sealed record Backlinks
{
    private readonly FrozenDictionary<ItemKey, ImmutableArray<Item>> _related;
    private readonly FrozenDictionary<ItemKey, ImmutableArray<MemberItem>> _members;
    private readonly FrozenDictionary<ItemKey, ImmutableArray<NetworkItem>> _networks;
    private readonly FrozenDictionary<ItemKey, ImmutableArray<OfferItem>> _offers;
    private readonly FrozenDictionary<string, ImmutableArray<OfferItem>> _offersOfPartners;
    private readonly FrozenDictionary<ItemKey, ImmutableArray<Item>> _naming;

    private Backlinks(Library library, IReadOnlyList<Item> live)
    {
        _related = Group(live.OrderByDescending(i => (i as NewsItem)?.Date).SelectMany(i => i.Related.Select(r => library.BySource(r.Value)).OfType<Item>().DistinctBy(r => r.Key).Select(r => (r.Key, i))));
        _members = Group(live.OfType<MemberItem>().SelectMany(m => Named(m, ItemType.Network, m.Networks.Select(n => n.Value)).Select(n => (n.Key, m))));
        _networks = Group(live.OfType<NetworkItem>().SelectMany(n => Named(n, ItemType.Member, n.Members.Select(m => m.Value)).Select(m => (m.Key, n))));
        _offers = Group(live.OfType<OfferItem>().SelectMany(o => Named(o, ItemType.Member, Provider(o)).Select(m => (m.Key, o))));
        _naming = Group(
            from item in live
            where item.Contact is not null
            let contact = library.Reference(item, ItemType.Contact, item.Contact!.Value.Value)
            where contact is not null
            select (contact.Key, item));
        _offersOfPartners = Group(live.OfType<OfferItem>().SelectMany(o => Provider(o).Where(p => library.Partners.ContainsKey(p) && !Named(o, ItemType.Member, [p]).Any()).Select(p => (p, o))));

        IEnumerable<Item> Named(Item from, ItemType type, IEnumerable<string> values) =>
            values.Where(v => Slug.IsReference(v)).Select(v => library.Reference(from, type, v)).OfType<Item>().DistinctBy(i => i.Key);
    }

    public static Backlinks Of(Library library) => new(library, [.. library.Items.Where(library.IsLive)]);

    /// <summary>What names the item as related, the newest news first.</summary>
    public ImmutableArray<Item> RelatedTo(Item item) => _related.GetValueOrDefault(item.Key, []);

    /// <summary>The members that say they belong to the network.</summary>
    public ImmutableArray<MemberItem> MembersOf(NetworkItem network) => _members.GetValueOrDefault(network.Key, []);

    /// <summary>The networks that count the member among theirs.</summary>
    public ImmutableArray<NetworkItem> NetworksOf(MemberItem member) => _networks.GetValueOrDefault(member.Key, []);

    public ImmutableArray<OfferItem> OffersOf(MemberItem member) => _offers.GetValueOrDefault(member.Key, []);

    public ImmutableArray<OfferItem> OffersOf(string partner) => _offersOfPartners.GetValueOrDefault(partner, []);

    /// <summary>What names the contact as its own.</summary>
    public ImmutableArray<Item> NamingContact(ContactItem contact) => _naming.GetValueOrDefault(contact.Key, []);

    private static IEnumerable<string> Provider(OfferItem offer) => offer.Provider is { } provider ? [provider.Value] : [];

    private static FrozenDictionary<TKey, ImmutableArray<TItem>> Group<TKey, TItem>(IEnumerable<(TKey Key, TItem Item)> pairs) where TKey : notnull =>
        pairs.GroupBy(p => p.Key).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Item).ToImmutableArray());
}
