using System.Collections.Frozen;
using RegionSite.Pictures;
using RegionSite.Text;

namespace RegionSite.Model;

/// <summary>Which files pages may show or offer: none that a browser would run with the rights of the brand's host.</summary>
internal static class MediaKinds
{
    private static readonly FrozenSet<string> Offered = new[]
    {
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg",
        ".pdf", ".txt", ".csv", ".ics", ".vcf", ".gpx", ".zip", ".epub",
        ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".rtf",
        ".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".flac", ".mp4", ".m4v", ".webm", ".ogv", ".vtt", ".srt",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether its name promises a picture that browsers show.</summary>
    public static bool IsPicture(string path) => PictureKinds.Promised(ContentPath.Ending(path)) != PictureKind.Unknown;

    /// <summary>Whether its name promises a photo in the form of telephones, which browsers do not show.</summary>
    public static bool IsOfPhones(string path) => ContentPath.Ending(path) is ".heic" or ".heif" or ".hif";

    public static bool IsOffered(string path) => Offered.Contains(ContentPath.Ending(path));
}
