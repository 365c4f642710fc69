using System.Collections.Frozen;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>The place that a city in an address means. Editors write "Peine" where the places say "Stadt Peine".</summary>
internal static class CityNames
{
    // "Markt" and "Flecken" are parts of names: Markt Schwaben is not Schwaben.
    private static readonly string[] Words = ["Stadt", "Gemeinde", "Samtgemeinde", "Hansestadt", "Bergstadt", "Municipality of", "Town of"];

    /// <summary>By name in any letter case.</summary>
    public static FrozenDictionary<string, string> Of(PlaceTree places)
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var all = places.Ids.Order(StringComparer.Ordinal).Select(id => places.Find(id)!).ToList();
        var names = all.Where(p => p.Kind is not (PlaceKind.Venue or PlaceKind.Area)).SelectMany(p => p.Name.Languages.Select(l => (Place: p.Id!, Name: p.Name.In(l)))).ToList();
        // A whole name goes before part of another.
        foreach (var (place, name) in names) known.TryAdd(name, place);
        foreach (var (place, name) in names) known.TryAdd(Bare(name), place);
        // A town hall's address tells what its town is called by the post.
        foreach (var venue in all.Where(p => p is { Kind: PlaceKind.Venue, Within: not null, Address.City: not null })) known.TryAdd(venue.Address.City!, venue.Within!.Value.Value);
        return known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string Bare(string name)
    {
        foreach (var word in Words)
            if (name.Length > word.Length + 1 && name.StartsWith(word, StringComparison.Ordinal) && name[word.Length] == ' ') return name[(word.Length + 1)..];
        return name;
    }
}
