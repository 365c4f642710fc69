using RegionSite.Model;

namespace RegionSite.Rendering.Structured;

/// <summary>Where an event is held: a place, a virtual location, or both.</summary>
/// <param name="Mode">A member of schema.org's EventAttendanceModeEnumeration.</param>
internal sealed record EventLocations(IReadOnlyList<Thing> Things, string Mode)
{
    public static EventLocations Of(EventItem item, ChangeDetails? change, EventStatus status, bool brief, SiteView view)
    {
        var things = new List<Thing>();
        // What has moved online is nowhere else any more.
        if (status != EventStatus.MovedOnline && Place(item, change, view) is { } place) things.Add(brief ? Places.Brief(place, view) : Places.Of(place, view));
        else if (status != EventStatus.MovedOnline && item.ImportedLocation is { } text) things.Add(Places.Named(text));
        var online = item.Online is not null || status == EventStatus.MovedOnline;
        var mode = !online ? "OfflineEventAttendanceMode" : things.Count > 0 ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode";
        if (online && (item.Online ?? item.Registration?.Url ?? Organizations.Page(item, view)) is { } address) things.Add(new Thing("VirtualLocation") { { "url", address } });
        return new EventLocations(things, mode);
    }

    private static Place? Place(EventItem item, ChangeDetails? change, SiteView view)
    {
        var changed = change is { PlaceId: null, OwnPlace: null } ? null : change;
        var (id, own) = changed is null ? (item.PlaceId, item.OwnPlace) : (changed.PlaceId, changed.OwnPlace);
        if (id is { } known) return view.Library.Places.Find(known.Value);
        if (own is not null || item.ImportedLocation is not null) return own;
        // Better the town than nothing where the event is held on site.
        return item.Online is null && !item.Places.IsEmpty ? view.Library.Places.Find(item.Places[0].Value) : null;
    }
}
