using System.Collections.Immutable;
using RegionSite.Maps;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>A place on a map.</summary>
/// <param name="IsCrowded">Whether it lies too near another to be pressed: then it is a mere dot, and stands in the list alone.</param>
internal sealed record MappedPlace(string Place, MapPoint At, bool IsCrowded);

/// <summary>Where places of a brand lie: a drawing without any map service, made from places.yaml and outlines.geojson. All of its languages share it.</summary>
/// <param name="Outlines">The <c>d</c> of SVG paths.</param>
/// <param name="Places">Those that come first where there is little room first.</param>
internal sealed record PlaceMap(double Width, double Height, ImmutableArray<string> Outlines, ImmutableArray<MappedPlace> Places)
{
    // As many units as the smallest phones have pixels to give; the type of its labels is reckoned for these.
    private const double DrawnWidth = 360;
    private const double Tallest = 480;
    private const double Margin = 20;

    /// <summary>WCAG 2.2, 2.5.8: 24 pixels to the next target, on a phone of 320 where the map has 288.</summary>
    private const double Apart = 30;

    /// <summary>In characters, which are bytes here. Compressed it is a third of that.</summary>
    private const int OutlineBudget = 30_000;

    private const int Fewest = 3;

    /// <summary>In kilometres. What a brand shows from another region gets a sheet of its own, or none.</summary>
    private const double FarApart = 100;

    /// <summary>A map of each neighbourhood, those with the most items first; none where fewer than three places are known to lie somewhere.</summary>
    public static ImmutableArray<PlaceMap> Of(BrandSite site, Library library, ImmutableArray<Responsibility> responsibilities)
    {
        var located = site.Lists.ByPlace.Keys.Concat(responsibilities.Select(r => r.Place)).Distinct().Select(p => library.Places.Find(p)!)
            .Select(p => (Place: p, At: Locate(p, library))).Where(p => p.At is not null).Select(p => (p.Place, At: p.At!.Value))
            .OrderBy(p => Rank(p.Place.Kind)).ThenByDescending(p => Weight(p.Place, site)).ThenBy(p => p.Place.Id, StringComparer.Ordinal).ToList();
        if (located.Count < Fewest) return [];
        var groups = Neighbourhoods.Of([.. located.Select(p => p.At)], FarApart).Where(g => g.Count >= Fewest).Select(g => g.ConvertAll(i => located[i])).OrderByDescending(g => g.Sum(p => Weight(p.Place, site))).ToList();
        // Three places that nothing joins are a map all the same.
        if (groups.Count == 0) groups.Add(located);
        return [.. groups.Select(g => Sheet(g, library, OutlineBudget / groups.Count))];
    }

    private static PlaceMap Sheet(List<(Place Place, Position At)> located, Library library, int outlineBudget)
    {
        var outlines = located.Where(p => library.Outlines.ContainsKey(p.Place.Id!)).Select(p => library.Outlines[p.Place.Id!].Rings).ToList();
        var projection = new Projection([.. located.Select(p => p.At), .. outlines.SelectMany(o => o).SelectMany(r => r)], DrawnWidth, Margin, Tallest);
        var paths = OutlinePaths.Within(outlineBudget, [.. outlines.Select(o => o.Select(r => r.Select(projection.Project).ToList()).ToList())]);
        var placed = new List<MappedPlace>();
        foreach (var (place, at) in located)
        {
            var point = projection.Project(at);
            placed.Add(new MappedPlace(place.Id!, point, placed.Exists(p => !p.IsCrowded && p.At.DistanceTo(point) < Apart)));
        }
        return new PlaceMap(projection.Width, projection.Height, [.. paths.Where(p => p.Length > 0)], [.. placed]);
    }

    // Where no coordinates are given, borders say it as well.
    private static Position? Locate(Place place, Library library) => place is { Latitude: { } latitude, Longitude: { } longitude } ? new Position(longitude, latitude)
        : library.Outlines.TryGetValue(place.Id!, out var outline) ? Centroid.Of(outline.Rings) : null;

    // Visitors look for their town; a district's point is but its middle.
    private static int Rank(PlaceKind kind) => kind switch
    {
        PlaceKind.Municipality => 0,
        PlaceKind.District => 1,
        PlaceKind.Other or PlaceKind.Area => 2,
        _ => 3,
    };

    private static int Weight(Place place, BrandSite site) => site.Lists.ByPlace.TryGetValue(place.Id!, out var items) ? items.Length : 0;
}
