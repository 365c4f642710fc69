using System.Collections.Immutable;
using RegionSite.Diagnostics;
using RegionSite.Model;

namespace RegionSite.Reading;

/// <summary>topics.yaml and places.yaml.</summary>
internal static class VocabularyReader
{
    public static Topic? ReadTopic(Fields fields)
    {
        var id = fields.Id();
        var topic = new Topic(id?.Value ?? "", fields.RequiredText("name"), id?.At ?? fields.At) { Summary = fields.Text("summary") };
        fields.RejectUnknown();
        return id is null ? null : topic;
    }

    public static Place? ReadPlace(Fields fields)
    {
        var id = fields.Id();
        var place = ReadPlace(fields, id);
        fields.RejectUnknown();
        return id is null ? null : place;
    }

    /// <summary>A place that an event describes itself.</summary>
    public static Place ReadOwnPlace(Fields fields)
    {
        var place = ReadPlace(fields, null);
        fields.RejectUnknown();
        return place;
    }

    private static Place ReadPlace(Fields fields, Sourced<string>? id) => new()
    {
        Id = id?.Value,
        At = id?.At ?? fields.At,
        Name = fields.RequiredText("name"),
        Kind = fields.OneOf<PlaceKind>("kind", ("district", PlaceKind.District), ("municipality", PlaceKind.Municipality), ("venue", PlaceKind.Venue), ("area", PlaceKind.Area), ("other", PlaceKind.Other))
            ?? (id is null ? PlaceKind.Venue : PlaceKind.Other),
        Key = fields.PlainText("key"),
        Within = fields.Word("within"),
        Includes = fields.Words("includes"),
        Address = fields.Address(),
        Latitude = (double?)fields.Number("latitude", -90, 90),
        Longitude = (double?)fields.Number("longitude", -180, 180),
        Accessibility = fields.Texts("accessibility"),
        Website = fields.WebAddress("website"),
    };

    /// <summary>Reports the ids that stand twice and keeps the first of each.</summary>
    public static ImmutableArray<T> Unique<T>(IEnumerable<T?> entries, Func<T, (string Id, SourceLocation At)> key, Reporter reporter) where T : class
    {
        var first = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        var result = ImmutableArray.CreateBuilder<T>();
        foreach (var entry in entries)
        {
            if (entry is null) continue;
            var (id, at) = key(entry);
            if (first.TryGetValue(id, out var other)) reporter.Report(FieldCodes.DuplicateId, at, id, $"{other.Line}");
            else
            {
                first.Add(id, at);
                result.Add(entry);
            }
        }
        return result.ToImmutable();
    }
}
