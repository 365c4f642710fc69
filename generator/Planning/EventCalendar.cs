using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using RegionSite.Calendar;
using RegionSite.Model;
using RegionSite.Resolving;

namespace RegionSite.Planning;

/// <summary>The dates of all live events around the moment of the build, worked out once for every brand.</summary>
internal sealed class EventCalendar
{
    // Pages of months long gone would be many and read by nobody; what began earlier is found by its own page.
    private const int PastYears = 10;

    private readonly FrozenDictionary<ItemKey, EventDates> _dates;
    private readonly ImmutableArray<EventItem> _unfixed;
    private readonly Moment _now;

    private EventCalendar(FrozenDictionary<ItemKey, EventDates> dates, ImmutableArray<EventItem> unfixed, Moment now)
    {
        _dates = dates;
        _unfixed = unfixed;
        _now = now;
        (SpanStart, SpanEnd) = Span(now.Today);
        Earliest = SpanStart.PlusYears(-PastYears);
    }

    /// <summary>The first of last month: what calendar files and termine.json begin with.</summary>
    public LocalDate SpanStart { get; }

    /// <summary>The first of this month: what the data of embedded calendars begin with.</summary>
    public LocalDate MonthStart => SpanStart.PlusMonths(1);

    /// <summary>The last of the eighteenth month ahead.</summary>
    public LocalDate SpanEnd { get; }

    /// <summary>Where months begin.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The day of the build.</summary>
    public LocalDate Today => _now.Today;

    public static EventCalendar Build(Library library, int threads)
    {
        var events = library.Items.OfType<EventItem>().Where(e => e.Schedule is not null && library.IsLive(e)).ToArray();
        var dates = new EventDates[events.Length];
        var (from, to) = Span(library.Now.Today);
        Parallel.For(0, events.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => dates[i] = EventDates.Of(events[i].Schedule!, from, to, from.PlusYears(-PastYears), library.Now));
        return new EventCalendar(events.Zip(dates).ToFrozenDictionary(e => e.First.Key, e => e.Second), [.. library.Items.OfType<EventItem>().Where(e => e.Schedule is null && library.IsLive(e))], library.Now);
    }

    /// <summary>Null for an event whose date is not fixed.</summary>
    public EventDates? Dates(EventItem item) => _dates.GetValueOrDefault(item.Key);

    /// <summary>Whether it still has a date to come (or one going on); what is not fixed is to come as long as its month or year is.</summary>
    public bool IsUpcoming(EventItem item) =>
        Dates(item) is { } dates ? dates.Next is not null : item.Schedule is null && LastDay(item.SortDate) >= _now.Today;

    /// <summary>Where it sorts among what is to come: at its start; what has begun and goes on for long, at its end, which is what is urgent about it.</summary>
    public Instant SortMoment(EventItem item) => Dates(item)?.Next is { } next
        ? LocalTimes.ToInstant(next.Start < _now.Local && EventDays.Of(next.Start, next.End).IsLong ? EventDates.Over(next) : next.Start, _now.Zone)
        : LocalTimes.ToInstant(LastDay(item.SortDate).PlusDays(1).AtMidnight(), _now.Zone);

    /// <summary>The next moment at which a date that is to come will be over; null where none is.</summary>
    public LocalDateTime? NextEnd()
    {
        var fixedEnds = _dates.Values.Select(d => d.NextOver?.InZone(_now.Zone).LocalDateTime);
        var unfixedEnds = _unfixed.Where(IsUpcoming).Select(e => (LocalDateTime?)LastDay(e.SortDate).PlusDays(1).AtMidnight());
        return fixedEnds.Concat(unfixedEnds).Min();
    }

    /// <summary>The first of next month, with which the span, the months beside a list and the texts of gazettes move on; null where there are no events.</summary>
    public LocalDateTime? NextMonth() => _dates.Count + _unfixed.Length > 0 ? new LocalDate(_now.Today.Year, _now.Today.Month, 1).PlusMonths(1).AtMidnight() : null;

    private static (LocalDate From, LocalDate To) Span(LocalDate today)
    {
        var first = new LocalDate(today.Year, today.Month, 1);
        return (first.PlusMonths(-1), first.PlusMonths(19).PlusDays(-1));
    }

    private static LocalDate LastDay(PartialDate date) =>
        date.Day is not null ? date.FirstDay : date.Month is not null ? date.FirstDay.PlusMonths(1).PlusDays(-1) : new LocalDate(date.Year, 12, 31);
}
