using System.Collections.Immutable;
using System.Text.Json;
using RegionSite.Diagnostics;
using RegionSite.Maps;
using RegionSite.Model;

namespace RegionSite.Reading;

/// <summary>
/// outlines.geojson: a FeatureCollection (RFC 7946) of polygons, each with the id of its place as the property <c>place</c>. What else features carry, as programs for maps
/// write it, is passed over.
/// </summary>
internal sealed class OutlineReader
{
    public const string File = "outlines.geojson";

    private readonly JsonPlaces _places;
    private readonly Reporter _reporter;
    private readonly Dictionary<string, SourceLocation> _seen = new(StringComparer.Ordinal);

    private OutlineReader(JsonPlaces places, Reporter reporter) => (_places, _reporter) = (places, reporter);

    public static ImmutableArray<Outline> Read(string text, string display, Reporter reporter)
    {
        var places = new JsonPlaces(text, display);
        try
        {
            using var json = JsonDocument.Parse(text);
            return [.. new OutlineReader(places, reporter).Features(json.RootElement)];
        }
        catch (JsonException fault)
        {
            reporter.Report(FileCodes.JsonSyntax, places.Of(fault));
            return [];
        }
    }

    private IEnumerable<Outline> Features(JsonElement root)
    {
        if (!HasType(root, "FeatureCollection")) _reporter.Report(FieldCodes.GeoJsonExpected, _places.Of("type"), "\"type\": \"FeatureCollection\"");
        else if (Member(root, "features") is not { ValueKind: JsonValueKind.Array } features) _reporter.Report(FieldCodes.GeoJsonExpected, _places.Of("features"), "\"features\": […]");
        else
            foreach (var (index, feature) in features.EnumerateArray().Index())
                if (Read(feature, ["features", index]) is { } outline) yield return outline;
    }

    private Outline? Read(JsonElement feature, ImmutableArray<object> path)
    {
        var place = Place(feature, path);
        var geometry = Member(feature, "geometry") ?? default;
        var polygons = (HasType(geometry, "Polygon"), HasType(geometry, "MultiPolygon")) switch
        {
            (true, _) => 1,
            (_, true) => 2,
            _ => 0,
        };
        var rings = ImmutableArray.CreateBuilder<ImmutableArray<Position>>();
        var isSound = polygons > 0 && Rings(Member(geometry, "coordinates") ?? default, [.. path, "geometry", "coordinates"], polygons, rings);
        if (polygons == 0) _reporter.Report(FieldCodes.GeoJsonExpected, _places.Of([.. path, "geometry", "type"]), "\"type\": \"Polygon\" / \"MultiPolygon\"");
        // One that cannot be drawn names its place all the same, which may be wrong as well.
        return place is { } known ? new Outline(known, isSound ? rings.ToImmutable() : []) : null;
    }

    private Sourced<string>? Place(JsonElement feature, ImmutableArray<object> path)
    {
        ImmutableArray<object> named = [.. path, "properties", "place"];
        if (Member(feature, "properties") is not { } properties || Member(properties, "place") is not { ValueKind: JsonValueKind.String } place || place.GetString() is not { Length: > 0 } id)
        {
            _reporter.Report(FieldCodes.MissingField, _places.Of(named), "properties.place");
            return null;
        }
        var at = _places.Of(named);
        if (_seen.TryAdd(id, at)) return new Sourced<string>(id, at);
        _reporter.Report(FieldCodes.DuplicateId, at, id, $"{_seen[id].Line}");
        return null;
    }

    // A polygon is a list of rings, a multipolygon a list of polygons.
    private bool Rings(JsonElement list, ImmutableArray<object> path, int depth, ImmutableArray<ImmutableArray<Position>>.Builder rings)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            _reporter.Report(FieldCodes.GeoJsonExpected, _places.Of(path), "[…]");
            return false;
        }
        if (depth > 0) return list.EnumerateArray().Index().All(e => Rings(e.Item, [.. path, e.Index], depth - 1, rings));
        if (Ring(list, path) is not { } ring) return false;
        rings.Add(ring);
        return true;
    }

    private ImmutableArray<Position>? Ring(JsonElement list, ImmutableArray<object> path)
    {
        var ring = ImmutableArray.CreateBuilder<Position>(list.GetArrayLength());
        foreach (var (index, corner) in list.EnumerateArray().Index())
        {
            if (Corner(corner) is { } position) ring.Add(position);
            else
            {
                _reporter.Report(FieldCodes.NotAPosition, _places.Of([.. path, index]));
                return null;
            }
        }
        if (ring.Count >= 4 && ring[0] == ring[^1]) return ring.ToImmutable();
        _reporter.Report(FieldCodes.OpenRing, _places.Of(path));
        return null;
    }

    // A third number is a height.
    private static Position? Corner(JsonElement corner) =>
        corner.ValueKind == JsonValueKind.Array && corner.GetArrayLength() >= 2
        && Degrees(corner[0], 180) is { } east && Degrees(corner[1], 90) is { } north ? new Position(east, north) : null;

    private static double? Degrees(JsonElement number, double most) =>
        number.ValueKind == JsonValueKind.Number && number.TryGetDouble(out var degrees) && Math.Abs(degrees) <= most ? degrees : null;

    private static JsonElement? Member(JsonElement from, string name) => from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var value) ? value : null;

    private static bool HasType(JsonElement from, string type) => Member(from, "type") is { ValueKind: JsonValueKind.String } named && named.ValueEquals(type);
}
