using System.Globalization;
using RegionSite.Maps;
using RegionSite.Planning;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>The map of a brand's places in one language: names have lengths of their own in each.</summary>
internal static class MapModels
{
    /// <summary>The height of labels in units of the map; css/parts/map.css has the same, and smaller ones for wide windows.</summary>
    private const double LabelSize = 12;

    public static IReadOnlyList<MapModel> Of(IReadOnlyList<PlaceMap> maps, SiteView view) => [.. maps.Select(m => Of(m, view) with { Name = maps.Count == 1 ? null : view.Say("map.around", view.PlaceLink(m.Places[0].Place).Name) })];

    private static MapModel Of(PlaceMap map, SiteView view)
    {
        var open = map.Places.Where(p => !p.IsCrowded).Select(p => (p.At, Link: view.PlaceLink(p.Place), Place: view.Library.Places.Find(p.Place)!)).ToList();
        var dots = map.Places.Where(p => p.IsCrowded).Select(p => p.At).ToList();
        var names = DrawnNames.Of([.. open.Select(p => p.Link.Name)]);
        var sides = Labels.Place([.. open.Zip(names, (p, name) => (p.At, name))], dots, LabelSize, map.Width, map.Height);
        return new MapModel(
            $"0 0 {Number(map.Width)} {Number(map.Height)}",
            map.Outlines,
            [.. dots.Select(d => new MapDot(Number(d.X), Number(d.Y)))],
            [.. open.Select((p, i) => new MapLink(Number(p.At.X), Number(p.At.Y), p.Link.Name, p.Link.Url ?? $"#{ResponsiblePlaces.AnchorOf(p.Place.Id!)}", p.Place.Kind.ToString().ToLowerInvariant())
            {
                Lang = p.Link.Lang,
                Label = sides[i] is { } side ? Label(names[i], p.At, side) : null,
            })]);
    }

    private static MapLabel Label(string name, MapPoint at, LabelSide side)
    {
        var (anchor, way) = Labels.Anchor(at, LabelSize, side);
        return new MapLabel(name, Number(anchor.X), Number(anchor.Y), way switch { 1 => "start", -1 => "end", _ => "middle" });
    }

    private static string Number(double length) => length.ToString("0.#", CultureInfo.InvariantCulture);
}
