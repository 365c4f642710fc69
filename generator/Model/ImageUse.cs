using RegionSite.Diagnostics;
using RegionSite.Pictures;

namespace RegionSite.Model;

/// <summary>A picture in a place: which file, and what is said of it there.</summary>
internal sealed record ImageUse
{
    /// <summary>The file's path below the content folder.</summary>
    public required Sourced<string> Path { get; init; }

    /// <summary>Null where the picture is decorative.</summary>
    public LocalText? Alt { get; init; }

    public LocalText? Caption { get; init; }

    public LocalText? Credit { get; init; }

    /// <summary>What stays in view where it is cropped; null for its middle.</summary>
    public Focus? Focus { get; init; }
}

/// <summary>A point of a picture, in per cent from the left and from the top.</summary>
internal readonly record struct Focus(int Left, int Top);

/// <summary>A file that pages show or offer for download, as it lies in a media folder.</summary>
/// <param name="Path">Below the content folder.</param>
/// <param name="Owner">The partner or brand whose folder it lies in.</param>
/// <param name="Picture">Null where the file's name promises no picture.</param>
/// <param name="Length">In bytes.</param>
internal sealed record MediaFile(string Path, string FullPath, string Owner, bool OwnedByBrand, PictureFacts? Picture, long Length)
{
    /// <summary>In pixels, upright; 0 where the file is no picture or does not say.</summary>
    public int Width => Picture?.Width ?? 0;

    public int Height => Picture?.Height ?? 0;

    /// <summary>An SVG that would run script, or fetch from elsewhere, when opened by its own address.</summary>
    public bool HasScript { get; init; }
}
