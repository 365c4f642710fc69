using System.Collections.Frozen;
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

    public static bool IsOffered(string path) => Offered.Contains(ContentPath.Ending(path));
}
