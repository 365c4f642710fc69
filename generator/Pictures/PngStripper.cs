using System.Buffers;
using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>Takes from a PNG the chunks that show nothing: texts, times, Exif, and those of single programs.</summary>
internal static class PngStripper
{
    private static ReadOnlySpan<byte> End => [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    public static byte[] Strip(ReadOnlySpan<byte> png)
    {
        var result = new ArrayBufferWriter<byte>(png.Length + End.Length);
        result.Write(PngFacts.Signature);
        for (var rest = png[PngFacts.Signature.Length..]; rest.Length >= 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12 || rest[4..].StartsWith("IEND"u8)) break;
            var chunk = rest[..(int)(length + 12)];
            if (Shows(chunk.Slice(4, 4))) result.Write(chunk);
            rest = rest[chunk.Length..];
        }
        result.Write(End);
        return result.WrittenSpan.ToArray();
    }

    // Pixels, frames of a film, colours, density.
    private static bool Shows(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("IHDR"u8) || name.SequenceEqual("PLTE"u8) || name.SequenceEqual("IDAT"u8) || name.SequenceEqual("tRNS"u8)
        || name.SequenceEqual("acTL"u8) || name.SequenceEqual("fcTL"u8) || name.SequenceEqual("fdAT"u8)
        || name.SequenceEqual("iCCP"u8) || name.SequenceEqual("sRGB"u8) || name.SequenceEqual("gAMA"u8) || name.SequenceEqual("cHRM"u8) || name.SequenceEqual("cICP"u8)
        || name.SequenceEqual("sBIT"u8) || name.SequenceEqual("bKGD"u8) || name.SequenceEqual("pHYs"u8);
}
