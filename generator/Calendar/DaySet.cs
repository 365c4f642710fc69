using System.Numerics;
using System.Runtime.CompilerServices;

namespace RegionSite.Calendar;

/// <summary>A set of days of one period, at most a year, counted from 0.</summary>
internal struct DaySet
{
    private const int WordCount = 6;
    private const int Capacity = WordCount * 64;

    private Words _words;

    public readonly bool IsEmpty => Next(0) < 0;

    public readonly int Count => CountFrom(0);

    public readonly bool Contains(int day) => (uint)day < Capacity && (_words[day >> 6] >> (day & 63) & 1) != 0;

    public void Add(int day) => _words[day >> 6] |= 1UL << (day & 63);

    /// <summary>Adds the days of a bit pattern whose lowest bit is the day <paramref name="at"/>; what falls out of the period's capacity is lost.</summary>
    public void AddBits(ulong bits, int at)
    {
        if (at < 0) (bits, at) = (at > -64 ? bits >> -at : 0, 0);
        var word = at >> 6;
        var shift = at & 63;
        if (word >= WordCount) return;
        _words[word] |= bits << shift;
        if (shift > 0 && word + 1 < WordCount) _words[word + 1] |= bits >> (64 - shift);
    }

    public void IntersectWith(in DaySet other)
    {
        for (var i = 0; i < WordCount; i++) _words[i] &= other._words[i];
    }

    public readonly int CountFrom(int day)
    {
        var count = 0;
        for (var i = Math.Max(day, 0) >> 6; i < WordCount; i++)
        {
            var word = _words[i];
            if (i == day >> 6) word &= ulong.MaxValue << (day & 63);
            count += BitOperations.PopCount(word);
        }
        return count;
    }

    /// <summary>The first day from the given one on; -1 if there is none.</summary>
    public readonly int Next(int day)
    {
        for (var i = day >> 6; i < WordCount; i++)
        {
            var word = _words[i];
            if (i == day >> 6) word &= ulong.MaxValue << (day & 63);
            if (word != 0) return (i << 6) + BitOperations.TrailingZeroCount(word);
        }
        return -1;
    }

    /// <summary>The last day up to the given one; -1 if there is none.</summary>
    public readonly int Previous(int day)
    {
        if (day < 0) return -1;
        day = Math.Min(day, Capacity - 1);
        for (var i = day >> 6; i >= 0; i--)
        {
            var word = _words[i];
            if (i == day >> 6) word &= ulong.MaxValue >> (63 - (day & 63));
            if (word != 0) return (i << 6) + 63 - BitOperations.LeadingZeroCount(word);
        }
        return -1;
    }

    [InlineArray(WordCount)]
    private struct Words
    {
        private ulong _first;
    }
}
