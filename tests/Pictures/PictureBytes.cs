using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using RegionSite.Tests.Support;

namespace RegionSite.Tests.Pictures;

/// <summary>Builds pictures byte by byte, good ones and bad ones.</summary>
internal static class PictureBytes
{
    /// <summary>Stands in all that must not be published.</summary>
    public const string Secret = "Musterweg-7-bei-Mueller";

    /// <summary>800 × 600.</summary>
    public static byte[] Photo { get; } = Original("photo.jpg");

    /// <summary>A photo in CMYK, 240 × 180.</summary>
    public static byte[] Print { get; } = Original("print.jpg");

    public static byte[] WebP { get; } = Original("photo.webp");

    public static byte[] Avif { get; } = Original("photo.avif");

    public static byte[] Letters(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A segment of a JPEG.</summary>
    public static byte[] Segment(byte marker, params ReadOnlySpan<byte> content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    /// <summary>Puts segments behind the start of a JPEG.</summary>
    public static byte[] With(byte[] jpeg, params byte[][] segments) => [.. jpeg[..2], .. segments.SelectMany(s => s), .. jpeg[2..]];

    /// <summary>Exif with an orientation, the place where the photo was taken, and a word of the secret.</summary>
    public static byte[] Exif(int orientation = 1, bool little = true)
    {
        byte[] tiff = [.. (little ? "II*\0"u8 : "MM\0*"u8), .. Number(8), .. Word(3),
            .. Word(0x0112), .. Word(3), .. Number(1), .. Word((ushort)orientation), .. Word(0),
            .. Word(0x8825), .. Word(4), .. Number(1), .. Number(50),
            .. Word(0x010E), .. Word(2), .. Number((uint)Secret.Length), .. Number(80),
            .. Number(0),
            .. Word(1), .. Word(1), .. Word(2), .. Number(2), (byte)'N', 0, 0, 0, .. Number(0), .. new byte[12], .. Letters(Secret)];
        return tiff;

        byte[] Word(ushort value) => little ? [(byte)value, (byte)(value >> 8)] : [(byte)(value >> 8), (byte)value];
        byte[] Number(uint value) => little ? [.. Word((ushort)value), .. Word((ushort)(value >> 16))] : [.. Word((ushort)(value >> 16)), .. Word((ushort)value)];
    }

    public static byte[] ExifSegment(int orientation = 1, bool little = true) => Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation, little)]);

    /// <summary>The head of a JPEG alone: so many pixels, and none of them there.</summary>
    public static byte[] JpegHead(int width, int height) =>
        [0xFF, 0xD8, .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]), .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0, 0xFF, 0xD9];

    /// <summary>A picture of a slope of greys.</summary>
    public static byte[] Png(int width = 320, int height = 240, int bits = 8, params byte[][] chunks)
    {
        using var lines = new MemoryStream();
        using (var packed = new ZLibStream(lines, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                packed.WriteByte(0);
                for (var x = 0; x < width * bits / 8; x++) packed.WriteByte((byte)(x + y));
            }
        }
        return [.. PngHead(width, height, bits), .. chunks.SelectMany(c => c), .. Chunk("IDAT", lines.ToArray()), .. Chunk("IEND", [])];
    }

    public static byte[] PngHead(int width, int height, int bits = 8) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", [.. BigEndian(width), .. BigEndian(height), (byte)bits, 0, 0, 0, 0])];

    public static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Letters(name), .. content];
        return [.. BigEndian(content.Length), .. named, .. BigEndian((int)Sum(named))];
    }

    /// <summary>A GIF of frames of one dot each.</summary>
    public static byte[] Gif(int frames, params byte[][] extensions) =>
        [.. "GIF89a"u8, 4, 0, 3, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, .. extensions.SelectMany(e => e), .. Enumerable.Repeat<byte[]>([0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0], frames).SelectMany(f => f), 0x3B];

    public static byte[] GifExtension(byte kind, params byte[][] parts) => [0x21, kind, .. parts.SelectMany(p => (byte[])[(byte)p.Length, .. p]), 0];

    /// <summary>A WebP of these chunks.</summary>
    public static byte[] Riff(params byte[][] chunks)
    {
        byte[] content = [.. "WEBP"u8, .. chunks.SelectMany(c => c)];
        return [.. "RIFF"u8, .. LittleEndian(content.Length), .. content];
    }

    public static byte[] WebPChunk(string name, byte[] content) => [.. Letters(name), .. LittleEndian(content.Length), .. content, .. new byte[content.Length & 1]];

    /// <summary>The head of the extended form.</summary>
    public static byte[] Extended(byte flags, int width, int height) => WebPChunk("VP8X", [flags, 0, 0, 0, .. LittleEndian(width - 1)[..3], .. LittleEndian(height - 1)[..3]]);

    /// <summary>The chunk of pixels of <see cref="WebP"/>.</summary>
    public static byte[] WebPPixels => WebP[30..(30 + 8 + BinaryPrimitives.ReadInt32LittleEndian(WebP.AsSpan(34)))];

    /// <summary>A box of ISO/IEC 14496-12.</summary>
    public static byte[] Box(string name, params byte[][] content)
    {
        byte[] all = [.. content.SelectMany(c => c)];
        return [.. BigEndian(all.Length + 8), .. Letters(name), .. all];
    }

    /// <summary>A file as AVIF has it, with an item of pixels and one of Exif.</summary>
    public static byte[] AvifWithExif()
    {
        var head = Box("ftyp", Letters("avif"), new byte[4], Letters("mif1"));
        var exif = Exif();
        var meta = Meta(0);
        return [.. head, .. Meta(head.Length + meta.Length + 8), .. Box("mdat", exif, Letters("pixels"))];

        byte[] Meta(int data) => Box("meta", new byte[4],
            Box("iinf", [0, 0, 0, 0, 0, 2], Info(1, "av01"), Info(2, "Exif")),
            Box("iprp", Box("ipco", Box("ispe", new byte[4], BigEndian(64), BigEndian(48)))),
            Box("iloc", [0, 0, 0, 0, 0x44, 0, 0, 2], Place(1, data + exif.Length, 6), Place(2, data, exif.Length)));
        static byte[] Info(byte id, string type) => Box("infe", [2, 0, 0, 0, 0, id, 0, 0], Letters(type), [0]);
        static byte[] Place(byte id, int start, int length) => [0, id, 0, 0, 0, 1, .. BigEndian(start), .. BigEndian(length)];
    }

    public static byte[] Svg(string inside, string attributes = "") => Letters($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"{attributes}><rect width=\"40\" height=\"30\"/>{inside}</svg>");

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] LittleEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    // CRC-32 as in annex D of the PNG specification.
    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            sum ^= b;
            for (var i = 0; i < 8; i++) sum = (sum & 1) != 0 ? 0xEDB88320u ^ (sum >> 1) : sum >> 1;
        }
        return ~sum;
    }

    private static byte[] Original(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Pictures", "originals", name));
}
