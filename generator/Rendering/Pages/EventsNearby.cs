using RegionSite.Model;
using RegionSite.Rendering.Models;

namespace RegionSite.Rendering.Pages;

/// <summary>What else is on where an event is: at the same place, or, where nothing is, in the same municipality.</summary>
internal static class EventsNearby
{
    private const int Most = 3;

    public static GroupModel? Of(EventItem item, SiteView view)
    {
        var own = item.PlaceId?.Value ?? item.OwnPlace?.Within?.Value ?? (item.Places.IsEmpty ? null : item.Places[0].Value);
        for (var place = own; place is not null && view.Library.Places.Find(place) is { } found && found.Kind is PlaceKind.Venue or PlaceKind.Municipality or PlaceKind.Other; place = found.Within?.Value)
        {
            var others = view.Nearby.Upcoming(place).Where(e => IsOther(e, item)).Take(Most).ToList();
            if (others.Count > 0) return new GroupModel("events", view.Say("event.nearby", found.Name.In(view.Language)), view.Cards.Of(others), view.PlaceLink(place));
        }
        return null;
    }

    // Its stations and what it belongs to are on the page already, and so is what the author names.
    private static bool IsOther(EventItem other, EventItem item) =>
        other.Key != item.Key && other.PartOf?.Value != item.Source && item.PartOf?.Value != other.Source
        && item.Related.All(r => r.Value != other.Source);
}
