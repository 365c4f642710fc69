using NodaTime;

namespace RegionSite.Calendar;

/// <summary>One time an event happens, in the event's own zone; what the clocks skip stands moved forward (<see cref="LocalTimes"/>).</summary>
/// <param name="Original">The start before any change: with the event's UID it names the occurrence for good.</param>
/// <param name="End">Exclusive midnight where all-day; null for an open end.</param>
/// <param name="Change">The change that applies to it, if one does.</param>
internal readonly record struct Occurrence(LocalDateTime Original, LocalDateTime Start, LocalDateTime? End, OccurrenceChange? Change);
