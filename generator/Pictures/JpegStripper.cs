using System.Buffers;
using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>
/// Takes from a JPEG all that only says something about it: Exif with the place where it was taken, XMP, IPTC, comments, previews and what lies
/// behind its end. What decoders need stays: tables, frames and scans, JFIF, Adobe's mark of the colours, the colour profile, which way is up.
/// </summary>
internal static class JpegStripper
{
    private const byte Jfif = 0xE0;
    private const byte Profile = 0xE2;
    private const byte Adobe = 0xEE;
    private const byte LastApplication = 0xEF;
    private const byte Comment = 0xFE;

    // Marker, length, "JFIF\0", version, units, densities, size of the preview.
    private const int JfifLength = 18;

    public static byte[] Strip(ReadOnlySpan<byte> jpeg, int orientation)
    {
        var result = new ArrayBufferWriter<byte>(jpeg.Length + 64);
        result.Write<byte>([0xFF, JpegFacts.StartOfPicture]);
        var hasJfif = false;
        var at = 2;
        if (!StartsWithJfif(jpeg)) TurnBy(orientation);
        while (at + 4 <= jpeg.Length && jpeg[at] == 0xFF)
        {
            var marker = jpeg[at + 1];
            if (marker == 0xFF) at++;
            else if (marker == JpegFacts.EndOfPicture) break;
            else if (!JpegFacts.HasLength(marker)) at += 2;
            else
            {
                var end = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
                if (end > jpeg.Length || end < at + 4) break;
                Take(jpeg[at..end], marker);
                at = marker == JpegFacts.StartOfScan ? Scan(jpeg, end) : end;
                if (marker == JpegFacts.StartOfScan) result.Write(jpeg[end..at]);
            }
        }
        result.Write<byte>([0xFF, JpegFacts.EndOfPicture]);
        return result.WrittenSpan.ToArray();

        void Take(ReadOnlySpan<byte> segment, byte marker)
        {
            var content = segment[4..];
            if (marker == Jfif && !hasJfif && segment.Length >= JfifLength && content.StartsWith("JFIF\0"u8))
            {
                hasJfif = true;
                // Without the preview that may follow.
                result.Write<byte>([0xFF, Jfif, 0, JfifLength - 2]);
                result.Write(content[..12]);
                result.Write<byte>([0, 0]);
                TurnBy(orientation);
            }
            else if (marker == Profile ? content.StartsWith("ICC_PROFILE\0"u8) : marker == Adobe ? content.StartsWith("Adobe"u8) : marker is not ((>= Jfif and <= LastApplication) or Comment)) result.Write(segment);
        }

        void TurnBy(int orientation)
        {
            if (orientation != 1) result.Write(ExifOrientation.Segment(orientation));
        }
    }

    // JFIF wants to be the first, so the orientation comes after it.
    private static bool StartsWithJfif(ReadOnlySpan<byte> jpeg) => jpeg.Length > 2 + JfifLength && jpeg[3] == Jfif && jpeg[6..].StartsWith("JFIF\0"u8) && BinaryPrimitives.ReadUInt16BigEndian(jpeg[4..]) >= JfifLength - 2;

    // The bytes of a scan hold 0xFF only before a zero, or as a restart mark.
    private static int Scan(ReadOnlySpan<byte> jpeg, int start)
    {
        var at = start;
        while (true)
        {
            var found = jpeg[at..].IndexOf((byte)0xFF);
            if (found < 0 || at + found + 1 >= jpeg.Length) return jpeg.Length;
            at += found;
            if (jpeg[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7))) return at;
            at += jpeg[at + 1] == 0xFF ? 1 : 2;
        }
    }
}
