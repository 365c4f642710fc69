using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Sharing;

/// <summary>Who shows what: the decisions of <see cref="SharingRules"/> for all live items, worked out once. Pages, feeds, calendars, search and widgets all ask here.</summary>
internal sealed class SharingTable
{
    private readonly FrozenDictionary<ItemKey, Brand> _home;
    private readonly FrozenDictionary<string, ImmutableArray<Item>> _shown;
    private readonly FrozenDictionary<string, FrozenSet<ItemKey>> _keys;

    private SharingTable(FrozenDictionary<ItemKey, Brand> home, FrozenDictionary<string, ImmutableArray<Item>> shown)
    {
        _home = home;
        _shown = shown;
        _keys = shown.ToFrozenDictionary(s => s.Key, s => s.Value.Select(i => i.Key).ToFrozenSet());
    }

    public static SharingTable Build(Library library, DiagnosticBag bag)
    {
        var rules = new SharingRules(library);
        var home = new Dictionary<ItemKey, Brand>();
        var shown = library.Brands.ToDictionary(b => b.Id, _ => ImmutableArray.CreateBuilder<Item>(), StringComparer.Ordinal);
        foreach (var item in library.Items)
        {
            if (!library.IsLive(item)) continue;
            foreach (var brand in library.Brands)
                if (rules.Decide(brand, item).Shows) shown[brand.Id].Add(item);
            if (rules.Home(item) is { } own) home.Add(item.Key, own);
            else if (!item.Key.OfBrand && library.IsSharingKnown(item)) bag.For(item.Key.ToString()).Report(BrandCodes.ShownNowhere, item.At);
        }
        return new SharingTable(home.ToFrozenDictionary(), shown.ToFrozenDictionary(s => s.Key, s => s.Value.ToImmutable(), StringComparer.Ordinal));
    }

    /// <summary>The live items a brand shows, by source.</summary>
    public ImmutableArray<Item> Shown(Brand brand) => _shown[brand.Id];

    public bool Shows(Brand brand, Item item) => _keys[brand.Id].Contains(item.Key);

    /// <summary>The brand with the canonical copy of a live item; null where no brand shows it.</summary>
    public Brand? Home(Item item) => _home.GetValueOrDefault(item.Key);
}
