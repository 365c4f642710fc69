using RegionSite.Model;
using RegionSite.Rendering.Models;
using RegionSite.Rendering.Pages;

namespace RegionSite.Rendering;

/// <summary>Where an event is: a place of the region's, one of its own, or what an imported file calls it; what moved online is nowhere else any more.</summary>
internal static class EventPlaces
{
    public static string? Name(EventItem item, SiteView view) =>
        IsOnlineInstead(item) ? null : Known(item.PlaceId?.Value, item.OwnPlace, view)?.Name.In(view.Language) ?? item.ImportedLocation;

    public static PlaceModel? Of(EventItem item, SiteView view) =>
        IsOnlineInstead(item) ? null
        : Known(item.PlaceId?.Value, item.OwnPlace, view) is { } place ? PlaceModels.Of(place, view)
        : item.ImportedLocation is { } text ? new PlaceModel { Name = text }
        : null;

    /// <summary>The place of one date, which a change may have moved; null where none is known.</summary>
    public static Place? At(EventItem item, ChangeDetails? change, SiteView view) =>
        IsOnlineInstead(item) ? null : Known(change?.PlaceId?.Value, change?.OwnPlace, view) ?? Known(item.PlaceId?.Value, item.OwnPlace, view);

    public static bool IsOnlineInstead(EventItem item) => item.Status == EventStatus.MovedOnline;

    /// <summary>The place that a change moves one date to.</summary>
    public static string? Name(ChangeDetails? change, SiteView view) => Known(change?.PlaceId?.Value, change?.OwnPlace, view)?.Name.In(view.Language);

    private static Place? Known(string? id, Place? own, SiteView view) => id is not null ? view.Library.Places.Find(id) : own;
}
