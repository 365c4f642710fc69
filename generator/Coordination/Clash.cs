using System.Collections.Immutable;
using NodaTime;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Coordination;

/// <summary>Two partners' events that draw on the same people: at one time, near each other, for the same audience or on the same topic.</summary>
/// <param name="First">The first date on which they meet.</param>
/// <param name="Second">By another partner; the one whose source comes later.</param>
/// <param name="Kilometres">0 in one municipality.</param>
/// <param name="Topics">The ids they share, in the first one's order.</param>
/// <param name="Audiences">The words they share, as the first one writes them.</param>
/// <param name="Dates">On how many dates they meet, at least 1.</param>
internal sealed record Clash(Gathering First, Gathering Second, double Kilometres, ImmutableArray<string> Topics, ImmutableArray<LocalText> Audiences, int Dates)
{
    /// <summary>All of them by date, each pair of events once.</summary>
    /// <param name="gatherings">By start.</param>
    /// <param name="kilometres">What still counts as near.</param>
    public static ImmutableArray<Clash> Among(ImmutableArray<Gathering> gatherings, Library library, double kilometres)
    {
        var byDay = new SortedDictionary<LocalDate, List<Gathering>>();
        foreach (var gathering in gatherings)
        {
            for (var day = gathering.Days.First; day <= gathering.Days.Last; day = day.PlusDays(1))
            {
                if (!byDay.TryGetValue(day, out var there)) byDay.Add(day, there = []);
                there.Add(gathering);
            }
        }
        var met = new HashSet<(Gathering, Gathering)>();
        var found = new Dictionary<(ItemKey, ItemKey), Clash>();
        foreach (var there in byDay.Values)
        {
            for (var i = 0; i < there.Count; i++)
            {
                for (var j = i + 1; j < there.Count; j++)
                {
                    var (first, second) = string.CompareOrdinal(there[i].Item.Source, there[j].Item.Source) <= 0 ? (there[i], there[j]) : (there[j], there[i]);
                    if (!AreApart(first.Item, second.Item, library) || !first.Meets(second) || !met.Add((first, second))) continue;
                    if (first.Where.DistanceTo(second.Where) is not { } distance || distance > kilometres) continue;
                    ImmutableArray<string> topics = [.. first.Item.Topics.Select(t => t.Value).Intersect(second.Item.Topics.Select(t => t.Value))];
                    ImmutableArray<LocalText> audiences = [.. first.Item.Audience.Where(a => second.Item.Audience.Any(b => string.Equals(a.Default, b.Default, StringComparison.OrdinalIgnoreCase)))];
                    if (topics.IsEmpty && audiences.IsEmpty) continue;
                    var pair = (first.Item.Key, second.Item.Key);
                    found[pair] = found.TryGetValue(pair, out var earlier) ? earlier with { Dates = earlier.Dates + 1 } : new Clash(first, second, distance, topics, audiences, 1);
                }
            }
        }
        return [.. found.Values.OrderBy(c => LocalDateTime.Max(c.First.Start, c.Second.Start)).ThenBy(c => c.First.Item.Source, StringComparer.Ordinal).ThenBy(c => c.Second.Item.Source, StringComparer.Ordinal)];
    }

    // Neither one partner's own two, nor what is planned together, nor stations of one night and the night itself.
    private static bool AreApart(EventItem one, EventItem other, Library library)
    {
        var (owner, otherOwner) = (one.Key.Owner, other.Key.Owner);
        if (owner == otherOwner || library.Accepted(one).Contains(otherOwner) || library.Accepted(other).Contains(owner)) return false;
        return Whole(one) != Whole(other);

        string Whole(EventItem item) => item.PartOf?.Value ?? item.Source;
    }
}
