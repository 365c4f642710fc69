namespace RegionSite.Pictures;

/// <summary>What a file is by its bytes, whatever its name says.</summary>
internal enum PictureKind
{
    /// <summary>Nothing that is known here.</summary>
    Unknown,
    Jpeg,
    Png,
    Gif,
    WebP,
    Avif,
    Svg,

    /// <summary>What phones take photos in (HEVC within ISO/IEC 23008-12); of the browsers Safari alone shows it.</summary>
    Heic,
    Tiff,
    Bmp,
    JpegXl,
    Photoshop,
}

internal static class PictureKinds
{
    /// <summary>The kind that a file's ending promises; <see cref="PictureKind.Unknown"/> where it promises none that browsers show.</summary>
    public static PictureKind Promised(string ending) => ending switch
    {
        ".jpg" or ".jpeg" => PictureKind.Jpeg,
        ".png" => PictureKind.Png,
        ".gif" => PictureKind.Gif,
        ".webp" => PictureKind.WebP,
        ".avif" => PictureKind.Avif,
        ".svg" => PictureKind.Svg,
        _ => PictureKind.Unknown,
    };

    /// <summary>Made of pixels, and shown by every browser.</summary>
    public static bool IsRaster(this PictureKind kind) => kind is PictureKind.Jpeg or PictureKind.Png or PictureKind.Gif or PictureKind.WebP or PictureKind.Avif;

    /// <summary>Of which other programs' names are known, but no browser's way to show it.</summary>
    public static bool IsForeign(this PictureKind kind) => kind is PictureKind.Tiff or PictureKind.Bmp or PictureKind.JpegXl or PictureKind.Photoshop;

    public static string Name(this PictureKind kind) => kind switch
    {
        PictureKind.Jpeg => "JPEG",
        PictureKind.Png => "PNG",
        PictureKind.Gif => "GIF",
        PictureKind.Avif => "AVIF",
        PictureKind.Svg => "SVG",
        PictureKind.Heic => "HEIC",
        PictureKind.Tiff => "TIFF",
        PictureKind.Bmp => "BMP",
        PictureKind.JpegXl => "JPEG XL",
        _ => kind.ToString(),
    };
}
