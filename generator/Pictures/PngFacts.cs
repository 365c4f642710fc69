using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>PNG (W3C, third edition): chunks, each with its length, name and sum.</summary>
internal static class PngFacts
{
    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static PictureFacts Read(Stream file)
    {
        var facts = new PictureFacts(PictureKind.Png, 0, 0);
        Span<byte> bytes = stackalloc byte[8];
        file.Position = Signature.Length;
        var hasPixels = false;
        while (file.ReadAtLeast(bytes, 8, throwOnEndOfStream: false) == 8)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes);
            var name = bytes[4..];
            var next = file.Position + length + 4;
            if (name.SequenceEqual("IEND"u8)) return facts with { IsDamaged = !hasPixels };
            if (next > file.Length) break;
            hasPixels |= name.SequenceEqual("IDAT"u8);
            if (name.SequenceEqual("acTL"u8)) facts = facts with { IsAnimated = true };
            if (name.SequenceEqual("IHDR"u8) && length >= 8)
            {
                file.ReadExactly(bytes);
                facts = facts with { StoredWidth = BinaryPrimitives.ReadInt32BigEndian(bytes), StoredHeight = BinaryPrimitives.ReadInt32BigEndian(bytes[4..]) };
            }
            file.Position = next;
        }
        return facts with { IsDamaged = true };
    }
}
