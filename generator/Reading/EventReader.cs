using System.Text.RegularExpressions;
using NodaTime;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Reading.Yaml;

namespace RegionSite.Reading;

/// <summary>The fields of events but for their dates, which <see cref="ScheduleReader"/> reads.</summary>
internal static partial class EventReader
{
    public static EventItem Read(CommonFields common, ItemInput input)
    {
        var fields = input.Fields;
        var times = ScheduleReader.Read(fields);
        return Details(common, input) with
        {
            Schedule = times.Schedule,
            SortDate = times.SortDate,
            When = times.When,
            Changes = times.Changes,
            Status = Status(fields, "status") ?? EventStatus.Scheduled,
            PreviousStart = fields.From("previousStart", times.Schedule?.Zone ?? fields.Context.Zone),
            Uid = fields.PlainText("uid"),
        };
    }

    /// <summary>All that an imported calendar leaves to others: neither dates nor status.</summary>
    public static EventItem Details(CommonFields common, ItemInput input)
    {
        var fields = input.Fields;
        var (placeId, ownPlace) = Place(fields, "place");
        var price = fields.Text("price");
        var free = price is not null && (price.Default == "free" || NoMoney().IsMatch(price.Default));
        var recording = fields.Map("recording");
        return new EventItem(common)
        {
            PlaceId = placeId,
            OwnPlace = ownPlace,
            Online = fields.WebAddress("online"),
            Organizer = fields.Word("organizer"),
            Audience = fields.Texts("audience"),
            Price = free ? null : price,
            Free = free,
            Registration = ReadRegistration(fields),
            OpenToGuests = fields.Flag("openToGuests"),
            PartOf = fields.ItemPath("partOf", input.Path),
            Recording = recording is null ? null : RecordingReader.Read(recording, input),
            Accessibility = fields.Texts("accessibility"),
        };
    }

    /// <summary>A place's id, or a mapping as in places.yaml.</summary>
    public static (Sourced<string>? Id, Place? Own) Place(Fields fields, string name)
    {
        if (fields.HoldsMap(name)) return (null, VocabularyReader.ReadOwnPlace(fields.Map(name)!));
        switch (fields.Node(name))
        {
            case null: return default;
            case YamlScalar id: return (new Sourced<string>(id.Value.Trim(), id.At), null);
            case var other:
                fields.Reporter.Report(FieldCodes.MappingExpected, other.At, name);
                return default;
        }
    }

    public static EventStatus? Status(Fields fields, string name) => fields.OneOf<EventStatus>(name,
        ("scheduled", EventStatus.Scheduled), ("cancelled", EventStatus.Cancelled), ("postponed", EventStatus.Postponed),
        ("rescheduled", EventStatus.Rescheduled), ("moved-online", EventStatus.MovedOnline));

    private static Registration? ReadRegistration(Fields fields)
    {
        if (fields.Map("registration") is not { } map) return null;
        var registration = new Registration
        {
            Url = map.WebAddress("url"),
            Email = map.Email("email"),
            Phone = map.Phone("phone"),
            Until = map.To("until", fields.Context.Zone),
            Required = map.Flag("required"),
            Capacity = map.Integer("capacity", 0, 10_000_000),
            SoldOut = map.Flag("soldOut"),
        };
        map.RejectUnknown();
        return registration;
    }

    // "0", "0 €", "0,00 Euro": who means nothing shall not have to know the word for it.
    [GeneratedRegex(@"^\s*(?:€\s*)?0+(?:[.,]0{1,2}|,-)?\s*(?:€|Euro|EUR)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoMoney();
}
