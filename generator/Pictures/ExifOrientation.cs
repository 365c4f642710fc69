using System.Buffers.Binary;

namespace RegionSite.Pictures;

/// <summary>The one thing in a photo's Exif that its visitors need: which way is up (Exif 2.32, TIFF 6.0).</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 274;
    private const ushort Short = 3;

    /// <summary>What Exif begins with in a JPEG.</summary>
    public static ReadOnlySpan<byte> Prefix => "Exif\0\0"u8;

    /// <param name="tiff">From the mark of the byte order on.</param>
    /// <returns>1 to 8; 1 where it does not say.</returns>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return 1;
        var little = tiff.StartsWith("II*\0"u8);
        if (!little && !tiff.StartsWith("MM\0*"u8)) return 1;
        var directory = Number(tiff[4..]);
        if (directory > tiff.Length - 2) return 1;
        var entries = Word(tiff[(int)directory..]);
        for (var i = 0; i < entries; i++)
        {
            var at = directory + 2 + 12L * i;
            if (at + 12 > tiff.Length) return 1;
            var entry = tiff[(int)at..];
            if (Word(entry) == Tag && Word(entry[2..]) == Short) return Word(entry[8..]) is >= 1 and <= 8 and var orientation ? orientation : 1;
        }
        return 1;

        ushort Word(ReadOnlySpan<byte> bytes) => little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
        uint Number(ReadOnlySpan<byte> bytes) => little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    /// <summary>A segment of a JPEG that says this and nothing else.</summary>
    public static ReadOnlySpan<byte> Segment(int orientation) => (byte[])
    [
        0xFF, 0xE1, 0, 34, .. Prefix, .. "MM\0*"u8, 0, 0, 0, 8,
        0, 1, (byte)(Tag >> 8), Tag & 0xFF, 0, (byte)Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];
}
