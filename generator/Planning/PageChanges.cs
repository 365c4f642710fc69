using NodaTime;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>The moments at which a page changes though nobody writes: publishing, expiry, the end of an event's date, the turn of a month. A site built before one must be built again after it.</summary>
internal static class PageChanges
{
    /// <summary>The first such moment after the one the library is resolved for; null where nothing is to come.</summary>
    /// <remarks>Until it nothing goes live or past, so what is live now is all that needs to be asked for its dates.</remarks>
    public static LocalDateTime? Next(Library library, EventCalendar calendar) => library.Items
        .Where(i => library.State(i) is not (ItemState.Draft or ItemState.Held))
        .SelectMany(i => new[] { i.Publish, i.Expires })
        .Append(calendar.NextEnd())
        .Append(calendar.NextMonth())
        .Where(m => m > library.Now.Local)
        .Min();
}
