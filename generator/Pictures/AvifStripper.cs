using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>
/// Empties the items of an AVIF that show nothing: Exif, XMP and other documents. Places within the file are counted from its beginning, so that
/// nothing may move: their bytes become zeros (ISO/IEC 14496-12, boxes "iinf" and "iloc").
/// </summary>
internal static class AvifStripper
{
    public static byte[] Strip(ReadOnlySpan<byte> avif)
    {
        var result = avif.ToArray();
        if (Box(result, 0, result.Length, "meta"u8) is not { } meta) return result;
        // "meta", "iinf" and "iloc" begin with a version and flags.
        var inside = meta.Start.Value + 4;
        var end = meta.End.Value;
        if (Box(result, inside, end, "iinf"u8) is not { } infos || Box(result, inside, end, "iloc"u8) is not { } places) return result;
        var silent = Silent(result, infos);
        var data = Box(result, inside, end, "idat"u8)?.Start.Value ?? 0;
        foreach (var (start, length) in ItemPlaces.Of(result.AsSpan()[places], silent, data))
            if (start >= 0 && start < result.Length) result.AsSpan((int)start, (int)Math.Clamp(length, 0, result.Length - start)).Clear();
        return result;
    }

    // The items that are no pictures: "Exif", and documents of a media type, "mime".
    private static HashSet<uint> Silent(ReadOnlySpan<byte> bytes, Range infos)
    {
        var silent = new HashSet<uint>();
        var version = bytes[infos.Start.Value];
        for (var at = infos.Start.Value + (version == 0 ? 6 : 8); at < infos.End.Value && Box(bytes, at, infos.End.Value, "infe"u8) is { } entry; at = entry.End.Value)
        {
            var info = bytes[entry];
            var isLong = info[0] >= 3;
            if (info.Length < (isLong ? 14 : 12)) continue;
            var id = isLong ? BinaryPrimitives.ReadUInt32BigEndian(info[4..]) : BinaryPrimitives.ReadUInt16BigEndian(info[4..]);
            var type = info[(isLong ? 10 : 8)..];
            if (type.StartsWith("Exif"u8) || type.StartsWith("mime"u8)) silent.Add(id);
        }
        return silent;
    }

    /// <summary>The content of the first box of this name among those that lie one behind the other.</summary>
    private static Range? Box(ReadOnlySpan<byte> bytes, int at, int end, ReadOnlySpan<byte> name)
    {
        while (at + 8 <= end)
        {
            var length = (long)BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var head = 8;
            if (length == 1 && at + 16 <= end)
            {
                length = BinaryPrimitives.ReadInt64BigEndian(bytes[(at + 8)..]);
                head = 16;
            }
            else if (length == 0) length = end - at;
            if (length < head || length > end - at) return null;
            if (bytes[(at + 4)..].StartsWith(name)) return length - head < 4 ? null : new Range(at + head, at + (int)length);
            at += (int)length;
        }
        return null;
    }
}
