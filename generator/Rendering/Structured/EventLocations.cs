using RegionSite.Model;

namespace RegionSite.Rendering.Structured;

/// <summary>Where an event is held: a place, a virtual location, or both.</summary>
/// <param name="Mode">A member of schema.org's EventAttendanceModeEnumeration.</param>
internal sealed record EventLocations(IReadOnlyList<Thing> Things, string Mode)
{
    public static EventLocations Of(EventItem item, ChangeDetails? change, EventStatus status, SiteView view)
    {
        var things = new List<Thing>();
        // What has moved online is nowhere else any more.
        if (status != EventStatus.MovedOnline && Place(item, change, view) is { } place) things.Add(place);
        var online = item.Online is not null || status == EventStatus.MovedOnline;
        var mode = !online ? "OfflineEventAttendanceMode" : things.Count > 0 ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode";
        if (online && (item.Online ?? item.Registration?.Url ?? Organizations.Page(item, view)) is { } address) things.Add(new Thing("VirtualLocation") { { "url", address } });
        return new EventLocations(things, mode);
    }

    private static Thing? Place(EventItem item, ChangeDetails? change, SiteView view)
    {
        var changed = change is { PlaceId: null, OwnPlace: null } ? null : change;
        var (id, own) = changed is null ? (item.PlaceId, item.OwnPlace) : (changed.PlaceId, changed.OwnPlace);
        if (id is { } known && view.Library.Places.Find(known.Value) is { } place) return Places.Of(place, view);
        if (own is not null) return Places.Of(own, view);
        if (item.ImportedLocation is { } text) return Places.Named(text);
        // Better the town than nothing where the event is held on site.
        return item.Online is null && !item.Places.IsEmpty && view.Library.Places.Find(item.Places[0].Value) is { } town ? Places.Of(town, view) : null;
    }
}
