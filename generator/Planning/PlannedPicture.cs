using System.Collections.Immutable;

namespace RegionSite.Planning;

/// <summary>How a picture made of pixels is published: in which size, and in which smaller ones beside it.</summary>
/// <param name="Form">Of the file at the picture's own address.</param>
/// <param name="Width">In pixels, of that file once it is upright.</param>
/// <param name="Sources">The value of <c>srcset</c>; null where there are no smaller ones.</param>
internal sealed record PlannedPicture(PictureForm Form, int Width, int Height, ImmutableArray<(string Address, PictureForm Form)> Smaller, string? Sources);

/// <summary>What is made of a picture.</summary>
/// <param name="Most">The most pixels across, and down where it is not WebP; 0 to leave the pixels as they are.</param>
/// <param name="IsWebP">WebP instead of the picture's own kind.</param>
internal readonly record struct PictureForm(int Most, bool IsWebP)
{
    /// <summary>The pixels as they are, without all that is not seen.</summary>
    public static PictureForm Stripped => default;

    public bool IsRemade => Most > 0;
}
