using System.Buffers;
using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>Takes Exif, XMP and unknown chunks from a WebP, and the word of them from its head.</summary>
internal static class WebPStripper
{
    private const byte Exif = 0x08;
    private const byte Xmp = 0x04;

    public static byte[] Strip(ReadOnlySpan<byte> webp)
    {
        const int Head = 12;
        var result = new ArrayBufferWriter<byte>(webp.Length);
        result.Write(webp[..Head]);
        for (var rest = webp[Head..]; rest.Length >= 8;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            // Chunks begin at even places.
            var whole = Math.Min(rest.Length, 8L + length + (length & 1));
            var chunk = rest[..(int)whole];
            if (Shows(chunk[..4]))
            {
                var start = result.WrittenCount;
                result.Write(chunk);
                if (chunk.StartsWith("VP8X"u8) && chunk.Length > 8) Written(result)[start + 8] &= unchecked((byte)~(Exif | Xmp));
            }
            rest = rest[chunk.Length..];
        }
        BinaryPrimitives.WriteUInt32LittleEndian(Written(result)[4..], (uint)(result.WrittenCount - 8));
        return result.WrittenSpan.ToArray();
    }

    private static Span<byte> Written(ArrayBufferWriter<byte> result) => System.Runtime.InteropServices.MemoryMarshal.AsMemory(result.WrittenMemory).Span;

    private static bool Shows(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("VP8 "u8) || name.SequenceEqual("VP8L"u8) || name.SequenceEqual("VP8X"u8) || name.SequenceEqual("ALPH"u8)
        || name.SequenceEqual("ANIM"u8) || name.SequenceEqual("ANMF"u8) || name.SequenceEqual("ICCP"u8);
}
