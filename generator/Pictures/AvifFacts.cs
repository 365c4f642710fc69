using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>AVIF (ISO/IEC 23008-12): boxes; the box "meta" near the beginning says what there is.</summary>
internal static class AvifFacts
{
    private const int MostMeta = 1 << 20;

    public static PictureFacts Read(Stream file)
    {
        var (width, height, turned) = (0, 0, false);
        var isAnimated = false;
        Span<byte> bytes = stackalloc byte[16];
        long at = 0;
        while (at < file.Length)
        {
            file.Position = at;
            var read = file.ReadAtLeast(bytes, 16, throwOnEndOfStream: false);
            if (read < 8) return Facts(isDamaged: true);
            var length = (long)BinaryPrimitives.ReadUInt32BigEndian(bytes);
            if (length == 1 && read == 16) length = BinaryPrimitives.ReadInt64BigEndian(bytes[8..]);
            else if (length == 0) length = file.Length - at;
            if (length < 8 || length > file.Length - at) return Facts(isDamaged: true);
            if (bytes[4..].StartsWith("ftyp"u8)) isAnimated = bytes[8..].StartsWith("avis"u8);
            if (bytes[4..].StartsWith("meta"u8))
            {
                var meta = new byte[Math.Min(length, MostMeta)];
                file.Position = at;
                file.ReadExactly(meta);
                (width, height) = Largest(meta);
                // A quarter turn in steps of 90 degrees.
                var turn = meta.AsSpan().IndexOf("irot"u8);
                turned = turn >= 0 && turn + 4 < meta.Length && (meta[turn + 4] & 1) == 1;
            }
            at += length;
        }
        return Facts(isDamaged: false);

        PictureFacts Facts(bool isDamaged) => new(PictureKind.Avif, turned ? height : width, turned ? width : height) { IsAnimated = isAnimated, IsDamaged = isDamaged };
    }

    // The tiles of a large picture, its preview and its transparency have sizes ("ispe") of their own; none is larger than the picture.
    private static (int, int) Largest(ReadOnlySpan<byte> meta)
    {
        var (width, height) = (0, 0);
        for (var found = meta.IndexOf("ispe"u8); found >= 0 && found + 16 <= meta.Length; found = meta.IndexOf("ispe"u8))
        {
            var (w, h) = (BinaryPrimitives.ReadInt32BigEndian(meta[(found + 8)..]), BinaryPrimitives.ReadInt32BigEndian(meta[(found + 12)..]));
            if ((long)w * h > (long)width * height) (width, height) = (w, h);
            meta = meta[(found + 16)..];
        }
        return (width, height);
    }
}
