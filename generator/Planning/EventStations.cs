using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>Events that are stations of another. Forty open workshops are one night: the night stands in a list and leads to them.</summary>
internal static class EventStations
{
    /// <summary>The events without those whose whole is among them.</summary>
    public static IEnumerable<EventItem> Without(IReadOnlyCollection<EventItem> events, Library library)
    {
        var listed = events.Select(e => e.Key).ToHashSet();
        return events.Where(e => e.PartOf is not { } whole || library.BySource(whole.Value) is not { } night || !listed.Contains(night.Key));
    }
}
