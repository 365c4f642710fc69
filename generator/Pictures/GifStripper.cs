using System.Buffers;

namespace RegionSite.Pictures;

/// <summary>Takes comments and what programs have noted (XMP among it) from a GIF; how often a film repeats stays.</summary>
internal static class GifStripper
{
    private const byte Control = 0xF9;
    private const byte Application = 0xFF;

    public static byte[] Strip(ReadOnlySpan<byte> gif)
    {
        var result = new ArrayBufferWriter<byte>(gif.Length + 1);
        var blocks = new GifBlocks(gif);
        result.Write(gif[..Math.Min(gif.Length, blocks.Start)]);
        while (blocks.Read())
            if (Shows(blocks.Bytes)) result.Write(blocks.Bytes);
        result.Write(";"u8);
        return result.WrittenSpan.ToArray();
    }

    private static bool Shows(ReadOnlySpan<byte> block) => block[0] == GifBlocks.Frame || block[1] == Control
        || (block[1] == Application && (block[3..].StartsWith("NETSCAPE2.0"u8) || block[3..].StartsWith("ANIMEXTS1.0"u8)));
}
