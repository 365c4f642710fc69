using System.Collections.Immutable;
using RegionSite.Maps;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>A place on a map.</summary>
/// <param name="IsCrowded">Whether it lies too near another to be pressed: then it is a mere dot, and stands in the list alone.</param>
internal sealed record MappedPlace(string Place, MapPoint At, bool IsCrowded);

/// <summary>Where the places of a brand lie: a drawing without any map service, made from places.yaml and outlines.geojson. All of its languages share it.</summary>
/// <param name="Outlines">The <c>d</c> of SVG paths.</param>
/// <param name="Places">Those that come first where there is little room first.</param>
internal sealed record PlaceMap(double Width, double Height, ImmutableArray<string> Outlines, ImmutableArray<MappedPlace> Places)
{
    // As many units as the smallest phones have pixels to give; the type of its labels is reckoned for these.
    private const double DrawnWidth = 360;
    private const double Tallest = 480;
    private const double Margin = 20;

    /// <summary>WCAG 2.2, 2.5.8: a target of 24 by 24, or that far from the next.</summary>
    private const double Apart = 24;

    /// <summary>In characters, which are bytes here. Compressed it is a third of that.</summary>
    private const int OutlineBudget = 30_000;

    private const int Fewest = 3;

    /// <summary>Null where fewer than three places are known to lie somewhere.</summary>
    public static PlaceMap? Of(BrandSite site, Library library, ImmutableArray<Responsibility> responsibilities)
    {
        var shown = site.Lists.ByPlace.Keys.Concat(responsibilities.Select(r => r.Place)).Distinct().Order(StringComparer.Ordinal).Select(p => library.Places.Find(p)!).ToList();
        var located = shown.Select(p => (Place: p, At: Locate(p, library))).Where(p => p.At is not null).Select(p => (p.Place, At: p.At!.Value)).ToList();
        if (located.Count < Fewest) return null;
        var outlines = shown.Where(p => library.Outlines.ContainsKey(p.Id!)).Select(p => library.Outlines[p.Id!].Rings).ToList();
        var projection = new Projection([.. located.Select(p => p.At), .. outlines.SelectMany(o => o).SelectMany(r => r)], DrawnWidth, Margin, Tallest);
        var paths = OutlinePaths.Within(OutlineBudget, [.. outlines.Select(o => o.Select(r => r.Select(projection.Project).ToList()).ToList())]);
        var placed = new List<MappedPlace>();
        foreach (var (place, at) in located.OrderBy(p => Rank(p.Place.Kind)).ThenByDescending(p => Weight(p.Place.Id!, site)).ThenBy(p => p.Place.Id, StringComparer.Ordinal))
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

    private static int Weight(string place, BrandSite site) => site.Lists.ByPlace.TryGetValue(place, out var items) ? items.Length : 0;
}
