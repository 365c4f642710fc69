using System.Collections.Immutable;

namespace RegionSite.Reading.Ics;

/// <summary>A content line, unfolded (RFC 5545, 3.1), that still knows where in the file each of its characters stands.</summary>
/// <param name="Number">The line of the file it begins in, from 1.</param>
/// <param name="Folds">Where each continuation begins in <paramref name="Text"/>, and its line in the file.</param>
/// <param name="TooLong">Then <paramref name="Text"/> is only its beginning.</param>
internal sealed record IcsLine(string Text, int Number, ImmutableArray<IcsFold> Folds, bool TooLong)
{
    /// <summary>Line and column (both from 1) of the character at <paramref name="offset"/>.</summary>
    public (int Line, int Column) Position(int offset)
    {
        // The last fold at or before the offset; a hostile line has thousands of folds and as many faults.
        var (low, high) = (0, Folds.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Folds[middle].Offset <= offset) low = middle + 1;
            else high = middle;
        }
        if (low == 0) return (Number, offset + 1);
        // The space of the fold is column 1.
        var fold = Folds[low - 1];
        return (fold.Line, offset - fold.Offset + 2);
    }
}

/// <summary>The beginning of a continuation: its offset in the unfolded text and its line in the file.</summary>
internal readonly record struct IcsFold(int Offset, int Line);
