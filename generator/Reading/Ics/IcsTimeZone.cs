using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using NodaTime;
using NodaTime.TimeZones;

namespace RegionSite.Reading.Ics;

/// <summary>A time zone that only a calendar file knows (VTIMEZONE), up to the year that its rules were followed to.</summary>
/// <remarks>Its id is the file's name for it with a mark of its transitions: two files may call different zones "Custom".</remarks>
internal sealed class IcsTimeZone : DateTimeZone
{
    private readonly ImmutableArray<ZoneInterval> _intervals;

    private IcsTimeZone(string id, ImmutableArray<ZoneInterval> intervals)
        : base(id, intervals.Length == 1, intervals.Select(i => i.WallOffset).Aggregate(Offset.Min), intervals.Select(i => i.WallOffset).Aggregate(Offset.Max)) =>
        _intervals = intervals;

    /// <param name="before">The offset before the first onset.</param>
    /// <param name="onsets">In order; the first moment of each offset.</param>
    public static IcsTimeZone Create(string name, Offset before, IEnumerable<IcsOnset> onsets)
    {
        var intervals = ImmutableArray.CreateBuilder<ZoneInterval>();
        Instant? start = null;
        var current = new IcsOnset(default, before, false);
        foreach (var onset in onsets)
        {
            if (onset.To == current.To) continue;
            // Of two at one moment the later holds: rules that both begin in 1601.
            if (onset.At != start) intervals.Add(Interval(start, onset.At, current));
            start = onset.At;
            current = onset;
        }
        intervals.Add(Interval(start, null, current));
        return new IcsTimeZone($"{name}-{Mark(intervals)}", intervals.ToImmutable());
    }

    public override ZoneInterval GetZoneInterval(Instant instant)
    {
        var (low, high) = (0, _intervals.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_intervals[middle].HasEnd && _intervals[middle].End <= instant) low = middle + 1;
            else high = middle;
        }
        return _intervals[low];
    }

    private static string Mark(IEnumerable<ZoneInterval> intervals)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> numbers = stackalloc byte[12];
        foreach (var interval in intervals)
        {
            BinaryPrimitives.WriteInt64LittleEndian(numbers, interval.HasStart ? interval.Start.ToUnixTimeSeconds() : long.MinValue);
            BinaryPrimitives.WriteInt32LittleEndian(numbers[8..], interval.WallOffset.Seconds);
            hash.AppendData(numbers);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }

    private static ZoneInterval Interval(Instant? start, Instant? end, IcsOnset onset) =>
        new(onset.Daylight ? "DST" : "STD", start, end, onset.To, onset.Daylight ? Offset.FromHours(1) : Offset.Zero);
}

/// <summary>The moment at which an observance begins to hold.</summary>
internal readonly record struct IcsOnset(Instant At, Offset To, bool Daylight);
