using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Planning;
using RegionSite.Text;

namespace RegionSite.Rendering.Files;

/// <summary>Events as blocks of calendar files, each made once for all the files it goes into: neither its UID nor its address (the canonical one) differs by brand.</summary>
internal sealed class CalendarEntries(SitePlan plan)
{
    // DTSTAMP where the author says nothing of a change: never the clock of the build, so that what does not change keeps its bytes.
    private static readonly Instant Unchanged = Instant.FromUtc(2020, 1, 1, 0, 0);

    private const string JoinOnline = "Online teilnehmen";

    private readonly ConcurrentDictionary<ItemKey, IcsBlock> _withRules = new();
    private readonly ConcurrentDictionary<ItemKey, ImmutableArray<IcsBlock>> _single = new();

    /// <summary>The event with its rule.</summary>
    public IcsBlock WithRule(EventItem item) => _withRules.GetOrAdd(item.Key, static (_, made) => IcsCalendarWriter.RenderEvent(made.Item1.Entry(made.item)), (this, item));

    /// <summary>Its occurrences in the span one by one.</summary>
    public ImmutableArray<IcsBlock> OneByOne(EventItem item) => _single.GetOrAdd(item.Key, static (_, made) => made.Item1.Split(made.item), (this, item));

    /// <summary>The UID in calendar files and termine.json.</summary>
    public static string Uid(EventItem item, SitePlan plan) =>
        item.Uid ?? $"{item.Key.Slug}.{item.Key.Owner}@{plan.UmbrellaHost}";

    private ImmutableArray<IcsBlock> Split(EventItem item)
    {
        var entry = Entry(item);
        var schedule = item.Schedule!;
        if (!schedule.Repeats && schedule.Changes.IsEmpty) return [WithRule(item)];
        var dates = plan.Calendar.Dates(item)!;
        return
        [
            .. dates.InSpan.Select(o =>
            {
                var details = o.Change is { } change ? entry.Changes.ElementAtOrDefault(change.Index) : null;
                // The start that the rule gives names an occurrence for good, wherever it is moved to.
                return IcsCalendarWriter.RenderEvent(entry with
                {
                    Uid = $"{o.Original:uuuuMMddTHHmmss}.{entry.Uid}",
                    Schedule = new Schedule { Start = o.Start, End = o.End, AllDay = dates.AllDay, Zone = dates.Zone },
                    Status = details?.Status ?? entry.Status,
                    Description = details?.Description ?? entry.Description,
                    Location = details?.Location ?? entry.Location,
                    Position = details?.Location is null ? entry.Position : details.Position,
                    Changes = [],
                });
            }),
        ];
    }

    private IcsEntry Entry(EventItem item)
    {
        var updated = item.Updated is { } time ? LocalTimes.ToInstant(time, plan.Library.Region.TimeZone) : (Instant?)null;
        var place = item.PlaceId is { } id ? plan.Library.Places.Find(id.Value) : item.OwnPlace;
        return new IcsEntry
        {
            Uid = Uid(item, plan),
            Stamp = updated ?? Unchanged,
            LastModified = updated,
            // Rises with every change that the author dates: minutes since a fixed moment stay below 2^31 until the year 6000.
            Sequence = updated is { } moment && moment > Unchanged ? (int)(moment - Unchanged).TotalMinutes : 0,
            Summary = item.Title.In(Languages.German),
            Description = Description(item, place),
            Location = Location(place) ?? item.ImportedLocation,
            Position = Position(place),
            Url = plan.Addresses.Canonical(item, Languages.German),
            Conference = item.Online is { } online ? new Uri(online).AbsoluteUri : null,
            ConferenceLabel = JoinOnline,
            Organizer = Organizer(item),
            Image = Image(item),
            Categories = [.. item.Topics.Select(t => plan.Library.TopicNames[t.Value].In(Languages.German)).Concat(item.ImportedCategories).Distinct(StringComparer.Ordinal)],
            Status = Status(item.Status),
            Schedule = item.Schedule!,
            Changes = [.. item.Changes.Select(Change)],
        };
    }

    // What is there for people who need it stands with the event, not one click away.
    private static string? Description(EventItem item, Place? place)
    {
        var text = item.Summary?.In(Languages.German) ?? (item.Bodies.TryGetValue(item.Languages[0], out var body) ? Words.Excerpts.Of(body.PlainText, 500) : null);
        var access = Words.AccessWords.Line(item.Accessibility.Concat(place?.Accessibility ?? []));
        return string.IsNullOrEmpty(text) ? access : access is null ? text : $"{text}\n{access}";
    }

    private IcsEntryChange Change(ChangeDetails details)
    {
        var place = details.PlaceId is { } id ? plan.Library.Places.Find(id.Value) : details.OwnPlace;
        return new IcsEntryChange
        {
            Status = details.Status is { } status ? Status(status) : null,
            Description = details.Note?.In(Languages.German),
            Location = Location(place),
            Position = Position(place),
        };
    }

    // Whoever is named without being a partner has no address that could stand here.
    private IcsOrganizer? Organizer(EventItem item) =>
        plan.Library.Partners.GetValueOrDefault(item.Organizer?.Value ?? item.Key.Owner) is { Email: { } email } partner ? new IcsOrganizer(partner.Name.In(Languages.German), email) : null;

    // On the host of the canonical page, which shows it.
    private IcsImage? Image(EventItem item)
    {
        if (item.Image is not { } use || !plan.Library.Media.TryGetValue(use.Path.Value, out var file) || MediaType(file) is not { } type) return null;
        var host = new Uri(plan.Addresses.Canonical(item, Languages.German)).GetLeftPart(UriPartial.Authority);
        return new IcsImage(host + Addresses.Media(file, plan.Library.Partners.ContainsKey(file.Owner)), type);
    }

    private static string? MediaType(MediaFile file) => ContentPath.Ending(file.Path) switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        _ => null,
    };

    // A postponed date will not happen as it says here.
    private static IcsStatus Status(EventStatus status) => status switch
    {
        EventStatus.Cancelled => IcsStatus.Cancelled,
        EventStatus.Postponed => IcsStatus.Tentative,
        _ => IcsStatus.Confirmed,
    };

    private static string? Location(Place? place)
    {
        if (place is null) return null;
        var city = $"{place.Address.PostalCode} {place.Address.City}".Trim();
        return string.Join(", ", new[] { place.Name.In(Languages.German), place.Address.Street, city.Length == 0 ? null : city }.Where(p => p is not null));
    }

    private static IcsGeo? Position(Place? place) => place is { Latitude: { } latitude, Longitude: { } longitude } ? new IcsGeo(latitude, longitude) : null;
}
