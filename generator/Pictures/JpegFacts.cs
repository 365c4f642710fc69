using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>JPEG (ITU T.81, JFIF, Exif): segments of given lengths, then the picture itself, then a marker of its end.</summary>
internal static class JpegFacts
{
    public const byte StartOfPicture = 0xD8;
    public const byte EndOfPicture = 0xD9;
    public const byte StartOfScan = 0xDA;

    private const byte Exif = 0xE1;

    // Phones put the size after a preview of theirs; more than this is no photo's head any more.
    private const int MostSegments = 4096;

    public static PictureFacts Read(Stream file)
    {
        var facts = new PictureFacts(PictureKind.Jpeg, 0, 0);
        Span<byte> bytes = stackalloc byte[16];
        file.Position = 2;
        for (var count = 0; count < MostSegments; count++)
        {
            if (file.ReadAtLeast(bytes[..2], 2, throwOnEndOfStream: false) < 2 || bytes[0] != 0xFF) break;
            var marker = bytes[1];
            if (marker == 0xFF)
            {
                // Any number of them may stand before a marker.
                file.Position--;
                continue;
            }
            if (marker is EndOfPicture) break;
            if (!HasLength(marker)) continue;
            if (file.ReadAtLeast(bytes[..2], 2, throwOnEndOfStream: false) < 2) break;
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes) - 2;
            if (length < 0) break;
            var next = file.Position + length;
            if (IsFrame(marker) && length >= 6 && file.ReadAtLeast(bytes[..6], 6, throwOnEndOfStream: false) == 6)
                facts = facts with { StoredHeight = BinaryPrimitives.ReadUInt16BigEndian(bytes[1..]), StoredWidth = BinaryPrimitives.ReadUInt16BigEndian(bytes[3..]), IsForPrint = bytes[5] == 4 };
            else if (marker == Exif && facts.Orientation == 1) facts = facts with { Orientation = Orientation(file, length) };
            else if (marker == StartOfScan) return facts with { IsDamaged = !HasEnd(file, next) };
            file.Position = next;
        }
        return facts with { IsDamaged = true };
    }

    /// <summary>Start of frame: where the size stands.</summary>
    public static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Whether a segment follows, which says how long it is.</summary>
    public static bool HasLength(byte marker) => marker is not (0x00 or 0x01 or (>= 0xD0 and <= 0xD9));

    private static int Orientation(Stream file, int length)
    {
        var segment = new byte[Math.Min(length, 64 * 1024)];
        return file.ReadAtLeast(segment, segment.Length, throwOnEndOfStream: false) == segment.Length && segment.AsSpan().StartsWith(ExifOrientation.Prefix) ? ExifOrientation.Read(segment.AsSpan(ExifOrientation.Prefix.Length)) : 1;
    }

    // Mostly the last two bytes. Some cameras put films or depths behind; then the whole has to be looked through.
    private static bool HasEnd(Stream file, long from)
    {
        Span<byte> last = stackalloc byte[2];
        if (file.Length - from < 2) return false;
        file.Position = file.Length - 2;
        file.ReadExactly(last);
        if (last is [0xFF, EndOfPicture]) return true;
        var chunk = new byte[64 * 1024];
        file.Position = from;
        var kept = 0;
        int read;
        while ((read = file.Read(chunk, kept, chunk.Length - kept)) > 0)
        {
            if (chunk.AsSpan(0, kept + read).IndexOf((ReadOnlySpan<byte>)[0xFF, EndOfPicture]) >= 0) return true;
            chunk[0] = chunk[kept + read - 1];
            kept = 1;
        }
        return false;
    }
}
