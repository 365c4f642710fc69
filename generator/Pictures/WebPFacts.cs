using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>WebP (RFC 9649): chunks within a RIFF file; the lossy (VP8), the lossless (VP8L) and the extended form (VP8X) keep the size in different places.</summary>
internal static class WebPFacts
{
    public const byte Animation = 0x02;

    public static PictureFacts Read(Stream file, ReadOnlySpan<byte> head)
    {
        var facts = new PictureFacts(PictureKind.WebP, 0, 0) { IsDamaged = head.Length < 30 || BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) + 8L > file.Length };
        if (head.Length < 30) return facts;
        var kind = head.Slice(12, 4);
        if (kind.SequenceEqual("VP8 "u8))
            return facts with { StoredWidth = BinaryPrimitives.ReadUInt16LittleEndian(head[26..]) & 0x3FFF, StoredHeight = BinaryPrimitives.ReadUInt16LittleEndian(head[28..]) & 0x3FFF };
        if (kind.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(head[21..]);
            return facts with { StoredWidth = (int)(bits & 0x3FFF) + 1, StoredHeight = (int)((bits >> 14) & 0x3FFF) + 1 };
        }
        return kind.SequenceEqual("VP8X"u8)
            ? facts with { StoredWidth = 1 + head[24] + (head[25] << 8) + (head[26] << 16), StoredHeight = 1 + head[27] + (head[28] << 8) + (head[29] << 16), IsAnimated = (head[20] & Animation) != 0 }
            : facts;
    }
}
