namespace RegionSite.Pictures;

/// <summary>What of a picture is published: what it shows, and nothing of who took it where, when and with what.</summary>
internal static class PictureStripper
{
    /// <returns>Bytes that are not to be changed; those given where they are of no kind that is known.</returns>
    public static byte[] Strip(byte[] picture, PictureFacts facts) => facts.Kind switch
    {
        PictureKind.Jpeg => JpegStripper.Strip(picture, facts.Orientation),
        PictureKind.Png => PngStripper.Strip(picture),
        PictureKind.Gif when picture.Length >= 13 => GifStripper.Strip(picture),
        PictureKind.WebP => WebPStripper.Strip(picture),
        PictureKind.Avif => AvifStripper.Strip(picture),
        PictureKind.Svg => SvgCleaner.Clean(picture)?.Bytes ?? [],
        _ => picture,
    };
}
