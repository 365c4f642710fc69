using System.Collections.Frozen;
using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Resolving;

/// <summary>The places with what each of them counts for: itself, all it lies within, and the areas that include one of these.</summary>
internal sealed class PlaceTree
{
    private readonly FrozenDictionary<string, Place> _places;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _countsFor;

    private PlaceTree(FrozenDictionary<string, Place> places, FrozenDictionary<string, ImmutableArray<string>> countsFor)
    {
        _places = places;
        _countsFor = countsFor;
    }

    public IEnumerable<string> Ids => _places.Keys;

    public Place? Find(string id) => _places.GetValueOrDefault(id);

    /// <summary>Sorted ids; empty for an unknown place.</summary>
    public ImmutableArray<string> CountsFor(string id) => _countsFor.GetValueOrDefault(id, []);

    /// <summary>What a place lies within, the nearest first; an area that includes it is none of these.</summary>
    public IEnumerable<string> Above(string id)
    {
        for (var at = Find(id)?.Within; at is { } within && Find(within.Value) is { } place; at = place.Within) yield return place.Id!;
    }

    /// <summary>What lies directly within a place, by id.</summary>
    public IEnumerable<string> Inside(string id) => _places.Values.Where(p => p.Within is { } within && within.Value == id).Select(p => p.Id!).Order(StringComparer.Ordinal);

    public static PlaceTree Build(ImmutableArray<Place> places, Reporter reporter)
    {
        var byId = places.ToFrozenDictionary(p => p.Id!, StringComparer.Ordinal);
        var up = places.ToDictionary(p => p.Id!, _ => new List<(string Id, SourceLocation At)>(), StringComparer.Ordinal);
        foreach (var place in places)
        {
            if (place.Within is { } within) Link(place.Id!, within, within.Value, within.At);
            foreach (var part in place.Includes) Link(part.Value, part, place.Id!, part.At);
        }
        return new PlaceTree(byId, byId.Keys.ToFrozenDictionary(id => id, id => Closure(id, up, reporter), StringComparer.Ordinal));

        void Link(string from, Sourced<string> named, string to, SourceLocation at)
        {
            if (byId.ContainsKey(named.Value)) up[from].Add((to, at));
            else reporter.ReportUnknown(ReferenceCodes.UnknownPlace, named.At, byId.Keys, named.Value);
        }
    }

    private static ImmutableArray<string> Closure(string id, Dictionary<string, List<(string Id, SourceLocation At)>> up, Reporter reporter)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal) { id };
        var open = new Stack<string>([id]);
        while (open.TryPop(out var next))
        {
            foreach (var (above, at) in up[next])
            {
                if (above == id) reporter.Report(ReferenceCodes.PlaceCycle, at, id);
                else if (seen.Add(above)) open.Push(above);
            }
        }
        return [.. seen];
    }
}
