using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>GIF (version 89a): blocks, most of them in parts of up to 255 bytes.</summary>
internal static class GifFacts
{
    public static PictureFacts Read(Stream file)
    {
        var bytes = new byte[Math.Min(file.Length, PictureFacts.MostBytes)];
        file.Position = 0;
        file.ReadExactly(bytes);
        if (bytes.Length < 13) return new PictureFacts(PictureKind.Gif, 0, 0) { IsDamaged = true };
        var blocks = new GifBlocks(bytes);
        var frames = 0;
        while (blocks.Read())
            if (blocks.Kind == GifBlocks.Frame) frames++;
        return new PictureFacts(PictureKind.Gif, BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(6)), BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8)))
        {
            IsAnimated = frames > 1,
            IsDamaged = frames == 0 || !blocks.HasEnd,
        };
    }
}
