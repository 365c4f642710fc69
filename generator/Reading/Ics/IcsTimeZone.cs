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
        using var mark = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[8];
        Instant? start = null;
        var current = new IcsOnset(default, before, false);
        foreach (var onset in onsets)
        {
            if (onset.To == current.To) continue;
            intervals.Add(Interval(start, onset.At, current));
            BinaryPrimitives.WriteInt64LittleEndian(number, onset.At.ToUnixTimeSeconds());
            mark.AppendData(number);
            BinaryPrimitives.WriteInt64LittleEndian(number, onset.To.Seconds);
            mark.AppendData(number);
            start = onset.At;
            current = onset;
        }
        intervals.Add(Interval(start, null, current));
        BinaryPrimitives.WriteInt64LittleEndian(number, before.Seconds);
        mark.AppendData(number);
        return new IcsTimeZone($"{name}-{Convert.ToHexStringLower(mark.GetHashAndReset().AsSpan(0, 4))}", intervals.ToImmutable());
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

    private static ZoneInterval Interval(Instant? start, Instant? end, IcsOnset onset) =>
        new(onset.Daylight ? "DST" : "STD", start, end, onset.To, onset.Daylight ? Offset.FromHours(1) : Offset.Zero);
}

/// <summary>The moment at which an observance begins to hold.</summary>
internal readonly record struct IcsOnset(Instant At, Offset To, bool Daylight);
