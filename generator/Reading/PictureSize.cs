using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>Width and height of a picture in pixels from its first bytes, so that pages reserve its room before it has loaded.</summary>
internal static partial class PictureSize
{
    public static bool IsPicture(string path) => ContentPath.Ending(path) is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".avif" or ".svg";

    /// <returns>(0, 0) where the file does not say or is not what its ending promises.</returns>
    public static (int Width, int Height) Read(string path, Stream file)
    {
        if (!IsPicture(path)) return default;
        Span<byte> head = stackalloc byte[64];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        head = head[..length];
        if (head.Length >= 24 && head[..8].SequenceEqual<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return (BinaryPrimitives.ReadInt32BigEndian(head[16..]), BinaryPrimitives.ReadInt32BigEndian(head[20..]));
        if (head.Length >= 10 && head[..4].SequenceEqual("GIF8"u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(head[6..]), BinaryPrimitives.ReadUInt16LittleEndian(head[8..]));
        if (head.Length >= 30 && head[..4].SequenceEqual("RIFF"u8) && head.Slice(8, 4).SequenceEqual("WEBP"u8)) return WebP(head);
        if (head.Length >= 4 && head[0] == 0xFF && head[1] == 0xD8) return Jpeg(file);
        if (head.Length >= 12 && head.Slice(4, 4).SequenceEqual("ftyp"u8)) return Avif(file);
        return ContentPath.Ending(path) == ".svg" ? Svg(file) : default;
    }

    // WebP container specification: VP8 (lossy), VP8L (lossless) and VP8X (extended) keep the size in different places.
    private static (int, int) WebP(ReadOnlySpan<byte> head)
    {
        var kind = head.Slice(12, 4);
        if (kind.SequenceEqual("VP8 "u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(head[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(head[28..]) & 0x3FFF);
        if (kind.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(head[21..]);
            return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }
        return kind.SequenceEqual("VP8X"u8)
            ? (1 + head[24] + (head[25] << 8) + (head[26] << 16), 1 + head[27] + (head[28] << 8) + (head[29] << 16))
            : default;
    }

    // ITU T.81: the size stands in the start-of-frame segment, behind segments of given lengths.
    private static (int, int) Jpeg(Stream file)
    {
        file.Position = 2;
        Span<byte> segment = stackalloc byte[9];
        while (file.ReadAtLeast(segment[..4], 4, throwOnEndOfStream: false) == 4 && segment[0] == 0xFF)
        {
            var marker = segment[1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(segment[2..]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return file.ReadAtLeast(segment[..5], 5, throwOnEndOfStream: false) == 5
                    ? (BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]))
                    : default;
            if (length < 2) return default;
            file.Position += length - 2;
        }
        return default;
    }

    // ISO/IEC 23008-12: the "ispe" property holds the size; it stands near the beginning.
    private static (int, int) Avif(Stream file)
    {
        file.Position = 0;
        var head = new byte[4096];
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var at = head.AsSpan(0, read).IndexOf("ispe"u8);
        return at < 0 || at + 16 > read
            ? default
            : (BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(at + 8)), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(at + 12)));
    }

    private static (int, int) Svg(Stream file)
    {
        file.Position = 0;
        var head = new byte[2048];
        var text = Encoding.UTF8.GetString(head, 0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        var start = text.IndexOf("<svg", StringComparison.Ordinal);
        if (start < 0) return default;
        var end = text.IndexOf('>', start);
        var tag = end < 0 ? text[start..] : text[start..end];
        if (Length(WidthPattern().Match(tag)) is { } width && Length(HeightPattern().Match(tag)) is { } height) return (width, height);
        var box = ViewBoxPattern().Match(tag);
        return box.Success && Length(box.Groups[1].Value) is { } w && Length(box.Groups[2].Value) is { } h ? (w, h) : default;
    }

    private static int? Length(Match match) => match.Success ? Length(match.Groups[1].Value) : null;

    private static int? Length(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 1 and < 100_000 ? (int)Math.Round(value) : null;

    [GeneratedRegex("""\swidth=["']([0-9.]+)(?:px)?["']""")]
    private static partial Regex WidthPattern();

    [GeneratedRegex("""\sheight=["']([0-9.]+)(?:px)?["']""")]
    private static partial Regex HeightPattern();

    [GeneratedRegex("""\sviewBox=["']\s*[-0-9.]+[\s,]+[-0-9.]+[\s,]+([0-9.]+)[\s,]+([0-9.]+)""")]
    private static partial Regex ViewBoxPattern();
}
