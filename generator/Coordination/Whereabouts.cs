using System.Collections.Immutable;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Coordination;

/// <summary>Where an event is, as far as it is known.</summary>
/// <param name="Place">Its own, or the only one it names.</param>
/// <param name="Municipality">The id of the one it lies in, itself included.</param>
/// <param name="Position">In degrees: its own, else that of the nearest place it lies in that has one.</param>
/// <param name="State">By the official key of the nearest place that has one.</param>
internal sealed record Whereabouts(Place? Place, string? Municipality, (double Latitude, double Longitude)? Position, FederalState? State)
{
    // The mean radius of the earth in kilometres (IUGG).
    private const double EarthRadius = 6371.0088;

    public static Whereabouts Of(EventItem item, Library library)
    {
        var place = item.PlaceId is { } id ? library.Places.Find(id.Value) : item.OwnPlace ?? (item.Places.Length == 1 ? library.Places.Find(item.Places[0].Value) : null);
        if (place is null) return new Whereabouts(null, null, null, null);
        List<Place> chain = [place];
        // A place of the event's own has no id to go up from, but may say what it lies in.
        if (place.Id is null && place.Within is { } within && library.Places.Find(within.Value) is { } around) chain.Add(around);
        if (chain[^1].Id is { } known) chain.AddRange(library.Places.Above(known).Select(above => library.Places.Find(above)!));
        return new Whereabouts(
            place,
            chain.Find(p => p.Kind == PlaceKind.Municipality)?.Id,
            chain.Find(p => p is { Latitude: not null, Longitude: not null, Kind: not (PlaceKind.District or PlaceKind.Area) }) is { } at ? (at.Latitude!.Value, at.Longitude!.Value) : null,
            chain.Select(p => p.Key is { } key ? FederalState.Of(key) : null).FirstOrDefault(s => s is not null));
    }

    /// <summary>The Länder that the region's places lie in, by key; empty where no place has an official key.</summary>
    public static ImmutableArray<FederalState> States(Library library) =>
        [.. library.Places.Ids.Select(id => library.Places.Find(id)!.Key is { } key ? FederalState.Of(key) : null).OfType<FederalState>().Distinct().OrderBy(s => s.Key, StringComparer.Ordinal)];

    /// <summary>Kilometres as the crow flies, by the haversine formula; 0 in one municipality, null where it is not known.</summary>
    public double? DistanceTo(Whereabouts other)
    {
        if (Municipality is not null && Municipality == other.Municipality) return 0;
        if (Position is not { } here || other.Position is not { } there) return null;
        double Half(double from, double to) => Math.Pow(Math.Sin(double.DegreesToRadians(to - from) / 2), 2);
        var chord = Half(here.Latitude, there.Latitude) + Math.Cos(double.DegreesToRadians(here.Latitude)) * Math.Cos(double.DegreesToRadians(there.Latitude)) * Half(here.Longitude, there.Longitude);
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, chord)));
    }
}
