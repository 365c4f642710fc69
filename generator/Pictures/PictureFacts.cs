namespace RegionSite.Pictures;

/// <summary>What the first bytes of a picture say, and whether it is whole; nothing of it is decoded.</summary>
/// <param name="StoredWidth">In pixels, as stored; 0 where the file does not say.</param>
/// <param name="StoredHeight">Likewise.</param>
internal sealed record PictureFacts(PictureKind Kind, int StoredWidth, int StoredHeight)
{
    /// <summary>Beyond it a picture takes more memory to show than phones have: four bytes a pixel.</summary>
    public const long MostPixels = 100_000_000;

    public const long MostBytes = 100_000_000;

    /// <summary>How it is to be turned and mirrored to be upright (TIFF 6.0, tag 274): 1 is upright already, 5 to 8 swap width and height.</summary>
    public int Orientation { get; init; } = 1;

    public bool IsAnimated { get; init; }

    /// <summary>Ends before its end, or lacks a part that none can be without.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>In the four colours of printing presses (CMYK), which screens show each in its own way.</summary>
    public bool IsForPrint { get; init; }

    /// <summary>Of an SVG: whether anything in it must not, or need not, be published.</summary>
    public bool NeedsCleaning { get; init; }

    /// <summary>Of an SVG: what visitors will miss once it is clean; null where they miss nothing.</summary>
    public string? Dropped { get; init; }

    /// <summary>In pixels, upright.</summary>
    public int Width => Orientation >= 5 ? StoredHeight : StoredWidth;

    public int Height => Orientation >= 5 ? StoredWidth : StoredHeight;

    /// <summary>Of more than <see cref="MostPixels"/>, as its head says, or of more than <see cref="MostBytes"/>: then nothing but the head is read.</summary>
    public bool IsTooLarge { get; init; }
}
