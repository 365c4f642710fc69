using System.Collections.Immutable;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>Who answers for a place, the nearest first.</summary>
internal sealed record Responsibility(string Place, ImmutableArray<ContactItem> Contacts);

/// <summary>"Who is responsible for my place?", answered for every place but venues, whether the brand has a page of it or not.</summary>
internal static class Responsibilities
{
    /// <summary>By id of the place; only places that somebody answers for.</summary>
    public static ImmutableArray<Responsibility> Of(BrandSite site, Library library)
    {
        var contacts = site.Lists.ByType[ItemType.Contact].OfType<ContactItem>().Where(c => !c.For.IsEmpty).ToList();
        if (contacts.Count == 0) return [];
        return [.. library.Places.Ids.Where(p => library.Places.Find(p)!.Kind != PlaceKind.Venue).Order(StringComparer.Ordinal).Select(p => new Responsibility(p, For(p, contacts, library.Places))).Where(r => !r.Contacts.IsEmpty)];
    }

    // Who answers for the district answers for its towns too, after those who answer for the town alone; who answers for an area that includes it comes last.
    private static ImmutableArray<ContactItem> For(string place, IEnumerable<ContactItem> contacts, PlaceTree places)
    {
        var above = places.Above(place).Prepend(place).ToList();
        var around = places.CountsFor(place);
        return [.. contacts.Where(c => c.For.Any(f => around.Contains(f.Value))).OrderBy(c => c.For.Min(f => above.IndexOf(f.Value) is >= 0 and var way ? way : around.Contains(f.Value) ? above.Count : int.MaxValue))];
    }
}
