using System.Collections.Frozen;
using RegionSite.Diagnostics;
using RegionSite.Model;
using RegionSite.Text;

namespace RegionSite.Reading;

/// <summary>The files that pages may show or offer, and how a path written in an item finds one: beside the item's file, else below its owner's folder.</summary>
internal sealed class MediaIndex(FrozenDictionary<string, MediaFile> files)
{
    public static readonly MediaIndex Empty = new(FrozenDictionary<string, MediaFile>.Empty);

    public IReadOnlyDictionary<string, MediaFile> Files => files;

    /// <param name="itemPath">The path below the content folder of the file that names it.</param>
    /// <param name="ownerFolder">Such as <c>partners/p</c>.</param>
    /// <returns>Its path below the content folder; null where there is none, which is reported.</returns>
    public Sourced<string>? Find(Sourced<string> written, string itemPath, string ownerFolder, Reporter reporter)
    {
        if (written.Value.Contains("://", StringComparison.Ordinal) || written.Value.StartsWith("//", StringComparison.Ordinal) || written.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            reporter.Report(FieldCodes.ImageOnOtherHost, written.At, written.Value);
            return null;
        }
        var folder = itemPath[..Math.Max(0, itemPath.LastIndexOf('/'))];
        var outside = true;
        foreach (var start in (ReadOnlySpan<string>)[folder, ownerFolder])
        {
            if (ContentPath.Combine(start, written.Value) is not { } path) continue;
            outside = false;
            if (!files.ContainsKey(path)) continue;
            if (MediaKinds.IsOffered(path)) return written with { Value = path };
            reporter.Report(MediaKinds.IsOfPhones(path) ? PictureCodes.OfPhones : MediaCodes.NotOffered, written.At, written.Value);
            return null;
        }
        if (outside) reporter.Report(FieldCodes.PathOutside, written.At, written.Value);
        else reporter.Report(FieldCodes.MissingMedia, written.At, written.Value);
        return null;
    }
}
