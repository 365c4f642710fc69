using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>Where the items of an AVIF lie in the file: the box "iloc" of ISO/IEC 14496-12.</summary>
internal static class ItemPlaces
{
    /// <param name="iloc">The content of the box.</param>
    /// <param name="data">Where the content of the box "idat" begins, which places may be counted from.</param>
    public static List<(long Start, long Length)> Of(ReadOnlySpan<byte> iloc, IReadOnlySet<uint> items, int data)
    {
        var places = new List<(long, long)>();
        var version = iloc[0];
        var at = 4;
        if (iloc.Length < 8) return places;
        var (offsetSize, lengthSize) = (iloc[at] >> 4, iloc[at] & 15);
        var (baseSize, indexSize) = (iloc[at + 1] >> 4, version is 1 or 2 ? iloc[at + 1] & 15 : 0);
        at += 2;
        var idSize = version == 2 ? 4 : 2;
        var count = Number(iloc, ref at, idSize);
        for (var i = 0L; i < count && at < iloc.Length; i++)
        {
            var id = (uint)Number(iloc, ref at, idSize);
            var fromData = version is 1 or 2 && (Number(iloc, ref at, 2) & 15) == 1;
            at += 2;
            var start = Number(iloc, ref at, baseSize) + (fromData ? data : 0);
            var extents = Number(iloc, ref at, 2);
            for (var e = 0L; e < extents && at < iloc.Length; e++)
            {
                at += indexSize;
                var offset = Number(iloc, ref at, offsetSize);
                var length = Number(iloc, ref at, lengthSize);
                if (items.Contains(id)) places.Add((start + offset, length));
            }
        }
        return places;
    }

    // Zero, two, four or eight bytes; beyond the end there are zeros.
    private static long Number(ReadOnlySpan<byte> bytes, ref int at, int size)
    {
        var from = at;
        at += size;
        if (from + size > bytes.Length) return 0;
        return size switch
        {
            2 => BinaryPrimitives.ReadUInt16BigEndian(bytes[from..]),
            4 => BinaryPrimitives.ReadUInt32BigEndian(bytes[from..]),
            8 => Math.Max(0, BinaryPrimitives.ReadInt64BigEndian(bytes[from..])),
            _ => 0,
        };
    }
}
