using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>Tells what a picture is from its bytes. Whatever the bytes are: it comes back with an answer, and reads no more than it must.</summary>
internal static class PictureReader
{
    private const int Head = 64;

    public static PictureFacts Read(Stream file)
    {
        Span<byte> head = stackalloc byte[Head];
        file.Position = 0;
        head = head[..file.ReadAtLeast(head, Head, throwOnEndOfStream: false)];
        if (file.Length > PictureFacts.MostBytes) return new PictureFacts(KindOf(head), 0, 0) { IsTooLarge = true };
        var facts = KindOf(head) switch
        {
            PictureKind.Jpeg => JpegFacts.Read(file),
            PictureKind.Png => PngFacts.Read(file),
            PictureKind.Gif => GifFacts.Read(file),
            PictureKind.WebP => WebPFacts.Read(file, head),
            PictureKind.Avif => AvifFacts.Read(file),
            PictureKind.Svg => SvgFacts.Read(file),
            var other => new PictureFacts(other, 0, 0),
        };
        // A size of nothing, or one that no program can mean.
        if (facts.StoredWidth <= 0 || facts.StoredHeight <= 0) return facts with { StoredWidth = 0, StoredHeight = 0, IsDamaged = facts.IsDamaged || facts.Kind.IsRaster() };
        return (long)facts.StoredWidth * facts.StoredHeight > PictureFacts.MostPixels ? facts with { IsTooLarge = true } : facts;
    }

    /// <param name="head">The first bytes, at least twelve where there are so many.</param>
    public static PictureKind KindOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xFF, 0xD8, 0xFF])) return PictureKind.Jpeg;
        if (head.StartsWith(PngFacts.Signature)) return PictureKind.Png;
        if (head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8)) return PictureKind.Gif;
        if (head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8)) return PictureKind.WebP;
        if (head.Length >= 12 && head[4..].StartsWith("ftyp"u8)) return OfBrands(head);
        if (head.StartsWith<byte>([0xFF, 0x0A]) || head.StartsWith<byte>([0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', (byte)' '])) return PictureKind.JpegXl;
        if (head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8)) return PictureKind.Tiff;
        if (head.StartsWith("8BPS"u8)) return PictureKind.Photoshop;
        if (head.Length >= 14 && head.StartsWith("BM"u8) && BinaryPrimitives.ReadUInt32LittleEndian(head[6..]) == 0) return PictureKind.Bmp;
        return SvgFacts.IsMarkup(head) ? PictureKind.Svg : PictureKind.Unknown;
    }

    // ISO/IEC 14496-12: a major brand, a version, then all that the file is compatible with.
    private static PictureKind OfBrands(ReadOnlySpan<byte> head)
    {
        var kind = PictureKind.Unknown;
        var end = Math.Min(head.Length, BinaryPrimitives.ReadUInt32BigEndian(head));
        for (var at = 8; at + 4 <= end; at += 4)
        {
            var brand = head.Slice(at, 4);
            if (brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8)) return PictureKind.Avif;
            if (brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8)) kind = PictureKind.Heic;
        }
        return kind;
    }
}
