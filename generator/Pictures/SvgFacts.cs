namespace RegionSite.Pictures;

/// <summary>SVG: XML, of which every part is known to be harmless or is left out.</summary>
internal static class SvgFacts
{
    public static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        // In UTF-16 there is a mark of the byte order before it.
        if (head.StartsWith<byte>([0xFF, 0xFE, (byte)'<', 0]) || head.StartsWith<byte>([0xFE, 0xFF, 0, (byte)'<'])) return true;
        if (head.StartsWith<byte>([0xEF, 0xBB, 0xBF])) head = head[3..];
        head = head.TrimStart(" \t\r\n"u8);
        return head.StartsWith("<svg"u8) || head.StartsWith("<?xml"u8) || head.StartsWith("<!--"u8) || head.StartsWith("<!DOCTYPE svg"u8) || (head.StartsWith("<"u8) && head.IndexOf(":svg"u8) > 0);
    }

    public static PictureFacts Read(Stream file)
    {
        var bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        return SvgCleaner.Clean(bytes) is not { } clean ? new PictureFacts(PictureKind.Svg, 0, 0) { IsDamaged = true }
            : new PictureFacts(PictureKind.Svg, clean.Width, clean.Height) { NeedsCleaning = clean.IsChanged, Dropped = clean.Dropped.Count == 0 ? null : string.Join(", ", clean.Dropped) };
    }
}
